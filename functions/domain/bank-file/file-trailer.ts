/** What the last line of a bank's file says of the lines before it; sums may pass 2^53. */
export interface BankFileTrailer {
  readonly rows: number;
  readonly sums: readonly [bigint, bigint];
  /** SHA-256 of all bytes before the line, in lower-case hexadecimal. */
  readonly sha256: string;
}

const TRAILER_FORM = /^T\|(\d{1,9})\|(-?\d{1,30})\|(-?\d{1,30})\|([0-9a-f]{64})$/;

/** Reads `T|<rows>|<sum1>|<sum2>|<sha256>`; undefined for any other line (TRAILER_MISSING). */
export function parseTrailer(line: string): BankFileTrailer | undefined {
  const parts = TRAILER_FORM.exec(line);
  if (parts === null) return undefined;
  const [, rows = '', first = '', second = '', sha256 = ''] = parts;
  return { rows: Number(rows), sums: [BigInt(first), BigInt(second)], sha256 };
}

/** The first way in which a trailer is not what its file is; undefined where it is. */
export function compareTrailer(
  told: BankFileTrailer,
  found: BankFileTrailer,
): 'COUNT_MISMATCH' | 'SUM_MISMATCH' | 'CHECKSUM_MISMATCH' | undefined {
  if (told.rows !== found.rows) return 'COUNT_MISMATCH';
  if (told.sums[0] !== found.sums[0] || told.sums[1] !== found.sums[1]) return 'SUM_MISMATCH';
  return told.sha256 === found.sha256 ? undefined : 'CHECKSUM_MISMATCH';
}

/** The trailer as a line. */
export function trailerLine({ rows, sums, sha256 }: BankFileTrailer): string {
  return `T|${rows}|${sums[0]}|${sums[1]}|${sha256}`;
}

/** Below it a sum and one more amount are exact; a file's sums go far beyond. */
const EXACT = 2 ** 52;

/** A sum of fen that is exact at any size: whole numbers up to 2^52 at a time. */
export class ExactSum {
  #whole = 0n;
  #part = 0;

  /** Adds an amount of at most 2^52 in size. */
  add(amount: number): void {
    this.#part += amount;
    if (this.#part > EXACT || this.#part < -EXACT) this.#carry();
  }

  /** Adds a sum of any size. */
  addWhole(sum: bigint): void {
    this.#whole += sum;
  }

  /** The sum so far. */
  get value(): bigint {
    this.#carry();
    return this.#whole;
  }

  #carry(): void {
    this.#whole += BigInt(this.#part);
    this.#part = 0;
  }
}
