import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openSystemApi, type SystemApi } from '../../functions/compose/system-api.ts';
import { SYSTEMS } from '../../infra/local/first-data/change.ts';
import { bringInFacilities } from '../../infra/local/first-data/facilities.ts';
import { readPublishedFigures } from '../../infra/local/first-data/figures.ts';
import { bringInPrograms } from '../../infra/local/first-data/programs/bring-in-programs.ts';
import { readPublishedEntities } from '../../infra/local/first-data/published-entities.ts';
import { bringInBodies } from '../../infra/local/first-data/union-bodies.ts';
import { createTestTable } from '../support/engine.ts';
import { PERSONAL_KEY } from '../support/personal-key.ts';

const dataFolder = join(import.meta.dirname, '../../data');
const { endpoint, tableName } = await createTestTable();
const api = openSystemApi({ endpoint, tableName, dataFolder, personalKey: PERSONAL_KEY });
const entities = readPublishedEntities(dataFolder);
const figures = readPublishedFigures(dataFolder);

/** So many changes go through before the load is cut off. */
const UNTIL_CUT = 20;
/** A load that goes on needs fewer rounds than this. */
const MOST_ROUNDS = 15;

/** The same contract, that answers nothing any more after so many changes. */
function mortalApi(): { readonly api: SystemApi; readonly ended: () => Promise<unknown> } {
  const under: Promise<unknown>[] = [];
  return {
    api: (subject, document, variables) => {
      if (under.length >= UNTIL_CUT) return Promise.reject(new Error('cut off'));
      const answer = api(subject, document, variables);
      if (document.startsWith('mutation')) under.push(answer);
      return answer;
    },
    ended: () => Promise.allSettled(under),
  };
}

const LIST = `query ($body: ID!) { programs(filter: { unionBodyId: $body, subtree: true }, first: 100) {
  nodes { code version editions(first: 20) { nodes { name state version previous { name } } } } } }`;
const listSchema = z.object({
  programs: z.object({
    nodes: z.array(
      z.object({
        code: z.string(),
        editions: z.object({ nodes: z.array(z.looseObject({ name: z.string(), state: z.string() })) }),
      }),
    ),
  }),
});

it('a load that is cut off again and again goes on where it ended, and sets nothing up twice', async () => {
  const bodyIds = await bringInBodies(api, entities.union_bodies);
  const facilityIds = await bringInFacilities(api, entities, bodyIds);
  const place = { entities, figures, bodyIds, facilityIds };
  const ends: unknown[] = [];
  while (ends.at(-1) !== 'DONE' && ends.length < MOST_ROUNDS) {
    const mortal = mortalApi();
    const load = bringInPrograms(mortal.api, place);
    ends.push(await load.then(() => 'DONE', String));
    await mortal.ended();
  }
  expect(ends.length).toBeGreaterThan(5);
  expect(ends).toEqual([...ends.slice(1).map(() => 'Error: cut off'), 'DONE']);
  const below = async (code: string) =>
    listSchema.parse(await api(SYSTEMS.maker, LIST, { body: bodyIds.get(code) })).programs.nodes;
  const all = [...(await below('zj')), ...(await below('jxp'))];
  expect(new Set(all.map(({ code }) => code)).size).toBe(67);
  expect(all).toHaveLength(67);
  const editions = all.flatMap(({ code, editions: { nodes } }) => nodes.map(({ name, state }) => [code, name, state]));
  expect(editions).toHaveLength(7);
  expect(new Set(editions.map(([code, name]) => `${String(code)} ${String(name)}`)).size).toBe(7);
  expect(new Set(editions.map(([, , state]) => state))).toEqual(new Set(['SETTLED']));
  const mutual = all.find(({ code }) => code === 'jx_mutual')?.editions.nodes;
  expect(mutual?.map(({ previous }) => previous)).toEqual([
    { name: '第三期（据报道）' },
    { name: '第二期（据报道）' },
    { name: '第一期（据报道）' },
    null,
  ]);
});
