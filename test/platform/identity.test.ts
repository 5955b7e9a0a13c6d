import { createLocalJWKSet, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokenCheck } from '#platform/identity.ts';
import { startTestIssuer } from '../support/token-issuer.ts';

describe('the keys of the issuer', async () => {
  const issuer = await startTestIssuer();
  const { url, audience, jwksUrl } = issuer;
  const trust = { issuer: url, audience, jwksUrl };

  it('are fetched with the first token and used for those that follow, also by many at once', async () => {
    const before = issuer.timesAsked();
    const check = createTokenCheck(trust);
    const token = await issuer.tokenFor('somebody');
    const verdicts = await Promise.all(Array.from({ length: 20 }, () => check(`Bearer ${token}`)));
    expect(new Set(verdicts.map(({ valid }) => valid))).toEqual(new Set([true]));
    expect(issuer.timesAsked() - before).toBe(1);
  });

  it('are not fetched again for every token under an unknown key id', async () => {
    const check = createTokenCheck(trust);
    await check(`Bearer ${await issuer.tokenFor('somebody')}`);
    const before = issuer.timesAsked();
    const forged = await issuer.tokenFor('somebody', {
      kid: 'no-such-key',
      key: (await generateKeyPair('ES256')).privateKey,
    });
    for (let time = 0; time < 5; time += 1) {
      expect(await check(`Bearer ${forged}`)).toEqual({ valid: false, reason: 'REFUSED' });
    }
    expect(issuer.timesAsked() - before).toBe(0);
  });

  it('are not fetched for what is no token', async () => {
    const before = issuer.timesAsked();
    const check = createTokenCheck(trust);
    expect(await check('Bearer')).toEqual({ valid: false, reason: 'REFUSED' });
    expect(await check('Bearer not a token')).toEqual({ valid: false, reason: 'REFUSED' });
    expect(await check(undefined)).toEqual({ valid: false, reason: 'MISSING' });
    expect(issuer.timesAsked() - before).toBe(0);
  });

  it('may be handed in', async () => {
    const check = createTokenCheck(
      { ...trust, jwksUrl: 'http://127.0.0.1:9/none' },
      createLocalJWKSet({ keys: [issuer.publicJwk] }),
    );
    expect(await check(`bearer ${await issuer.tokenFor('somebody')}`)).toMatchObject({
      valid: true,
      subject: 'somebody',
    });
  });
});

describe('the subject of a token', async () => {
  const issuer = await startTestIssuer();
  const check = createTokenCheck({ issuer: issuer.url, audience: issuer.audience, jwksUrl: issuer.jwksUrl });

  it.each([
    [200, true],
    [201, false],
  ])('may be as long as %i characters: %s', async (length, valid) => {
    expect((await check(`Bearer ${await issuer.tokenFor('x'.repeat(length))}`)).valid).toBe(valid);
  });

  it('is the client_id before the sub', async () => {
    const token = await issuer.tokenFor('the-person', { claims: { client_id: 'the-system' } });
    expect(await check(`Bearer ${token}`)).toMatchObject({ valid: true, subject: 'the-system' });
  });
});
