import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, parseDecimal, ratioValue } from '#domain/decimal.ts';

const aNumber = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }),
    fc.option(fc.bigInt({ min: 0n, max: 10n ** 9n - 1n }), { nil: undefined }),
  )
  .map(([sign, whole, fraction]) => `${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}`);

/** The number in units of 10^-9, by arithmetic of its own. */
function nanos(text: string): bigint {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const size = BigInt(whole) * 10n ** 9n + BigInt(fraction.padEnd(9, '0'));
  return text.startsWith('-') ? -size : size;
}

describe('a decimal number', () => {
  it.each([
    ['0', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['2.000', '2'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['-0.10', '-0.1'],
    ['0.000000001', '0.000000001'],
    ['999999999999999999.999999999', '999999999999999999.999999999'],
  ])('%s is kept as %s', (text, kept) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value: kept });
  });

  it.each(['', '.', '.5', '5.', '+1', '1e3', '1,000', ' 1', '1 ', '１', '0x1', 'NaN', '--1'])('%j is none', (text) => {
    expect(parseDecimal(text)).toEqual({ ok: false, failure: { code: 'DECIMAL_INVALID' } });
  });

  it.each(['1000000000000000000', '0000000000000000001', '0.0000000000'])(
    '%s has more digits than are kept',
    (text) => {
      expect(parseDecimal(text).ok).toBe(false);
    },
  );

  it('keeps its worth and its form when it is read again', () => {
    fc.assert(
      fc.property(aNumber, (text) => {
        const once = parseDecimal(text);
        if (!once.ok) throw new Error(`${text} was refused`);
        expect(nanos(once.value)).toBe(nanos(text));
        expect(parseDecimal(once.value)).toEqual(once);
        expect(once.value).toMatch(/^(0|-?(0|[1-9]\d*)(\.\d*[1-9])?)$/);
      }),
    );
  });

  it.each([
    [0, '0'],
    [-3, '-3'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  ])('of the whole number %d is %s', (whole, text) => {
    expect(decimalOf(whole)).toBe(text);
  });
});

describe('the worth of a ratio', () => {
  it.each([
    [1, 2, '0.5'],
    [1, 3, '0.333333'],
    [2, 3, '0.666667'],
    [1, 2_000_000, '0.000001'],
    [1, 2_000_001, '0'],
    [0, 7, '0'],
    [7, 7, '1'],
    [300, 7, '42.857143'],
  ])('%d of %d is %s', (numerator, denominator, worth) => {
    expect(ratioValue(numerator, denominator)).toBe(worth);
  });

  it('is unknown where there is nothing to divide by', () => {
    expect(ratioValue(3, 0)).toBeNull();
  });

  it('lies within half a millionth of the true one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (numerator, denominator) => {
        const worth = nanos(ratioValue(numerator, denominator) ?? '');
        const error = 2n * (worth * BigInt(denominator) - BigInt(numerator) * 10n ** 9n);
        expect(error <= 1_000n * BigInt(denominator) && error > -1_000n * BigInt(denominator)).toBe(true);
      }),
    );
  });
});
