import type { Decimal } from './decimal.ts';

/** A whole number of fen (1/100 yuan), exact up to 2^53 - 1. */
export type Fen = number & { readonly __brand: 'Fen' };

/** The fen of a decimal amount of yuan; undefined when it has parts of a fen or is too large to be exact. */
export function fenOfYuan(yuan: Decimal): Fen | undefined {
  const [whole = '0', fraction = ''] = yuan.split('.');
  if (fraction.length > 2) return undefined;
  const fen = Number(`${whole}${fraction.padEnd(2, '0')}`);
  return Number.isSafeInteger(fen) ? (fen as Fen) : undefined;
}

/** The exact yuan of an amount of fen, with two decimals; of a sum, however large it is. */
export function yuanOfFen(fen: Fen | bigint): Decimal {
  const sign = fen < 0 ? '-' : '';
  const digits = String(fen).replace('-', '').padStart(3, '0');
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as Decimal;
}
