import { fail, succeed, type Result } from './result.ts';

/**
 * An exact decimal number as text, without a plus and without leading zeros. One that was read, and a ratio, is in its
 * shortest form, without trailing zeros after the point; an amount of money keeps its two decimals (`yuanOfFen`).
 */
export type Decimal = string & { readonly __brand: 'Decimal' };

/** Why a text is not a plain decimal number. */
export interface DecimalFailure {
  readonly code: 'DECIMAL_INVALID';
}

const FORM = /^(-?)(\d{1,18})(?:\.(\d{1,9}))?$/;
const RATIO_DIGITS = 1_000_000n;

/**
 * Reads a plain decimal number of at most 18 digits before and 9 after the point, into its shortest form; no exponent, no
 * separators.
 */
export function parseDecimal(text: string): Result<Decimal, DecimalFailure> {
  const parts = FORM.exec(text);
  if (parts === null) return fail({ code: 'DECIMAL_INVALID' });
  const [, sign = '', whole = '', fraction = ''] = parts;
  const shortWhole = whole.replace(/^0+(?=\d)/, '');
  const shortFraction = fraction.replace(/0+$/, '');
  const number = shortFraction === '' ? shortWhole : `${shortWhole}.${shortFraction}`;
  return succeed((sign === '-' && /[1-9]/.test(number) ? `-${number}` : number) as Decimal);
}

/** The decimal of a whole number. */
export function decimalOf(whole: number): Decimal {
  return String(whole) as Decimal;
}

/** numerator / denominator of two counts, rounded half up to six decimals; null when the denominator is 0. */
export function ratioValue(numerator: number, denominator: number): Decimal | null {
  if (denominator === 0) return null;
  const scaled = (BigInt(numerator) * RATIO_DIGITS * 2n + BigInt(denominator)) / (BigInt(denominator) * 2n);
  const digits = scaled.toString().padStart(7, '0');
  const parsed = parseDecimal(`${digits.slice(0, -6)}.${digits.slice(-6)}`);
  return parsed.ok ? parsed.value : null;
}
