import { describe, expect, it } from 'vitest';
import { birthDateIn, parseDocumentNumber, residentIdCheckCharacter } from '#domain/hardship/person-document.ts';

describe('the number of a document', () => {
  it.each([
    ['RESIDENT_ID', '11010519491231002X', '11010519491231002X'],
    ['RESIDENT_ID', ' 11010519491231002x ', '11010519491231002X'],
    ['RESIDENT_ID', '110105194912310021', undefined],
    ['RESIDENT_ID', '11010519491231002', undefined],
    ['PASSPORT', 'e12345678', 'E12345678'],
    ['OTHER', 'ABC', undefined],
    ['HONG_KONG_MACAO_PERMIT', 'H(1234)', 'H(1234)'],
    ['OTHER', 'a b c d', undefined],
  ] as const)('of a %s: %j is %j', (type, text, number) => {
    expect(parseDocumentNumber(type, text)).toBe(number);
  });

  it('carries a day of birth that there was', () => {
    const first17 = '11010519490231002';
    const number = first17 + residentIdCheckCharacter(first17);
    expect(parseDocumentNumber('RESIDENT_ID', number)).toBeUndefined();
    expect(birthDateIn('11010519491231002X')).toBe('1949-12-31');
  });

  it('tells every single wrong digit by its check character', () => {
    const number = '11010519491231002X';
    for (let index = 0; index < 17; index += 1) {
      for (const digit of '0123456789') {
        const changed = number.slice(0, index) + digit + number.slice(index + 1, 17);
        expect(residentIdCheckCharacter(changed) === 'X').toBe(digit === number.charAt(index));
      }
    }
  });
});
