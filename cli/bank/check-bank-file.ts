import { basename } from 'node:path';
import { ADVICE_ON_FILES, checkBankFile, type BankFileReading } from '../__generated__/bank-file.js';
import { readClock } from '../clock.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { openOutputFile } from '../output-file.ts';
import type { PartFile } from '../part-file.ts';
import { withoutNumbers } from '../without-numbers.ts';
import { sayOfBank } from './bank-words.ts';
import { openFileOfBank, type Told } from './read-bank-file.ts';
import { createRefusedRows } from './refused-rows.ts';

/** A file to check, and where its refused rows go. */
export interface FileToLookAt {
  readonly path: string;
  readonly errorsPath: string | undefined;
}

/** What is told of only when all rows were read. */
const AT_THE_END: readonly (string | undefined)[] = [
  ...['COUNT_MISMATCH', 'SUM_MISMATCH', 'CHECKSUM_MISMATCH', 'BUSINESS_DATE_FUTURE', 'BUSINESS_DATE_TOO_OLD'],
  undefined,
];

/** Tells what a check came to; only a file without any refusal is in order. */
function report({ printer, language }: Told, path: string, { refusal, rows, refused }: BankFileReading): ExitCode {
  printer.line(sayOfBank(language, 'SUMMARY', withoutNumbers(basename(path)), rows, refused));
  if (refusal !== undefined) {
    printer.line(sayOfBank(language, 'FILE_REFUSED', refusal, ADVICE_ON_FILES[refusal][language]));
  }
  if (!AT_THE_END.includes(refusal)) printer.line(sayOfBank(language, 'STOPPED'));
  const isInOrder = refusal === undefined && refused === 0;
  if (isInOrder) printer.line(sayOfBank(language, 'IN_ORDER'));
  printer.line(sayOfBank(language, 'NOT_CHECKED'));
  return isInOrder ? EXIT_CODES.DONE : EXIT_CODES.FILE_REFUSED;
}

async function checkInto(told: Told, path: string, errors: PartFile | undefined): Promise<ExitCode> {
  const file = await openFileOfBank(told, path);
  const rows = createRefusedRows(told, errors);
  const now = new Date(readClock()).toISOString();
  const reading = await checkBankFile({ name: basename(path), ...file, now }, rows);
  await rows.settle();
  rows.end();
  await errors?.complete();
  return report(told, path, reading);
}

/** Checks a file by all that needs no service, as the service will. Answers the exit code. */
export async function lookAtFile(told: Told, { path, errorsPath }: FileToLookAt): Promise<ExitCode> {
  if (errorsPath === undefined) return checkInto(told, path, undefined);
  const errors = await openOutputFile(errorsPath, (reason) =>
    sayOfBank(told.language, 'FILE_UNWRITABLE', withoutNumbers(errorsPath), reason),
  );
  try {
    return await checkInto(told, path, errors);
  } catch (error) {
    await errors.discard();
    throw error;
  }
}
