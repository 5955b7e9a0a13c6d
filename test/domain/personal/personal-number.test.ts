import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdsCardNumber,
  isCardNumber,
  maskPersonalNumbers,
  personalNumbersIn,
} from '#domain/personal/personal-number.ts';

const ID = '330102199003071234';
/** GB 11643, written out apart from the code under test. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const residentOf = (digits: string): string =>
  digits + '10X98765432'.charAt(WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits.charAt(at)), 0) % 11);
const RESIDENT = residentOf(ID.slice(0, 17));
const OTHER_CHECK = RESIDENT.endsWith('1') ? '2' : '1';
const CARD = '6222020200011112220';
const SHORT_CARD = '4111111111111111';
const wide = (text: string): string =>
  text.replace(/[0-9X]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

describe('a number of a person in a text', () => {
  it.each([
    [RESIDENT, ['RESIDENT_ID']],
    [`核对${RESIDENT}。`, ['RESIDENT_ID']],
    [wide(RESIDENT), ['RESIDENT_ID']],
    [`${RESIDENT.slice(0, 6)} ${RESIDENT.slice(6, 14)} ${RESIDENT.slice(14)}`, ['RESIDENT_ID']],
    [`第2024 ${RESIDENT}`, ['RESIDENT_ID']],
    [`member${RESIDENT}`, ['RESIDENT_ID']],
    [residentOf('11010119900307002').toLowerCase(), ['RESIDENT_ID']],
    [CARD, ['CARD']],
    [`卡号${CARD}`, ['CARD']],
    [wide(SHORT_CARD), ['CARD']],
    ['4111 1111 1111 1111', ['CARD']],
    ['4111-1111-1111-1111', ['CARD']],
    ['6222 0202 0001 1112 220', ['CARD']],
    ['622202 0200011112220', ['CARD']],
    ['13812345678', ['MOBILE']],
    ['电话138-1234-5678', ['MOBILE']],
    ['１３８ １２３４ ５６７８', ['MOBILE']],
    ['+86 13812345678', ['MOBILE']],
    ['8613812345678', ['MOBILE']],
    [`张三_${RESIDENT}_13812345678.csv`, ['RESIDENT_ID', 'MOBILE']],
  ])('is found: %s', (text, kinds) => {
    expect([...personalNumbersIn(text)]).toEqual(kinds);
    const masked = maskPersonalNumbers(text);
    expect([masked.length, /[\d０-９]{6}/.test(masked), personalNumbersIn(masked).size]).toEqual([
      text.length,
      false,
      0,
    ]);
  });

  it.each([
    '材料不全',
    RESIDENT.slice(0, 17) + OTHER_CHECK,
    residentOf('33010219901307123'),
    `1${RESIDENT}`,
    CARD.slice(0, -1) + '1',
    CARD.slice(0, 15),
    '2024 2025 2026 2027',
    '2024-03-15 2024-03-20',
    '12812345678',
    '138123456789',
    '0571-87654321',
    '合同金额 0.13812345678',
    '浙工〔2024〕12号',
    '9f86d081884c13812345678b0bf8a3cd',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'resume:acc3bc92-d134-4334-8477-0a1b2c3d4e5f',
    '91330000143043976K',
  ])('is none: %s', (text) => {
    expect([...personalNumbersIn(text)]).toEqual([]);
    expect(maskPersonalNumbers(text)).toBe(text);
  });

  it('is found wherever it stands among words, and masked as a whole', () => {
    const words = fc
      .array(fc.constantFrom('核对', '张三', ' ', '，', ':', '(', '12 ', '年'), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, fc.constantFrom(RESIDENT, CARD, '13812345678'), words, (before, number, after) => {
        const text = `${before}|${number}|${after}`;
        expect(personalNumbersIn(text).size).toBeGreaterThan(0);
        expect(maskPersonalNumbers(text)).toBe(`${before}|${'*'.repeat(number.length)}|${after}`);
      }),
    );
  });
});

/** Digits that pass the check of cards, its last one made of the others. */
function luhnOf(length: number): string {
  const digits = '4556737586899855123'.slice(0, length - 1);
  const last = Array.from('0123456789').find((digit) => {
    const sum = Array.from(digits + digit)
      .reverse()
      .reduce((total, at, index) => total + (index % 2 === 0 ? Number(at) : ((Number(at) * 2 - 1) % 9) + 1 || 0), 0);
    return sum % 10 === 0;
  });
  return digits + (last ?? '');
}

describe('a text that is a card number', () => {
  it.each([
    [12, false],
    [13, true],
    [14, true],
    [15, true],
    [16, true],
    [19, true],
  ])('has 13 to 19 digits with a right check digit: %d, %s', (length, isOne) => {
    const number = luhnOf(length);
    const wrong = number.slice(0, -1) + String((Number(number.at(-1)) + 1) % 10);
    for (const text of [
      number,
      ` ${number} `,
      wide(number),
      Array.from(number).join('-'),
      number.replace('73', '7  3'),
    ]) {
      expect([text, isCardNumber(text), holdsCardNumber(text)]).toEqual([text, isOne, isOne]);
    }
    expect([isCardNumber(wrong), holdsCardNumber(wrong)]).toEqual([false, false]);
  });

  it('has no more than 19', () => {
    expect(isCardNumber(`0${CARD}`)).toBe(false);
  });

  it('holds nothing else, but a text may hold a whole number', () => {
    expect([isCardNumber(`卡号${CARD}`), holdsCardNumber(`卡号${CARD}`)]).toEqual([false, true]);
    expect([isCardNumber(`M${CARD}`), isCardNumber(`-${CARD}`)]).toEqual([false, false]);
    expect(holdsCardNumber(`第${luhnOf(15)}号`)).toBe(false);
    expect(['', '2026', '13812345678', '浙工〔2024〕12号'].some(holdsCardNumber)).toBe(false);
  });
});
