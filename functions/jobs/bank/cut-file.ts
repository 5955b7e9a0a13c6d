import { DISCOUNT_FIELDS, isTransactionId } from '#domain/bank-file/discount-row.ts';
import { CARD_STATUS_FIELDS } from '#domain/bank-file/card-status-row.ts';
import type { BankFileKind } from '#domain/bank-file/file-kind.ts';
import { parseCardToken } from '#domain/card/card-token.ts';
import { PartFiles, type Span } from './part-files.ts';
import type { RowCursor } from './row-cursor.ts';
import { SharedIds } from './shared-ids.ts';
import { hasPan, rowWithoutPan } from './stored-row.ts';
import { surveyBankFile, type BankFileContent, type BankFileSurvey } from './survey-file.ts';

/** A file that is whole in itself, cut into parts on disk. */
export interface CutBankFile {
  readonly survey: BankFileSurvey;
  readonly parts: readonly string[];
  readonly sharedIds: readonly string[];
  /** Whether a field was a card number in the clear: then what was sent is not kept. */
  readonly hadPan: boolean;
}

/** A part is about this large, so that one is done within a function's time and memory. */
const BYTES_PER_PART = 2_000_000;
/** All of them are open at a time when the result is made. */
export const MOST_PARTS = 256;
/** About how much a bank's file grows when it is unpacked: hashes hardly shrink. */
const USUAL_EXPANSION = 3;
const AFTER_MARK = 1;
const TOKEN_AT = DISCOUNT_FIELDS.indexOf('token') + AFTER_MARK;
const ID_AT = DISCOUNT_FIELDS.indexOf('transactionId') + AFTER_MARK;
const STATUS_TOKEN_AT = CARD_STATUS_FIELDS.indexOf('token') + AFTER_MARK;
const HOLDER_AT = CARD_STATUS_FIELDS.indexOf('holderHash') + AFTER_MARK;
const PREFIX_DIGITS = 4;
const HEX_BASE = 16;
const PREFIXES = HEX_BASE ** PREFIX_DIGITS;
const COLON = 58;
const NO_DIGIT = 255;
/** The value of each byte as a digit of a hash. */
const HEX_DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (const [value, digit] of Buffer.from('0123456789abcdef').entries()) HEX_DIGITS[digit] = value;

const whole = (bytes: Uint8Array): Span => ({ bytes, start: 0, end: bytes.length });
const spanOf = (row: RowCursor, index: number): Span => {
  return { bytes: row.block, start: row.startOf(index), end: row.endOf(index) };
};

/**
 * The part of a row: parts are ranges of the first digits of a hash, so that what is known under a range is found by it, too. What
 * is no hash is refused in whatever part: its line tells which, so that no part is for all of them.
 */
function partOf({ bytes, start }: Span, line: number, parts: number): number {
  let prefix = 0;
  for (let at = start; at < start + PREFIX_DIGITS; at += 1) {
    const digit = HEX_DIGITS[bytes[at] ?? 0] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return line % parts;
    prefix = prefix * HEX_BASE + digit;
  }
  return Math.floor((prefix * parts) / PREFIXES);
}

/** The first digits with which the part behind `part` begins; undefined behind the last. */
export function firstPrefixOf(part: number, parts: number): string | undefined {
  const first = Math.ceil((part * PREFIXES) / parts);
  return first >= PREFIXES ? undefined : first.toString(16).padStart(PREFIX_DIGITS, '0');
}

/**
 * What the rows of a part share: of charges and refunds the token; of states the holder, for those of the old and the new token
 * of a card have to follow each other.
 */
function hashOf(kind: BankFileKind, row: RowCursor): Span {
  if (kind === 'CARDSTATUS') return spanOf(row, HOLDER_AT);
  const token = spanOf(row, TOKEN_AT);
  let { start } = token;
  while (start < token.end && token.bytes[start] !== COLON) start += 1;
  return { ...token, start: start + 1 };
}

/** What may stand in rows of several parts, and by which of their keys that is seen. */
const SHARING: Readonly<
  Record<BankFileKind, { readonly isId: (text: string) => boolean; readonly idAt: number; readonly keyAt: number }>
> = {
  DISCOUNT: { isId: isTransactionId, idAt: ID_AT, keyAt: TOKEN_AT },
  CARDSTATUS: { isId: (text) => parseCardToken(text).ok, idAt: STATUS_TOKEN_AT, keyAt: HOLDER_AT },
};

/** Where parts are put, and about how large one is. */
export interface Cutting {
  readonly folder: string;
  readonly partBytes?: number | undefined;
}

/** How many parts a file is cut into. */
function partsFor({ name, bytes }: Pick<BankFileContent, 'name' | 'bytes'>, partBytes: number): number {
  const plain = name.isArchive ? bytes * USUAL_EXPANSION : bytes;
  return Math.min(Math.max(Math.ceil(plain / partBytes), 1), MOST_PARTS);
}

/** Reads a file once, and cuts its rows into parts by hash. Throws a BankFileRefusal. */
export async function cutBankFile(
  file: BankFileContent,
  { folder, partBytes = BYTES_PER_PART }: Cutting,
): Promise<CutBankFile> {
  const { kind } = file.name;
  const count = partsFor(file, partBytes);
  const files = new PartFiles(folder, count);
  const { isId, idAt, keyAt } = SHARING[kind];
  const shared = new SharedIds(isId);
  let foundPan = false;
  const take = (row: RowCursor): void => {
    const isPan = hasPan(row);
    foundPan ||= isPan;
    const part = partOf(hashOf(kind, row), row.line, count);
    if (isPan || row.hasNul) files.add(part, row.line, whole(rowWithoutPan(row)));
    else files.add(part, row.line, { bytes: row.block, start: row.start, end: row.end });
    shared.add(spanOf(row, idAt), spanOf(row, keyAt));
  };
  try {
    const survey = await surveyBankFile(file, { take, settle: () => files.settle() });
    return { survey, parts: await files.end(), sharedIds: shared.found, hadPan: foundPan };
  } catch (error) {
    await files.close();
    throw error;
  }
}
