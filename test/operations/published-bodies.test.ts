import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEngineClient } from '../../infra/local/engine-client.ts';
import { readPublishedEntities } from '../../infra/local/first-data/published-entities.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { tableItems } from '../support/table-items.ts';
import { allFigures } from './all-figures.ts';

const entities = readPublishedEntities(join(import.meta.dirname, '../../data'));
const service = await startLocalService(loadFirstData);

describe('the published bodies and facilities over the API', () => {
  it('are 38 bodies, active, below the bodies they are said to be below', async () => {
    const query =
      'query ($code: String!) { unionBody(by: { code: $code }) { code name state stateSince region { code } parent { code } } }';
    const found = await Promise.all(
      entities.union_bodies.map(
        async ({ id }) => (await service.ask('national-admin', query, { code: id })).data?.['unionBody'],
      ),
    );
    const wanted = entities.union_bodies.map(({ id, name_zh: name, parent }) => ({
      ...{ code: id, name, state: 'ACTIVE', stateSince: id === 'dz' ? '2012-07-01' : null },
      parent: parent === null ? null : { code: parent },
    }));
    expect(found).toHaveLength(38);
    expect(found).toMatchObject(wanted);
    const places = z.array(z.object({ code: z.string(), region: z.object({ code: z.string() }) })).parse(found);
    const away = entities.union_bodies.filter(({ id, region_code: county }) => {
      const place = places.find(({ code }) => code === id)?.region.code ?? '';
      return !place.startsWith(county ?? '000000');
    });
    expect(away).toEqual([]);
  });

  it('are 27 facilities of the bodies that own them, also outside their owner’s province', async () => {
    const query = `query ($id: ID!) { unionBody(by: { id: $id }) { code facilities(first: 100) { nodes { code name regionCode } } } }`;
    const ids = new Map<string, string>();
    for (const owner of new Set(entities.facilities.map((facility) => facility.owner))) {
      const answer = await service.ask('national-admin', `{ unionBody(by: { code: "${owner}" }) { id } }`);
      ids.set(owner, z.object({ unionBody: z.object({ id: z.string() }) }).parse(answer.data).unionBody.id);
    }
    const shown = await Promise.all(
      [...ids].map(async ([owner, id]) => {
        const { data } = await service.ask('national-admin', query, { id });
        const { facilities } = z
          .object({
            unionBody: z.object({ facilities: z.object({ nodes: z.array(z.looseObject({ code: z.string() })) }) }),
          })
          .parse(data).unionBody;
        return facilities.nodes.map((node) => ({ ...node, owner }));
      }),
    );
    const inOrder = <Item extends { readonly code: string }>(list: readonly Item[]): Item[] =>
      [...list].sort((left, right) => (left.code < right.code ? -1 : 1));
    const wanted = entities.facilities.map(({ id, name_zh: name, owner, region_code: regionCode }) => ({
      ...{ code: id, name, owner, regionCode },
    }));
    expect(wanted).toHaveLength(27);
    expect(inOrder(shown.flat())).toEqual(inOrder(wanted));
  });
});

describe('the dashboard of a region', () => {
  const DASHBOARD = `query ($regionCode: RegionCode!, $asOf: LocalDate, $period: PeriodInput) {
    dashboard(regionCode: $regionCode, asOf: $asOf, period: $period) {
      region { name } asOf
      reported { complete figures { rowId kind printedRegion indicator { code nameZh } period { end } } }
    }
  }`;
  const dashboardSchema = z.object({
    dashboard: z.object({
      region: z.object({ name: z.string() }),
      asOf: z.string(),
      reported: z.object({
        complete: z.boolean(),
        figures: z.array(
          z.object({
            ...{ rowId: z.string(), kind: z.string(), printedRegion: z.string() },
            indicator: z.object({ code: z.string(), nameZh: z.string() }),
            period: z.object({ end: z.string().nullable() }),
          }),
        ),
      }),
    }),
  });
  const show = async (subject: string, variables: Record<string, unknown>) =>
    dashboardSchema.parse((await service.ask(subject, DASHBOARD, variables)).data).dashboard;

  it('shows statistics of the very region, the newest period first, in at most two store round trips', async () => {
    const answer = await service.ask('zhejiang-dashboard', DASHBOARD, { regionCode: '330400' });
    const { reported } = dashboardSchema.parse(answer.data).dashboard;
    const insured = reported.figures.filter(({ indicator }) => indicator.code === 'mutual_aid_insured');
    expect(insured.map(({ rowId }) => rowId)).toEqual(['003-030', '003-029', '003-028', '003-027']);
    expect(reported.complete).toBe(true);
    expect(reported.figures.some(({ kind }) => kind === 'EDITION' || kind === 'RULE')).toBe(false);
    expect(answer.extensions?.cost.store.roundTrips).toBeLessThanOrEqual(2);
  });

  it('shows nothing of a zone or a town whose rows carry the code of the county', async () => {
    const { reported } = await show('zhejiang-dashboard', { regionCode: '330881' });
    expect(new Set(reported.figures.map(({ printedRegion }) => printedRegion))).toEqual(new Set(['江山市']));
    expect(reported.figures.map(({ rowId }) => rowId)).not.toContain('001-003');
  });

  it('does not show what was printed of 宜春县 as the prefecture’s own', async () => {
    const { region, reported } = await show('jiangxi-dashboard', { regionCode: '360900' });
    expect(region.name).toBe('宜春市');
    expect(reported).toEqual({ complete: true, figures: [] });
    expect((await allFigures(service, 'jiangxi-admin', { regionCode: '360900' })).length).toBe(5);
  });

  it('leaves out periods that start after its day, and those outside the asked period', async () => {
    const asOf = await show('zhejiang-dashboard', { regionCode: '330400', asOf: '2015-01-01' });
    const rowIds = asOf.reported.figures.map(({ rowId }) => rowId);
    expect(rowIds).toContain('003-028');
    expect(rowIds).not.toContain('003-029');
    const period = { from: '2015-01-01', to: '2015-12-31' };
    const inYear = await show('zhejiang-dashboard', { regionCode: '330400', period });
    expect(inYear.reported.figures.map(({ rowId }) => rowId)).toEqual(['003-028']);
  });

  it('is refused to callers of another province, and for codes that no division has', async () => {
    const outside = await service.ask('jiangxi-dashboard', DASHBOARD, { regionCode: '330400' });
    expect(outside.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const unknown = await service.ask('national-admin', DASHBOARD, { regionCode: '339900' });
    expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('the first data', () => {
  it('is brought in once: a second load changes not a single item', async () => {
    const client = createEngineClient(service.place.endpoint);
    const allItems = async (): Promise<Map<string, unknown>> => {
      const items = await tableItems({ client, tableName: service.place.tableName });
      return new Map(items.map((item) => [JSON.stringify([item['pk'], item['sk']]), item]));
    };
    const first = await allItems();
    await loadFirstData(service.place);
    expect(first.size).toBeGreaterThan(700);
    expect(await allItems()).toEqual(first);
    client.destroy();
  });
});
