import type { PlacedRow } from './settling-row.ts';

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

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
      waiting.set(originalTransactionId, [...(waiting.get(originalTransactionId) ?? []), one]);
      continue;
    }
    ordered.push(one);
    if (open.delete(transactionId)) ordered.push(...(waiting.get(transactionId) ?? []));
  }
  return ordered;
}

/**
 * Refunds of the second pass in the order in which they are taken: always the first whose original is not among those that still
 * wait; where each waits for another, the first of all.
 */
export function orderRest<Row extends PlacedRow>(rows: readonly Row[]): readonly Row[] {
  const sorted = rows.toSorted(compareRows);
  const open = new Map<string, number>();
  for (const { row } of sorted) open.set(row.transactionId, (open.get(row.transactionId) ?? 0) + 1);
  // A row that names itself waits for nobody.
  const isFree = ({ row: { originalTransactionId, transactionId } }: Row): boolean =>
    (open.get(originalTransactionId) ?? 0) === (originalTransactionId === transactionId ? 1 : 0);
  const ordered: Row[] = [];
  let blocked: Row[] = [];
  const take = (one: Row): void => {
    ordered.push(one);
    const left = (open.get(one.row.transactionId) ?? 1) - 1;
    if (left > 0) open.set(one.row.transactionId, left);
    else open.delete(one.row.transactionId);
  };
  // What waited stands before all that was not looked at so far: it is taken as soon as it is free.
  const release = (): void => {
    for (let next = blocked.find(isFree); next !== undefined; next = blocked.find(isFree)) {
      blocked = blocked.filter((one) => one !== next);
      take(next);
    }
  };
  for (const one of sorted) {
    if (!isFree(one)) {
      blocked.push(one);
      continue;
    }
    take(one);
    if (blocked.length > 0) release();
  }
  for (let [first] = blocked; first !== undefined; [first] = blocked) {
    blocked = blocked.slice(1);
    take(first);
    release();
  }
  return ordered;
}
