import type { AnyFileKind, ParsedRow } from '../kind.ts';
import type { RowEnd } from './row-end.ts';
import type { SiftedRow } from './sift-rows.ts';

/** Rows to be done together, and rows that ended on the way to them. */
export interface SiftedBatch {
  readonly rows: readonly ParsedRow<unknown>[];
  readonly ends: readonly RowEnd[];
}

async function* inFileOrder(sifted: AsyncIterable<SiftedRow>, most: number): AsyncGenerator<SiftedBatch> {
  let rows: ParsedRow<unknown>[] = [];
  let ends: RowEnd[] = [];
  for await (const one of sifted) {
    if ('row' in one) rows.push(one.row);
    else ends.push(one.end);
    if (rows.length < most && ends.length < most) continue;
    yield { rows, ends };
    rows = [];
    ends = [];
  }
  if (rows.length + ends.length > 0) yield { rows, ends };
}

async function* arranged(kind: AnyFileKind, sifted: AsyncIterable<SiftedRow>): AsyncGenerator<SiftedBatch> {
  const rows: ParsedRow<unknown>[] = [];
  const ends: RowEnd[] = [];
  for await (const one of sifted) {
    if ('row' in one) rows.push(one.row);
    else ends.push(one.end);
  }
  const order = kind.arrange?.(rows) ?? { rows, rejected: [] };
  yield { rows: [], ends: [...ends, ...order.rejected] };
  for (let start = 0; start < order.rows.length; start += kind.batchRows) {
    yield { rows: order.rows.slice(start, start + kind.batchRows), ends: [] };
  }
}

/** Cuts rows into batches, the same ones each time: in file order as they come, or all of them in the order of the kind. */
export function cutBatches(kind: AnyFileKind, sifted: AsyncIterable<SiftedRow>): AsyncIterable<SiftedBatch> {
  return kind.arrange === undefined ? inFileOrder(sifted, kind.batchRows) : arranged(kind, sifted);
}
