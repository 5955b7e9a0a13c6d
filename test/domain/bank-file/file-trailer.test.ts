import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTrailer, ExactSum, parseTrailer, trailerLine } from '#domain/bank-file/file-trailer.ts';

const SHA = 'a1'.repeat(32);
const LARGEST = 99_999_999_999;
const TWO_TO_31 = 2n ** 31n;
const TWO_TO_53 = 2n ** 53n;

describe('the trailer of a file', () => {
  it.each([
    ['an empty file', 'T|0|0|0|', 0, [0n, 0n]],
    ['sums at 2^31', `T|2|${TWO_TO_31 - 1n}|${TWO_TO_31}|`, 2, [TWO_TO_31 - 1n, TWO_TO_31]],
    ['sums at 2^53', `T|3|${TWO_TO_53}|${TWO_TO_53 + 1n}|`, 3, [TWO_TO_53, TWO_TO_53 + 1n]],
    ['sums below 0', `T|4|-${TWO_TO_53 + 1n}|-1|`, 4, [-TWO_TO_53 - 1n, -1n]],
    ['4,000,000 largest amounts', `T|4000000|399999999996000000|0|`, 4_000_000, [4_000_000n * BigInt(LARGEST), 0n]],
  ] as const)('is read: %s', (...[, begun, rows, sums]) => {
    expect(parseTrailer(`${begun}${SHA}`)).toEqual({ rows, sums, sha256: SHA });
    expect(trailerLine({ rows, sums, sha256: SHA })).toBe(`${begun}${SHA}`);
  });

  it.each([
    ['nothing', ''],
    ['a row', `D|0|0|0|${SHA}`],
    ['no number of rows', `T||0|0|${SHA}`],
    ['rows below 0', `T|-1|0|0|${SHA}`],
    ['a plus sign', `T|0|+1|0|${SHA}`],
    ['two signs', `T|0|--1|0|${SHA}`],
    ['a broken sum', `T|0|1.0|0|${SHA}`],
    ['no second sum', `T|0|0|${SHA}`],
    ['upper-case hex', `T|0|0|0|${SHA.toUpperCase()}`],
    ['63 digits of hash', `T|0|0|0|${SHA.slice(1)}`],
    ['65 digits of hash', `T|0|0|0|${SHA}a`],
    ['a field behind', `T|0|0|0|${SHA}|`],
    ['a space in front', ` T|0|0|0|${SHA}`],
  ])('is missing where there is %s', (_, line) => {
    expect(parseTrailer(line)).toBeUndefined();
  });

  it.each([
    ['COUNT_MISMATCH', { rows: 3, sums: [8n, 9n], sha256: 'other' }],
    ['SUM_MISMATCH', { rows: 2, sums: [8n, 1n], sha256: 'other' }],
    ['SUM_MISMATCH', { rows: 2, sums: [7n, 2n], sha256: 'other' }],
    ['SUM_MISMATCH', { rows: 2, sums: [-7n, 1n], sha256: SHA }],
    ['CHECKSUM_MISMATCH', { rows: 2, sums: [7n, 1n], sha256: 'other' }],
    [undefined, { rows: 2, sums: [7n, 1n], sha256: SHA }],
  ] as const)('tells %s as the first that differs of %o', (code, told) => {
    expect(compareTrailer(told, { rows: 2, sums: [7n, 1n], sha256: SHA })).toBe(code);
  });

  it('differs by one fen beyond 2^53', () => {
    const found = { rows: 1, sums: [TWO_TO_53 + 1n, 0n], sha256: SHA } as const;
    expect(compareTrailer({ ...found, sums: [TWO_TO_53, 0n] }, found)).toBe('SUM_MISMATCH');
  });
});

describe('a sum of amounts', () => {
  it.each([
    ['passes 2^31', [2 ** 31 - 1, 1], TWO_TO_31],
    ['comes back from beyond 2^31', [2 ** 31, -1], TWO_TO_31 - 1n],
    ['falls below -2^31', [-(2 ** 31), -1], -TWO_TO_31 - 1n],
    ['passes 2^53 by one', [2 ** 52, 2 ** 52, 1], TWO_TO_53 + 1n],
    ['falls below -2^53 by one', [-(2 ** 52), -(2 ** 52), -1], -TWO_TO_53 - 1n],
  ] as const)('%s', (_, amounts, wanted) => {
    const sum = new ExactSum();
    for (const amount of amounts) sum.add(amount);
    expect(sum.value).toBe(wanted);
  });

  it('of 200,000 largest amounts is exact, and of all of them less all of them nothing', () => {
    const sum = new ExactSum();
    for (let row = 0; row < 200_000; row += 1) sum.add(LARGEST);
    expect(sum.value).toBe(200_000n * BigInt(LARGEST));
    for (let row = 0; row < 200_000; row += 1) sum.add(-LARGEST);
    expect(sum.value).toBe(0n);
  });

  it('is that of whole numbers of any size, asked for at any time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 52), max: 2 ** 52 })), (amounts) => {
        const sum = new ExactSum();
        let wanted = 0n;
        for (const amount of amounts) {
          sum.add(amount);
          wanted += BigInt(amount);
          if (amount % 3 === 0) expect(sum.value).toBe(wanted);
        }
        expect(sum.value).toBe(wanted);
      }),
    );
  });
});
