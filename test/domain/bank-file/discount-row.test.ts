import { describe, expect, it } from 'vitest';
import { BANK_ROW_CODES, type BankRowCode } from '#domain/bank-file/bank-row-code.ts';
import {
  DISCOUNT_FIELDS,
  parseDiscountRow,
  shownTransactionId,
  type DiscountField,
} from '#domain/bank-file/discount-row.ts';
import { cardNumber, chargeText, refundText, type DiscountCells } from '../../support/bank-files/row-text.ts';
import { tokenFor } from '../../support/bank-files/sample-world.ts';
import { failureOf } from '../../support/outcome.ts';

const LARGEST = '99999999999';
const HEX = 'a'.repeat(64);
/** 13 and 19 digits that are no card number. */
const NUMBERS = ['1234567890123', '1'.repeat(19)];

describe('a row of a file of discounts', () => {
  it('is read field by field', () => {
    expect(parseDiscountRow(refundText({ at: '2026-06-05T23:59:59.9+08:00' }))).toEqual({
      ok: true,
      value: {
        ...{ transactionId: 'r1', operation: 'R', originalTransactionId: 't1', token: tokenFor('a') },
        ...{ merchantCode: 'M-1', offerCode: 'TENTH', mcc: '5812', at: '2026-06-05T15:59:59.900Z' },
        ...{ grossFen: 10_000, discountFen: 1000 },
      },
    });
  });

  it.each<[string, Partial<DiscountCells>]>([
    ['an id of one character', { transactionId: '-' }],
    ['an id of 64 characters', { transactionId: 'aZ09_-'.repeat(11).slice(0, 64) }],
    ['an id of 12 digits', { transactionId: '123456789012' }],
    ['an id of 20 digits', { transactionId: '1'.repeat(20) }],
    ['an id of a letter and the digits of a card number', { transactionId: `T${cardNumber(16)}` }],
    ['a key id of eight', { token: `12345678:${HEX}` }],
    ['codes of 32', { merchantCode: 'A-9'.repeat(11).slice(0, 32), offerCode: '-'.repeat(32) }],
    ['the least amounts', { grossFen: '1', discountFen: '0' }],
    ['the largest amounts', { grossFen: LARGEST, discountFen: LARGEST }],
    ['all of it as discount', { grossFen: '1', discountFen: '1' }],
    ['the category 0000', { mcc: '0000' }],
  ])('is right with %s', (_, cells) => {
    expect(parseDiscountRow(chargeText(cells)).ok).toBe(true);
  });

  it.each<[DiscountField, BankRowCode, readonly string[]]>([
    ['transactionId', 'FIELD_MISSING', ['']],
    ['transactionId', 'FIELD_FORMAT', ['t 1', 't.1', '单号', 'x'.repeat(65), ...NUMBERS]],
    ['operation', 'FIELD_MISSING', ['']],
    ['operation', 'OPERATION_UNKNOWN', ['c', 'r', 'X', 'CR', ' C']],
    ['originalTransactionId', 'FIELD_FORMAT', ['t0', 't 0', ...NUMBERS]],
    ['token', 'FIELD_MISSING', ['']],
    ['token', 'FIELD_FORMAT', [HEX, `k1:${HEX}a`, `k1:${HEX.slice(1)}`, `K1:${HEX}`, `k1:${HEX.toUpperCase()}`]],
    ['token', 'FIELD_FORMAT', [`123456789:${HEX}`, `:${HEX}`, ...NUMBERS]],
    ['merchantCode', 'FIELD_MISSING', ['']],
    ['merchantCode', 'FIELD_FORMAT', ['m-1', 'M_1', '餐', 'M'.repeat(33)]],
    ['offerCode', 'FIELD_MISSING', ['']],
    ['offerCode', 'FIELD_FORMAT', ['tenth', 'T 1', 'M'.repeat(33)]],
    ['mcc', 'FIELD_MISSING', ['']],
    ['mcc', 'FIELD_FORMAT', ['581', '58121', '58A2', '５８１２']],
    ['at', 'FIELD_MISSING', ['']],
    ['at', 'FIELD_FORMAT', ['2026-06-05', '2026-06-05T24:00:00Z', '2026-02-30T12:00:00']],
    ['at', 'TIME_WITHOUT_OFFSET', ['2026-06-05T12:00:00', '2026-06-05T12:00:00.999']],
    ['grossFen', 'FIELD_MISSING', ['']],
    ['grossFen', 'AMOUNT_INVALID', ['0', '-1', '+1', '010000', '1.0', '1e3', ' 1', 'abc', '100000000000']],
    ['discountFen', 'FIELD_MISSING', ['']],
    ['discountFen', 'AMOUNT_INVALID', ['-1', '+1', '00', '01000', '1.0', '10001', '100000000000', '9'.repeat(40)]],
    ...DISCOUNT_FIELDS.map(
      (field) =>
        [field, 'CLEAR_PAN_REFUSED', [13, 14, 15, 16, 17, 18, 19].map((length) => cardNumber(length))] as const,
    ).map(([field, code, values]): [DiscountField, BankRowCode, readonly string[]] => [field, code, values]),
  ])('is refused for its %s with %s: %j', (field, code, values) => {
    for (const value of values) {
      const failure = failureOf(parseDiscountRow(chargeText({ [field]: value })));
      expect([value, failure]).toEqual([value, { code, field }]);
    }
  });

  it('needs the charge of a refund, and none of a charge', () => {
    const field = 'originalTransactionId';
    expect(failureOf(parseDiscountRow(refundText({ [field]: '' })))).toEqual({ code: 'FIELD_MISSING', field });
    expect(failureOf(parseDiscountRow(refundText({ [field]: 't.1' })))).toEqual({ code: 'FIELD_FORMAT', field });
    expect(failureOf(parseDiscountRow(chargeText({ [field]: 't0' })))).toEqual({ code: 'FIELD_FORMAT', field });
  });

  it('holds its discount to its gross, and to the largest amount where that one is none', () => {
    const of = (grossFen: string, discountFen: string) =>
      failureOf(parseDiscountRow(chargeText({ grossFen, discountFen })));
    expect(of('100', '100')).toBeUndefined();
    expect(of('100', '101')).toEqual({ code: 'AMOUNT_INVALID', field: 'discountFen' });
    expect(of('0', LARGEST)).toEqual({ code: 'AMOUNT_INVALID', field: 'grossFen' });
    expect(of('', '100000000000')).toEqual({ code: 'FIELD_MISSING', field: 'grossFen' });
  });

  it.each([
    ['another mark', chargeText().replace('D|', 'd|')],
    ['nothing on it', ''],
    ['a trailer among rows', 'T|0|0|0|'],
    ['a mark alone', 'D'],
    ['a field more, though it is empty', `${chargeText()}|`],
    ['a space in front', ` ${chargeText()}`],
  ])('is refused as a whole with %s', (_, line) => {
    expect(failureOf(parseDiscountRow(line))).toEqual({ code: 'FIELD_FORMAT', field: 'record' });
  });

  it('misses the fields that are cut off', () => {
    expect(failureOf(parseDiscountRow('D|'))).toEqual({ code: 'FIELD_MISSING', field: 'transactionId' });
    const cut = chargeText().split('|').slice(0, -1).join('|');
    expect(failureOf(parseDiscountRow(cut))).toEqual({ code: 'FIELD_MISSING', field: 'discountFen' });
  });

  it('refuses a card number behind its last field by what else is wrong, and takes no notice of it', () => {
    expect(failureOf(parseDiscountRow(`${chargeText({ mcc: '' })}|${cardNumber(16)}`))).toEqual({
      ...{ code: 'FIELD_MISSING', field: 'mcc' },
    });
  });
});

