/** What a bank tells in a file: the states of its cards, or the discounted transactions of a day. */
export const BANK_FILE_KINDS = ['CARDSTATUS', 'DISCOUNT'] as const;
export type BankFileKind = (typeof BANK_FILE_KINDS)[number];

/** What its text is written in. */
export type BankFileEncoding = 'UTF-8' | 'GB18030';

/** FULL tells of every card of the bank, DELTA of what is new. */
export type BankFileForm = 'FULL' | 'DELTA';

/** The most rows of a file. */
export const MOST_BANK_ROWS = 4_000_000;

/** The most bytes of a file, unpacked: 1 GiB. */
export const MOST_BANK_BYTES = 1_073_741_824;

/** How much larger than itself an archive may unpack to. */
export const MOST_EXPANSION = 20;

/** How many days old a file may be: its business date against today. */
export const OLDEST_BANK_FILE_DAYS = 30;

/** Whether a kind of file is a bank's. */
export function isBankFileKind(kind: string): kind is BankFileKind {
  return kind === 'CARDSTATUS' || kind === 'DISCOUNT';
}
