import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBankAccount } from '#domain/personal/bank-account.ts';
import { parseMobile } from '#domain/personal/mobile.ts';

describe('a mobile', () => {
  const refused = { ok: false, failure: { code: 'INPUT_INVALID', path: ['mobile'] } };

  it.each([
    ['13800001234', '13800001234'],
    ['19912345678', '19912345678'],
    ['+8613800001234', '13800001234'],
    ['008613800001234', '13800001234'],
    ['+86 138-0000-1234', '13800001234'],
    ['１３８００００１２３４', '13800001234'],
    [' 138 0000 1234 ', '13800001234'],
    ['+85291234567', '+85291234567'],
    ['+1 202-555-0100', '+12025550100'],
    ['+123456', '+123456'],
    ['+123456789012345', '+123456789012345'],
  ])('%s is kept as %s', (text, mobile) => {
    expect(parseMobile(text)).toEqual({ ok: true, value: mobile });
  });

  it.each([
    ...['', '1380000123', '138000012345', '12800001234', '10000000000', '23800001234', '85291234567'],
    ...['+8612800001234', '+86', '+8621-12345678', '+12345', '+1234567890123456', '+0123456789', '00852912345678'],
    ...['138o0001234', '13800001234x', '٠١٣٨٠٠٠٠١٢٣'],
  ])('is refused as %j', (text) => {
    expect(parseMobile(text)).toEqual(refused);
  });

  it('stays as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?\d{5,17}$/), (text) => {
        const once = parseMobile(text);
        if (once.ok) expect(parseMobile(once.value)).toEqual(once);
        else expect(once).toEqual(refused);
      }),
    );
  });
});

describe('a bank account', () => {
  it.each([
    ['12345678', '12345678'],
    ['6222 0212 3456 7890 123', '6222021234567890123'],
    ['６２２２０２１２', '62220212'],
    ['1'.repeat(30), '1'.repeat(30)],
  ])('%s is kept as %s', (text, account) => {
    expect(parseBankAccount(text)).toEqual({ ok: true, value: account });
  });

  it.each(['', '1234567', '1'.repeat(31), '6222-0212', '6222o212'])('is refused as %j', (text) => {
    expect(parseBankAccount(text)).toEqual({ ok: false, failure: { code: 'INPUT_INVALID', path: ['bankAccount'] } });
  });
});
