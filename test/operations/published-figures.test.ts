import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createEngineClient } from '../../infra/local/engine-client.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { holds } from './relation-formula.ts';

const PUBLISHED = join(import.meta.dirname, '../../data/published');
const readPublished = (file: string): string => readFileSync(join(PUBLISHED, file), 'utf8');

const entities = z
  .object({
    union_bodies: z.array(
      z.object({
        id: z.string(),
        name_zh: z.string(),
        parent: z.string().nullable(),
        region_code: z.string().nullable(),
      }),
    ),
    facilities: z.array(z.object({ id: z.string(), name_zh: z.string(), owner: z.string(), region_code: z.string() })),
  })
  .parse(JSON.parse(readPublished('entities.json')));

const relations = z
  .array(
    z.object({
      id: z.string(),
      formula: z.string(),
      expected: z.union([z.number(), z.boolean()]),
      tolerance: z.number(),
    }),
  )
  .parse(JSON.parse(readPublished('relations.json')));

const rows = z.array(z.record(z.string(), z.string())).parse(parse(readPublished('figures.csv'), { columns: true }));

const service = await startLocalService(loadFirstData);

const FIGURES = `query ($filter: FigureFilter, $after: String) {
  figures(filter: $filter, first: 100, after: $after) {
    nodes {
      id rowId value bound kind basis printedLabel printedRegion program reportedBy source regionCode
      period { start end } money { fen yuan } indicator { code nameZh nameEn unit } unionBody { code }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const figureSchema = z.object({
  id: z.string(),
  rowId: z.string(),
  value: z.string(),
  bound: z.string(),
  kind: z.string(),
  basis: z.literal('REPORTED'),
  printedLabel: z.string(),
  printedRegion: z.string(),
  program: z.string(),
  reportedBy: z.string(),
  source: z.string(),
  regionCode: z.string(),
  period: z.object({ start: z.string().nullable(), end: z.string().nullable() }),
  money: z.object({ fen: z.number(), yuan: z.string() }).nullable(),
  indicator: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string(), unit: z.string() }),
  unionBody: z.object({ code: z.string() }).nullable(),
});
type ShownFigure = z.infer<typeof figureSchema>;

const pageSchema = z.object({
  figures: z.object({
    nodes: z.array(figureSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** Every figure of a query, page by page. */
async function allFigures(subject: string, filter: Record<string, unknown> = {}): Promise<ShownFigure[]> {
  const found: ShownFigure[] = [];
  let after: string | null = null;
  do {
    const answer = await service.ask(subject, FIGURES, { filter, after });
    const { nodes, pageInfo } = pageSchema.parse(answer.data).figures;
    found.push(...nodes);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

const figures = await allFigures('national-admin');
const byRow = new Map(figures.map((figure) => [figure.rowId, figure]));
const valueOf = (rowId: string): string => byRow.get(rowId)?.value ?? 'missing';

describe('the published figures over the API', () => {
  it('are all 221, each exactly as its row has it', () => {
    const shown = figures.map((figure) => ({
      id: figure.rowId,
      region_code: figure.regionCode,
      region_name: figure.printedRegion,
      union_body: figure.reportedBy,
      program: figure.program,
      indicator: figure.indicator.code,
      indicator_zh: figure.printedLabel,
      value: figure.value,
      unit: figure.indicator.unit,
      bound: figure.bound,
      kind: figure.kind,
      period_start: figure.period.start ?? '',
      period_end: figure.period.end ?? '',
      source: figure.source,
    }));
    const inOrder = (list: readonly Record<string, string>[]): Record<string, string>[] =>
      [...list].sort((left, right) => (String(left['id']) < String(right['id']) ? -1 : 1));
    expect(shown).toHaveLength(221);
    expect(inOrder(shown)).toEqual(inOrder(rows));
  });

  it('carry money where their unit is yuan, and nowhere else', () => {
    expect(byRow.get('003-045')?.money).toEqual({ fen: 34_200_000, yuan: '342000.00' });
    expect(figures.filter(({ money }) => money !== null).every(({ indicator }) => indicator.unit === 'yuan')).toBe(
      true,
    );
    expect(figures.filter(({ money, indicator }) => money === null && indicator.unit === 'yuan')).toEqual([]);
  });

  it('are tied to the body that reports them where there is exactly one of that name in the line of their region', () => {
    const named = new Map(entities.union_bodies.map((body) => [body.name_zh, body.id]));
    const untied = figures.filter(({ reportedBy, unionBody }) => named.has(reportedBy) && unionBody === null);
    expect(untied.map(({ rowId }) => rowId)).toEqual(['004-041']);
    for (const { reportedBy, unionBody } of figures)
      if (unionBody !== null) expect(unionBody.code).toBe(named.get(reportedBy));
  });

  it('name every indicator in both languages', () => {
    const codes = new Set(figures.map(({ indicator }) => indicator.code));
    expect(codes.size).toBe(205);
    expect(byRow.get('003-027')?.indicator).toEqual({
      code: 'mutual_aid_insured',
      nameZh: '职工医疗互助参保职工',
      nameEn: 'Workers insured in medical mutual aid',
      unit: 'people',
    });
  });

  it('do not leave their province', async () => {
    const zhejiang = await allFigures('zhejiang-admin');
    const jiangxi = await allFigures('jiangxi-admin');
    expect(zhejiang.every(({ regionCode }) => regionCode.startsWith('33'))).toBe(true);
    expect(jiangxi.every(({ regionCode }) => regionCode.startsWith('36'))).toBe(true);
    expect(zhejiang.length + jiangxi.length).toBe(220);
    expect(await allFigures('zhejiang-admin', { regionCode: '360000' })).toEqual([]);
  });

  it('are found by region, indicator, programme, kind and period', async () => {
    const rowIds = async (filter: Record<string, unknown>): Promise<string[]> =>
      (await allFigures('national-admin', filter)).map(({ rowId }) => rowId);
    expect(await rowIds({ regionCode: '330400', program: '医疗互助', kind: 'STOCK' })).toEqual([
      ...['003-027', '003-028', '003-029', '003-030'],
    ]);
    expect(await rowIds({ indicator: 'mutual_aid_insured', regionCode: '330881' })).toEqual(['000-040']);
    expect(await rowIds({ regionCode: '330482' })).toEqual(['003-045', '003-044']);
    const period = { from: '2015-12-31', to: '2016-01-01' };
    expect(await rowIds({ indicator: 'mutual_aid_insured', period })).toEqual(['003-028', '003-029']);
  });
});

describe('the relations between published figures', () => {
  it.each(relations)('$id holds: $formula', (relation) => {
    expect(holds(relation, valueOf)).toBe(true);
  });

  it('are 89, and none holds any longer when one of its values is altered', () => {
    const unshaken = relations.flatMap((relation) => {
      const mentioned = [...relation.formula.matchAll(/\[([^\]]+)\]/g)].map(([, rowId]) => String(rowId));
      return mentioned
        .filter((rowId) =>
          ['999999999999', '-999999999999'].every((altered) =>
            holds(relation, (asked) => (asked === rowId ? altered : valueOf(asked))),
          ),
        )
        .map((rowId) => `${relation.id} ${rowId}`);
    });
    expect(relations).toHaveLength(89);
    expect(unshaken).toEqual([]);
  });

  it.each([
    ['1+2*3', 7, 0, true],
    ['(1+2)*3', 9, 0, true],
    ['2/3', 0.6667, 0.0001, true],
    ['2/3', 0.6667, 0, false],
    ['10-4-3', 3, 0, true],
    ['0.1+0.2', 0.3, 0, true],
    ['1<2<3', true, 0, true],
    ['1<3<2', true, 0, false],
    ['1<=1 and 2>=3', true, 0, false],
    ['1==1', true, 0, true],
    ['1/0', 0, 0, false],
  ])('are computed exactly: %s is %s give or take %s: %s', (formula, expected, tolerance, held) => {
    expect(holds({ formula, expected, tolerance }, valueOf)).toBe(held);
  });
});

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
    expect((await allFigures('jiangxi-admin', { regionCode: '360900' })).length).toBe(5);
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
      const items = new Map<string, unknown>();
      let from: Record<string, unknown> | undefined;
      do {
        const start = from === undefined ? {} : { ExclusiveStartKey: from };
        const answer = await client.send(new ScanCommand({ TableName: service.place.tableName, ...start }));
        for (const item of answer.Items ?? []) items.set(JSON.stringify([item['pk'], item['sk']]), item);
        from = answer.LastEvaluatedKey;
      } while (from !== undefined);
      return items;
    };
    const first = await allItems();
    await loadFirstData(service.place);
    expect(first.size).toBeGreaterThan(700);
    expect(await allItems()).toEqual(first);
    client.destroy();
  });
});
