import { passesLuhn } from '../luhn.ts';

const FEWEST_DIGITS = 13;
const MOST_DIGITS = 19;

/** Whether a field of so many characters may be a card number. */
export function isLengthOfPan(length: number): boolean {
  return length >= FEWEST_DIGITS && length <= MOST_DIGITS;
}

/** Whether a field is a card number in the clear: 13 to 19 digits that pass Luhn. It is never kept, and never told. */
export function isClearPan(field: string): boolean {
  return isLengthOfPan(field.length) && passesLuhn(field);
}
