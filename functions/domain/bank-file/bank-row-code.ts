/** Why a row of a bank's file is refused, in the order in which it is asked; each of all fields from left to right (bank-files.md). */
export const BANK_ROW_CODES = [
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
] as const;
export type BankRowCode = (typeof BANK_ROW_CODES)[number];

/** Why a row is refused, and the field it is about, as the document calls it; `record` is the row as a whole. */
export interface RowRefusal<Field extends string = string> {
  readonly code: BankRowCode;
  readonly field: Field | 'record';
}
