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

/** Refunds of the second pass in the order in which they are taken: one whose original is another of them comes after that. */
export function orderRest<Row extends PlacedRow>(rows: readonly Row[]): readonly Row[] {
  const sorted = rows.toSorted(compareRows);
  const byId = new Map(sorted.toReversed().map((one) => [one.row.transactionId, one]));
  const taken = new Set<Row>();
  const take = (one: Row): void => {
    // Originals of originals, up to the first that is taken: a loop, for such a chain may be as long as the file.
    const chain: Row[] = [];
    for (let next: Row | undefined = one; next !== undefined && !taken.has(next);) {
      taken.add(next);
      chain.push(next);
      next = byId.get(next.row.originalTransactionId);
    }
    ordered.push(...chain.toReversed());
  };
  const ordered: Row[] = [];
  for (const one of sorted) if (!taken.has(one)) take(one);
  return ordered;
}
