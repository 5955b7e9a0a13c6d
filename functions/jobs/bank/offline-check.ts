import { FILE_ADVICE, ROW_ADVICE } from '#domain/bank-file/advice.ts';
import { BANK_FILE_CODES } from '#domain/bank-file/bank-file-code.ts';
import { BANK_ROW_CODES } from '#domain/bank-file/bank-row-code.ts';
import { refusalOfAcceptance } from '#domain/bank-file/decide-acceptance.ts';
import { headerLine, parseHeader } from '#domain/bank-file/file-header.ts';
import { MOST_EXPANSION } from '#domain/bank-file/file-kind.ts';
import { parseFileName, sequenceDigits, type BankFileName } from '#domain/bank-file/file-name.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import { isBreak, type Finding, type RowClass } from '#domain/reconciliation/row-class.ts';
import { BankFileRefusal } from './bank-file-refusal.ts';
import { BankFileSeal } from './file-seal.ts';
import { LineBlocks } from './line-blocks.ts';
import { createRowJudge } from './row-judge.ts';
import { surveyBankFile } from './survey-file.ts';

/*
 * What the command line at a bank shares with the service: `npm run generate` bundles it into cli/__generated__/bank-file.js, and
 * writes its types beside it. They stand there alone, so none may name a type of another file.
 */

/** Why a file is refused as a whole, in the order in which it is asked. */
export const FILE_CODES = BANK_FILE_CODES;
export type FileCode = (typeof FILE_CODES)[number];

/** Why a row is refused, in the order in which it is asked. */
export const ROW_CODES = BANK_ROW_CODES;
export type RowCode = (typeof ROW_CODES)[number];

/** Whether rows of a class, or what is found beside a row, are breaks; ORPHAN_REFUND once its days of grace are over. */
export function isNameOfBreak(name: string): boolean {
  return isBreak(name as RowClass | Finding);
}

/** What happened and what to do next, for a person. */
export interface BankAdvice {
  readonly zh: string;
  readonly en: string;
}

/** What is said of a file that is refused, and of a row. */
export const ADVICE_ON_FILES: Readonly<Record<FileCode, BankAdvice>> = FILE_ADVICE;
export const ADVICE_ON_ROWS: Readonly<Record<RowCode, BankAdvice>> = ROW_ADVICE;

/** A row that is refused: never anything of what stands in it. */
export interface RefusedBankRow {
  /** 1 is the first line of the file that was read. */
  readonly line: number;
  /** As bank-files.md calls it; `record` is the row as a whole. */
  readonly field: string;
  readonly code: RowCode;
}

/** Hears of refused rows as they come; `settle` is awaited now and then, so that what is done with them keeps up. */
export interface RefusedRowListener {
  readonly refuse: (row: RefusedBankRow) => void;
  readonly settle: () => Promise<void>;
}

/** A file as it lies at the bank, and when it is checked: an instant in UTC with milliseconds. */
export interface FileToCheck {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly bytes: number;
  readonly now: string;
}

/** What reading a file came to. One that is refused may have more rows than were looked at. */
export interface BankFileReading {
  readonly refusal: FileCode | undefined;
  readonly rows: number;
  readonly refused: number;
}

/** Whether the day of a name may be sent today. What the service alone knows is taken to be in order. */
function refusalOfDay(name: BankFileName, now: string): FileCode | undefined {
  const known = { isSealed: false, isRepeated: false, lastSequence: name.sequence - 1 };
  return refusalOfAcceptance({ name, today: dayOf(now as Instant), ...known });
}

/** Counts rows, and tells of those that are refused. */
function createTally(
  name: BankFileName,
  refuse: RefusedRowListener['refuse'],
): { readonly counts: { rows: number; refused: number }; readonly take: (text: string, line: number) => void } {
  const judge = createRowJudge(name);
  const counts = { rows: 0, refused: 0 };
  return {
    counts,
    take: (text, line) => {
      counts.rows += 1;
      const refusal = judge(text);
      if (refusal === undefined) return;
      counts.refused += 1;
      refuse({ line, field: refusal.field, code: refusal.code });
    },
  };
}

/** The code of a refusal that ended a reading; goes on up with any other error. */
async function refusalOf(reading: () => Promise<FileCode | undefined>): Promise<FileCode | undefined> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof BankFileRefusal) return error.code;
    throw error;
  }
}

/** Checks a file by all that needs no service: the first code that applies, and every refused row up to where it does. */
export async function checkBankFile(
  file: FileToCheck,
  { refuse, settle }: RefusedRowListener,
): Promise<BankFileReading> {
  const name = parseFileName(file.name);
  if (name === undefined) return { refusal: 'NAME_FORMAT', rows: 0, refused: 0 };
  const { counts, take } = createTally(name, refuse);
  const refusal = await refusalOf(async () => {
    const content = { name, content: file.content, bytes: file.bytes };
    await surveyBankFile(content, { take: ({ text, line }) => take(text, line), settle });
    return refusalOfDay(name, file.now);
  });
  return { refusal, ...counts };
}

/** How many times its size an archive may unpack to. */
export const MOST_TIMES_LARGER = MOST_EXPANSION;

/** What a file is to be called and to say of itself; the day is `yyyymmdd`. */
export interface FileToSign {
  readonly bankCode: string;
  readonly kind: string;
  readonly day: string;
  readonly sequence: number;
  readonly encoding: 'UTF-8' | 'GB18030';
  readonly form: 'FULL' | 'DELTA';
  readonly isArchive: boolean;
}

/** The name of a file: undefined where there is none, or where its kind does not go with its form. */
export function nameOfFile(file: FileToSign): string | undefined {
  const { bankCode, kind, day, sequence, isArchive } = file;
  const name = `${bankCode}.${kind}.${day}.${sequenceDigits(sequence)}.txt${isArchive ? '.gz' : ''}`;
  const parsed = parseFileName(name);
  if (parsed === undefined || typeof parseHeader(headerLine(parsed, file), parsed) === 'string') return undefined;
  return name;
}

/** Hears of refused rows, and takes the plain bytes of a file that is being made. */
export interface SigningListener {
  readonly refuse: (row: RefusedBankRow) => void;
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

const LINE_FEED = Buffer.from('\n');

/** The blocks of whole lines of a content; the last line gets an end if it has none. */
async function* wholeLines(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const blocks = new LineBlocks();
  for await (const piece of content) {
    const block = blocks.push(piece);
    if (block !== undefined) yield block;
  }
  const { before, last } = blocks.end();
  if (before !== undefined) yield before;
  if (last !== '') yield Buffer.concat([Buffer.from(last, 'latin1'), LINE_FEED]);
}

/** Makes a file of its rows: its header, the rows as they are, and the trailer; there is none to one with a refused row. */
export async function signBankFile(
  file: FileToSign,
  rows: AsyncIterable<Uint8Array>,
  { refuse, write }: SigningListener,
): Promise<BankFileReading> {
  const name = parseFileName(nameOfFile(file) ?? '');
  if (name === undefined) return { refusal: 'NAME_FORMAT', rows: 0, refused: 0 };
  const seal = new BankFileSeal(name, file);
  const { counts, take } = createTally(name, refuse);
  const refusal = await refusalOf(async () => {
    await write(seal.header);
    for await (const block of wholeLines(rows)) {
      seal.add(block, take);
      if (counts.refused === 0) await write(block);
    }
    if (counts.refused === 0) await write(seal.trailer());
    return undefined;
  });
  return { refusal, ...counts };
}
