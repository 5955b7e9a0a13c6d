import { isBankCode } from '../bank/bank.ts';
import type { BankFileEncoding, BankFileForm } from './file-kind.ts';
import { dayDigits, sequenceDigits, type BankFileName } from './file-name.ts';

/** What the first line of a bank's file says beyond its name. */
export interface BankFileHeader {
  readonly encoding: BankFileEncoding;
  readonly form: BankFileForm;
}

/** Why a header is not taken: it is another bank's, or not of its form. */
export type HeaderFailure = 'SENDER_MISMATCH' | 'HEADER_INVALID';

const FIELDS = 8;

/**
 * Reads `H|1|<BANK>|<KIND>|<yyyymmdd>|<nnnnnn>|<UTF-8 or GB18030>|<FULL or DELTA>`, which says what the name says. Another
 * bank in a line that is a header otherwise is SENDER_MISMATCH, everything else HEADER_INVALID.
 */
export function parseHeader(line: string, name: BankFileName): BankFileHeader | HeaderFailure {
  const fields = line.split('|');
  const [mark, version, bankCode = '', kind, day, sequence, encoding, form] = fields;
  if (mark !== 'H' || version !== '1' || !isBankCode(bankCode)) return 'HEADER_INVALID';
  if (bankCode !== name.bankCode) return 'SENDER_MISMATCH';
  const isOfName =
    kind === name.kind && day === dayDigits(name.businessDate) && sequence === sequenceDigits(name.sequence);
  if (fields.length !== FIELDS || !isOfName) return 'HEADER_INVALID';
  if (encoding !== 'UTF-8' && encoding !== 'GB18030') return 'HEADER_INVALID';
  if (form !== 'DELTA' && (form !== 'FULL' || kind === 'DISCOUNT')) return 'HEADER_INVALID';
  return { encoding, form };
}

/** The header that a file of this name has. */
export function headerLine(name: BankFileName, { encoding, form }: BankFileHeader): string {
  const { bankCode, kind, businessDate, sequence } = name;
  return ['H', '1', bankCode, kind, dayDigits(businessDate), sequenceDigits(sequence), encoding, form].join('|');
}
