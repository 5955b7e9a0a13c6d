import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT } from '#domain/eligibility/eligibility.ts';
import type { BankTransaction } from '#domain/reconciliation/bank-transaction.ts';
import { decideRefundRow } from '#domain/reconciliation/decide-refund.ts';
import type { DiscountRow } from '#domain/bank-file/discount-row.ts';
import { parseDiscountRow } from '#domain/bank-file/discount-row.ts';
import type { Fen } from '#domain/money.ts';
import { chargeText } from '../../support/bank-files/row-text.ts';
import { valueOf } from '../../support/outcome.ts';

type Charge = Pick<BankTransaction, 'row' | 'refunded'>;
const PLAIN: DiscountRow = valueOf(parseDiscountRow(chargeText()));
const fen = (amount: number): Fen => amount as Fen;

const chargeOf = (gross: number, discount: number, refunded: readonly [number, number] = [0, 0]): Charge => ({
  row: { ...PLAIN, grossFen: fen(gross), discountFen: fen(discount) },
  refunded: { grossFen: fen(refunded[0]), discountFen: fen(refunded[1]) },
});
const refund = (charge: Charge, gross: number, discount: number) =>
  decideRefundRow(charge, { grossFen: fen(gross), discountFen: fen(discount) });

describe('a refund', () => {
  it.each([
    ['of all', [10_000, 1000], [10_000, 1000], 'MATCHED', 1000],
    ['of all that takes too little back', [10_000, 1000], [10_000, 999], 'REFUND_DISCOUNT_MISMATCH', 1000],
    ['of all that takes too much back', [10_000, 1000], [10_000, 1001], 'REFUND_DISCOUNT_MISMATCH', 1000],
    ['of a fen more than all', [10_000, 1000], [10_001, 1000], 'REFUND_EXCEEDS_CHARGE', 0],
    ['of a part that comes to a whole fen', [10_000, 1000], [10, 1], 'MATCHED', 1],
    ['of a part that comes to less than one', [10_000, 1000], [9, 0], 'MATCHED', 0],
    ['of a part of such that takes one back', [10_000, 1000], [9, 1], 'REFUND_DISCOUNT_MISMATCH', 0],
    ['of a charge without a discount', [10_000, 0], [10_000, 0], 'MATCHED', 0],
    ['of what was granted in full', [1, 1], [1, 1], 'MATCHED', 1],
  ] as const)('%s is judged so', (...[, [gross, granted], [back, discount], said, expected]) => {
    expect(refund(chargeOf(gross, granted), back, discount)).toMatchObject({ class: said, expectedFen: expected });
  });

  it('is what is due over all refunds so far less what earlier ones took back', () => {
    const second = refund(chargeOf(10_000, 1000, [5, 0]), 5, 1);
    expect(second).toEqual({ class: 'MATCHED', expectedFen: 1, refunded: { grossFen: 10, discountFen: 1 } });
  });

  it('may be due less than nothing where earlier ones took back too much', () => {
    const next = refund(chargeOf(10_000, 1000, [1000, 700]), 1000, 0);
    expect(next).toMatchObject({ class: 'REFUND_DISCOUNT_MISMATCH', expectedFen: -500 });
    expect(next.refunded).toEqual({ grossFen: 2000, discountFen: 700 });
  });

  it('that passes its charge has no effect, and one that fits after it has', () => {
    const charge = chargeOf(10_000, 1000, [9000, 900]);
    const past = refund(charge, 1001, 100);
    expect(past).toEqual({ class: 'REFUND_EXCEEDS_CHARGE', expectedFen: 0, refunded: charge.refunded });
    expect(refund({ ...charge, refunded: past.refunded }, 1000, 100)).toMatchObject({ class: 'MATCHED' });
  });

  it('is exact where the product of two amounts is beyond 2^53', () => {
    const charge = chargeOf(LARGEST_AMOUNT, LARGEST_AMOUNT - 2);
    // 50,000,000,000 less 1.00000000001, which floating point takes for 1.
    expect(refund(charge, 50_000_000_000, 49_999_999_998)).toMatchObject({ class: 'MATCHED' });
    expect(refund(charge, LARGEST_AMOUNT, LARGEST_AMOUNT - 2)).toMatchObject({ class: 'MATCHED' });
  });
});

/** A charge of any amounts, and a split of its gross into refunds. */
const splits = fc
  .integer({ min: 1, max: LARGEST_AMOUNT })
  .chain((gross) =>
    fc.record({
      gross: fc.constant(gross),
      discount: fc.integer({ min: 0, max: gross }),
      cuts: fc.array(fc.integer({ min: 1, max: gross }), { maxLength: 12 }),
    }),
  )
  .map(({ gross, discount, cuts }) => {
    const marks = [...new Set([...cuts, gross])].sort((left, right) => left - right);
    return { gross, discount, refunds: marks.map((mark, place) => mark - (marks[place - 1] ?? 0)) };
  });

describe('refunds that match', () => {
  it('take the whole discount of their charge back over any split of it', () => {
    fc.assert(
      fc.property(splits, ({ gross, discount, refunds }) => {
        let charge = chargeOf(gross, discount);
        for (const back of refunds) {
          const { expectedFen } = refund(charge, back, 0);
          const decided = refund(charge, back, expectedFen);
          expect([decided.class, expectedFen >= 0, expectedFen <= back]).toEqual(['MATCHED', true, true]);
          charge = { ...charge, refunded: decided.refunded };
          const due = (BigInt(discount) * BigInt(charge.refunded.grossFen)) / BigInt(gross);
          expect(BigInt(charge.refunded.discountFen)).toBe(due);
        }
        expect(charge.refunded).toEqual({ grossFen: gross, discountFen: discount });
        expect(refund(charge, 1, 0).class).toBe('REFUND_EXCEEDS_CHARGE');
      }),
    );
  });

  it('make good what others took back wrongly before them', () => {
    fc.assert(
      fc.property(splits, fc.infiniteStream(fc.integer({ min: 0, max: 100 })), (split, wrong) => {
        const { gross, discount, refunds } = split;
        let charge = chargeOf(gross, discount);
        for (const back of refunds.slice(0, -1)) {
          charge = { ...charge, refunded: refund(charge, back, Number(wrong.next().value)).refunded };
        }
        const { expectedFen } = refund(charge, refunds.at(-1) ?? 0, 0);
        expect(charge.refunded.discountFen + expectedFen).toBe(discount);
      }),
    );
  });
});
