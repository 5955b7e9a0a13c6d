import type { FigureRowInput } from '../__generated__/documents.ts';
import type { FileRow, UnreadableRow } from './read-figure-rows.ts';

/** The most rows one call takes, as the contract says of `rows`; see TOO_MANY_ROWS. */
export const BATCH_ROWS = 33;

/** Rows that go out in one call, and those among them that cannot. The same file always makes the same batches. */
export interface Batch {
  readonly number: number;
  readonly rows: readonly FigureRowInput[];
  readonly unreadable: readonly UnreadableRow[];
}

/** Cuts the rows of a file into batches in their order. */
export async function* cutIntoBatches(rows: AsyncIterable<FileRow>): AsyncGenerator<Batch> {
  let number = 1;
  let cells: FigureRowInput[] = [];
  let unreadable: UnreadableRow[] = [];
  for await (const row of rows) {
    if ('cells' in row) cells.push(row.cells);
    else unreadable.push(row);
    if (cells.length + unreadable.length < BATCH_ROWS) continue;
    yield { number, rows: cells, unreadable };
    number += 1;
    cells = [];
    unreadable = [];
  }
  if (cells.length + unreadable.length > 0) yield { number, rows: cells, unreadable };
}

/** Works on up to `width` items at a time and gives the results in the order of the items. */
export async function* inOrder<Item, Outcome>(
  items: AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const running: Promise<Outcome>[] = [];
  try {
    for await (const item of items) {
      const started = work(item);
      // Whoever stops early still waits for what runs, below; its failure is then no longer of interest.
      started.catch(() => undefined);
      running.push(started);
      const first = running.length < width ? undefined : running.shift();
      if (first !== undefined) yield await first;
    }
    for (let next = running.shift(); next !== undefined; next = running.shift()) yield await next;
  } finally {
    await Promise.allSettled(running);
  }
}
