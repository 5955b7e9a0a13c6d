import { describe, expect, it } from 'vitest';
import { decideImport, importAudit, type ImportRules, type ReadRow } from '#domain/figure/decide-import.ts';
import type { Figure, Indicator } from '#domain/figure/figure.ts';
import type { FigureFacts } from '#domain/figure/parse-figure-row.ts';
import type { Decimal } from '#domain/decimal.ts';
import type { FigureId } from '#domain/ids.ts';
import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed } from '#domain/result.ts';
import { actOf, adminOf, bodyId, day, region } from '../../support/builders.ts';

const act = actOf(adminOf('330000'), '2026-11-20');
const decimal = (text: string): Decimal => text as Decimal;

const facts: FigureFacts = {
  rowId: 'r-1',
  indicator: 'members',
  printedLabel: '会员',
  unit: 'people',
  regionCode: region('330881'),
  printedRegion: '江山市',
  program: '职工入会',
  reportedBy: '江山市总工会',
  value: decimal('100'),
  bound: 'EXACT',
  kind: 'STOCK',
  period: { start: null, end: day('2017-12-31') },
  source: '测试报道',
};

const stored: Figure = {
  ...{ ...facts, id: 'fig_1' as FigureId, version: 4, unionBodyId: null },
  recordedAt: actOf(adminOf('330000'), '2020-01-01').now,
  withdrawnAt: null,
};

function row(changes: Partial<FigureFacts> = {}, more: Partial<ReadRow> = {}): ReadRow {
  return { id: 'fig_1' as FigureId, facts: { ...facts, ...changes }, stored: undefined, unionBodyId: null, ...more };
}

const MEMBERS: Indicator = {
  ...{ code: 'members', nameZh: '会员', nameEn: 'Members', unit: 'people' },
  namedBy: 'fig_1' as FigureId,
};

const rules: ImportRules = {
  mode: 'CREATE',
  isInScope: (code) => code.startsWith('33'),
  knownIndicator: () => MEMBERS,
  isCatalogued: () => false,
  mayName: false,
};

/** What becomes of rows, as `OUTCOME version` or the codes of the problems. */
function outcomes(rows: readonly ReadRow[], chosen: Partial<ImportRules> = {}): string[] {
  const lines = rows.map((read, index) => ({ line: index + 2, read: succeed(read) }));
  return decideImport(lines, { ...rules, ...chosen }, act).rows.map((decision) =>
    decision.outcome === 'REJECTED'
      ? decision.problems.map(({ code, path }) => `${code} ${String(path)}`).join(', ')
      : `${decision.outcome} ${decision.figure.version}`,
  );
}

