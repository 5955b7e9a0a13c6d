import type { BenefitCardId } from '#domain/ids.ts';
import { isOfRefund, takeRow } from '#domain/reconciliation/take-row.ts';
import { isOwnRecord, type Taken, type Taking } from '#domain/reconciliation/taking.ts';
import type { Break } from '#domain/reconciliation/break.ts';
import { settleByArrival } from '#domain/reconciliation/decide-break.ts';
import { countingRows, orderRows } from '#domain/reconciliation/order-rows.ts';
import type { PlacedRow, SettledRow, SettlingRow } from '#domain/reconciliation/settling-row.ts';
import type { Discount } from '#domain/usage/discount.ts';
import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';
import type { LoadedRows } from './load-rows.ts';
import { breakWrites } from './open-break.ts';

/** Writes that go in together, and the rows that they settle. */
export interface Settling {
  readonly writes: Write[];
  readonly ends: SettledRow[];
  readonly rest: SettlingRow[];
}

/** A transaction takes 100 writes; one row takes a few. */
const MOST_WRITES = 100;
const WRITES_OF_A_ROW = 10;

/** What rows are taken and written with. */
export interface Work {
  readonly ports: Ports;
  readonly taking: Taking;
  readonly breaks: LoadedRows['breaks'];
}

const emptySettling = (): Settling => ({ writes: [], ends: [], rest: [] });

/** A discount of a till whose place the bank's charge took. */
function tillWrite(till: Discount, { now }: Taking): Write {
  const state = { ...till, version: till.version + 1, bankedAt: now };
  return { type: 'SAVE', noun: 'discount', state, readVersion: till.version };
}

/** The break of a refund that waited is settled with the arrival of its charge. */
function arrivalWrites(before: Break | undefined, chargeId: string, { now }: Taking): readonly Write[] {
  const state = before && settleByArrival(before, chargeId, now);
  return state === undefined ? [] : [{ type: 'SAVE', noun: 'break', state, readVersion: before?.version ?? 0 }];
}

/** What beside the book a row writes. */
function writesOf(
  taken: Taken,
  { row, card, merchant }: SettlingRow,
  { ports, taking, breaks }: Work,
): readonly Write[] {
  const { file, now } = taking;
  const { bankCode } = file;
  const { end, parkedFor, revivedFor, till } = taken;
  const place = { file, programId: card.program.id, merchantId: merchant.id, now };
  if (end !== null && parkedFor === null && revivedFor === null && till === null) {
    return breakWrites(ports.ids, end, place);
  }
  const refundId = row.transactionId;
  return [
    ...(end === null ? [] : breakWrites(ports.ids, end, place)),
    ...(parkedFor === null ? [] : [{ type: 'PARK', bankCode, chargeId: parkedFor, refundId } as const]),
    ...(till === null ? [] : [tillWrite(till, taking)]),
    ...(revivedFor === null ? [] : arrivalWrites(breaks.get(refundId), revivedFor, taking)),
  ];
}

function bookWrites({ book }: Taking): readonly Write[] {
  const { slots, usage } = book.takeChanges();
  return [
    ...slots.map(({ state: slot, readVersion }): Write => ({ type: 'SAVE_SLOT', slot, readVersion })),
    ...usage.map(({ state, readVersion }): Write => ({ type: 'SAVE_USAGE', usage: state, readVersion })),
  ];
}

/** The rows of each card in the order in which they are taken; those of the second pass come in theirs. */
function groupsOf(
  rows: readonly SettlingRow[],
  { book, file, winners, stage }: Taking,
): readonly (readonly SettlingRow[])[] {
  if (stage === 'REST') return [rows];
  const isTaken = (one: SettlingRow): boolean => {
    const slot = book.slot(one.row.transactionId);
    const winner = winners.get(one.row.transactionId);
    const isWinner = winner === undefined || winner.line === one.line;
    return isWinner && (slot.record === null || isOwnRecord(slot, one, file));
  };
  const byCard = Map.groupBy(rows, ({ card }): BenefitCardId => card.id);
  return [...byCard.values()].map((group) => (group.length === 1 ? group : orderRows(group, isTaken)));
}

/** The rows that count among those of a card, where several cards share an id by all of them. */
function winnersIn(group: readonly SettlingRow[], { stage, winners, book, file }: Taking): Taking['winners'] {
  if (stage === 'REST' || group.length === 1) return winners;
  const own = countingRows(group, ({ row }) => !isOfRefund(row, { book, file }, false));
  return own.size === 0 ? winners : new Map<string, PlacedRow>([...own, ...winners]);
}

/** Takes the rows of a card, in as many transactions as they need: each leaves usage and transactions in step. */
function* takeGroup(group: readonly SettlingRow[], work: Work): Generator<Settling | 'CUT'> {
  const taking = { ...work.taking, winners: winnersIn(group, work.taking) };
  let settling = emptySettling();
  for (const one of group) {
    const taken = takeRow(one, taking);
    if (taken.end !== null) settling.ends.push(taken.end);
    else if (one.line !== null) settling.rest.push(one);
    for (const write of writesOf(taken, one, work)) settling.writes.push(write);
    if (settling.writes.length + taking.book.changes <= MOST_WRITES - WRITES_OF_A_ROW) continue;
    settling.writes.push(...bookWrites(taking));
    yield settling;
    yield 'CUT';
    settling = emptySettling();
  }
  settling.writes.push(...bookWrites(taking));
  yield settling;
}

/** Puts what several cards write into one transaction, as far as it takes them; what comes behind a cut goes into another. */
export function* packed(parts: Iterable<Settling | 'CUT'>): Generator<Settling> {
  let pack = emptySettling();
  for (const part of parts) {
    if (part === 'CUT' || pack.writes.length + part.writes.length > MOST_WRITES) {
      yield pack;
      pack = emptySettling();
    }
    if (part === 'CUT') continue;
    for (const write of part.writes) pack.writes.push(write);
    for (const end of part.ends) pack.ends.push(end);
    for (const one of part.rest) pack.rest.push(one);
  }
  yield pack;
}

/** Takes all rows that were loaded: refused ones, then card by card. */
export function* takeAll(loaded: LoadedRows, work: Work): Generator<Settling | 'CUT'> {
  const { file, now } = work.taking;
  const place = { file, programId: null, merchantId: null, now };
  for (const end of loaded.refused) {
    yield { ...emptySettling(), ends: [end], writes: [...breakWrites(work.ports.ids, end, place)] };
  }
  for (const group of groupsOf(loaded.rows, work.taking)) yield* takeGroup(group, work);
}
