import { parseCardToken, type CardToken } from '../card/card-token.ts';
import type { Instant } from '../day.ts';
import { LARGEST_AMOUNT } from '../eligibility/eligibility.ts';
import type { Fen } from '../money.ts';
import { fail, succeed, type Result } from '../result.ts';
import { readBankInstant } from './bank-instant.ts';
import type { RowRefusal } from './bank-row-code.ts';
import { firstField, isPanField, refusalOfRow, type FormCode, type RowForm } from './row-fields.ts';

/** The fields of a DISCOUNT row, in their order. */
export const DISCOUNT_FIELDS = [
  'transactionId',
  'operation',
  'originalTransactionId',
  'token',
  'merchantCode',
  'offerCode',
  'mcc',
  'at',
  'grossFen',
  'discountFen',
] as const;
export type DiscountField = (typeof DISCOUNT_FIELDS)[number];

/** A charge or a refund as the bank tells of it. */
export interface DiscountRow {
  readonly transactionId: string;
  /** `C` is a charge, `R` a refund. */
  readonly operation: 'C' | 'R';
  /** The charge that a refund is of; empty for a charge. */
  readonly originalTransactionId: string;
  readonly token: CardToken;
  readonly merchantCode: string;
  readonly offerCode: string;
  readonly mcc: string;
  readonly at: Instant;
  readonly grossFen: Fen;
  readonly discountFen: Fen;
}

const ID_FORM = /^[A-Za-z0-9_-]{1,64}$/;
/** A letter in front tells an id from a card number. */
const NUMBER_FORM = /^\d{13,19}$/;
const CODE_FORM = /^[A-Z0-9-]{1,32}$/;
const MCC_FORM = /^\d{4}$/;
/** Where the time stands among the parts of `ROW_FORM`. */
const TIME_PART = 8;
const AMOUNT_FORM = /^(?:0|[1-9]\d{0,10})$/;

/** Whether a text is nothing but as many digits as a card number has. */
export function isBareNumber(text: string): boolean {
  return NUMBER_FORM.test(text);
}

/** Whether a text has the form of a bank's id of a transaction. */
export function isTransactionId(text: string): boolean {
  return ID_FORM.test(text) && !isBareNumber(text);
}

/** An amount of a row in fen; undefined where it is not a whole number in its bounds. */
function readAmount(field: string, least: number, most: number): Fen | undefined {
  if (!AMOUNT_FORM.test(field)) return undefined;
  const fen = Number(field);
  return fen >= least && fen <= most ? (fen as Fen) : undefined;
}

/** What is added to the sums of a file for a row: both amounts, with the sign of its operation; undefined where one is not well formed. */
export function amountsOf(
  operation: string,
  gross: string,
  discount: string,
): { readonly grossFen: number; readonly discountFen: number } | undefined {
  const sign = operation === 'C' ? 1 : operation === 'R' ? -1 : 0;
  if (sign === 0) return undefined;
  const grossFen = readAmount(gross, 1, LARGEST_AMOUNT);
  const discountFen = grossFen === undefined ? undefined : readAmount(discount, 0, grossFen);
  if (grossFen === undefined || discountFen === undefined) return undefined;
  return { grossFen: sign * grossFen, discountFen: sign * discountFen };
}

/** The forms of the fields that are what they are whatever the others say. */
const FORMS: Readonly<Partial<Record<DiscountField, (field: string) => boolean>>> = {
  transactionId: isTransactionId,
  token: (field) => parseCardToken(field).ok,
  merchantCode: (field) => CODE_FORM.test(field),
  offerCode: (field) => CODE_FORM.test(field),
  mcc: (field) => MCC_FORM.test(field),
};

const GROSS_AT = DISCOUNT_FIELDS.indexOf('grossFen');
const OPERATION_AT = DISCOUNT_FIELDS.indexOf('operation');

function isAmount(name: DiscountField, field: string, fields: readonly string[]): boolean {
  const gross = readAmount(fields[GROSS_AT] ?? '', 1, LARGEST_AMOUNT);
  if (name === 'grossFen') return gross !== undefined;
  return name !== 'discountFen' || readAmount(field, 0, gross ?? LARGEST_AMOUNT) !== undefined;
}

function codeOfOriginal(field: string, operation: string): FormCode | undefined {
  if (field === '') return operation === 'R' ? 'FIELD_MISSING' : undefined;
  return operation === 'C' || !isTransactionId(field) ? 'FIELD_FORMAT' : undefined;
}

const DISCOUNT_FORM: RowForm<DiscountField> = {
  names: DISCOUNT_FIELDS,
  codeOf: (name, field, fields) => {
    if (name === 'originalTransactionId') return codeOfOriginal(field, fields[OPERATION_AT] ?? '');
    if (field === '') return 'FIELD_MISSING';
    if (FORMS[name]?.(field) === false) return 'FIELD_FORMAT';
    if (name === 'operation') return field === 'C' || field === 'R' ? undefined : 'OPERATION_UNKNOWN';
    if (!isAmount(name, field, fields)) return 'AMOUNT_INVALID';
    const instant = name === 'at' ? readBankInstant(field) : undefined;
    return instant?.ok === false ? instant.failure : undefined;
  },
};

/** A row whose form is right but for what a form cannot say: days, bounds, numbers that may be a card's. */
const ROW_FORM =
  /^D\|([A-Za-z0-9_-]{1,64})\|(?:C\|()|R\|([A-Za-z0-9_-]{1,64}))\|([a-z0-9]{1,8}:[0-9a-f]{64})\|([A-Z0-9-]{1,32})\|([A-Z0-9-]{1,32})\|(\d{4})\|([\dTZ:.+-]{20,29})\|([1-9]\d{0,10})\|(0|[1-9]\d{0,10})$/;

/** Reads a row of the right form in one pass, as nearly all rows are; undefined for any other, see `refusalOfRow`. */
function readWellFormed(line: string): DiscountRow | undefined {
  const parts = ROW_FORM.exec(line);
  if (parts === null) return undefined;
  const [, transactionId = '', charge, original = '', token = '', merchantCode = '', offerCode = '', mcc = ''] = parts;
  if (isBareNumber(transactionId) || isBareNumber(original)) return undefined;
  if (isPanField(merchantCode) || isPanField(offerCode)) return undefined;
  const at = readBankInstant(parts[TIME_PART] ?? '');
  const grossFen = Number(parts[TIME_PART + 1]);
  const discountFen = Number(parts[TIME_PART + 2]);
  if (!at.ok || grossFen > LARGEST_AMOUNT || discountFen > grossFen) return undefined;
  return {
    ...{ transactionId, operation: charge === '' ? 'C' : 'R', originalTransactionId: original },
    ...{ token: token as CardToken, merchantCode, offerCode, mcc, at: at.value },
    ...{ grossFen: grossFen as Fen, discountFen: discountFen as Fen },
  };
}

/** Reads a row by its form alone: the first code that applies, fields from left to right, or what it says. */
export function parseDiscountRow(line: string): Result<DiscountRow, RowRefusal<DiscountField>> {
  const row = readWellFormed(line);
  if (row !== undefined) return succeed(row);
  return fail(refusalOfRow(line, DISCOUNT_FORM) ?? { code: 'FIELD_FORMAT', field: 'record' });
}

/** The transaction id of a line that was refused, where it may be told; empty where it is none, or a card number. */
export function shownTransactionId(line: string): string {
  const id = firstField(line);
  return isTransactionId(id) ? id : '';
}
