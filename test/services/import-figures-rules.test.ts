import { describe, expect, it } from 'vitest';
import { findFigure } from '#services/find-figure.ts';
import { adminOf, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createImports, outcomesOf, rowsOf } from '../support/figure-import.ts';
import { figureRow } from '../support/figure-rows.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-11-20' });
const run = createImports(service);
const zhejiang = adminOf('330000');
const jiangxi = adminOf('360000');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });

describe('the ids of imported rows', () => {
  it('are those of a province: two provinces may use the same', async () => {
    const there = figureRow({ id: 'same', regionCode: '360121', regionName: '南昌县' });
    const first = await run(zhejiang, [figureRow({ id: 'same' })]);
    const second = await run(jiangxi, [there]);
    expect([first, second].map(outcomesOf)).toEqual([['CREATED'], ['CREATED']]);
    expect(first.rows[0]?.figure?.id).not.toBe(second.rows[0]?.figure?.id);
  });

  it('stand once in an import', async () => {
    const answer = await run(zhejiang, [figureRow({ id: 'rep' }), figureRow({ id: 'rep', line: 3 })]);
    expect(answer.rows[1]?.problems).toEqual([{ code: 'FIGURE_ID_REPEATED', path: ['rows', '1', 'id'] }]);
  });
});

describe('the scope of an import', () => {
  it('holds for every row, also for ended codes', async () => {
    const county = adminOf('360704');
    const rows = [
      figureRow({ id: 's-1', regionCode: '360704', regionName: '赣县区' }),
      figureRow({ id: 's-2', regionCode: '360721', regionName: '赣县' }),
      figureRow({ id: 's-3', regionCode: '360703', regionName: '南康区' }),
    ];
    const answer = await run(county, rows);
    expect(outcomesOf(answer)).toEqual(['CREATED', 'CREATED', 'REJECTED']);
    expect(answer.rows[2]?.problems).toEqual([{ code: 'OUTSIDE_SCOPE', path: ['rows', '2', 'regionCode'] }]);
  });

  it('lets nobody take over a figure of a region outside it', async () => {
    await run(zhejiang, [figureRow({ id: 'taken', regionCode: '330881' })]);
    const jiaxing = adminOf('330400');
    const takeover = figureRow({ id: 'taken', regionCode: '330400', regionName: '嘉兴市', value: '1' });
    const answer = await run(jiaxing, [takeover], { mode: 'REVISE' });
    expect(answer.rows[0]?.problems).toEqual([{ code: 'OUTSIDE_SCOPE', path: ['rows', '0', 'id'] }]);
  });

  it('is nobody’s but an administrator’s', async () => {
    const officer = staffOf('OFFICER', root);
    expect(outcomesOf(await run(officer, rowsOf('officer', 1)))).toEqual(['REJECTED']);
  });

  it('hides a figure from callers of another province', async () => {
    const id = (await run(zhejiang, rowsOf('hidden', 1))).rows[0]?.figure?.id;
    if (id === undefined) throw new Error('the figure was not imported');
    expect(await findFigure(service.request(), service.act(zhejiang), id)).toMatchObject({ rowId: 'hidden-0' });
    expect(await findFigure(service.request(), service.act(jiangxi), id)).toBeUndefined();
  });
});

describe('the indicator of imported rows', () => {
  it('is named by the catalogue, or else by the row that uses it first, and keeps its unit', async () => {
    await run(zhejiang, [figureRow({ id: 'i-1', indicator: 'night_school_pupils', indicatorZh: '夜校学员' })]);
    const figures = service.request().figures;
    expect(await figures.indicator('night_school_pupils')).toMatchObject({
      nameEn: 'Night school pupils',
      unit: 'people',
    });
    const other = figureRow({ id: 'i-2', indicator: 'night_school_pupils', unit: 'person_times' });
    const answer = await run(zhejiang, [other]);
    expect(answer.rows[0]?.problems).toEqual([{ code: 'INDICATOR_UNIT_DIFFERS', path: ['rows', '0', 'unit'] }]);
    const members = figureRow({ id: 'i-3', indicator: 'members', unit: 'households' });
    expect((await run(zhejiang, [members])).rows[0]?.problems.map(({ code }) => code)).toEqual([
      'INDICATOR_UNIT_DIFFERS',
    ]);
  });

  it('gets one unit when two imports name it at once', async () => {
    const units = ['people', 'households', 'person_times'];
    const answers = await Promise.all(
      units.map((unit, index) => run(zhejiang, [figureRow({ id: `u-${index}`, indicator: 'named_at_once', unit })])),
    );
    expect(answers.flatMap(outcomesOf).sort()).toEqual(['CREATED', 'REJECTED', 'REJECTED']);
  });
});

describe('the body that reports a row', () => {
  it('is the one body of that name in the line of the row’s region, and none where there are two', async () => {
    const name = '高新区总工会';
    const inJiaxing = await plantBelow(service, root, { name, regionCode: region('330402') });
    await plantBelow(service, root, { name, regionCode: region('360121') });
    const tied = async (id: string, regionCode: string): Promise<unknown> => {
      const row = figureRow({ id, regionCode, regionName: 'x', unionBody: name });
      return (await run(adminOf('000000'), [row], { dryRun: false })).rows[0]?.figure?.unionBodyId;
    };
    expect(await tied('b-1', '330402')).toBe(inJiaxing.id);
    expect(await tied('b-2', '330400')).toBe(inJiaxing.id);
    expect(await tied('b-3', '330402100')).toBe(inJiaxing.id);
    expect(await tied('b-4', '330411')).toBeNull();
    expect(await tied('b-5', '000000')).toBeNull();
  });
});
