import { parseLocalDate, type LocalDate } from '../day.ts';
import type { BankFileKind } from './file-kind.ts';

/** What the name of a bank's file says. */
export interface BankFileName {
  readonly bankCode: string;
  readonly kind: BankFileKind;
  readonly businessDate: LocalDate;
  /** From 1; rises by one with each accepted file of the bank and kind. */
  readonly sequence: number;
  readonly isArchive: boolean;
}

const NAME_FORM = /^([A-Z0-9]{2,12})\.(CARDSTATUS|DISCOUNT)\.(\d{4})(\d{2})(\d{2})\.(\d{6})\.txt(\.gz)?$/;
const SEQUENCE_DIGITS = 6;

/** Reads `<BANK>.<KIND>.<yyyymmdd>.<nnnnnn>.txt` or the same with `.gz`; undefined for any other name (NAME_FORMAT). */
export function parseFileName(name: string): BankFileName | undefined {
  const parts = NAME_FORM.exec(name);
  if (parts === null) return undefined;
  const [, bankCode = '', kind = '', year = '', month = '', date = '', digits = '', archive] = parts;
  const day = parseLocalDate(`${year}-${month}-${date}`);
  const sequence = Number(digits);
  if (!day.ok || sequence === 0) return undefined;
  return {
    ...{ bankCode, kind: kind as BankFileKind, businessDate: day.value, sequence },
    isArchive: archive !== undefined,
  };
}

/** A day as files write it: `yyyymmdd`. */
export function dayDigits(day: LocalDate): string {
  return day.replaceAll('-', '');
}

/** A sequence number as files write it: six digits. */
export function sequenceDigits(sequence: number): string {
  return String(sequence).padStart(SEQUENCE_DIGITS, '0');
}
