import type { DiscountRow } from '../bank-file/discount-row.ts';
import type { Fen } from '../money.ts';
import type { BankTransaction, TransactionClass } from './bank-transaction.ts';

/** What a refund was found to be, and what its charge has had back after it. */
export interface DecidedRefund {
  readonly class: Extract<TransactionClass, 'MATCHED' | 'REFUND_DISCOUNT_MISMATCH' | 'REFUND_EXCEEDS_CHARGE'>;
  /** The discount to take back; below 0 where earlier refunds took back too much. */
  readonly expectedFen: Fen;
  readonly refunded: BankTransaction['refunded'];
}

/**
 * Decides a refund of a charge: of the charge's discount `floor(discount × refunded / charged)` is to be taken back over all
 * refunds so far, less what earlier ones took back. One past the charge's gross has no effect.
 */
export function decideRefundRow(
  { row: charge, refunded }: Pick<BankTransaction, 'row' | 'refunded'>,
  { grossFen, discountFen }: Pick<DiscountRow, 'grossFen' | 'discountFen'>,
): DecidedRefund {
  const gross = (refunded.grossFen + grossFen) as Fen;
  if (gross > charge.grossFen) return { class: 'REFUND_EXCEEDS_CHARGE', expectedFen: 0 as Fen, refunded };
  // Two sums of up to 10^11 fen: their product is beyond 2^53.
  const due = Number((BigInt(charge.discountFen) * BigInt(gross)) / BigInt(charge.grossFen));
  const expectedFen = (due - refunded.discountFen) as Fen;
  return {
    class: expectedFen === discountFen ? 'MATCHED' : 'REFUND_DISCOUNT_MISMATCH',
    expectedFen,
    refunded: { grossFen: gross, discountFen: (refunded.discountFen + discountFen) as Fen },
  };
}
