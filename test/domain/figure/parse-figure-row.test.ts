import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '#domain/decimal.ts';
import type { FigureRow } from '#domain/figure/figure-row.ts';
import { BOUNDS, FIGURE_KINDS } from '#domain/figure/figure.ts';
import { parseFigureRow, type FigureFacts } from '#domain/figure/parse-figure-row.ts';
import { loadRegionCatalog } from '#store/region-catalog.ts';
import { figureRow } from '../../support/figure-rows.ts';

const regions = loadRegionCatalog(join(import.meta.dirname, '../../../data'));

/** What is wrong with a row, as `CODE cell`. */
function problemsOf(cells: Partial<FigureRow>): string[] {
  const parsed = parseFigureRow(figureRow(cells), regions);
  return parsed.ok ? [] : parsed.failure.map(({ code, path }) => `${code} ${String(path?.join('.'))}`);
}

/** The row a figure was read from. */
function rowOf(facts: FigureFacts): Omit<FigureRow, 'line'> {
  return {
    ...{ id: facts.rowId, regionCode: facts.regionCode, regionName: facts.printedRegion },
    ...{ unionBody: facts.reportedBy, program: facts.program, indicator: facts.indicator },
    ...{ indicatorZh: facts.printedLabel, value: facts.value, unit: facts.unit, bound: facts.bound, kind: facts.kind },
    ...{ periodStart: facts.period.start ?? '', periodEnd: facts.period.end ?? '', source: facts.source },
  };
}

