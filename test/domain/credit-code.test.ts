import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBaseUnionCode, parseCreditCode } from '#domain/credit-code.ts';
import { creditCode } from '../support/builders.ts';

/** The 31 characters of GB 32100-2015, table 2, written out apart from the code under test. */
const CHARACTERS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');

/** The weights of the first 17 places, as GB 32100-2015 prints them. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

function withCheckCharacter(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(body.charAt(at)), 0);
  return body + (CHARACTERS[(31 - (sum % 31)) % 31] ?? '');
}

const aCharacter = fc.constantFrom(...CHARACTERS);
const aBody = fc.array(aCharacter, { minLength: 17, maxLength: 17 }).map((characters) => characters.join(''));
const aCode = aBody.map(withCheckCharacter);

/** Codes of companies that are public knowledge. */
const PUBLISHED = [
  '91330100799655058B',
  '914403001922038216',
  '9144030071526726XG',
  '91110000802100433B',
  '91110108551385082Q',
];

const isValid = (text: string): boolean => parseCreditCode(text).ok;

describe('a credit code', () => {
  it.each(PUBLISHED)('%s, as published, is valid', (code) => {
    expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
  });

  it('is valid with the check character of its first 17, whatever the registering authority', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(parseCreditCode(code)).toEqual({ ok: true, value: code });
      }),
    );
  });

  it('is refused after a change of any single character', () => {
    fc.assert(
      fc.property(aCode, fc.nat(17), aCharacter, (code, at, other) => {
        fc.pre(code.charAt(at) !== other);
        expect(isValid(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('is refused after two neighbours changed places', () => {
    fc.assert(
      fc.property(aCode, fc.nat(16), (code, at) => {
        const [left, right] = [code.charAt(at), code.charAt(at + 1)];
        fc.pre(left !== right);
        expect(isValid(code.slice(0, at) + right + left + code.slice(at + 2))).toBe(false);
      }),
    );
  });

  it('ends in every one of the 31 check characters, 0 and letters among them', () => {
    const ends = fc.sample(aCode, { numRuns: 2_000, seed: 1 }).map((code) => code.charAt(17));
    expect([...new Set(ends)].sort((left, right) => left.localeCompare(right, 'en'))).toEqual(CHARACTERS);
  });

  it.each(['I', 'O', 'S', 'V', 'Z'])('never holds the letter %s, in any place', (letter) => {
    const code = creditCode('81330881MC0000001');
    const places = Array.from(code, (_, at) => code.slice(0, at) + letter + code.slice(at + 1));
    expect(places.filter((text) => isValid(text) || isValid(text.toLowerCase()))).toEqual([]);
  });

  it('is raised to capitals', () => {
    fc.assert(
      fc.property(aCode, (code) => {
        expect(parseCreditCode(code.toLowerCase())).toEqual({ ok: true, value: code });
      }),
    );
  });

  it.each([
    ['the empty text', ''],
    ['17 characters', '91330100799655058'],
    ['19 characters', '91330100799655058B0'],
    ['a space before', ' 91330100799655058B'],
    ['a line feed after', '91330100799655058B\n'],
    ['full-width digits', '９１330100799655058B'],
    ['a ligature that is two letters as capitals', creditCode('91330100FF9655058').replace('FF', 'ﬀ')],
    ['a dotless i', '91330100799655058ı'],
  ])('is refused as %s', (_what, text) => {
    expect(parseCreditCode(text)).toEqual({ ok: false, failure: { code: 'CREDIT_CODE_INVALID' } });
  });

  it.each([
    ['81330881MC0000001', true],
    ['80330881MC0000001', false],
    ['82330881MC0000001', false],
    ['18330881MC0000001', false],
  ])('that begins as %s is one of a base union: %s', (body, isBase) => {
    expect(isBaseUnionCode(creditCode(body))).toBe(isBase);
  });
});
