import type { Job } from '#domain/job/job.ts';
import { sharedIdsKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { readLineBlocks } from './read-lines.ts';
import type { Span } from './part-files.ts';

/** Twice the most rows of a file: half of the places stay free, so that a search is short. */
const PLACES = 2 ** 23;
const OFFSET = 0x811c9dc5;
const OTHER_OFFSET = 0x5bd1e995;
const PRIME = 0x01000193;

function mixed(hash: number): number {
  const value = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

function hashOf({ bytes, start, end }: Span, offset: number): number {
  let value = offset;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ (bytes[at] ?? 0), PRIME);
  return mixed(value);
}

/** By what it is known in the table: never 0, which is a free place. */
const markOf = (span: Span): number => (hashOf(span, OTHER_OFFSET) | 1) >>> 0;
/** The place in the table where the search for it begins: each takes two numbers there. */
const placeOf = (span: Span): number => (hashOf(span, OFFSET) % PLACES) * 2;

const textOf = ({ bytes, start, end }: Span): string => Buffer.from(bytes.subarray(start, end)).toString('utf8');

/**
 * Finds what stands in rows of more than one part's key: ids of transactions under several tokens, tokens under several holders.
 * Which row of these counts is known only when all are. It takes 64 MiB however many rows there are. Two ids are taken for one by
 * chance once in 2^54, which costs time and nothing else; of two rows of an id that is shared the keys are taken for one once in
 * 2^32, and then its rows are taken part by part.
 */
export class SharedIds {
  /** The marks of ids, each with that of its key behind it: they are looked up together. */
  readonly #marks = new Uint32Array(PLACES * 2);
  readonly #shared = new Set<string>();
  readonly #isId: (text: string) => boolean;

  /** What is no id is refused with its row, and is kept nowhere: it may be a card number. */
  constructor(isId: (text: string) => boolean) {
    this.#isId = isId;
  }

  /** Notes a row. */
  add(id: Span, key: Span): void {
    const marks = this.#marks;
    const mark = markOf(id);
    const keyMark = hashOf(key, OTHER_OFFSET);
    let place = placeOf(id);
    for (let known = marks[place]; known !== 0 && known !== mark; known = marks[place]) {
      place = (place + 2) % marks.length;
    }
    if (marks[place] === 0) {
      marks[place] = mark;
      marks[place + 1] = keyMark;
      return;
    }
    if (marks[place + 1] === keyMark) return;
    const text = textOf(id);
    if (this.#isId(text)) this.#shared.add(text);
  }

  /** The ids that were found. */
  get found(): readonly string[] {
    return [...this.#shared];
  }
}

/** What `SharedIds` found in the file of a job. */
export async function readSharedIds(ports: Ports, { id }: Job): Promise<ReadonlySet<string>> {
  const content = await ports.objects.read(sharedIdsKey(id));
  if (content === undefined) throw new Error(`The ids that the job ${id} shares are not there.`);
  const ids = new Set<string>();
  for await (const lines of readLineBlocks(content)) for (const line of lines) ids.add(line);
  return ids;
}
