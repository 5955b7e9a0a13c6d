import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskBankAccount, maskDocument, maskMobile, maskPersonName } from '#domain/personal/mask.ts';

const anyNumber = fc.stringMatching(/^[A-Z0-9]{1,30}$/);
const shownOf = (masked: string): number => masked.replaceAll('*', '').length;

describe('a mask', () => {
  it.each([
    ['330848199001011234', '3308**********1234'],
    ['E12345678', '*****5678'],
    ['H0123456', '****3456'],
    ['A123456', '****456'],
    ['12345', '***45'],
    ['1', '*'],
    ['', ''],
    ['E1234567890123456', '*************3456'],
  ])('of the document %s is %s', (number, masked) => {
    expect(maskDocument(number)).toBe(masked);
  });

  it.each([
    ['13812341234', '138****1234'],
    ['+85291234567', '********4567'],
    ['+123456', '****456'],
    ['1381234123', '******4123'],
  ])('of the mobile %s is %s', (mobile, masked) => {
    expect(maskMobile(mobile)).toBe(masked);
  });

  it.each([
    ['6222021234567890123', '***************0123'],
    ['12345678', '****5678'],
  ])('of the bank account %s is %s', (account, masked) => {
    expect(maskBankAccount(account)).toBe(masked);
  });

  it.each([
    ['张三', '张*'],
    ['欧阳修', '欧*'],
    ['𠮷野', '𠮷*'],
    [' 李四', '李*'],
    ['', '*'],
  ])('of the name %j is %s', (name, masked) => {
    expect(maskPersonName(name)).toBe(masked);
  });

  it.each([
    { of: 'a document', mask: maskDocument },
    { of: 'a mobile', mask: maskMobile },
    { of: 'a bank account', mask: maskBankAccount },
  ])(
    'of $of keeps the length, shows at most eight characters and never hides less than it shows, but for a mobile',
    (kind) => {
      fc.assert(
        fc.property(anyNumber, (text) => {
          const masked = kind.mask(text);
          expect(masked).toHaveLength(text.length);
          expect(shownOf(masked)).toBeLessThanOrEqual(8);
          if (kind.mask !== maskMobile) expect(shownOf(masked)).toBeLessThanOrEqual(text.length / 2);
          Array.from(masked).forEach((sign, at) => {
            expect(['*', text.charAt(at)]).toContain(sign);
          });
        }),
      );
    },
  );
});
