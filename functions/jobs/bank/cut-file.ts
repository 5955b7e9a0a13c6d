import { DISCOUNT_FIELDS } from '#domain/bank-file/discount-row.ts';
import { CARD_STATUS_FIELDS } from '#domain/bank-file/card-status-row.ts';
import type { BankFileKind } from '#domain/bank-file/file-kind.ts';
import { PartFiles } from './part-files.ts';
import { SharedIds } from './shared-ids.ts';
import { hadPan, storedRow } from './stored-row.ts';
import { surveyBankFile, type BankFileContent, type BankFileSurvey, type RawBankRow } from './survey-file.ts';

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
const HOLDER_AT = CARD_STATUS_FIELDS.indexOf('holderHash') + AFTER_MARK;
const PREFIX_DIGITS = 4;
const PREFIXES = 16 ** PREFIX_DIGITS;

/**
 * The part of a hash: parts are ranges of its first digits, so that what is known under a range is found by it, too. What is no
 * hash is refused in whatever part: its line tells which, so that no part is for all of them.
 */
function partOf(hash: string, line: number, parts: number): number {
  const prefix = Number.parseInt(hash.slice(0, PREFIX_DIGITS), 16);
  return Number.isNaN(prefix) || prefix < 0 ? line % parts : Math.floor((prefix * parts) / PREFIXES);
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
function hashOf(kind: BankFileKind, fields: readonly string[]): string {
  if (kind === 'CARDSTATUS') return fields[HOLDER_AT] ?? '';
  const token = fields[TOKEN_AT] ?? '';
  return token.slice(token.indexOf(':') + 1);
}

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
  const shared = kind === 'DISCOUNT' ? new SharedIds() : undefined;
  let foundPan = false;
  const take = (row: RawBankRow): void => {
    foundPan ||= hadPan(row);
    files.add(partOf(hashOf(kind, row.fields), row.line, count), storedRow(row));
    shared?.add(row.fields[ID_AT] ?? '', row.fields[TOKEN_AT] ?? '');
  };
  try {
    const survey = await surveyBankFile(file, { take, settle: () => files.settle() });
    return { survey, parts: await files.end(), sharedIds: shared?.found ?? [], hadPan: foundPan };
  } catch (error) {
    await files.close();
    throw error;
  }
}
