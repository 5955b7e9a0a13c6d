import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { isRealDay, shanghaiDay, DAY_MS } from './naive-time.ts';
import { addsToSums } from './naive-row.ts';
import type { FileCode, FileKind, NaiveFile, NaiveLine, NaiveState, NaiveUpload, NaiveWorld } from './naive-types.ts';

/** A file that may be reconciled, or the first code that it is refused with. */
export type ReadFile = { readonly file: NaiveFile; readonly code: null } | { readonly code: FileCode };

const MOST_ROWS = 4_000_000;
const MOST_BYTES = 1024 ** 3;
const MOST_EXPANSION = 20;
const OLDEST_DAYS = 30;
const NAME =
  /^(?<bank>[A-Z0-9]{2,12})\.(?<kind>CARDSTATUS|DISCOUNT)\.(?<date>\d{8})\.(?<sequence>\d{6})\.txt(?<gz>\.gz)?$/;
const TRAILER = /^T\|(?<rows>\d+)\|(?<sum1>-?\d+)\|(?<sum2>-?\d+)\|(?<sha>[0-9a-f]{64})$/;

interface Name {
  readonly bank: string;
  readonly kind: FileKind;
  readonly date: string;
  readonly day: string;
  readonly sequence: string;
  readonly isArchive: boolean;
}

function readName(name: string): Name | undefined {
  const { bank = '', kind, date = '', sequence = '', gz } = NAME.exec(name)?.groups ?? {};
  if (kind !== 'CARDSTATUS' && kind !== 'DISCOUNT') return undefined;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  if (!isRealDay(day) || sequence === '000000') return undefined;
  return { bank, kind, date, day, sequence, isArchive: gz !== undefined };
}

/** The plain bytes; undefined where they are in no proper archive. */
function expand(bytes: Uint8Array, isArchive: boolean): Buffer | undefined {
  if (!isArchive || bytes.length === 0) return Buffer.from(bytes);
  try {
    return gunzipSync(bytes);
  } catch {
    return undefined;
  }
}

interface RawLine {
  readonly start: number;
  readonly bytes: Buffer;
}

/** Whether a file has more lines than so many. */
function hasMoreLines(plain: Buffer, most: number): boolean {
  let count = 0;
  for (let at = plain.indexOf('\n'); at !== -1; at = plain.indexOf('\n', at + 1)) count += 1;
  return count > most;
}

/** Lines without their ends. What follows the last line end is a line if it is not nothing. */
function cut(plain: Buffer): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = 0;
  while (start < plain.length) {
    const found = plain.indexOf('\n', start);
    const end = found === -1 ? plain.length : found;
    const hasReturn = found !== -1 && end > start && plain[end - 1] === 0x0d;
    lines.push({ start, bytes: plain.subarray(start, hasReturn ? end - 1 : end) });
    start = end + 1;
  }
  return lines;
}

interface Header {
  readonly encoding: 'UTF-8' | 'GB18030';
  readonly form: 'FULL' | 'DELTA';
}

function readHeader(first: Buffer, name: Name): Header | FileCode {
  const text = first.toString('latin1');
  const named = /^H\|1\|(?<bank>[A-Z0-9]{2,12})\|/.exec(text)?.groups?.['bank'];
  if (named !== undefined && named !== name.bank) return 'SENDER_MISMATCH';
  const forms = name.kind === 'DISCOUNT' ? (['DELTA'] as const) : (['FULL', 'DELTA'] as const);
  for (const encoding of ['UTF-8', 'GB18030'] as const) {
    for (const form of forms) {
      const header = ['H', '1', name.bank, name.kind, name.date, name.sequence, encoding, form].join('|');
      if (header === text) return { encoding, form };
    }
  }
  return 'HEADER_INVALID';
}

function decode(bytes: Buffer, { encoding }: Header): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What the trailer says that is not so; undefined where it is right. */
function wrongInTrailer(trailer: RawLine, lines: readonly NaiveLine[], about: Name & { plain: Buffer }) {
  const { rows, sum1, sum2, sha } = TRAILER.exec(trailer.bytes.toString('latin1'))?.groups ?? {};
  if (rows === undefined || sum1 === undefined || sum2 === undefined) return 'TRAILER_MISSING';
  if (BigInt(rows) !== BigInt(lines.length)) return 'COUNT_MISMATCH';
  let [first, second] = [0n, 0n];
  for (const { text } of lines) {
    const [one, two] = addsToSums(about.kind, text);
    first += one;
    second += two;
  }
  if (BigInt(sum1) !== first || BigInt(sum2) !== second) return 'SUM_MISMATCH';
  const before = about.plain.subarray(0, trailer.start);
  return createHash('sha256').update(before).digest('hex') === sha ? undefined : 'CHECKSUM_MISMATCH';
}

