import { isTransactionId } from '#domain/bank-file/discount-row.ts';

/** Twice the most rows of a file: half of the places stay free, so that a search is short. */
const PLACES = 2 ** 23;
const OFFSET = 0x811c9dc5;
const OTHER_OFFSET = 0x5bd1e995;
const PRIME = 0x01000193;

function hash(text: string, offset: number): number {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** A text of its own: one cut out of a block keeps all of the block in memory. Ids are of ASCII alone. */
const copyOf = (text: string): string => Buffer.from(text, 'latin1').toString('latin1');

/** Where it stands in the table, and by what it is known there: never 0, which is a free place. */
const placeOf = (text: string): number => hash(text, OFFSET) % PLACES;
const markOf = (text: string): number => (hash(text, OTHER_OFFSET) | 1) >>> 0;

/**
 * Finds the ids of transactions that stand in rows of more than one token: which of them counts is known only when all are. It
 * takes 64 MiB however many rows there are. Two ids are taken for one by chance once in 2^54, which costs time and nothing else.
 */
export class SharedIds {
  readonly #ids = new Uint32Array(PLACES);
  readonly #tokens = new Uint32Array(PLACES);
  readonly #shared = new Set<string>();

  /** Notes a row. What is no id of a transaction is refused with its row, and is kept nowhere: it may be a card number. */
  add(transactionId: string, token: string): void {
    const mark = markOf(transactionId);
    const tokenMark = markOf(token);
    let place = placeOf(transactionId);
    for (let known = this.#ids[place]; known !== 0 && known !== mark; known = this.#ids[place]) {
      place = (place + 1) % PLACES;
    }
    if (this.#ids[place] === 0) {
      this.#ids[place] = mark;
      this.#tokens[place] = tokenMark;
    } else if (this.#tokens[place] !== tokenMark && isTransactionId(transactionId))
      this.#shared.add(copyOf(transactionId));
  }

  /** The ids that were found. */
  get found(): readonly string[] {
    return [...this.#shared];
  }
}
