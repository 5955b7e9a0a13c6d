import { describe, expect, it } from 'vitest';
import { dayDigits, parseFileName, sequenceDigits } from '#domain/bank-file/file-name.ts';
import { day } from '../../support/builders.ts';

describe('the name of a file', () => {
  it.each([
    ['ICBC.DISCOUNT.20260605.000001.txt', ['ICBC', 'DISCOUNT', '2026-06-05', 1, false]],
    ['ICBC.CARDSTATUS.20260605.999999.txt.gz', ['ICBC', 'CARDSTATUS', '2026-06-05', 999_999, true]],
    ['A1.DISCOUNT.20240229.000010.txt', ['A1', 'DISCOUNT', '2024-02-29', 10, false]],
    ['ABCDEFGHIJK2.DISCOUNT.20261231.000100.txt', ['ABCDEFGHIJK2', 'DISCOUNT', '2026-12-31', 100, false]],
  ] as const)('%s is read', (name, [bankCode, kind, businessDate, sequence, isArchive]) => {
    expect(parseFileName(name)).toEqual({ bankCode, kind, businessDate, sequence, isArchive });
  });

  it.each([
    ['no name', ''],
    ['a bank of one character', 'A.DISCOUNT.20260605.000001.txt'],
    ['a bank of thirteen characters', 'ABCDEFGHIJKLM.DISCOUNT.20260605.000001.txt'],
    ['a bank in lower case', 'icbc.DISCOUNT.20260605.000001.txt'],
    ['a bank with a hyphen', 'IC-BC.DISCOUNT.20260605.000001.txt'],
    ['another kind', 'ICBC.DISCOUNTS.20260605.000001.txt'],
    ['a kind in lower case', 'ICBC.discount.20260605.000001.txt'],
    ['a day with hyphens', 'ICBC.DISCOUNT.2026-06-05.000001.txt'],
    ['30 February', 'ICBC.DISCOUNT.20260230.000001.txt'],
    ['29 February of a common year', 'ICBC.DISCOUNT.20260229.000001.txt'],
    ['month 13', 'ICBC.DISCOUNT.20261301.000001.txt'],
    ['day 00', 'ICBC.DISCOUNT.20260600.000001.txt'],
    ['sequence 000000', 'ICBC.DISCOUNT.20260605.000000.txt'],
    ['five digits of sequence', 'ICBC.DISCOUNT.20260605.00001.txt'],
    ['seven digits of sequence', 'ICBC.DISCOUNT.20260605.0000001.txt'],
    ['no ending', 'ICBC.DISCOUNT.20260605.000001'],
    ['another ending', 'ICBC.DISCOUNT.20260605.000001.csv'],
    ['an ending in upper case', 'ICBC.DISCOUNT.20260605.000001.TXT'],
    ['another archive', 'ICBC.DISCOUNT.20260605.000001.txt.zip'],
    ['the archive twice', 'ICBC.DISCOUNT.20260605.000001.txt.gz.gz'],
    ['a folder in front', '../ICBC.DISCOUNT.20260605.000001.txt'],
    ['a space behind', 'ICBC.DISCOUNT.20260605.000001.txt '],
    ['a line end behind', 'ICBC.DISCOUNT.20260605.000001.txt\n'],
  ])('is none with %s', (_, name) => {
    expect(parseFileName(name)).toBeUndefined();
  });

  it('writes days and sequence numbers as it reads them', () => {
    expect([dayDigits(day('2026-06-05')), sequenceDigits(1), sequenceDigits(999_999)]).toEqual([
      ...['20260605', '000001', '999999'],
    ]);
  });
});
