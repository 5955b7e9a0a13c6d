import { createHash } from 'node:crypto';

const LINE_FEED = 10;
const HEADER = /^H\|1\|[A-Z0-9]{2,12}\|(?:CARDSTATUS|DISCOUNT)\|\d{8}\|\d{6}\|UTF-8\|RESULT\|/;
const TRAILER = /^T\|(\d+)\|([A-Z_=\d,]*)\|(\d+)\|(\d+)\|([0-9a-f]{64})\n$/;
const CLASS_AT = 3;

/** A result that does not prove itself, with what does not hold. */
export class UnprovenResult extends Error {
  override readonly name = 'UnprovenResult';
}

/** What a line of the result counts as. */
interface Counts {
  rows: number;
  readonly classes: Map<string, number>;
  revived: number;
  missing: number;
}

function classesIn(text: string): ReadonlyMap<string, number> {
  const counts = text === '' ? [] : text.split(',').map((count) => count.split('='));
  return new Map(counts.map(([name = '', rows = '']) => [name, Number(rows)]));
}

const sameCounts = (left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): boolean =>
  left.size === right.size && [...left].every(([name, rows]) => right.get(name) === rows);

/**
 * Holds a result against its own last line, however large it is: the number of rows, of those of each class, of revived refunds and
 * missing cards, and the hash of all bytes before. Rows have to come in the order of the file, each once.
 */
export class ResultProof {
  readonly #hash = createHash('sha256');
  readonly #counts: Counts = { rows: 0, classes: new Map(), revived: 0, missing: 0 };
  #held: Buffer = Buffer.alloc(0);
  #lines = 0;

  /** Takes the next bytes. What may be the last line is held back. */
  add(piece: Uint8Array): void {
    const bytes = Buffer.concat([this.#held, piece]);
    const lastLine = bytes.length < 2 ? 0 : bytes.lastIndexOf(LINE_FEED, bytes.length - 2) + 1;
    this.#held = bytes.subarray(lastLine);
    if (lastLine === 0) return;
    const whole = bytes.subarray(0, lastLine);
    this.#hash.update(whole);
    for (const line of whole.toString('latin1').slice(0, -1).split('\n')) this.#count(line);
  }

  /** How many rows the result tells of; throws an UnprovenResult where its last line says anything else. */
  end(): number {
    const trailer = TRAILER.exec(this.#held.toString('latin1'));
    if (trailer === null) throw new UnprovenResult('T|');
    const [, rows, classes = '', revived, missing, sha256] = trailer;
    const counts = this.#counts;
    if (Number(rows) !== counts.rows || Number(revived) !== counts.revived || Number(missing) !== counts.missing) {
      throw new UnprovenResult('COUNT_MISMATCH');
    }
    if (!sameCounts(classesIn(classes), counts.classes)) throw new UnprovenResult('SUM_MISMATCH');
    if (this.#hash.copy().digest('hex') !== sha256) throw new UnprovenResult('CHECKSUM_MISMATCH');
    return counts.rows;
  }

  #count(line: string): void {
    this.#lines += 1;
    if (this.#lines === 1) {
      if (!HEADER.test(line)) throw new UnprovenResult('H|');
      return;
    }
    const [mark = '', number = '', , found = ''] = line.split('|', CLASS_AT + 1);
    if (mark === 'D') this.#countRow(number, found);
    else if (mark === 'P') this.#counts.revived += 1;
    else if (mark === 'M') this.#counts.missing += 1;
    else throw new UnprovenResult(`${this.#lines}`);
  }

  #countRow(number: string, found: string): void {
    // The first row of a file is its second line.
    if (Number(number) !== this.#counts.rows + 2) throw new UnprovenResult(`D|${number}`);
    this.#counts.rows += 1;
    this.#counts.classes.set(found, (this.#counts.classes.get(found) ?? 0) + 1);
  }
}
