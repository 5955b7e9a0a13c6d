import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLocalDate, type LocalDate } from '#domain/day.ts';
import { DOCUMENT_TYPES } from '#domain/member/member.ts';
import { birthDateOf, checkBirthDate, parseDocument, sexOf } from '#domain/personal/document.ts';

/** GB 11643-1999, tables 1 and 2, written out apart from the code under test. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK: Readonly<Record<number, string>> = {
  ...{ 0: '1', 1: '0', 2: 'X', 3: '9', 4: '8', 5: '7', 6: '6', 7: '5', 8: '4', 9: '3', 10: '2' },
};

function withCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return digits + (CHECK[sum % 11] ?? '');
}

const number = (birth: string, sequence = '991', area = '330481'): string => withCheck(area + birth + sequence);
const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (!parsed.ok) throw new Error(`${text} is no day`);
  return parsed.value;
};

const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aNumber = fc
  .tuple(fc.integer({ min: 110_000, max: 839_999 }), aDay, fc.integer({ min: 0, max: 999 }))
  .map(([area, birth, sequence]) =>
    withCheck(`${area}${birth.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`),
  );

const REFUSED = { ok: false, failure: { code: 'DOCUMENT_INVALID', path: ['documentNumber'] } };
const resident = (text: string) => parseDocument('RESIDENT_ID', text);

describe("the number of a resident's card", () => {
  it('is checked as in the examples of GB 11643, of which one is of a birth before 1900', () => {
    const [woman, man] = ['11010519491231002X', '440524188001010014'];
    expect(resident(woman)).toEqual({ ok: true, value: { type: 'RESIDENT_ID', number: woman } });
    expect(withCheck(man.slice(0, 17))).toBe(man);
    expect(resident(man)).toEqual(REFUSED);
  });

  it('is valid with its check character, and tells birth date and sex', () => {
    fc.assert(
      fc.property(aNumber, (text) => {
        expect(resident(text)).toEqual({ ok: true, value: { type: 'RESIDENT_ID', number: text } });
        expect(birthDateOf(text)?.replaceAll('-', '')).toBe(text.slice(6, 14));
        expect(sexOf(text)).toBe('13579'.includes(text.charAt(16)) ? 'MALE' : 'FEMALE');
      }),
    );
  });

  it('is refused after a change of any single digit', () => {
    fc.assert(
      fc.property(aNumber, fc.nat(17), fc.nat(9), (text, at, digit) => {
        fc.pre(text.charAt(at) !== String(digit));
        expect(resident(text.slice(0, at) + String(digit) + text.slice(at + 1))).toEqual(REFUSED);
      }),
    );
  });

  it('is refused after two neighbours changed places', () => {
    fc.assert(
      fc.property(aNumber, fc.nat(16), (text, at) => {
        const [left, right] = [text.charAt(at), text.charAt(at + 1)];
        fc.pre(left !== right);
        expect(resident(text.slice(0, at) + right + left + text.slice(at + 2))).toEqual(REFUSED);
      }),
    );
  });

  it.each(['00', '13'])('is refused with the month %s, whatever its check character', (month) => {
    expect(resident(number(`1990${month}10`))).toEqual(REFUSED);
  });

  it.each([
    ['19000101', true],
    ['18991231', false],
    ['19000229', false],
    ['20000229', true],
    ['20230229', false],
    ['19900431', false],
    ['19900100', false],
  ])('with the birth date %s is valid: %s', (birth, valid) => {
    expect(resident(number(birth)).ok).toBe(valid);
  });

  it.each([
    ['the empty text', ''],
    ['15 digits', '330481900101991'],
    ['17 digits', number('19900101').slice(0, 17)],
    ['19 characters', `${number('19900101')}0`],
    ['a leading zero', withCheck('03048119900101991')],
    ['an X within', `3304811990010199XX`],
    ['a space within', number('19900101').replace(/^(.{6})/, '$1 ')],
    ['a line feed within', `${number('19900101').slice(0, 6)}\n${number('19900101').slice(6)}`],
    ['Arabic digits', number('19900101').replace('3', '٣')],
    ['a circled digit', number('19900101').replace('3', '③')],
  ])('is refused as %s', (_what, text) => {
    expect(resident(text)).toEqual(REFUSED);
  });

  it('is read from full-width characters, with spaces around and a small x', () => {
    const wide = Array.from('11010519491231002x', (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join('');
    expect(resident(`　${wide} \n`)).toEqual({
      ok: true,
      value: { type: 'RESIDENT_ID', number: '11010519491231002X' },
    });
  });
});

describe('the number of another document', () => {
  const others = DOCUMENT_TYPES.filter((type) => type !== 'RESIDENT_ID');

  it("is refused in the form of a resident's card, right or mistyped", () => {
    const right = number('19900307');
    const wrong = `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`;
    for (const written of [
      right,
      wrong,
      `${right.slice(0, 17)}x`,
      '330481199013400000',
      `${right.slice(0, 6)}-${right.slice(6)}`,
    ]) {
      for (const type of others)
        expect(parseDocument(type, written)).toMatchObject({ failure: { code: 'DOCUMENT_INVALID' } });
    }
    for (const type of others) expect(parseDocument(type, right.slice(0, 17)).ok).toBe(true);
  });

  it.each([
    ['HONG_KONG_MACAO_PERMIT', '810000'],
    ['HONG_KONG_MACAO_PERMIT', '820000'],
    ['TAIWAN_PERMIT', '830000'],
    ['FOREIGN_PERMANENT_RESIDENCE', '931840'],
  ] as const)('is taken of a permit that has this form (%s, %s)', (type, area) => {
    const permit = number('19900307', '991', area);
    const mistyped = `${permit.slice(0, 17)}${permit.endsWith('1') ? '2' : '1'}`;
    expect(others.filter((other) => parseDocument(other, permit).ok)).toEqual([type]);
    expect(parseDocument(type, mistyped).ok).toBe(false);
  });

  const OTHERS = DOCUMENT_TYPES.filter((type) => type !== 'RESIDENT_ID');

  it.each(OTHERS)('%s has 5 to 20 letters, digits, hyphens and brackets', (type) => {
    for (const text of ['12345', 'E12345678', 'H0123456(7)', '南字第-1'.replace(/[^\d-]/g, 'A'), 'A'.repeat(20)]) {
      expect(parseDocument(type, text)).toEqual({ ok: true, value: { type, number: text } });
    }
    for (const text of [
      '',
      '1234',
      'A'.repeat(21),
      'E1234 5678',
      'E1234_5678',
      '军字第12345号',
      'E1234567ı',
      'E12345ﬀ',
    ]) {
      expect(parseDocument(type, text)).toEqual(REFUSED);
    }
  });

  it('is raised and made plain', () => {
    const parsed = parseDocument('HONG_KONG_MACAO_PERMIT', ' ｈ0123456（7） ');
    expect(parsed).toEqual({ ok: true, value: { type: 'HONG_KONG_MACAO_PERMIT', number: 'H0123456(7)' } });
  });

  it('tells neither birth date nor sex', () => {
    expect(birthDateOf('E12345678')).toBeNull();
    expect(sexOf('E12345678')).toBe('UNKNOWN');
  });

  it('stays as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENT_TYPES), fc.oneof(fc.string(), aNumber), (type, text) => {
        const once = parseDocument(type, text);
        if (once.ok) expect(parseDocument(type, once.value.number)).toEqual(once);
        else expect(once).toEqual(REFUSED);
      }),
    );
  });
});

describe('a birth date', () => {
  const document = { type: 'RESIDENT_ID', number: number('19900101') } as const;

  it('that the card contradicts is refused where it was given', () => {
    expect(checkBirthDate(document, day('1990-01-01'))).toBeUndefined();
    expect(checkBirthDate(document, day('1990-01-02'))).toEqual({ code: 'DOCUMENT_INVALID', path: ['birthDate'] });
  });

  it('that was not given, or of another document, contradicts nothing', () => {
    expect(checkBirthDate(document, null)).toBeUndefined();
    expect(checkBirthDate({ type: 'PASSPORT', number: document.number }, day('1990-01-02'))).toBeUndefined();
  });
});
