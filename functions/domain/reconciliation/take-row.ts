import { differingField } from './bank-transaction.ts';
import { recordedRow, refusedRow, repeatedRow } from './row-end.ts';
import type { PlacedRow, SettledRow, SettlingFile, SettlingRow } from './settling-row.ts';
import { takeCharge } from './take-charge.ts';
import { takeRefund, takeWaiting } from './take-refund.ts';
import { mccFinding } from './row-decision.ts';
import { ended, isOwnRecord, type Taken, type Taking } from './taking.ts';

/** Whether a row is a refund of a refund: by what earlier files told, and where it counts also by what this one did. */
export function isOfRefund(
  { operation, originalTransactionId }: PlacedRow['row'],
  { book, file }: Pick<Taking, 'book' | 'file'>,
  counts: boolean,
): boolean {
  const original = operation === 'R' ? book.slot(originalTransactionId).record : null;
  return original?.row.operation === 'R' && (counts || original.jobId !== file.jobId);
}

/** A row under an id that was told of before, the same or another. */
function repeat(settling: SettlingRow, told: PlacedRow['row'], file: SettlingFile): SettledRow {
  const { row, line } = settling;
  return { ...repeatedRow(line, row.transactionId, differingField(told, row)), finding: mccFinding(settling, file) };
}

/**
 * Takes a row of a file: it repeats what was told, or is decided and recorded in the book, with what it changes of usage and of
 * its charge. A row that this job recorded before it broke off ends as it did then.
 */
export function takeRow(settling: SettlingRow, taking: Taking): Taken {
  const { row, line } = settling;
  const { book, file, winners } = taking;
  const slot = book.slot(row.transactionId);
  if (line === null) return takeWaiting(settling, slot, taking);
  const { record } = slot;
  if (record !== null && isOwnRecord(slot, settling, file)) return ended(recordedRow(record, line));
  const winner = winners.get(row.transactionId);
  const told = record?.row ?? (winner === undefined || winner.line === line ? undefined : winner.row);
  if (isOfRefund(row, taking, told === undefined)) {
    const refusal = { code: 'ORIGINAL_NOT_A_CHARGE', field: 'originalTransactionId' } as const;
    return ended(refusedRow(line, row.transactionId, refusal));
  }
  if (told !== undefined) return ended(repeat(settling, told, file));
  return row.operation === 'R' ? takeRefund(settling, slot, taking) : takeCharge(settling, slot, taking);
}
