import type { RowEnd } from '../part/row-end.ts';

interface Head {
  readonly source: AsyncIterator<RowEnd>;
  end: RowEnd;
}

async function headOf(source: AsyncIterator<RowEnd>): Promise<Head | undefined> {
  const next = await source.next();
  return next.done === true ? undefined : { source, end: next.value };
}

function first(heads: readonly Head[]): Head | undefined {
  let lowest: Head | undefined;
  for (const head of heads) if (lowest === undefined || head.end.line < lowest.end.line) lowest = head;
  return lowest;
}

async function* inOrder(sources: readonly AsyncIterator<RowEnd>[]): AsyncGenerator<RowEnd> {
  const opened = await Promise.all(sources.map(headOf));
  let heads = opened.filter((head) => head !== undefined);
  for (let head = first(heads); head !== undefined; head = first(heads)) {
    yield head.end;
    const next = await head.source.next();
    if (next.done === true) heads = heads.filter((other) => other !== head);
    else head.end = next.value;
  }
}

/**
 * The ends of all parts in the order of lines, while each part's are in that order; keeps one row per part. All parts are open
 * at a time, so whatever they are read from takes as many connections; however it ends, each is closed.
 */
export async function* mergeEnds(parts: readonly AsyncIterable<RowEnd>[]): AsyncGenerator<RowEnd> {
  const sources = parts.map((part) => part[Symbol.asyncIterator]());
  try {
    yield* inOrder(sources);
  } finally {
    await Promise.allSettled(sources.map(async (source) => source.return?.()));
  }
}
