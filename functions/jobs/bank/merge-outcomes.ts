import { lineAt } from './result-line.ts';

/** How many lines are put in order at a time. */
const WINDOW = 16_384;

/** The lines of a part's outcomes, which are in the order of the file. All parts are open at once: of each one piece is kept. */
class Head {
  readonly #pieces: AsyncIterator<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';
  #at = 0;

  constructor(content: AsyncIterable<Uint8Array>) {
    this.#pieces = content[Symbol.asyncIterator]();
  }

  /** Hands out all lines of the file below `end`. */
  async takeBelow(end: number, take: (line: number, outcome: string) => void): Promise<void> {
    do {
      for (let stop = this.#stop(); stop !== -1; stop = this.#stop()) {
        const line = lineAt(this.#text, this.#at);
        if (line >= end) return;
        take(line, this.#text.slice(this.#at, stop));
        this.#at = stop + 1;
      }
    } while (await this.#read());
  }

  async close(): Promise<void> {
    await this.#pieces.return?.();
  }

  #stop(): number {
    return this.#text.indexOf('\n', this.#at);
  }

  async #read(): Promise<boolean> {
    const next = await this.#pieces.next();
    if (next.done === true) return false;
    this.#text = this.#text.slice(this.#at) + this.#decoder.decode(next.value, { stream: true });
    this.#at = 0;
    return true;
  }
}

/**
 * The outcomes of all parts in the order of the file, some at a time: of lines `2` to `rows + 1`. A line that no part tells of, or
 * more than one, is undefined: it leaves the sums open.
 */
export async function* mergeOutcomes(
  parts: readonly AsyncIterable<Uint8Array>[],
  rows: number,
): AsyncGenerator<readonly (string | undefined)[]> {
  const heads = parts.map((content) => new Head(content));
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
