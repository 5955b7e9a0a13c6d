import type { Fen } from '../money.ts';
import { placeOf } from './book.ts';
import { lastDecision, takeBack, type BankTransaction, type TransactionSlot } from './bank-transaction.ts';
import { decideRefundRow, type DecidedRefund } from './decide-refund.ts';
import { recordedRow } from './row-end.ts';
import type { SettlingRow } from './settling-row.ts';
import { mccFinding, ofRefund, orphan } from './row-decision.ts';
import { decision, ended, isOwnRecord, recordOf, type Taken, type Taking } from './taking.ts';

/** Puts a refund and what its charge has had back after it. */
function putRefund(refund: BankTransaction, decided: DecidedRefund, { book, now: at }: Taking): void {
  const { row } = refund;
  book.put({ ...book.slot(row.transactionId), record: refund });
  if (decided.class === 'REFUND_EXCEEDS_CHARGE') return;
  const charge = book.slot(row.originalTransactionId);
  if (charge.record === null) throw new Error('A refund was settled without its charge.');
  const { record } = charge;
  const takenBack = takeBack(record.takenBack, { at, discountFen: row.discountFen });
  book.put({ ...charge, record: { ...record, refunded: decided.refunded, takenBack } });
  const place = placeOf({ cardId: record.cardId, offerId: record.offerId, at: record.row.at });
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

/** Takes a refund: settled against its charge, left for the second pass, or there parked until its charge comes. */
export function takeRefund(settling: SettlingRow, slot: TransactionSlot, taking: Taking): Taken {
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
export function takeWaiting(waiting: SettlingRow, { record }: TransactionSlot, taking: Taking): Taken {
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
  putRefund(refund, decided, taking);
  return { ...ended(recordedRow(refund, null)), revivedFor };
}
