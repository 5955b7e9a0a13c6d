import type { DiscountId } from '../ids.ts';
import type { Instant } from '../day.ts';
import type { Fen } from '../money.ts';
import type { Discount } from '../usage/discount.ts';
import type { Book } from './book.ts';
import type { BankTransaction, TransactionDecision, TransactionSlot } from './bank-transaction.ts';
import type { Decided } from './row-decision.ts';
import type { PlacedRow, SettledRow, SettlingFile, SettlingRow } from './settling-row.ts';

/** What rows are taken with. */
export interface Taking {
  readonly book: Book;
  readonly file: SettlingFile;
  /** When it is recorded. */
  readonly now: Instant;
  /** CARD takes the rows of one card; REST what these left over, and parks refunds whose charge nobody has told of. */
  readonly stage: 'CARD' | 'REST';
  /** Discounts of tills that were confirmed with the ids of the rows. */
  readonly tills: ReadonlyMap<DiscountId, Discount>;
  /** Of ids that stand in several rows, the row that counts. */
  readonly winners: ReadonlyMap<string, PlacedRow>;
}

/** What came of taking a row: its end, or that it is left for the REST; and what else has to be written. */
export interface Taken {
  readonly end: SettledRow | null;
  /** The charge that a parked refund waits for. */
  readonly parkedFor: string | null;
  /** A discount of a till that the bank's charge took the place of. */
  readonly till: Discount | null;
  /** A refund that waits no longer, and for which charge it did. */
  readonly revivedFor: string | null;
}

/** A row that ended, or that is left, and nothing else. */
export const ended = (end: SettledRow | null): Taken => ({ end, parkedFor: null, till: null, revivedFor: null });

/** A decision as it is kept. */
export function decision(
  decided: Decided,
  { file, now }: Taking,
  origin: TransactionDecision['origin'],
): TransactionDecision {
  const { class: found, reasons, expectedFen, capped, evidence, finding } = decided;
  const { jobId, knownAt } = file;
  return { class: found, reasons, expectedFen, capped, evidence, finding, origin, jobId, knownAt, decidedAt: now };
}

/** A transaction as its first decision leaves it. */
export function recordOf(settling: SettlingRow, decided: Decided, taking: Taking): BankTransaction {
  const { row, line, card, offer, merchant } = settling;
  const { file, now } = taking;
  if (line === null) throw new Error('A refund that waited is recorded already.');
  return {
    ...{ row, jobId: file.jobId, line, businessDate: file.businessDate, recordedAt: now },
    ...{ programId: card.program.id, cardId: card.id, offerId: offer.id, merchantId: merchant.id },
    decisions: [decision(decided, taking, 'FILE')],
    ...{ refunded: { grossFen: 0 as Fen, discountFen: 0 as Fen }, takenFromTillFen: 0 as Fen },
    takenBack: [],
  };
}

/** Whether the row is the very one that was recorded by this job before it broke off. */
export function isOwnRecord(
  { record }: TransactionSlot,
  { line }: Pick<PlacedRow, 'line'>,
  { jobId }: SettlingFile,
): boolean {
  return record !== null && record.jobId === jobId && record.line === line;
}