describe('an import decides for each row', () => {
  it('creates a figure that is not there', () => {
    expect(outcomes([row()])).toEqual(['CREATED 1']);
  });

  it('leaves one that stands with the same content, in either mode', () => {
    expect(outcomes([row({}, { stored })])).toEqual(['UNCHANGED 4']);
    expect(outcomes([row({}, { stored })], { mode: 'REVISE' })).toEqual(['UNCHANGED 4']);
  });

  it.each([
    { value: decimal('101') },
    { bound: 'AT_LEAST' },
    { period: { start: null, end: null } },
    { period: { start: day('2017-12-31'), end: day('2017-12-31') } },
    { source: '另一报道' },
    { program: '基层工会组建' },
    { printedLabel: '工会会员' },
    { printedRegion: '江山' },
  ] satisfies Partial<FigureFacts>[])(
    'refuses other content under the same id, and revises it when asked to: %o',
    (change) => {
      expect(outcomes([row(change, { stored })])).toEqual(['FIGURE_ID_TAKEN id']);
      expect(outcomes([row(change, { stored })], { mode: 'REVISE' })).toEqual(['REVISED 5']);
    },
  );

  it('ties a figure to a body that became known since only when it is revised, and never loses the tie', () => {
    const known = { unionBodyId: bodyId('js') };
    expect(outcomes([row({}, { stored, ...known })])).toEqual(['UNCHANGED 4']);
    expect(outcomes([row({}, { stored, ...known })], { mode: 'REVISE' })).toEqual(['REVISED 5']);
    expect(outcomes([row({}, { stored: { ...stored, ...known } })], { mode: 'REVISE' })).toEqual(['UNCHANGED 4']);
  });

  it.each([
    ['the same reporter', {}, 'ub_js'],
    ['another reporter', { reportedBy: '衢州市总工会' }, null],
  ])('whose body is not found any more stays tied for %s', (_who, facts, tied) => {
    const before = { stored: { ...stored, unionBodyId: bodyId('js') } };
    const lines = [{ line: 2, read: succeed(row({ value: decimal('101'), ...facts }, before)) }];
    const [revised] = decideImport(lines, { ...rules, mode: 'REVISE' }, act).rows;
    expect(revised).toMatchObject({ figure: { unionBodyId: tied } });
  });

  it('leaves a withdrawn figure withdrawn, its own content included, until it is revised', () => {
    const withdrawn = { stored: { ...stored, withdrawnAt: act.now } };
    for (const change of [{}, { value: decimal('101') }]) {
      expect(outcomes([row(change, withdrawn)])).toEqual(['FIGURE_ID_TAKEN id']);
      expect(outcomes([row(change, withdrawn)], { mode: 'REVISE' })).toEqual(['REVISED 5']);
    }
    const lines = [{ line: 2, read: succeed(row({}, withdrawn)) }];
    const [back] = decideImport(lines, { ...rules, mode: 'REVISE' }, act).rows;
    expect(back).toMatchObject({ figure: { ...stored, version: 5, recordedAt: act.now, withdrawnAt: null } });
  });

  it('refuses regions outside the scope', () => {
    expect(outcomes([row({ regionCode: region('360121') })])).toEqual(['OUTSIDE_SCOPE regionCode']);
  });

  it('refuses the second row of an id', () => {
    expect(outcomes([row(), row({ value: decimal('7') })])).toEqual(['CREATED 1', 'FIGURE_ID_REPEATED id']);
  });

  it('refuses another unit than the indicator is known by', () => {
    const known = { ...MEMBERS, unit: 'person_times' };
    expect(outcomes([row()], { knownIndicator: () => known })).toEqual(['INDICATOR_UNIT_DIFFERS unit']);
  });

  it('tells every problem of a row, and passes on those of a row that could not be read', () => {
    const both = row({ regionCode: region('360121'), value: decimal('8') }, { stored });
    expect(outcomes([both])).toEqual(['OUTSIDE_SCOPE regionCode']);
    const problems = [ruleProblem('FIGURE_VALUE_INVALID', 'value')];
    const decision = decideImport([{ line: 9, read: fail(problems) }], rules, act);
    expect(decision).toEqual({ rows: [{ line: 9, outcome: 'REJECTED', problems }], indicators: [] });
  });

  it('keeps in the audit trail what a correction changed', () => {
    const revised = { ...stored, version: 5, value: decimal('101') };
    const audit = importAudit(stored, revised, act);
    expect(audit).toMatchObject({ action: 'REVISE', effectiveOn: '2026-11-20' });
    expect(audit.changes).toEqual([{ field: 'value', from: '100', to: '101' }]);
    expect(importAudit(undefined, stored, act).action).toBe('IMPORT');
  });
});

/** The indicators after an import, by code and name. */
function namesAfter(rows: readonly ReadRow[], chosen: Partial<ImportRules>): string[] {
  const lines = rows.map((read, index) => ({ line: index + 2, read: succeed(read) }));
  return decideImport(lines, { ...rules, ...chosen }, act).indicators.map(({ code, nameZh }) => `${code} ${nameZh}`);
}

