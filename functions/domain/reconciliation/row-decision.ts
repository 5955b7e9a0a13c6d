import { detailsAt } from '../merchant/merchant.ts';
import type { TransactionDecision } from './bank-transaction.ts';
import type { DecidedCharge } from './decide-charge.ts';
import type { DecidedRefund } from './decide-refund.ts';
import type { SettlingFile, SettlingRow } from './settling-row.ts';

/** What was decided of a row, without when and for whom. */
export type Decided = Pick<
  TransactionDecision,
  'class' | 'reasons' | 'expectedFen' | 'capped' | 'evidence' | 'finding'
>;

type Finding = TransactionDecision['finding'];

/** What was decided of a charge. */
export function ofCharge({ class: found, decision }: DecidedCharge, finding: Finding): Decided {
  const { reasons, discountFen: expectedFen, capped, evidence } = decision;
  return { class: found, reasons, expectedFen, capped, evidence, finding };
}

/** What was decided of a refund whose charge is known. */
export function ofRefund({ class: found, expectedFen }: DecidedRefund, finding: Finding): Decided {
  return { class: found, reasons: [], expectedFen, capped: [], evidence: null, finding };
}

/** A refund whose charge nobody told of. */
export function orphan(finding: Finding): Decided {
  return { class: 'ORPHAN_REFUND', reasons: [], expectedFen: null, capped: [], evidence: null, finding };
}

/** What is found of a row whose merchant category is not the merchant's. */
export function mccFinding(
  { row, merchant }: Pick<SettlingRow, 'row' | 'merchant'>,
  { knownAt }: Pick<SettlingFile, 'knownAt'>,
): Finding {
  return detailsAt(merchant, knownAt)?.mcc === row.mcc ? null : 'MCC_DIFFERS';
}
