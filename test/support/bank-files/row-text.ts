import { CARD_STATUS_FIELDS, type CardStatusField } from '#domain/bank-file/card-status-row.ts';
import { DISCOUNT_FIELDS, type DiscountField } from '#domain/bank-file/discount-row.ts';
import { holderFor, tokenFor } from './sample-world.ts';

/** The business date of the rows that are written here. */
export const DATE = '2026-06-05';

export type DiscountCells = Readonly<Record<DiscountField, string>>;
export type StatusCells = Readonly<Record<CardStatusField, string>>;

const CHARGE: DiscountCells = {
  ...{ transactionId: 't1', operation: 'C', originalTransactionId: '', token: tokenFor('a') },
  ...{ merchantCode: 'M-1', offerCode: 'TENTH', mcc: '5812', at: `${DATE}T12:00:00+08:00` },
  ...{ grossFen: '10000', discountFen: '1000' },
};
const STATUS: StatusCells = {
  ...{ token: tokenFor('a'), last4: '0001', holderHash: holderFor('a'), state: 'ACTIVATED' },
  ...{ effectiveAt: '2026-01-05T10:00:00+08:00', benefit: '1', expiresOn: '2030-12-31' },
};

/** A charge of the card `a` that matches, but for the cells given. */
export function chargeText(cells: Partial<DiscountCells> = {}): string {
  const all = { ...CHARGE, ...cells };
  return ['D', ...DISCOUNT_FIELDS.map((field) => all[field])].join('|');
}

/** The refund `r1` of the whole charge `t1`, an hour after it, but for the cells given. */
export function refundText(cells: Partial<DiscountCells> = {}): string {
  const refund = { transactionId: 'r1', operation: 'R', originalTransactionId: 't1', at: `${DATE}T13:00:00+08:00` };
  return chargeText({ ...refund, ...cells });
}

/** What the bank said of the card `a` when it was activated, but for the cells given. */
export function statusText(cells: Partial<StatusCells> = {}): string {
  const all = { ...STATUS, ...cells };
  return ['D', ...CARD_STATUS_FIELDS.map((field) => all[field])].join('|');
}

const digitsOf = (text: string): readonly number[] => Array.from(text, Number);

/** The sum of the check of card numbers, which is a multiple of ten for a number that passes; written as the standard tells it. */
function luhnSum(number: string): number {
  const doubled = digitsOf(number)
    .toReversed()
    .map((digit, place) => (place % 2 === 1 ? digit * 2 : digit));
  return doubled.flatMap((digit) => digitsOf(String(digit))).reduce((sum, digit) => sum + digit, 0);
}

/** An invented card number of so many digits that passes the check; `seed` makes others. */
export function cardNumber(length: number, seed = 4): string {
  const begun = Array.from({ length: length - 1 }, (_, place) => (seed + place * 7) % 10).join('');
  const check = (10 - (luhnSum(`${begun}0`) % 10)) % 10;
  return `${begun}${check}`;
}