describe('an indicator that nobody knows', () => {
  const unknown = { knownIndicator: () => undefined };
  const second = (changes: Partial<FigureFacts>) => row({ rowId: 'r-2', ...changes }, { id: 'fig_2' as FigureId });

  it('is not a caller’s to name, in either mode', () => {
    expect(outcomes([row()], unknown)).toEqual(['INDICATOR_UNKNOWN indicator']);
    expect(outcomes([row()], { ...unknown, mode: 'REVISE' })).toEqual(['INDICATOR_UNKNOWN indicator']);
    expect(namesAfter([row()], unknown)).toEqual([]);
  });

  it('is told beside what else is wrong with the row', () => {
    const taken = row({ regionCode: region('360121'), value: decimal('8') }, { stored });
    expect(outcomes([taken], unknown)).toEqual(['OUTSIDE_SCOPE regionCode, INDICATOR_UNKNOWN indicator']);
  });

  it('is named by the first row of whoever may name it, with its unit', () => {
    const national = { ...unknown, mayName: true };
    const rows = [row(), second({ printedLabel: '工会会员' })];
    expect(outcomes(rows, national)).toEqual(['CREATED 1', 'CREATED 1']);
    expect(namesAfter(rows, national)).toEqual(['members 会员']);
    const lines = rows.map((read, index) => ({ line: index + 2, read: succeed(read) }));
    expect(decideImport(lines, { ...rules, ...national }, act).indicators).toMatchObject([{ namedBy: 'fig_1' }]);
    expect(outcomes([row(), second({ unit: 'households' })], national)).toEqual([
      'CREATED 1',
      'INDICATOR_UNIT_DIFFERS unit',
    ]);
  });
});

describe('the name of an indicator', () => {
  const national = { mode: 'REVISE', mayName: true } as const;
  const relabelled = row({ printedLabel: '工会会员' }, { stored });
  const altered = { stored: { ...stored, printedLabel: '省里改的字' } };

  it('is corrected with the label of the figure it was taken from, by whoever may name it', () => {
    expect(outcomes([relabelled], national)).toEqual(['REVISED 5']);
    expect(namesAfter([relabelled], national)).toEqual(['members 工会会员']);
  });

  it('is corrected so also after somebody else changed that label', () => {
    expect(namesAfter([row({ printedLabel: '工会会员' }, altered)], national)).toEqual(['members 工会会员']);
  });

  it.each<[string, ReadRow, Partial<ImportRules>]>([
    ['whoever may not name it', relabelled, { mode: 'REVISE' }],
    ['a new row', row({ printedLabel: '工会会员' }), national],
    [
      'another row, though it prints the very name',
      row({ printedLabel: '会员数' }, { id: 'fig_2' as FigureId, stored: { ...stored, id: 'fig_2' as FigureId } }),
      national,
    ],
    ['the row when it keeps its label', row({ value: decimal('7') }, { stored }), national],
    [
      'the row when it keeps the label that somebody else gave it',
      row({ printedLabel: '省里改的字', value: decimal('7') }, altered),
      national,
    ],
    [
      'the row when it comes from another indicator',
      row({ printedLabel: '工会会员' }, { stored: { ...stored, indicator: 'base_unions' } }),
      national,
    ],
    [
      'a row, when no figure named the indicator',
      relabelled,
      { ...national, knownIndicator: () => ({ ...MEMBERS, namedBy: null }) },
    ],
    ['a correction of what the catalogue names', relabelled, { ...national, isCatalogued: () => true }],
  ])('stays as it is by %s', (_who, read, chosen) => {
    expect(namesAfter([read], chosen)).toEqual(['members 会员']);
  });

  it('goes without its unit: that stays one', () => {
    const remeasured = row({ printedLabel: '工会会员', unit: 'households' }, { stored });
    expect(outcomes([remeasured], national)).toEqual(['INDICATOR_UNIT_DIFFERS unit']);
  });
});
