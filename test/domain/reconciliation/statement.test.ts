import { expect, it } from 'vitest';
import type { CardProgramId, OfferId } from '#domain/ids.ts';
import { yuanOfFen } from '#domain/money.ts';
import {
  addFile,
  emptyPart,
  statementOfOffer,
  totalsOf,
  type StatementFacts,
  type StatementPart,
} from '#domain/reconciliation/statement.ts';

const ONE = { programId: 'cprog_one' as CardProgramId, offerId: 'offer_one' as OfferId };
const WHOLE = { programId: null, offerId: null };

function line(facts: Partial<StatementFacts> = {}): StatementFacts {
  return {
    ...{ ...ONE, class: 'MATCHED', ofPeriod: '2026-06', rows: 1 },
    ...{ grossFen: '10000', expectedFen: '1000', grantedFen: '1000', netFen: '1000' },
    ...facts,
  };
}

/** What files came to one after the other, where April and May are sealed. */
function added(place: typeof ONE | typeof WHOLE, ...files: readonly (readonly StatementFacts[])[]): StatementPart {
  const sealed = ['2026-04', '2026-05'];
  return files.reduce((part, lines, index) => addFile(part, lines, { sequence: index + 1, sealed }), emptyPart(place));
}

it('adds lines up by class, whatever file and month they are of', () => {
  const first = [line({ class: 'DISCOUNT_OVER', grantedFen: '1500', netFen: '1500' }), line()];
  const { lines, corrections } = statementOfOffer(added(ONE, first, [line(), line({ ofPeriod: '2026-03' })]));
  expect(lines.map(({ class: found, rows, ofPeriod, netFen }) => [found, rows, ofPeriod, netFen])).toEqual([
    ['MATCHED', 3, null, 3000n],
    ['DISCOUNT_OVER', 1, null, 1500n],
  ]);
  expect(corrections).toEqual([]);
});

it('has no line of what was taken back whole', () => {
  const orphan = { class: 'ORPHAN_REFUND', grossFen: '0', expectedFen: '0', netFen: '0' };
  const back = line({ ...orphan, rows: -1, grantedFen: '100' });
  const { lines } = statementOfOffer(added(ONE, [line({ ...orphan, grantedFen: '-100' })], [back, line()]));
  expect(lines.map(({ class: found, rows }) => [found, rows])).toEqual([['MATCHED', 1]]);
  const left = statementOfOffer(added(ONE, [line({ ...orphan, grantedFen: '-101' })], [back])).lines;
  expect(left.map(({ rows, grantedFen }) => [rows, grantedFen])).toEqual([[0, -1n]]);
});

it('keeps corrections apart, by the month that they are of', () => {
  const late = { netFen: '-300', grantedFen: '-300', expectedFen: '-300', grossFen: '-3000' };
  const file = [line(), line({ ...late, ofPeriod: '2026-05' }), line({ ...late, ofPeriod: '2026-04' })];
  const { lines, corrections } = statementOfOffer(added(ONE, file));
  expect(lines).toHaveLength(1);
  expect(corrections.map(({ ofPeriod, netFen }) => [ofPeriod, netFen])).toEqual([
    ['2026-04', -300n],
    ['2026-05', -300n],
  ]);
  const { total, correctionTotal } = totalsOf(added(WHOLE, file));
  expect([total.netFen, correctionTotal.netFen, correctionTotal.rows]).toEqual([1000n, -600n, 2]);
});

it('is exact past what a number holds', () => {
  const large = line({ grossFen: '9007199254740993' });
  const { total } = totalsOf(added(WHOLE, [large], [large]));
  expect(total.grossFen).toBe(18_014_398_509_481_986n);
  expect(yuanOfFen(total.grossFen)).toBe('180143985094819.86');
  expect([yuanOfFen(-5n), yuanOfFen(0n), yuanOfFen(-12_345n)]).toEqual(['-0.05', '0.00', '-123.45']);
});

it('takes a file in once, whatever was sealed since', () => {
  const part = added(ONE, [line()], [line()]);
  expect(addFile(part, [line()], { sequence: 2, sealed: ['2026-06'] })).toBe(part);
  expect(addFile(part, [line()], { sequence: 3, sealed: ['2026-06'] })).toMatchObject({
    ...{ version: 3, upTo: 3, sealed: ['2026-06'] },
  });
});

it('has no larger total for more classes, months and files', () => {
  const few = added(WHOLE, [line(), line({ ofPeriod: '2026-05' })]);
  const many = added(
    WHOLE,
    [line(), line({ ofPeriod: '2026-05' })],
    [...[line({ class: 'DISCOUNT_OVER' }), line({ ofPeriod: '2026-03' }), line({ ofPeriod: '2026-04' })]],
  );
  expect([few.kept.length, many.kept.length]).toEqual([2, 2]);
});
