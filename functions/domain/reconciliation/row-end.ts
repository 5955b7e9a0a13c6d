import type { BankRowCode } from '../bank-file/bank-row-code.ts';
import { dayOf } from '../day.ts';
import type { Fen } from '../money.ts';
import { periodOf } from './break.ts';
import { hasEffect, lastDecision, type BankTransaction, type TransactionDecision } from './bank-transaction.ts';
import type { SettledRow } from './settling-row.ts';

const NO_EFFECT = { grossFen: 0, discountFen: 0, fromTillFen: 0 } as const;
const NO_AMOUNTS = {
  ...{ expectedFen: null, grantedFen: null, finding: null, offerId: null, period: null },
  ...{ sign: 1 as const, effect: NO_EFFECT },
};

/** A row that is refused: nothing is kept of it but a break. `id` is empty where it may not be told. */
export function refusedRow(
  line: number,
  id: string,
  { code, field }: { readonly code: BankRowCode; readonly field: string },
): SettledRow {
  return { line, id, class: 'REFUSED', reasons: [code], field, ...NO_AMOUNTS };
}

/** A row whose id was told of before: the same, or another in `field`. It has no effect. */
export function repeatedRow(line: number | null, id: string, field: string | undefined): SettledRow {
  const found = field === undefined ? 'DUPLICATE' : 'CONFLICT';
  return { line, id, class: found, reasons: field === undefined ? [] : [field], field: null, ...NO_AMOUNTS };
}

function effectOf(
  { row, takenFromTillFen }: BankTransaction,
  found: TransactionDecision['class'],
): SettledRow['effect'] {
  if (!hasEffect(found)) return NO_EFFECT;
  const sign = row.operation === 'C' ? 1 : -1;
  return { grossFen: sign * row.grossFen, discountFen: sign * row.discountFen, fromTillFen: takenFromTillFen };
}

/** A row that is recorded, as its last decision says; `line` null where it came with an earlier file. */
export function recordedRow(transaction: BankTransaction, line: number | null): SettledRow {
  const { class: found, reasons, expectedFen, finding } = lastDecision(transaction);
  const { row, offerId } = transaction;
  return {
    ...{ line, id: row.transactionId, class: found, reasons, expectedFen, grantedFen: row.discountFen, finding },
    ...{ field: null, offerId, period: periodOf(dayOf(row.at)), sign: row.operation === 'C' ? 1 : -1 },
    effect: effectOf(transaction, found),
  };
}

/** A row of a card, which is worth nothing. */
export function cardRow(end: Pick<SettledRow, 'line' | 'id' | 'class' | 'reasons' | 'finding'>): SettledRow {
  return { ...NO_AMOUNTS, ...end, field: null };
}

/** Granted less expected; null where either is not told. */
export function differenceOf({ grantedFen, expectedFen }: Pick<SettledRow, 'grantedFen' | 'expectedFen'>): Fen | null {
  return grantedFen === null || expectedFen === null ? null : ((grantedFen - expectedFen) as Fen);
}
