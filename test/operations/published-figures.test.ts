import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openSystemApi } from '../../functions/compose/system-api.ts';
import { readPublishedEntities } from '../../infra/local/first-data/published-entities.ts';
import { bringInBodies } from '../../infra/local/first-data/union-bodies.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { allFigures } from './all-figures.ts';
import { holds } from './relation-formula.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../data');
const readPublished = (file: string): string => readFileSync(join(DATA_FOLDER, 'published', file), 'utf8');

const entities = readPublishedEntities(DATA_FOLDER);
const rows = z.array(z.record(z.string(), z.string())).parse(parse(readPublished('figures.csv'), { columns: true }));
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

/** The load of an earlier start that was cut off after a few bodies, and the one that takes it up. */
const service = await startLocalService(async (place) => {
  await bringInBodies(openSystemApi(place), entities.union_bodies.slice(0, 5));
  await loadFirstData(place);
});
const figures = await allFigures(service, 'national-admin');
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
    const zhejiang = await allFigures(service, 'zhejiang-admin');
    const jiangxi = await allFigures(service, 'jiangxi-admin');
    expect(zhejiang.every(({ regionCode }) => regionCode.startsWith('33'))).toBe(true);
    expect(jiangxi.every(({ regionCode }) => regionCode.startsWith('36'))).toBe(true);
    expect(zhejiang.length + jiangxi.length).toBe(220);
    expect(await allFigures(service, 'zhejiang-admin', { regionCode: '360000' })).toEqual([]);
  });

  it('are found by region, indicator, programme, kind and period', async () => {
    const rowIds = async (filter: Record<string, unknown>): Promise<string[]> =>
      (await allFigures(service, 'national-admin', filter)).map(({ rowId }) => rowId);
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
});
