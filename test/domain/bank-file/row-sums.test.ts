import { describe, expect, it } from 'vitest';
import { DISCOUNT_FIELDS } from '#domain/bank-file/discount-row.ts';
import { CARD_STATUS_FIELDS } from '#domain/bank-file/card-status-row.ts';
import type { BankFileKind } from '#domain/bank-file/file-kind.ts';
import { RowSums } from '#domain/bank-file/row-sums.ts';
import { cardNumber, chargeText, refundText, statusText } from '../../support/bank-files/row-text.ts';

function sumsOf(kind: BankFileKind, lines: readonly string[]): readonly [bigint, bigint] {
  const sums = new RowSums(kind);
  for (const line of lines) sums.add(line.split('|'));
  return sums.values;
}

const TELLING = ['operation', 'grossFen', 'discountFen'];
const WRONG = ['', '?', cardNumber(16), '中文'];

describe('the sums of a file of discounts', () => {
  it('are of charges less refunds, and may be below 0', () => {
    expect(sumsOf('DISCOUNT', [])).toEqual([0n, 0n]);
    expect(sumsOf('DISCOUNT', [chargeText()])).toEqual([10_000n, 1000n]);
    expect(sumsOf('DISCOUNT', [chargeText(), refundText({ grossFen: '10001', discountFen: '1001' })])).toEqual([
      -1n,
      -1n,
    ]);
  });

  it.each(DISCOUNT_FIELDS.filter((field) => !TELLING.includes(field)))('take a row whose %s is wrong', (field) => {
    for (const value of WRONG) expect(sumsOf('DISCOUNT', [chargeText({ [field]: value })])).toEqual([10_000n, 1000n]);
  });

  it.each([
    ['no operation', { operation: '' }],
    ['another operation', { operation: 'X' }],
    ['an operation in lower case', { operation: 'c' }],
    ['no gross', { grossFen: '' }],
    ['a gross of 0', { grossFen: '0', discountFen: '0' }],
    ['a gross with a sign', { grossFen: '+10000' }],
    ['a gross with a zero in front', { grossFen: '010000' }],
    ['a gross past the largest', { grossFen: '100000000000' }],
    ['no discount', { discountFen: '' }],
    ['a discount past its gross', { discountFen: '10001' }],
    ['a discount with a sign', { discountFen: '-0' }],
    ['a card number for an amount', { grossFen: cardNumber(16) }],
  ])('take nothing of a row with %s, neither amount', (_, cells) => {
    expect(sumsOf('DISCOUNT', [chargeText(cells)])).toEqual([0n, 0n]);
  });

  it.each([
    ['another mark', `E${chargeText().slice(1)}`],
    ['fields behind its last', `${chargeText()}||x`],
  ])('take a row with %s: places count from the left', (_, line) => {
    expect(sumsOf('DISCOUNT', [line])).toEqual([10_000n, 1000n]);
  });

  it('take nothing of a row that is cut off, or shifted by a field', () => {
    const cut = chargeText().split('|').slice(0, -1).join('|');
    expect(sumsOf('DISCOUNT', [cut, '', 'D', chargeText().replace('|C||', '|C|')])).toEqual([0n, 0n]);
  });

  it('take the least and the largest amounts', () => {
    const [least, largest] = ['1', '99999999999'];
    expect(sumsOf('DISCOUNT', [chargeText({ grossFen: least, discountFen: '0' })])).toEqual([1n, 0n]);
    expect(sumsOf('DISCOUNT', [chargeText({ grossFen: largest, discountFen: largest })])).toEqual([
      ...[99_999_999_999n, 99_999_999_999n],
    ]);
  });

  it('are exact past 2^53', () => {
    const row = chargeText({ grossFen: '99999999999', discountFen: '99999999999' });
    const rows = Array.from({ length: 100_000 }, () => row);
    expect(sumsOf('DISCOUNT', [...rows, chargeText({ grossFen: '1', discountFen: '0' })])).toEqual([
      ...[9_999_999_999_900_001n, 9_999_999_999_900_000n],
    ]);
  });
});

describe('the sums of a file of cards', () => {
  it('are the rows with the flag 1 and those with the flag 0', () => {
    const flags = ['1', '0', '1', '1', '2', '', '01'].map((benefit) => statusText({ benefit }));
    expect(sumsOf('CARDSTATUS', flags)).toEqual([3n, 1n]);
  });

  it.each(CARD_STATUS_FIELDS.filter((field) => field !== 'benefit'))('take a row whose %s is wrong', (field) => {
    for (const value of WRONG) expect(sumsOf('CARDSTATUS', [statusText({ [field]: value })])).toEqual([1n, 0n]);
  });
});
