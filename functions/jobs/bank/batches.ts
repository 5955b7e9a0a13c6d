/** About how many rows are read and settled together. */
export const ROWS_AT_ONCE = 400;

/** Groups in batches of some size, each group whole: one that is larger is a batch of its own, however large it is. */
export function* batchesOf<Row>(groups: Iterable<readonly Row[]>): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (const group of groups) {
    for (const row of group) batch.push(row);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
