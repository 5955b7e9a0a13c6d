import type { DiscountId } from '../ids.ts';
import type { Instant } from '../day.ts';
import { detailsAt } from '../merchant/merchant.ts';
import { UNUSED } from '../usage/usage.ts';
import type { Fen } from '../money.ts';
import { standingDiscount, type Discount } from '../usage/discount.ts';
import type { Book } from './book.ts';
import {
  differingField,
  lastDecision,
  type BankTransaction,
  type TransactionDecision,
  type TransactionSlot,
} from './bank-transaction.ts';
import { decideCharge, type DecidedCharge } from './decide-charge.ts';
import { decideRefundRow, type DecidedRefund } from './decide-refund.ts';
import { recordedRow, refusedRow, repeatedRow } from './row-end.ts';
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

const ended = (end: SettledRow | null): Taken => ({ end, parkedFor: null, till: null, revivedFor: null });

type Decided = Pick<TransactionDecision, 'class' | 'reasons' | 'expectedFen' | 'capped' | 'evidence' | 'finding'>;

function decision(decided: Decided, { file, now }: Taking, origin: TransactionDecision['origin']): TransactionDecision {
  const { class: found, reasons, expectedFen, capped, evidence, finding } = decided;
  const { jobId, knownAt } = file;
  return { class: found, reasons, expectedFen, capped, evidence, finding, origin, jobId, knownAt, decidedAt: now };
}

/** A transaction as its first decision leaves it. */
function recordOf(settling: SettlingRow, decided: Decided, taking: Taking): BankTransaction {
  const { row, line, card, offer, merchant } = settling;
  const { file, now } = taking;
  if (line === null) throw new Error('A refund that waited is recorded already.');
  return {
    ...{ row, jobId: file.jobId, line, businessDate: file.businessDate, recordedAt: now },
    ...{ programId: card.program.id, cardId: card.id, offerId: offer.id, merchantId: merchant.id },
    decisions: [decision(decided, taking, 'FILE')],
    ...{ refunded: { grossFen: 0 as Fen, discountFen: 0 as Fen }, takenFromTillFen: 0 as Fen, revived: [] },
  };
}

function ofCharge({ class: found, decision: decided }: DecidedCharge, finding: Finding): Decided {
  const { reasons, discountFen: expectedFen, capped, evidence } = decided;
  return { class: found, reasons, expectedFen, capped, evidence, finding };
}

type Finding = TransactionDecision['finding'];

function ofRefund({ class: found, expectedFen }: DecidedRefund, finding: Finding): Decided {
  return { class: found, reasons: [], expectedFen, capped: [], evidence: null, finding };
}

function orphan(finding: Finding): Decided {
  return { class: 'ORPHAN_REFUND', reasons: [], expectedFen: null, capped: [], evidence: null, finding };
}

/** What is found of a row whose merchant category is not the merchant's. */
export function mccFinding({ row, merchant }: SettlingRow, { knownAt }: SettlingFile): Finding {
  return detailsAt(merchant, knownAt)?.mcc === row.mcc ? null : 'MCC_DIFFERS';
}

/** Takes what a till counted under this id out of usage: the bank's row tells what was really granted. */
function takeFromTill(
  slot: TransactionSlot,
  { book, tills }: Taking,
): { readonly till: Discount | null; readonly fen: Fen } {
  const till = slot.tillDiscountId === null ? undefined : tills.get(slot.tillDiscountId);
  if (till === undefined) return { till: null, fen: 0 as Fen };
  const fen = standingDiscount(till);
  book.count(till, { count: -1, discountFen: (0 - fen) as Fen });
  return { till, fen: till.isBudgeted ? fen : (0 as Fen) };
}

function takeCharge(settling: SettlingRow, slot: TransactionSlot, taking: Taking): Taken {
  const { row, card, offer, merchant } = settling;
  const { book, file } = taking;
  const { till, fen } = takeFromTill(slot, taking);
  const place = { cardId: card.id, offerId: offer.id, at: row.at };
  const usage = book.usageAt(place);
  const decided = decideCharge(row, { card, offer, merchant, usage, knownAt: file.knownAt });
  const record = {
    ...recordOf(settling, ofCharge(decided, mccFinding(settling, file)), taking),
    takenFromTillFen: fen,
  };
  book.put({ ...slot, record });
  book.count(place, row.discountFen > 0 ? { count: 1, discountFen: row.discountFen } : UNUSED.day);
  return { ...ended(recordedRow(record, settling.line)), till };
}

/** Puts a refund and what its charge has had back after it. */
function putRefund(refund: BankTransaction, decided: DecidedRefund, { book }: Taking): void {
  const { row } = refund;
  book.put({ ...book.slot(row.transactionId), record: refund });
  if (decided.class === 'REFUND_EXCEEDS_CHARGE') return;
  const charge = book.slot(row.originalTransactionId);
  if (charge.record === null) throw new Error('A refund was settled without its charge.');
  const { record } = charge;
  book.put({ ...charge, record: { ...record, refunded: decided.refunded } });
  const place = { cardId: record.cardId, offerId: record.offerId, at: record.row.at };
  book.count(place, { count: 0, discountFen: (0 - row.discountFen) as Fen });
}

function park(settling: SettlingRow, slot: TransactionSlot, taking: Taking): Taken {
  const { book } = taking;
  const { originalTransactionId: parkedFor } = settling.row;
  const record = recordOf(settling, orphan(mccFinding(settling, taking.file)), taking);
  book.put({ ...slot, record });
  book.put({ ...book.slot(parkedFor), hasParked: true });
  return { ...ended(recordedRow(record, settling.line)), parkedFor };
}

function takeRefund(settling: SettlingRow, slot: TransactionSlot, taking: Taking): Taken {
  const { row, line } = settling;
  const charge = taking.book.slot(row.originalTransactionId).record;
  if (charge === null) return taking.stage === 'CARD' ? ended(null) : park(settling, slot, taking);
  if (taking.stage === 'CARD' && charge.row.token !== row.token) return ended(null);
  const decided = decideRefundRow(charge, row);
  const refund = recordOf(settling, ofRefund(decided, mccFinding(settling, taking.file)), taking);
  putRefund(refund, decided, taking);
  return ended(recordedRow(refund, line));
}

/** A refund that waited for its charge since an earlier file, and whose charge is there now. */
function takeWaiting(waiting: SettlingRow, { record }: TransactionSlot, taking: Taking): Taken {
  const { book, file } = taking;
  const { row, waitsForLine = null } = waiting;
  const { originalTransactionId: revivedFor } = row;
  const charge = book.slot(revivedFor);
  // Another row counts under the id of its charge, or none does: it waits on.
  if (record === null || charge.record === null || !isOwnRecord(charge, { line: waitsForLine }, file))
    return ended(null);
  if (lastDecision(record).jobId === file.jobId) return ended(recordedRow(record, null));
  const decided = decideRefundRow(charge.record, row);
  const decisions = [...record.decisions, decision(ofRefund(decided, null), taking, 'REVIVAL')];
  const refund = { ...record, decisions };
  const revived = [...charge.record.revived, row.transactionId];
  book.put({ ...charge, hasParked: false, record: { ...charge.record, revived } });
  putRefund(refund, decided, taking);
  return { ...ended(recordedRow(refund, null)), revivedFor };
}

/** Whether the row is the very one that was recorded by this job before it broke off. */
export function isOwnRecord(
  { record }: TransactionSlot,
  { line }: Pick<PlacedRow, 'line'>,
  { jobId }: SettlingFile,
): boolean {
  return record !== null && record.jobId === jobId && record.line === line;
}

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
