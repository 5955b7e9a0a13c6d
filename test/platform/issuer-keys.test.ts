import { generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokenCheck, type TokenCheck } from '#platform/identity.ts';
import { createIssuerKeys } from '#platform/issuer-keys.ts';
import { startTestIssuer } from '../support/token-issuer.ts';

const FROM_TEN_MINUTES_ON = 600_000;
const FROM_HALF_A_MINUTE_ON = 30_000;

describe('the keys of the issuer', async () => {
  const issuer = await startTestIssuer();
  const known = await issuer.tokenFor('somebody');
  const forged = await issuer.tokenFor('somebody', {
    kid: 'no-such-key',
    key: (await generateKeyPair('ES256')).privateKey,
  });

  /** A check whose keys are as old as the test says, and how often it has asked the issuer. */
  function checkWithAge(): { check: TokenCheck; age: (milliseconds: number) => void; asked: () => number } {
    let now = 0;
    const before = issuer.timesAsked();
    const keys = createIssuerKeys(issuer.jwksUrl, () => now);
    return {
      check: createTokenCheck({ issuer: issuer.url, audience: issuer.audience, jwksUrl: issuer.jwksUrl }, keys),
      age: (milliseconds) => {
        now = milliseconds;
      },
      asked: () => issuer.timesAsked() - before,
    };
  }

  it.each([
    [FROM_TEN_MINUTES_ON - 1, 1],
    [FROM_TEN_MINUTES_ON, 2],
  ])('of %i ms of age make %i fetches', async (age, fetches) => {
    const aged = checkWithAge();
    await aged.check(`Bearer ${known}`);
    aged.age(age);
    expect(await aged.check(`Bearer ${known}`)).toMatchObject({ valid: true });
    expect(aged.asked()).toBe(fetches);
  });

  it.each([
    [FROM_HALF_A_MINUTE_ON - 1, 1],
    [FROM_HALF_A_MINUTE_ON, 2],
  ])('of %i ms of age that lack the key a token names make %i fetches', async (age, fetches) => {
    const aged = checkWithAge();
    await aged.check(`Bearer ${known}`);
    aged.age(age);
    expect(await aged.check(`Bearer ${forged}`)).toEqual({ valid: false, reason: 'REFUSED' });
    expect(aged.asked()).toBe(fetches);
  });

  it.each([
    [302, undefined],
    [503, undefined],
    [200, 'busy'],
    [200, '{"keys": 7}'],
  ])('are missing after the answer %i %s: that throws, and the next token asks again', async (status, body) => {
    const { check, asked } = checkWithAge();
    issuer.answerWith(status, body);
    await expect(check(`Bearer ${known}`)).rejects.toThrow();
    issuer.answerWith(200);
    expect(await check(`Bearer ${known}`)).toMatchObject({ valid: true });
    expect(asked()).toBe(2);
  });

  it('are missing when nobody listens: that throws', async () => {
    const keys = createIssuerKeys('http://127.0.0.1:9/jwks');
    const check = createTokenCheck({ issuer: issuer.url, audience: issuer.audience, jwksUrl: '' }, keys);
    await expect(check(`Bearer ${known}`)).rejects.toThrow();
  });

  it.each([
    ['no key', '{"keys": []}'],
    ['far more than keys', `{"keys": [{"kty": "${'x'.repeat(262_144)}"}]}`],
  ])('are not replaced by %s', async (_what, body) => {
    const { check, age } = checkWithAge();
    await check(`Bearer ${known}`);
    age(FROM_TEN_MINUTES_ON);
    issuer.answerWith(200, body);
    const verdict = await check(`Bearer ${known}`);
    issuer.answerWith(200);
    expect(verdict).toMatchObject({ valid: true });
  });

  describe('while the issuer does not answer', () => {
    it.each([
      [3_599_999, true],
      [3_600_000, false],
    ])('serve for an hour: at %i ms of age %s', async (milliseconds, serve) => {
      const { check, age } = checkWithAge();
      await check(`Bearer ${known}`);
      age(milliseconds);
      issuer.answerWith(503);
      const verdict = await check(`Bearer ${known}`).catch(() => undefined);
      issuer.answerWith(200);
      expect(verdict?.valid).toBe(serve ? true : undefined);
    });

    it('are asked for twice a minute, however many tokens wait', async () => {
      const { check, age, asked } = checkWithAge();
      await check(`Bearer ${known}`);
      issuer.answerWith(503);
      for (const milliseconds of [FROM_TEN_MINUTES_ON, FROM_TEN_MINUTES_ON + FROM_HALF_A_MINUTE_ON - 1]) {
        age(milliseconds);
        expect(await check(`Bearer ${known}`)).toMatchObject({ valid: true });
      }
      expect(asked()).toBe(2);
      age(FROM_TEN_MINUTES_ON + FROM_HALF_A_MINUTE_ON);
      await check(`Bearer ${known}`);
      issuer.answerWith(200);
      expect(asked()).toBe(3);
    });

    it('are not asked for by every forged token', async () => {
      const { check, age, asked } = checkWithAge();
      await check(`Bearer ${known}`);
      issuer.answerWith(503);
      age(FROM_HALF_A_MINUTE_ON);
      await expect(check(`Bearer ${forged}`)).rejects.toThrow('503');
      for (let tokens = 0; tokens < 5; tokens += 1) {
        expect(await check(`Bearer ${forged}`)).toEqual({ valid: false, reason: 'REFUSED' });
      }
      issuer.answerWith(200);
      expect(asked()).toBe(2);
    });
  });
});
