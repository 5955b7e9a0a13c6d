import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS } from '../change.ts';
import type { PublishedFigures } from '../figures.ts';
import type { PublishedEntities } from '../published-entities.ts';
import { bringInEdition, editionSchema, type Edition } from './bring-in-edition.ts';
import { editionsOf } from './editions.ts';
import { programFacts } from './program-facts.ts';
import type { PublishedProgram } from './published-programs.ts';

const LIST = `query ($body: ID!, $after: String) {
  page: programs(filter: { unionBodyId: $body, subtree: true }, first: 100, after: $after) {
    nodes { id code unionBody { id } editions(first: 100) { nodes { id version state name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const knownSchema = z.object({
  id: z.string(),
  code: z.string(),
  unionBody: z.object({ id: z.string() }),
  editions: z.object({ nodes: z.array(editionSchema) }),
});
const pageSchema = z.object({
  page: z.object({
    nodes: z.array(knownSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const createdSchema = z.object({ program: z.object({ id: z.string() }) });

/** A programme that is there, with its editions. */
interface Known {
  readonly id: string;
  readonly editions: readonly Edition[];
}

const nameOf = (bodyId: string, code: string): string => `${bodyId}/${code}`;

/** What an earlier load left below a body, by body and code. */
async function knownBelow(api: SystemApi, body: string): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>();
  let after: string | null = null;
  do {
    const { page } = pageSchema.parse(await api(SYSTEMS.maker, LIST, { body, after }));
    for (const { id, code, unionBody, editions } of page.nodes) {
      known.set(nameOf(unionBody.id, code), { id, editions: editions.nodes });
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return known;
}

/** What programmes are brought in from, and the ids of what they name. */
export interface ProgramPlace {
  readonly entities: PublishedEntities;
  readonly figures: PublishedFigures;
  readonly bodyIds: ReadonlyMap<string, string>;
  readonly facilityIds: ReadonlyMap<string, string>;
}

function idIn(ids: ReadonlyMap<string, string>, code: string, program: PublishedProgram): string {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`${program.id} names ${code}, which the published facts do not have`);
  return id;
}

/** Sets a programme up; answers it, so far without editions. */
async function create(api: SystemApi, program: PublishedProgram, place: ProgramPlace): Promise<Known> {
  const { siteCodes, facts } = programFacts(program, place);
  const unionBodyId = idIn(place.bodyIds, program.sponsor, program);
  const siteIds = siteCodes.map((code) => idIn(place.facilityIds, code, program));
  const names = { field: 'createProgram', inputType: 'CreateProgramInput', ask: 'program { id }' } as const;
  const payload = await makeChange(api, { by: 'maker', ...names, input: { ...facts, unionBodyId, siteIds } });
  return { id: createdSchema.parse(payload).program.id, editions: [] };
}

/**
 * Brings in every programme that is not there yet, with the editions whose rules follow from what was published. All of them run by
 * bodies of the facts themselves.
 */
export async function bringInPrograms(api: SystemApi, place: ProgramPlace): Promise<void> {
  const { entities, figures, bodyIds } = place;
  // Lists are of one federation each.
  const provinces = entities.union_bodies.flatMap(({ id, level }) =>
    level === 'province' ? [bodyIds.get(id) ?? ''] : [],
  );
  const lists = await Promise.all(provinces.map((id) => knownBelow(api, id)));
  const known = new Map(lists.flatMap((list) => [...list]));
  const bringIn = async (program: PublishedProgram): Promise<void> => {
    const before = known.get(nameOf(idIn(bodyIds, program.sponsor, program), program.id));
    const { id, editions } = before ?? (await create(api, program, place));
    let previousId: string | null = null;
    for (const facts of editionsOf(program, { periods: entities.mutual_aid_periods, figures })) {
      const edition = editions.find(({ name }) => name === facts.name);
      previousId = await bringInEdition(api, { programId: id, code: program.id, previousId, edition }, facts);
    }
  };
  await Promise.all(entities.programs.map(bringIn));
}
