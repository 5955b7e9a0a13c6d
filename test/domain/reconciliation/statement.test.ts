import { expect, it } from 'vitest';
import type { CardProgramId, OfferId } from '#domain/ids.ts';
import { yuanOfFen } from '#domain/money.ts';
import { statementOf, type StatementFacts } from '#domain/reconciliation/statement.ts';

function line(facts: Partial<StatementFacts> = {}): StatementFacts {
  return {
    ...{ programId: 'cprog_one' as CardProgramId, offerId: 'offer_one' as OfferId, class: 'MATCHED' },
    ...{ ofPeriod: '2026-06', isCorrection: false, rows: 1 },
    ...{ grossFen: '10000', expectedFen: '1000', grantedFen: '1000', netFen: '1000' },
    ...facts,
  };
}

it('adds lines up by programme, offer and class, whatever job and month they are of', () => {
  const two = 'offer_two' as OfferId;
  const { lines, total, corrections } = statementOf([
    line({ offerId: two }),
    line({ class: 'DISCOUNT_OVER', grantedFen: '1500', netFen: '1500' }),
    line(),
    line({ ofPeriod: '2026-05' }),
  ]);
  expect(lines.map(({ offerId, class: found, rows, ofPeriod }) => [offerId, found, rows, ofPeriod])).toEqual([
    ['offer_one', 'MATCHED', 2, null],
    ['offer_one', 'DISCOUNT_OVER', 1, null],
    ['offer_two', 'MATCHED', 1, null],
  ]);
  expect(total).toEqual({ rows: 4, grossFen: 40_000n, expectedFen: 4000n, grantedFen: 4500n, netFen: 4500n });
  expect(corrections).toEqual([]);
});

it('keeps corrections apart, by the month that they are of', () => {
  const late = { isCorrection: true, netFen: '-300', grantedFen: '-300', expectedFen: '-300', grossFen: '-3000' };
  const told = [line(), line({ ...late, ofPeriod: '2026-05' }), line({ ...late, ofPeriod: '2026-04' })];
  const { lines, corrections, total, correctionTotal } = statementOf(told);
  expect(lines).toHaveLength(1);
  expect(corrections.map(({ ofPeriod, netFen }) => [ofPeriod, netFen])).toEqual([
    ['2026-04', -300n],
    ['2026-05', -300n],
  ]);
  expect([total.netFen, correctionTotal.netFen, correctionTotal.rows]).toEqual([1000n, -600n, 2]);
});

it('is exact past what a number holds', () => {
  const { total } = statementOf([line({ grossFen: '9007199254740993' }), line({ grossFen: '9007199254740993' })]);
  expect(total.grossFen).toBe(18_014_398_509_481_986n);
  expect(yuanOfFen(total.grossFen)).toBe('180143985094819.86');
  expect([yuanOfFen(-5n), yuanOfFen(0n), yuanOfFen(-12_345n)]).toEqual(['-0.05', '0.00', '-123.45']);
});
