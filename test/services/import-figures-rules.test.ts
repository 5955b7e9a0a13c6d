import { describe, expect, it } from 'vitest';
import type { UnionBodyState } from '#domain/union-body/union-body.ts';
import { findFigure } from '#services/find-figure.ts';
import { adminOf, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createImports, outcomesOf, rowsOf, storedFigures } from '../support/figure-import.ts';
import { figureRow } from '../support/figure-rows.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-11-20' });
const run = createImports(service);
const zhejiang = adminOf('330000');
const jiangxi = adminOf('360000');
const nation = adminOf('000000');
const root = await plantBelow(service, null, { level: 'NATIONAL', kind: 'FEDERATION', regionCode: region('000000') });

describe('the ids of imported rows', () => {
  it('are those of a division: two cities of a province, or a city and its county, may use the same', async () => {
    const callers = [adminOf('330400'), adminOf('330800'), adminOf('330881'), adminOf('360000')];
    const places = [
      { regionCode: '330400', regionName: '嘉兴市' },
      { regionCode: '330800', regionName: '衢州市' },
      { regionCode: '330881', regionName: '江山市' },
      { regionCode: '360121', regionName: '南昌县' },
    ];
    const answers = await Promise.all(
      callers.map((caller, index) => run(caller, [figureRow({ id: 'same', ...places[index] })])),
    );
    expect(answers.map(outcomesOf)).toEqual([['CREATED'], ['CREATED'], ['CREATED'], ['CREATED']]);
    expect(new Set(answers.map(({ rows }) => rows[0]?.figure?.id)).size).toBe(4);
  });

  it('lead each city to its own figure when it revises one', async () => {
    const [jiaxing, quzhou] = [adminOf('330400'), adminOf('330800')];
    const own = (regionCode: string, value: string) => figureRow({ id: 'own', regionCode, regionName: '本市', value });
    await run(jiaxing, [own('330400', '1')]);
    await run(quzhou, [own('330800', '2')]);
    const revised = await run(quzhou, [own('330800', '3')], { mode: 'REVISE' });
    expect(revised.rows[0]).toMatchObject({ outcome: 'REVISED', figure: { version: 2, value: '3' } });
    expect(outcomesOf(await run(jiaxing, [own('330400', '1')]))).toEqual(['UNCHANGED']);
  });

  it('stand once for a division in an import', async () => {
    const elsewhere = figureRow({ id: 'rep', line: 3, regionCode: '330800', regionName: '衢州市' });
    expect(outcomesOf(await run(zhejiang, [figureRow({ id: 'rep' }), elsewhere]))).toEqual(['CREATED', 'CREATED']);
    const answer = await run(zhejiang, [figureRow({ id: 'rep-2' }), figureRow({ id: 'rep-2', line: 3 })]);
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
    const first = await run(zhejiang, [figureRow({ id: 'taken', regionCode: '330881' })]);
    const jiaxing = adminOf('330400');
    const inPlace = await run(jiaxing, [figureRow({ id: 'taken', value: '1' })], { mode: 'REVISE' });
    expect(inPlace.rows[0]?.problems).toEqual([{ code: 'OUTSIDE_SCOPE', path: ['rows', '0', 'regionCode'] }]);
    const moved = figureRow({ id: 'taken', regionCode: '330400', regionName: '嘉兴市', value: '1' });
    expect(outcomesOf(await run(jiaxing, [moved], { mode: 'REVISE' }))).toEqual(['CREATED']);
    expect(await storedFigures(service, first)).toMatchObject([{ version: 1, value: '28461', regionCode: '330881' }]);
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
  const pupils = { indicator: 'night_school_pupils', indicatorZh: '夜校学员' };
  const nameOf = async (code: string) => (await service.request().figures.indicator(code))?.nameZh;

  it('is nobody’s to bring in but the nation’s: after that it is everybody’s', async () => {
    for (const caller of [zhejiang, adminOf('330881'), jiangxi]) {
      for (const mode of ['CREATE', 'REVISE'] as const) {
        const answer = await run(caller, [figureRow({ id: 'i-1', ...pupils })], { mode });
        expect(answer.rows[0]?.problems).toContainEqual({
          ...{ code: 'INDICATOR_UNKNOWN', path: ['rows', '0', 'indicator'] },
        });
      }
    }
    expect(await nameOf('night_school_pupils')).toBeUndefined();
    expect(outcomesOf(await run(nation, [figureRow({ id: 'i-1', ...pupils })]))).toEqual(['CREATED']);
    const second = await run(zhejiang, [figureRow({ id: 'i-2', ...pupils })]);
    expect(outcomesOf(second)).toEqual(['CREATED']);
    expect(await service.request().figures.indicator('night_school_pupils')).toEqual({
      ...{ code: 'night_school_pupils', nameZh: '夜校学员', nameEn: 'Night school pupils', unit: 'people' },
      namedBy: service.ids.of('Figure', '330881/i-1'),
    });
  });

  it('of the catalogue is everybody’s, under the name the catalogue gives it', async () => {
    const row = figureRow({ id: 'i-3', indicator: 'members', indicatorZh: '全市会员' });
    expect(outcomesOf(await run(adminOf('330881'), [row]))).toEqual(['CREATED']);
    const name = await nameOf('members');
    expect(name).not.toBe('全市会员');
    await run(nation, [{ ...row, indicatorZh: '本市会员' }], { mode: 'REVISE' });
    expect(await nameOf('members')).toBe(name);
  });

  it('keeps its unit', async () => {
    await run(nation, [figureRow({ id: 'i-4', indicator: 'kept_unit' })]);
    const problem = { code: 'INDICATOR_UNIT_DIFFERS', path: ['rows', '0', 'unit'] };
    for (const caller of [zhejiang, nation]) {
      const other = figureRow({ id: 'i-5', indicator: 'kept_unit', unit: 'person_times' });
      expect((await run(caller, [other], { mode: 'REVISE' })).rows[0]?.problems).toEqual([problem]);
      const members = figureRow({ id: 'i-6', indicator: 'members', unit: 'households' });
      expect((await run(caller, [members])).rows[0]?.problems).toEqual([problem]);
    }
  });

  it('is renamed with the label of its row by the nation, also after a province changed that, and by nobody else', async () => {
    const row = figureRow({ id: 'i-7', indicator: 'renamed', indicatorZh: '旧名' });
    const other = figureRow({ id: 'i-8', indicator: 'renamed', indicatorZh: '旧名' });
    await run(nation, [row]);
    await run(nation, [other]);
    await run(nation, [{ ...other, indicatorZh: '另一行' }], { mode: 'REVISE' });
    expect(await nameOf('renamed')).toBe('旧名');
    await run(zhejiang, [{ ...row, indicatorZh: '改过的字' }], { mode: 'REVISE' });
    expect(await nameOf('renamed')).toBe('旧名');
    const renaming = [{ ...row, indicatorZh: '新名' }];
    expect(outcomesOf(await run(nation, renaming))).toEqual(['REJECTED']);
    expect(outcomesOf(await run(nation, renaming, { mode: 'REVISE', dryRun: true }))).toEqual(['REVISED']);
    expect(await nameOf('renamed')).toBe('旧名');
    expect(outcomesOf(await run(nation, renaming, { mode: 'REVISE' }))).toEqual(['REVISED']);
    expect(await service.request().figures.indicator('renamed')).toMatchObject({ nameZh: '新名', unit: 'people' });
  });

  it('gets one unit when two imports name it at once', async () => {
    const units = ['people', 'households', 'person_times'];
    const answers = await Promise.all(
      units.map((unit, index) => run(nation, [figureRow({ id: `u-${index}`, indicator: 'named_at_once', unit })])),
    );
    expect(answers.flatMap(outcomesOf).sort()).toEqual(['CREATED', 'REJECTED', 'REJECTED']);
  });

  it('goes with the label of its row when two imports correct it at once', async () => {
    const row = figureRow({ id: 'n-1', indicator: 'renamed_at_once', indicatorZh: '原名' });
    await run(nation, [row]);
    await Promise.all(
      ['甲', '乙', '丙'].map((indicatorZh) => run(nation, [{ ...row, indicatorZh }], { mode: 'REVISE' })),
    );
    const stands = await service.request().figures.find(service.ids.of('Figure', '330881/n-1'));
    expect(['甲', '乙', '丙']).toContain(stands?.printedLabel);
    expect(await nameOf('renamed_at_once')).toBe(stands?.printedLabel);
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

  it.each([
    ['PREPARING', 'the standing one'],
    ['PENDING_APPROVAL', 'the standing one'],
    ['REJECTED', 'the standing one'],
    ['MERGED', 'the standing one'],
    ['DISSOLVED', 'the standing one'],
    ['SUSPENDED', 'nobody'],
    ['ACTIVE', 'nobody'],
  ] as const)('with a namesake that is %s is %s', async (state, reporter) => {
    const name = `同名工会 ${state}`;
    const standing = await plantBelow(service, root, { name, regionCode: region('330402') });
    await plantBelow(service, root, { name, regionCode: region('330402'), state });
    const row = figureRow({ id: `namesake-${state}`, regionCode: '330402', unionBody: name });
    const { rows } = await run(zhejiang, [row]);
    expect(rows[0]?.figure?.unionBodyId).toBe(reporter === 'nobody' ? null : standing.id);
  });

  it('is one that has closed where none of the name stands, and never one that was not approved', async () => {
    const tied = async (state: UnionBodyState): Promise<unknown> => {
      const name = `仅有 ${state}`;
      const body = await plantBelow(service, root, { name, regionCode: region('330402'), state });
      const row = figureRow({ id: `only-${state}`, regionCode: '330402', unionBody: name });
      return (await run(zhejiang, [row])).rows[0]?.figure?.unionBodyId === body.id;
    };
    expect([await tied('DISSOLVED'), await tied('PREPARING'), await tied('REJECTED')]).toEqual([true, false, false]);
  });
});