/** What of the date or the sequence is against it, and of the content; undefined where nothing is. */
function wrongInPlace(file: NaiveFile, content: Buffer, state: NaiveState): FileCode | undefined {
  const age = Date.parse(shanghaiDay(Date.parse(file.knownAt))) - Date.parse(file.businessDate);
  if (age < 0) return 'BUSINESS_DATE_FUTURE';
  if (age > OLDEST_DAYS * DAY_MS) return 'BUSINESS_DATE_TOO_OLD';
  if (file.bank.sealedMonths.includes(file.businessDate.slice(0, 7))) return 'PERIOD_SEALED';
  const before = state.accepted.filter(({ bank, kind }) => bank === file.bank.code && kind === file.kind);
  const isElsewhere = (other: { businessDate: string; sequence: number }): boolean =>
    other.businessDate !== file.businessDate || other.sequence !== file.sequence;
  const isTold = before.some((other) => isElsewhere(other) && other.content.equals(content));
  if (file.kind === 'DISCOUNT' && file.lines.length > 0 && isTold) return 'DUPLICATE_CONTENT';
  const last = Math.max(0, ...before.map(({ sequence }) => sequence));
  if (file.sequence <= last) return 'SEQUENCE_REUSED';
  return file.sequence > last + 1 ? 'SEQUENCE_GAP' : undefined;
}

/** The rows of a file as they are compared with those of other files. */
export function contentOf(lines: readonly NaiveLine[]): Buffer {
  return Buffer.concat(lines.flatMap(({ bytes }) => [bytes, Buffer.from('\n')]));
}

/** Reads a file and refuses it with the first code that applies. */
export function readFile(world: NaiveWorld, state: NaiveState, upload: NaiveUpload): ReadFile {
  const name = readName(upload.name);
  if (name?.kind !== upload.kind) return { code: 'NAME_FORMAT' };
  const bank = world.banks.find(({ code }) => code === name.bank);
  if (bank === undefined) return { code: 'SENDER_UNKNOWN' };
  if (upload.uploader !== name.bank) return { code: 'SENDER_MISMATCH' };
  const plain = expand(upload.bytes, name.isArchive);
  if (plain === undefined) return { code: 'ARCHIVE_UNSAFE' };
  if (plain.length === 0) return { code: 'EMPTY' };
  const limits = upload.limits ?? { rows: MOST_ROWS, bytes: MOST_BYTES };
  // Header and trailer are no rows. What is too large anyway is not cut whole.
  const isTooLarge = plain.length > limits.bytes || hasMoreLines(plain, limits.rows + 2);
  const [first, ...rest] = cut(isTooLarge ? plain.subarray(0, 1000) : plain);
  const header = readHeader(first?.bytes ?? Buffer.alloc(0), name);
  if (typeof header === 'string') return { code: header };
  if (decode(plain, header) === undefined) return { code: 'ENCODING_INVALID' };
  const trailer = rest.at(-1);
  const lines = rest.slice(0, -1).map(({ bytes }, place) => ({
    ...{ number: place + 2, bytes },
    text: decode(bytes, header) ?? '',
  }));
  if (isTooLarge || lines.length > limits.rows) return { code: 'TOO_LARGE' };
  if (name.isArchive && plain.length > MOST_EXPANSION * upload.bytes.length) return { code: 'ARCHIVE_UNSAFE' };
  if (trailer === undefined) return { code: 'TRAILER_MISSING' };
  const wrong = wrongInTrailer(trailer, lines, { ...name, plain });
  if (wrong !== undefined) return { code: wrong };
  const file: NaiveFile = {
    ...{ name: upload.name, bank, kind: name.kind, businessDate: name.day, sequence: Number(name.sequence) },
    ...{ form: header.form, lines, knownAt: upload.knownAt },
  };
  const misplaced = wrongInPlace(file, contentOf(lines), state);
  return misplaced === undefined ? { file, code: null } : { code: misplaced };
}
