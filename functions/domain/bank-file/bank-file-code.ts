/** Why a bank's file is refused as a whole, in the order in which it is asked: the first that applies is told (bank-files.md). */
export const BANK_FILE_CODES = [
  'NAME_FORMAT',
  'SENDER_UNKNOWN',
  'SENDER_MISMATCH',
  'HEADER_INVALID',
  'ENCODING_INVALID',
  'TOO_LARGE',
  'ARCHIVE_UNSAFE',
  'EMPTY',
  'TRAILER_MISSING',
  'COUNT_MISMATCH',
  'SUM_MISMATCH',
  'CHECKSUM_MISMATCH',
  'BUSINESS_DATE_FUTURE',
  'BUSINESS_DATE_TOO_OLD',
  'PERIOD_SEALED',
  'DUPLICATE_CONTENT',
  'SEQUENCE_REUSED',
  'SEQUENCE_GAP',
] as const;
export type BankFileCode = (typeof BANK_FILE_CODES)[number];
