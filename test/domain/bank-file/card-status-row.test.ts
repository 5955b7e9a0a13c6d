import { describe, expect, it } from 'vitest';
import { BANK_ROW_CODES, type BankRowCode } from '#domain/bank-file/bank-row-code.ts';
import {
  CARD_STATUS_FIELDS,
  parseCardStatusRow,
  shownToken,
  type CardStatusField,
} from '#domain/bank-file/card-status-row.ts';
import { BANK_STATES } from '#domain/card/benefit-card.ts';
import { cardNumber, statusText } from '../../support/bank-files/row-text.ts';
import { holderFor, tokenFor } from '../../support/bank-files/sample-world.ts';
import { failureOf } from '../../support/outcome.ts';

const HEX = 'a'.repeat(64);

describe('a row of a file of cards', () => {
  it('is read field by field', () => {
    expect(parseCardStatusRow(statusText({ benefit: '0', effectiveAt: '2026-06-06T00:00:00+08:00' }))).toEqual({
      ok: true,
      value: {
        ...{ token: tokenFor('a'), last4: '0001', holderHash: holderFor('a'), state: 'ACTIVATED' },
        ...{ effectiveAt: '2026-06-05T16:00:00.000Z', benefit: false, expiresOn: '2030-12-31' },
      },
    });
  });

  it.each(BANK_STATES)('may say %s', (state) => {
    expect(parseCardStatusRow(statusText({ state })).ok).toBe(true);
  });

  it.each<[CardStatusField, BankRowCode, readonly string[]]>([
    ...CARD_STATUS_FIELDS.map((field): [CardStatusField, BankRowCode, readonly string[]] => [
      field,
      'FIELD_MISSING',
      [''],
    ]),
    ['token', 'FIELD_FORMAT', [HEX, `k1:${HEX}a`, `K1:${HEX}`, `123456789:${HEX}`, '1234567890123']],
    ['last4', 'FIELD_FORMAT', ['123', '12345', '12A4', '１２３４']],
    ['holderHash', 'FIELD_FORMAT', [HEX.slice(1), `${HEX}a`, HEX.toUpperCase(), 'g'.repeat(64)]],
    ['state', 'FIELD_FORMAT', ['activated', 'APPLIED', 'SENT_TO_BANK', 'REJECTED_BY_BANK', 'LOST ']],
    ['effectiveAt', 'FIELD_FORMAT', ['2026-06-05', '2026-06-05T24:00:00+08:00', '2026-02-30T12:00:00']],
    ['effectiveAt', 'TIME_WITHOUT_OFFSET', ['2026-06-05T12:00:00']],
    ['benefit', 'FIELD_FORMAT', ['2', '01', 'true', '-0', ' 1']],
    ['expiresOn', 'FIELD_FORMAT', ['2030-02-30', '20301231', '2030-1-1', '2030-12-31T00:00:00Z', '9999-12-31']],
    ...CARD_STATUS_FIELDS.map((field): [CardStatusField, BankRowCode, readonly string[]] => [
      ...([field, 'CLEAR_PAN_REFUSED'] as const),
      [13, 16, 19].map((length) => cardNumber(length)),
    ]),
  ])('is refused for its %s with %s: %j', (field, code, values) => {
    for (const value of values) {
      const failure = failureOf(parseCardStatusRow(statusText({ [field]: value })));
      expect([value, failure]).toEqual([value, { code, field }]);
    }
  });

  it.each([
    ['another mark', statusText().replace('D|', 'd|')],
    ['nothing on it', ''],
    ['a field more, though it is empty', `${statusText()}|`],
  ])('is refused as a whole with %s', (_, line) => {
    expect(failureOf(parseCardStatusRow(line))).toEqual({ code: 'FIELD_FORMAT', field: 'record' });
  });

  it('is refused for the first code, and of one code for the first field from the left', () => {
    type Fault = readonly [field: CardStatusField, value: string, code: BankRowCode];
    const faults: readonly Fault[] = [
      ...CARD_STATUS_FIELDS.flatMap((field): readonly Fault[] => [
        [field, '', 'FIELD_MISSING'],
        [field, '?', 'FIELD_FORMAT'],
        [field, cardNumber(16), 'CLEAR_PAN_REFUSED'],
      ]),
      ['effectiveAt', '2026-06-05T12:00:00', 'TIME_WITHOUT_OFFSET'],
    ];
    const placeOf = ([field, , code]: Fault): number =>
      BANK_ROW_CODES.indexOf(code) * CARD_STATUS_FIELDS.length + CARD_STATUS_FIELDS.indexOf(field);
    for (const one of faults) {
      for (const other of faults) {
        if (one[0] === other[0]) continue;
        const [first] = [one, other].toSorted((left, right) => placeOf(left) - placeOf(right));
        const line = statusText({ [one[0]]: one[1], [other[0]]: other[1] });
        expect([line, failureOf(parseCardStatusRow(line))]).toEqual([line, { code: first?.[2], field: first?.[0] }]);
      }
    }
  });

  it('is told by its token where that is one', () => {
    expect(shownToken(statusText({ last4: '' }))).toBe(tokenFor('a'));
    expect([cardNumber(16), HEX, ''].map((token) => shownToken(statusText({ token })))).toEqual(['', '', '']);
  });
});
