import { isTransactionId } from '#domain/bank-file/discount-row.ts';
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
 * Finds the ids of transactions that stand in rows of more than one token: which of them counts is known only when all are. It
 * takes 64 MiB however many rows there are. Two ids are taken for one by chance once in 2^54, which costs time and nothing else.
 */
export class SharedIds {
  /** The marks of ids, each with that of its token behind it: they are looked up together. */
  readonly #marks = new Uint32Array(PLACES * 2);
  readonly #shared = new Set<string>();

  /** Notes a row. What is no id of a transaction is refused with its row, and is kept nowhere: it may be a card number. */
  add(id: Span, token: Span): void {
    const marks = this.#marks;
    const mark = markOf(id);
    const tokenMark = markOf(token);
    let place = placeOf(id);
    for (let known = marks[place]; known !== 0 && known !== mark; known = marks[place]) {
      place = (place + 2) % marks.length;
    }
    if (marks[place] === 0) {
      marks[place] = mark;
      marks[place + 1] = tokenMark;
      return;
    }
    if (marks[place + 1] === tokenMark) return;
    const text = textOf(id);
    if (isTransactionId(text)) this.#shared.add(text);
  }

  /** The ids that were found. */
  get found(): readonly string[] {
    return [...this.#shared];
  }
}
