import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, type Decimal } from '#domain/decimal.ts';
import { fenOfYuan, yuanOfFen, type Fen } from '#domain/money.ts';

function yuan(text: string): Decimal {
  const parsed = parseDecimal(text);
  if (!parsed.ok) throw new Error(`the test names an amount that is none: ${text}`);
  return parsed.value;
}

describe('an amount of yuan in fen', () => {
  it.each([
    ['0', 0],
    ['0.01', 1],
    ['0.1', 10],
    ['1', 100],
    ['-0.05', -5],
    ['-12.3', -1230],
    ['342000', 34_200_000],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', Number.MIN_SAFE_INTEGER],
  ])('%s yuan are %d fen', (text, fen) => {
    expect(fenOfYuan(yuan(text))).toBe(fen);
  });

  it.each(['0.001', '1.999', '90071992547409.92', '90071992547409.93', '999999999999999999'])(
    '%s yuan are no exact number of fen',
    (text) => {
      expect(fenOfYuan(yuan(text))).toBeUndefined();
    },
  );
});

describe('an amount of fen in yuan', () => {
  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [100, '1.00'],
    [-12_345, '-123.45'],
    [Number.MAX_SAFE_INTEGER, '90071992547409.91'],
  ])('%d fen are %s yuan', (fen, text) => {
    expect(yuanOfFen(fen as Fen)).toBe(text);
  });

  it('comes back as the same fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(fenOfYuan(yuan(yuanOfFen(fen as Fen)))).toBe(fen);
      }),
    );
  });
});
