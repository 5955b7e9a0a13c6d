import { describe, expect, it } from 'vitest';
import { isHolderHash, parseCardToken } from '#domain/card/card-token.ts';
import { failureOf } from '../../support/outcome.ts';

const HEX = '0123456789abcdef'.repeat(4);

describe('a token of a card', () => {
  it.each([`k:${HEX}`, `k1234567:${HEX}`, `20260601:${HEX}`])('is %s', (text) => {
    expect(parseCardToken(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    `:${HEX}`,
    `k12345678:${HEX}`,
    `K1:${HEX}`,
    `k-1:${HEX}`,
    HEX,
    `k1:${HEX.toUpperCase()}`,
    `k1:${HEX.slice(1)}`,
    `k1:${HEX}0`,
    `k1:${HEX.slice(1)}g`,
    ` k1:${HEX}`,
    `k1:${HEX}\n`,
    '6222020200011112220',
    '',
  ])('is not %j, of which the refusal says nothing', (text) => {
    expect(failureOf(parseCardToken(text))).toEqual({ code: 'CARD_TOKEN_INVALID' });
  });
});

describe('a holder hash', () => {
  it.each([
    [HEX, true],
    [HEX.slice(1), false],
    [`${HEX}0`, false],
    [HEX.toUpperCase(), false],
    [`${HEX.slice(1)}g`, false],
  ])('is %s: %s', (text, isOne) => {
    expect(isHolderHash(text)).toBe(isOne);
  });
});