describe('a row of a report', () => {
  it('is read when every cell is right', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ...['id', 'regionCode', 'regionName', 'unionBody', 'program', 'indicator', 'indicatorZh', 'value', 'unit'],
    ...['bound', 'kind', 'source'],
  ])('needs its %s', (cell) => {
    expect(problemsOf({ [cell]: '' })).toEqual([`FIGURE_VALUE_MISSING ${cell}`]);
    expect(problemsOf({ [cell]: '  ' })).toEqual([`FIGURE_VALUE_MISSING ${cell}`]);
  });

  it.each([
    { value: '0' },
    { value: '12.000' },
    { unit: 'yuan', value: '-3' },
    { unit: 'm2', value: '0.5' },
    { kind: 'RULE', value: '0.5' },
    { kind: 'STANDARD', unit: 'items', value: '-1' },
    { unit: 'night_lamps', value: '-0.5' },
    { value: '999999999999999999' },
    { unit: 'yuan', value: '0.123456789' },
    { program: '葛\u{E0100}城互助' },
    { unit: 'ratio', value: '10' },
    { unit: 'ratio', value: '-1' },
    { id: 'x'.repeat(64) },
    { id: 'A-1_b.2' },
    { indicator: 'a'.repeat(64) },
    { program: '项'.repeat(100) },
    { source: '报'.repeat(200) },
    { source: '=1+1' },
    { unionBody: '@总工会' },
    { program: '+互助' },
    { regionCode: '360721', regionName: '赣县' },
    { regionCode: '330881002', regionName: '虎山街道' },
    { regionCode: '000000', regionName: '全国' },
    { periodStart: '', periodEnd: '' },
    { periodStart: '', periodEnd: '2017-08-31' },
    { periodStart: '2017-01-01', periodEnd: '2017-01-01' },
    { kind: 'RATE', unit: 'ratio', value: '0.953' },
  ] satisfies Partial<FigureRow>[])('may say %o', (cells) => {
    expect(problemsOf(cells)).toEqual([]);
  });

  it.each([
    [{ value: '1,000' }, 'FIGURE_VALUE_INVALID value'],
    [{ value: '95%' }, 'FIGURE_VALUE_INVALID value'],
    [{ value: '1e3' }, 'FIGURE_VALUE_INVALID value'],
    [{ value: '1.' }, 'FIGURE_VALUE_INVALID value'],
    [{ value: '１２' }, 'FIGURE_VALUE_INVALID value'],
    [{ value: '1000000000000000000' }, 'FIGURE_VALUE_INVALID value'],
    [{ unit: 'ratio', value: '10.000000001' }, 'FIGURE_RATIO_OUT_OF_RANGE value'],
    [{ unit: 'ratio', kind: 'RATE', value: '95.3' }, 'FIGURE_RATIO_OUT_OF_RANGE value'],
    [{ unit: 'ratio', value: '-1.000000001' }, 'FIGURE_RATIO_OUT_OF_RANGE value'],
    [{ value: '-1' }, 'FIGURE_COUNT_NEGATIVE value'],
    [{ unit: 'households', kind: 'FLOW', value: '-1' }, 'FIGURE_COUNT_NEGATIVE value'],
    [{ unit: 'unions', kind: 'TARGET', value: '-1' }, 'FIGURE_COUNT_NEGATIVE value'],
    [{ unit: 'items', kind: 'COUNT_OF_LIST', value: '-1' }, 'FIGURE_COUNT_NEGATIVE value'],
    [{ value: '2.8461' }, 'FIGURE_COUNT_NOT_WHOLE value'],
    [{ unit: 'person_times', kind: 'CUMULATIVE', value: '0.000000001' }, 'FIGURE_COUNT_NOT_WHOLE value'],
    [{ value: '-0.5' }, 'FIGURE_COUNT_NOT_WHOLE value'],
    [{ kind: 'RATE' }, 'FIGURE_FORM_INVALID unit'],
    [{ unit: 'Yuan' }, 'FIGURE_FORM_INVALID unit'],
    [{ unit: '元' }, 'FIGURE_FORM_INVALID unit'],
    [{ id: 'x'.repeat(65) }, 'FIGURE_FORM_INVALID id'],
    [{ id: '../1' }, 'FIGURE_FORM_INVALID id'],
    [{ indicator: 'Members' }, 'FIGURE_FORM_INVALID indicator'],
    [{ indicator: '1st' }, 'FIGURE_FORM_INVALID indicator'],
    [{ indicator: 'a'.repeat(65) }, 'FIGURE_FORM_INVALID indicator'],
    [{ program: '项'.repeat(101) }, 'FIGURE_FORM_INVALID program'],
    [{ source: '报'.repeat(201) }, 'FIGURE_FORM_INVALID source'],
    [{ source: ' 报' }, 'FIGURE_FORM_INVALID source'],
    [{ source: '报\n道' }, 'FIGURE_FORM_INVALID source'],
    [{ source: '报\ud800' }, 'FIGURE_FORM_INVALID source'],
    [{ source: '报\u200b道' }, 'FIGURE_FORM_INVALID source'],
    [{ regionName: '江\u202e山市' }, 'FIGURE_FORM_INVALID regionName'],
    [{ unionBody: '江山市\u00ad总工会' }, 'FIGURE_FORM_INVALID unionBody'],
    [{ regionCode: '339900' }, 'REGION_UNKNOWN regionCode'],
    [{ regionCode: '33088' }, 'REGION_UNKNOWN regionCode'],
    [{ regionCode: '110100' }, 'REGION_UNKNOWN regionCode'],
    [{ bound: 'exact' }, 'FIGURE_FORM_INVALID bound'],
    [{ kind: 'SUM' }, 'FIGURE_FORM_INVALID kind'],
    [{ periodStart: '2017-02-29' }, 'FIGURE_FORM_INVALID periodStart'],
    [{ periodEnd: '2017/12/31' }, 'FIGURE_FORM_INVALID periodEnd'],
    [{ periodStart: '2017-01-02', periodEnd: '2017-01-01' }, 'INTERVAL_INVALID periodEnd'],
  ] satisfies [Partial<FigureRow>, string][])('may not say %o: %s', (cells, problem) => {
    expect(problemsOf(cells)).toEqual([problem]);
  });

  it('tells everything that is wrong at once, in the order of the columns', () => {
    const problems = problemsOf({ source: '', value: 'x', id: '', regionCode: '9', periodStart: 'y', bound: 'z' });
    expect(problems).toEqual([
      'FIGURE_VALUE_MISSING id',
      'REGION_UNKNOWN regionCode',
      'FIGURE_VALUE_INVALID value',
      'FIGURE_FORM_INVALID bound',
      'FIGURE_FORM_INVALID periodStart',
      'FIGURE_VALUE_MISSING source',
    ]);
  });

  it('is read into a figure that says the same again, or is refused with a reason', () => {
    const clean = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const text = fc.oneof({ arbitrary: clean, weight: 9 }, { arbitrary: fc.constantFrom('=A1', '@b', ''), weight: 1 });
    const mostly = (right: fc.Arbitrary<string>) =>
      fc.oneof({ arbitrary: right, weight: 9 }, { arbitrary: text, weight: 1 });
    const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const day = fc.oneof(
      fc.constant(''),
      anyDay.map((date) => date.toISOString().slice(0, 10)),
    );
    const cells = fc.record({
      id: mostly(fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/)),
      regionCode: mostly(fc.constantFrom('330881', '360721', '000000', '110100', '330881002')),
      ...{ regionName: text, unionBody: text, program: text, indicatorZh: text, source: text },
      indicator: mostly(fc.stringMatching(/^[a-z][a-z0-9_]{0,63}$/)),
      value: mostly(fc.stringMatching(/^-?\d{1,18}(\.\d{1,9})?$/)),
      unit: fc.constantFrom('people', 'yuan', 'ratio', '', 'Z'),
      bound: fc.constantFrom(...BOUNDS, 'some'),
      kind: fc.constantFrom(...FIGURE_KINDS, 'some'),
      ...{ periodStart: day, periodEnd: day },
    });
    let read = 0;
    fc.assert(
      fc.property(cells, (chosen) => {
        const row = figureRow(chosen);
        const parsed = parseFigureRow(row, regions);
        if (!parsed.ok) {
          expect(parsed.failure.length).toBeGreaterThan(0);
          return;
        }
        read += 1;
        const { line: _line, ...written } = row;
        const value = parseDecimal(written.value);
        expect(rowOf(parsed.value)).toEqual({ ...written, value: value.ok ? value.value : undefined });
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(50);
  });
});
