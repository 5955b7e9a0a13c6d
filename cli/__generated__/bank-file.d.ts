// Made of functions/jobs/bank/offline-check.ts: the service judges by the same code.
/** Why a file is refused as a whole, in the order in which it is asked. */
export declare const FILE_CODES: readonly [
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
];
export type FileCode = (typeof FILE_CODES)[number];
/** Why a row is refused, in the order in which it is asked. */
export declare const ROW_CODES: readonly [
  'FIELD_MISSING',
  'FIELD_FORMAT',
  'AMOUNT_INVALID',
  'TIME_WITHOUT_OFFSET',
  'OPERATION_UNKNOWN',
  'CLEAR_PAN_REFUSED',
  'CARD_TOKEN_UNKNOWN',
  'MERCHANT_UNKNOWN',
  'OFFER_UNKNOWN',
  'ORIGINAL_NOT_A_CHARGE',
  'TIME_IN_FUTURE',
];
export type RowCode = (typeof ROW_CODES)[number];
/** Whether rows of a class, or what is found beside a row, are breaks; ORPHAN_REFUND once its days of grace are over. */
export declare function isNameOfBreak(name: string): boolean;
/** What happened and what to do next, for a person. */
export interface BankAdvice {
  readonly zh: string;
  readonly en: string;
}
/** What is said of a file that is refused, and of a row. */
export declare const ADVICE_ON_FILES: Readonly<Record<FileCode, BankAdvice>>;
export declare const ADVICE_ON_ROWS: Readonly<Record<RowCode, BankAdvice>>;
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
/** Checks a file by all that needs no service: the first code that applies, and every refused row up to where it does. */
export declare function checkBankFile(
  file: FileToCheck,
  { refuse, settle }: RefusedRowListener,
): Promise<BankFileReading>;
/** How many times its size an archive may unpack to. */
export declare const MOST_TIMES_LARGER = 20;
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
export declare function nameOfFile(file: FileToSign): string | undefined;
/** Hears of refused rows, and takes the plain bytes of a file that is being made. */
export interface SigningListener {
  readonly refuse: (row: RefusedBankRow) => void;
  readonly write: (bytes: Uint8Array) => Promise<void>;
}
/** Makes a file of its rows: its header, the rows as they are, and the trailer; there is none to one with a refused row. */
export declare function signBankFile(
  file: FileToSign,
  rows: AsyncIterable<Uint8Array>,
  { refuse, write }: SigningListener,
): Promise<BankFileReading>;