describe('of several faults of a row', () => {
  type Fault = readonly [field: DiscountField, value: string, code: BankRowCode];
  const FAULTS: readonly Fault[] = [
    ...DISCOUNT_FIELDS.filter((field) => field !== 'originalTransactionId').map((field): Fault => [
      field,
      '',
      'FIELD_MISSING',
    ]),
    ...DISCOUNT_FIELDS.map((field): Fault => [field, cardNumber(16), 'CLEAR_PAN_REFUSED']),
    ['transactionId', 't.1', 'FIELD_FORMAT'],
    ['originalTransactionId', 't.0', 'FIELD_FORMAT'],
    ['token', HEX, 'FIELD_FORMAT'],
    ['merchantCode', 'm', 'FIELD_FORMAT'],
    ['offerCode', 'o', 'FIELD_FORMAT'],
    ['mcc', '58', 'FIELD_FORMAT'],
    ['at', 'noon', 'FIELD_FORMAT'],
    ['grossFen', '0', 'AMOUNT_INVALID'],
    ['discountFen', '01', 'AMOUNT_INVALID'],
    ['at', '2026-06-05T12:00:00', 'TIME_WITHOUT_OFFSET'],
    ['operation', 'X', 'OPERATION_UNKNOWN'],
  ];
  const placeOf = ([field, , code]: Fault): number =>
    BANK_ROW_CODES.indexOf(code) * DISCOUNT_FIELDS.length + DISCOUNT_FIELDS.indexOf(field);

  it('the first code is told, and of one code the first field from the left', () => {
    for (const one of FAULTS) {
      for (const other of FAULTS) {
        if (one[0] === other[0]) continue;
        const [first] = [one, other].toSorted((left, right) => placeOf(left) - placeOf(right));
        const line = chargeText({ [one[0]]: one[1], [other[0]]: other[1] });
        expect([line, failureOf(parseDiscountRow(line))]).toEqual([line, { code: first?.[2], field: first?.[0] }]);
      }
    }
  });
});

describe('the id that is told of a refused row', () => {
  it.each([
    ['t1', chargeText({ mcc: '' })],
    ['t1', chargeText().replace('D|', 'E|')],
    ['', chargeText({ transactionId: 't.1' })],
    ['', chargeText({ transactionId: cardNumber(16) })],
    ['', chargeText({ transactionId: '1234567890123' })],
    ['', 'D'],
    ['', ''],
  ])('is "%s" of %s', (id, line) => {
    expect(shownTransactionId(line)).toBe(id);
  });
});
