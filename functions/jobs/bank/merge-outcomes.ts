import { lineOf } from './result-line.ts';

/** How many lines are put in order at a time. */
const WINDOW = 16_384;

/** The lines of a part's outcomes, which are in the order of the file. */
class Head {
  readonly #blocks: AsyncIterator<readonly string[]>;
  #lines: readonly string[] = [];
  #at = 0;

  constructor(blocks: AsyncIterable<readonly string[]>) {
    this.#blocks = blocks[Symbol.asyncIterator]();
  }

  /** Hands out all lines of the file below `end`. */
  async takeBelow(end: number, take: (line: number, outcome: string) => void): Promise<void> {
    for (;;) {
      for (; this.#at < this.#lines.length; this.#at += 1) {
        const outcome = this.#lines[this.#at] ?? '';
        const line = lineOf(outcome);
        if (line >= end) return;
        take(line, outcome);
      }
      const next = await this.#blocks.next();
      if (next.done === true) return;
      this.#lines = next.value;
      this.#at = 0;
    }
  }

  async close(): Promise<void> {
    await this.#blocks.return?.();
  }
}

/**
 * The outcomes of all parts in the order of the file, some at a time: of lines `2` to `rows + 1`. A line that no part tells of, or
 * more than one, is undefined: it leaves the sums open.
 */
export async function* mergeOutcomes(
  parts: readonly AsyncIterable<readonly string[]>[],
  rows: number,
): AsyncGenerator<readonly (string | undefined)[]> {
  const heads = parts.map((blocks) => new Head(blocks));
  try {
    for (let start = 2; start < rows + 2; start += WINDOW) {
      const end = Math.min(start + WINDOW, rows + 2);
      const window = new Array<string | undefined>(end - start).fill(undefined);
      const doubled = new Set<number>();
      for (const head of heads) {
        await head.takeBelow(end, (line, outcome) => {
          if (window[line - start] !== undefined) doubled.add(line);
          window[line - start] = outcome;
        });
      }
      for (const line of doubled) window[line - start] = undefined;
      yield window;
    }
  } finally {
    await Promise.allSettled(heads.map((head) => head.close()));
  }
}
