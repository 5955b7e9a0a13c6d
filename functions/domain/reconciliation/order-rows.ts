import { compareTexts as compare } from '../compare-texts.ts';
import type { PlacedRow } from './settling-row.ts';

/** Rows of a card in the order in which they are taken: by instant and id; of one id by the line's bytes, then its place. */
export function compareRows(left: PlacedRow, right: PlacedRow): number {
  return (
    compare(left.row.at, right.row.at) ||
    compare(left.row.transactionId, right.row.transactionId) ||
    compare(left.text, right.text) ||
    (left.line ?? 0) - (right.line ?? 0)
  );
}

/** Of ids that stand in several rows, the row that counts: the first in order of those that `mayCount`. */
export function countingRows<Row extends PlacedRow>(
  rows: readonly Row[],
  mayCount: (row: Row) => boolean,
): ReadonlyMap<string, Row> {
  const counting = new Map<string, Row>();
  const seen = new Set<string>();
  const repeated = rows.filter(({ line, row: { transactionId } }) => {
    if (line === null) return false;
    const isRepeated = seen.has(transactionId);
    seen.add(transactionId);
    return isRepeated;
  });
  if (repeated.length === 0) return counting;
  const ids = new Set(repeated.map(({ row }) => row.transactionId));
  for (const one of rows) {
    const { transactionId } = one.row;
    if (one.line === null || !ids.has(transactionId) || !mayCount(one)) continue;
    const first = counting.get(transactionId);
    if (first === undefined || compareRows(one, first) < 0) counting.set(transactionId, one);
  }
  return counting;
}

/**
 * Rows in the order in which they are taken, whatever their order in the file. A refund comes right after its charge where
 * that one, `isTaken` by this file, stands later.
 */
export function orderRows<Row extends PlacedRow>(
  rows: readonly Row[],
  isTaken: (charge: Row) => boolean,
): readonly Row[] {
  if (rows.length < 2) return rows;
  const sorted = rows.toSorted(compareRows);
  const open = new Set<string>();
  const seen = new Set<string>();
  for (const one of sorted) {
    const { transactionId, operation } = one.row;
    if (!seen.has(transactionId) && operation === 'C' && isTaken(one)) open.add(transactionId);
    seen.add(transactionId);
  }
  const waiting = new Map<string, Row[]>();
  const ordered: Row[] = [];
  for (const one of sorted) {
    const { operation, originalTransactionId, transactionId } = one.row;
    if (operation === 'R' && open.has(originalTransactionId)) {
      const others = waiting.get(originalTransactionId);
      if (others === undefined) waiting.set(originalTransactionId, [one]);
      else others.push(one);
      continue;
    }
    ordered.push(one);
    if (open.delete(transactionId)) for (const refund of waiting.get(transactionId) ?? []) ordered.push(refund);
  }
  return ordered;
}

/** Rows that wait for others of the same ids, and which of them is next; rows are known by their place in order. */
class WaitingRows {
  /** How many rows of each id are not taken yet. */
  readonly #open = new Map<string, number>();
  readonly #waiting = new Map<string, number[]>();
  readonly #rows: readonly PlacedRow[];
  /** Places of rows that wait no longer, in order, those below `#next` taken. */
  readonly #free: number[] = [];
  #next = 0;

  constructor(rows: readonly PlacedRow[]) {
    this.#rows = rows;
    for (const { row } of rows) this.#open.set(row.transactionId, (this.#open.get(row.transactionId) ?? 0) + 1);
  }

  /** Whether nothing that its original is stands among the rows that are not taken. A row that names itself waits for nobody. */
  isFree(place: number): boolean {
    const { originalTransactionId = '', transactionId } = this.#rows[place]?.row ?? {};
    return (this.#open.get(originalTransactionId) ?? 0) === (originalTransactionId === transactionId ? 1 : 0);
  }

  /** Lets a row wait for its original. */
  block(place: number): void {
    const original = this.#rows[place]?.row.originalTransactionId ?? '';
    const waiting = this.#waiting.get(original);
    if (waiting === undefined) this.#waiting.set(original, [place]);
    else waiting.push(place);
  }

  /** Takes a row, which those that wait for it and for nothing else wait for no longer. */
  take(place: number): void {
    const id = this.#rows[place]?.row.transactionId ?? '';
    const left = (this.#open.get(id) ?? 1) - 1;
    this.#open.set(id, left);
    if (left > 1) return;
    for (const one of this.#waiting.get(id) ?? []) if (one !== place && this.isFree(one)) this.#release(one);
  }

  /** The first row that waits no longer. */
  next(): number | undefined {
    const place = this.#free[this.#next];
    if (place !== undefined) this.#next += 1;
    return place;
  }

  #release(place: number): void {
    let at = this.#free.length;
    while (at > this.#next && (this.#free[at - 1] ?? 0) > place) at -= 1;
    if (this.#free[at - 1] !== place) this.#free.splice(at, 0, place);
  }
}

/**
 * Refunds of the second pass in the order in which they are taken: always the first whose original is not among those that still
 * wait; where each waits for another, the first of all.
 */
export function orderRest<Row extends PlacedRow>(rows: readonly Row[]): readonly Row[] {
  const sorted = rows.toSorted(compareRows);
  const waiting = new WaitingRows(sorted);
  const taken = new Set<number>();
  const take = (first: number): void => {
    for (let place: number | undefined = first; place !== undefined; place = waiting.next()) {
      if (taken.has(place)) continue;
      taken.add(place);
      waiting.take(place);
    }
  };
  // What waited stands before all that was not looked at so far: it is taken as soon as it is free.
  for (let place = 0; place < sorted.length; place += 1) {
    if (waiting.isFree(place)) take(place);
    else waiting.block(place);
  }
  for (let place = 0; place < sorted.length; place += 1) if (!taken.has(place)) take(place);
  return [...taken].flatMap((place) => sorted[place] ?? []);
}
