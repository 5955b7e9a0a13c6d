import { describe, expect, it } from 'vitest';
import { headerLine, parseHeader } from '#domain/bank-file/file-header.ts';
import type { BankFileName } from '#domain/bank-file/file-name.ts';
import { day } from '../../support/builders.ts';

const named = (kind: BankFileName['kind']): BankFileName => ({
  ...{ bankCode: 'ICBC', kind, businessDate: day('2026-06-05'), sequence: 12, isArchive: false },
});
const DISCOUNT = 'H|1|ICBC|DISCOUNT|20260605|000012|UTF-8|DELTA';
const STATUS = 'H|1|ICBC|CARDSTATUS|20260605|000012|UTF-8|DELTA';

describe('the header of a file', () => {
  it.each([
    ['DISCOUNT', DISCOUNT, { encoding: 'UTF-8', form: 'DELTA' }],
    ['DISCOUNT', DISCOUNT.replace('UTF-8', 'GB18030'), { encoding: 'GB18030', form: 'DELTA' }],
    ['CARDSTATUS', STATUS, { encoding: 'UTF-8', form: 'DELTA' }],
    ['CARDSTATUS', STATUS.replace('DELTA', 'FULL'), { encoding: 'UTF-8', form: 'FULL' }],
  ] as const)('of %s is read: %s', (kind, line, header) => {
    expect(parseHeader(line, named(kind))).toEqual(header);
    expect(headerLine(named(kind), header)).toBe(line);
  });

  it.each([
    ['nothing', ''],
    ['a row', DISCOUNT.replace('H', 'D')],
    ['a BOM in front', `\u{FEFF}${DISCOUNT}`],
    ['another version', DISCOUNT.replace('|1|', '|2|')],
    ['a version with a zero', DISCOUNT.replace('|1|', '|01|')],
    ['no bank', DISCOUNT.replace('ICBC', '')],
    ['what is no code of a bank', DISCOUNT.replace('ICBC', 'icbc')],
    ['another kind', DISCOUNT.replace('DISCOUNT', 'CARDSTATUS')],
    ['another day', DISCOUNT.replace('20260605', '20260604')],
    ['another sequence', DISCOUNT.replace('000012', '000013')],
    ['a sequence without zeros', DISCOUNT.replace('000012', '12')],
    ['another encoding', DISCOUNT.replace('UTF-8', 'GBK')],
    ['an encoding in lower case', DISCOUNT.replace('UTF-8', 'utf-8')],
    ['another form', DISCOUNT.replace('DELTA', 'PART')],
    ['a full file of discounts', DISCOUNT.replace('DELTA', 'FULL')],
    ['a field too many', `${DISCOUNT}|`],
    ['a field too few', DISCOUNT.replace('|DELTA', '')],
    ['a space behind', `${DISCOUNT} `],
    ['a carriage return behind', `${DISCOUNT}\r`],
  ])('is invalid with %s', (_, line) => {
    expect(parseHeader(line, named('DISCOUNT'))).toBe('HEADER_INVALID');
  });

  it('of another bank is a mismatch, whatever the rest of it says', () => {
    expect(parseHeader(DISCOUNT.replace('ICBC', 'CCB'), named('DISCOUNT'))).toBe('SENDER_MISMATCH');
    expect(parseHeader('H|1|CCB|DISCOUNT|20260604|000013|GBK|PART', named('DISCOUNT'))).toBe('SENDER_MISMATCH');
  });
});
