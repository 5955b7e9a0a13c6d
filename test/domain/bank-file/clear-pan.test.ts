import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClearPan } from '#domain/bank-file/clear-pan.ts';
import { cardNumber } from '../../support/bank-files/row-text.ts';

describe('a card number in the clear', () => {
  it.each([13, 14, 15, 16, 17, 18, 19])('has %d digits that pass the check', (length) => {
    expect([3, 4, 5, 6].map((seed) => isClearPan(cardNumber(length, seed)))).toEqual([true, true, true, true]);
  });

  it.each([12, 20])('has not %d digits', (length) => {
    expect(isClearPan(cardNumber(length))).toBe(false);
  });

  it('is none with any other check digit', () => {
    const number = cardNumber(16);
    const [begun, check] = [number.slice(0, -1), Number(number.slice(-1))];
    const passing = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => isClearPan(`${begun}${digit}`));
    expect(passing).toEqual([check]);
  });

  it.each([
    ['a space in front', (number: string) => ` ${number}`],
    ['a letter for a digit', (number: string) => `A${number.slice(1)}`],
    ['digits of full width', (number: string) => `４${number.slice(1)}`],
    ['a sign', (number: string) => `-${number.slice(1)}`],
  ])('is none with %s', (_, change) => {
    expect(isClearPan(change(cardNumber(16)))).toBe(false);
  });

  it('is one of ten numbers that differ in their last digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{12,18}$/), (begun) => {
        const found = Array.from({ length: 10 }, (_, digit) => `${begun}${digit}`).filter(isClearPan);
        expect(found).toHaveLength(1);
      }),
    );
  });
});
