import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { gb18030 } from '../gb18030.ts';
import { addsToSums } from './naive-row.ts';
import type { FileKind } from './naive-types.ts';

/** What stands in a file's name and header. */
export interface FileHead {
  readonly bank: string;
  readonly kind: FileKind;
  /** `yyyy-mm-dd`. */
  readonly businessDate: string;
  readonly sequence: number;
  readonly form?: 'FULL' | 'DELTA';
  readonly encoding?: 'UTF-8' | 'GB18030';
}

/** How a file is written; by default with LF at the end of every line, and plain. */
export interface FileStyle {
  readonly lineEnd?: '\n' | '\r\n';
  /** Whether the last line lacks its line end. */
  readonly isOpenEnded?: boolean;
  readonly isArchive?: boolean;
}

/** A row that is to be signed; of one that was made in great number the sums are known. */
export interface RowToSign {
  readonly text: string;
  readonly sums?: readonly [number, number];
}

/** A file with its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const CHUNK = 64 * 1024;
const ONLY_ASCII = /^[\0-\x7f]*$/;
const compact = (day: string): string => day.replaceAll('-', '');
const sixDigits = (sequence: number): string => String(sequence).padStart(6, '0');

/** The name of a file. */
export function nameOf({ bank, kind, businessDate, sequence }: FileHead, isArchive = false): string {
  return `${bank}.${kind}.${compact(businessDate)}.${sixDigits(sequence)}.txt${isArchive ? '.gz' : ''}`;
}

/** A text in the encoding of its file. */
function encode(text: string, { encoding = 'UTF-8' }: FileHead): Buffer {
  return encoding === 'UTF-8' || ONLY_ASCII.test(text) ? Buffer.from(text) : gb18030(text);
}

/** The first line of a file. */
export function headerOf({ bank, kind, businessDate, sequence, encoding = 'UTF-8', form = 'DELTA' }: FileHead): string {
  return ['H', '1', bank, kind, compact(businessDate), sixDigits(sequence), encoding, form].join('|');
}

/**
 * The bytes of a file of any number of rows, in chunks, with a right trailer: count, sums, and the hash of all before it.
 */
export function* signedChunks(
  head: FileHead,
  rows: Iterable<RowToSign>,
  { lineEnd = '\n', isOpenEnded = false }: FileStyle = {},
): Generator<Buffer> {
  const hash = createHash('sha256');
  let [count, first, second] = [0, 0n, 0n];
  let text = `${headerOf(head)}${lineEnd}`;
  for (const { text: row, sums } of rows) {
    const [one, two] = sums ?? addsToSums(head.kind, row);
    first += BigInt(one);
    second += BigInt(two);
    count += 1;
    text += `${row}${lineEnd}`;
    if (text.length < CHUNK) continue;
    const chunk = encode(text, head);
    hash.update(chunk);
    text = '';
    yield chunk;
  }
  const last = encode(text, head);
  hash.update(last);
  yield last;
  yield Buffer.from(`T|${count}|${first}|${second}|${hash.digest('hex')}${isOpenEnded ? '' : lineEnd}`);
}

/** A whole file, signed. */
export function signedFile(head: FileHead, rows: readonly string[], style: FileStyle = {}): NamedFile {
  const chunks = signedChunks(
    head,
    rows.map((text) => ({ text })),
    style,
  );
  const plain = Buffer.concat([...chunks]);
  const { isArchive = false } = style;
  return { name: nameOf(head, isArchive), bytes: isArchive ? gzipSync(plain) : plain };
}

/** A file of these very bytes between header and trailer, with a trailer that is right for them: to plant strange bytes. */
export function signedBytes(head: FileHead, rows: readonly Buffer[], trailerOf = trailerFor): NamedFile {
  const end = Buffer.from('\n');
  const lines = [Buffer.from(headerOf(head)), ...rows].flatMap((line) => [line, end]);
  const before = Buffer.concat(lines);
  let sums: readonly [bigint, bigint] = [0n, 0n];
  for (const row of rows) {
    const [one, two] = addsToSums(head.kind, row.toString('latin1'));
    sums = [sums[0] + one, sums[1] + two];
  }
  const sha = createHash('sha256').update(before).digest('hex');
  return {
    name: nameOf(head),
    bytes: Buffer.concat([before, Buffer.from(`${trailerOf({ count: rows.length, sums, sha })}\n`)]),
  };
}

/** What a trailer says. */
export interface TrailerFacts {
  readonly count: number;
  readonly sums: readonly [bigint, bigint];
  readonly sha: string;
}

/** The trailer of a file. */
export function trailerFor({ count, sums: [first, second], sha }: TrailerFacts): string {
  return `T|${count}|${first}|${second}|${sha}`;
}
