import { generateKeyPair, SignJWT, UnsecuredJWT, exportSPKI, importJWK, type CryptoKey } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import { gatewayEvent } from '../support/http-event.ts';
import { readAnswer, startService, type Answer } from '../support/service.ts';
import { secondsFromNow } from '../support/token-issuer.ts';

const service = await startService();
const { issuer } = service;
const PERSONA = 'zhejiang-admin';
const VIEWER = JSON.stringify({ query: '{ viewer { subject } }' });

async function askWith(authorization?: string): Promise<Answer> {
  const given: Record<string, string> = authorization === undefined ? {} : { authorization };
  const headers = { 'content-type': 'application/json', ...given };
  return readAnswer(await service.handle(gatewayEvent({ headers, body: VIEWER })));
}

/** The published key as PEM text: what an attacker of old would sign with as if it were a shared secret. */
async function publicKeyText(): Promise<Uint8Array> {
  const key = await importJWK(issuer.publicJwk, 'ES256');
  if (key instanceof Uint8Array) throw new Error('the key of the issuer is a secret');
  return new TextEncoder().encode(await exportSPKI(key));
}

function claims(): SignJWT {
  return new SignJWT({ client_id: PERSONA })
    .setIssuer(issuer.url)
    .setAudience(issuer.audience)
    .setSubject(PERSONA)
    .setIssuedAt()
    .setExpirationTime('5 m');
}

const forgery = await generateKeyPair('ES256');
const rsa = await generateKeyPair('RS256');

function signedBy(key: CryptoKey | Uint8Array, header: { alg: string; kid?: string }): Promise<string> {
  return claims().setProtectedHeader(header).sign(key);
}

describe('a token that cannot be believed', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['that is no token', () => 'no.token.atall'],
    ['with two parts', () => 'eyJhbGciOiJFUzI1NiJ9.e30'],
    [
      'signed by another key under the known key id',
      () => signedBy(forgery.privateKey, { alg: 'ES256', kid: 'test-key' }),
    ],
    [
      'signed by another key under an unknown key id',
      () => signedBy(forgery.privateKey, { alg: 'ES256', kid: 'other' }),
    ],
    ['signed by another algorithm', () => signedBy(rsa.privateKey, { alg: 'RS256', kid: 'test-key' })],
    [
      'with a shared secret made of the public key',
      async () => signedBy(await publicKeyText(), { alg: 'HS256', kid: 'test-key' }),
    ],
    [
      'without a signature (alg none)',
      () =>
        new UnsecuredJWT({ client_id: PERSONA })
          .setIssuer(issuer.url)
          .setAudience(issuer.audience)
          .setExpirationTime('5 m')
          .setIssuedAt()
          .encode(),
    ],
    ['for another audience', () => issuer.tokenFor(PERSONA, { claims: { aud: 'another' } })],
    ['without an audience', () => issuer.tokenFor(PERSONA, { without: ['aud'] })],
    ['of another issuer', () => issuer.tokenFor(PERSONA, { claims: { iss: 'https://issuer.example' } })],
    ['without an end', () => issuer.tokenFor(PERSONA, { without: ['exp'] })],
    ['without a beginning', () => issuer.tokenFor(PERSONA, { without: ['iat'] })],
    ['that is valid in a minute only', () => issuer.tokenFor(PERSONA, { claims: { nbf: secondsFromNow(60) } })],
    ['without a subject', () => issuer.tokenFor(PERSONA, { without: ['sub', 'client_id'] })],
    ['with an empty subject', () => issuer.tokenFor(PERSONA, { claims: { client_id: '' } })],
    ['with a subject of 201 characters', () => issuer.tokenFor('x'.repeat(201))],
    ['with a changed payload', async () => (await issuer.tokenFor(PERSONA)).replace(/\.[^.]+\./, `.${btoa('{}')}.`)],
  ])('%s is refused', async (_case, make) => {
    const answer = await askWith(`Bearer ${await make()}`);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect(answer.body.errors?.[0]?.message).toBe(
      'The access token cannot be believed. Get one from the configured issuer.',
    );
  });

  it('that has expired is refused as such', async () => {
    const answer = await askWith(`Bearer ${await issuer.tokenFor(PERSONA, { claims: { exp: secondsFromNow(-30) } })}`);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.body.errors?.[0]?.extensions.messageZh).toBe('访问令牌已过期。请重新获取。');
  });

  it.each([undefined, ''])('that is missing is asked for (%j)', async (authorization) => {
    const answer = await askWith(authorization);
    expect([answer.status, answer.code, answer.headers['www-authenticate']]).toEqual([
      401,
      'UNAUTHENTICATED',
      'Bearer',
    ]);
  });

  it('in another scheme is refused', async () => {
    expect((await askWith(`Basic ${btoa('a:b')}`)).status).toBe(401);
  });

  it('of a megabyte is refused at once', async () => {
    const answer = await askWith(`Bearer ${'a'.repeat(1_000_000)}`);
    expect([answer.status, answer.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('is logged by its reason alone', async () => {
    service.log.length = 0;
    const token = await issuer.tokenFor(PERSONA, { claims: { aud: 'another' } });
    await askWith(`Bearer ${token}`);
    expect(service.log).toMatchObject([{ event: 'TOKEN_REFUSED', fields: { reason: 'REFUSED' } }]);
    expect(JSON.stringify(service.log)).not.toContain(token.slice(0, 20));
  });
});

describe('a token that is believed', () => {
  it.each<[string, string, () => Promise<string>]>([
    ['client_id', PERSONA, () => issuer.tokenFor('somebody', { claims: { client_id: PERSONA } })],
    ['sub where there is no client_id', PERSONA, () => issuer.tokenFor(PERSONA, { without: ['client_id'] })],
  ])('names its subject by %s', async (_claim, subject, make) => {
    const answer = await askWith(`Bearer ${await make()}`);
    expect(answer.body.data).toEqual({ viewer: { subject } });
  });

  it('grants nothing by itself: an unknown subject is forbidden', async () => {
    const token = await issuer.tokenFor('stranger', { claims: { role: 'PROVINCE_ADMIN' } });
    const answer = await askWith(`Bearer ${token}`);
    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
    expect(answer.body.errors?.[0]?.message).toContain('Ask an administrator to register it');
  });

  it('is taken again five seconds after its end, for clocks differ', async () => {
    const late = await issuer.tokenFor(PERSONA, { claims: { exp: secondsFromNow(-3) } });
    expect((await askWith(`Bearer ${late}`)).status).toBe(200);
  });
});

describe('the record of a caller', () => {
  async function save(state: ApiClient): Promise<void> {
    const ports = service.request();
    const receipt = {
      id: ports.ids.next('Receipt'),
      actorId: state.id,
      key: `${state.id}-${state.version}`,
      fingerprint: '',
      at: service.clock.now(),
    };
    await ports.ledger.commit({
      writes: [{ type: 'SAVE', noun: 'apiClient', state, readVersion: state.version - 1 }],
      audit: [],
      receipt: { ...receipt, answer: null },
    });
  }

  it('is read again after 30 s: a revoked caller goes on for no longer', async () => {
    const persona = 'jiangxi-partner';
    const authorization = await service.authorization(persona);
    expect((await askWith(authorization)).status).toBe(200);
    const client = service.clients[persona];
    await save({ ...client, version: 2, revokedAt: service.clock.now() });
    service.pass(29_999);
    expect((await askWith(authorization)).status).toBe(200);
    service.pass(1);
    const answer = await askWith(authorization);
    expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
  });

  it('that was revoked is read each time: one that is let in again may call at once', async () => {
    const persona = 'jiangxi-bank';
    const authorization = await service.authorization(persona);
    const client = service.clients[persona];
    await save({ ...client, version: 2, revokedAt: service.clock.now() });
    expect((await askWith(authorization)).status).toBe(403);
    await save({ ...client, version: 3, revokedAt: null });
    expect((await askWith(authorization)).status).toBe(200);
  });
});

describe('an issuer that does not answer', async () => {
  const other = await startService();

  it.each([
    ['an error', 503, undefined],
    ['no JSON', 200, 'busy'],
    ['no keys', 200, '{"keys": 7}'],
  ])('with %s is an outage of ours, not a fault of the token', async (_case, status, body) => {
    other.issuer.answerWith(status, body);
    other.log.length = 0;
    const answer = await other.ask(PERSONA, '{ viewer { subject } }');
    expect([answer.status, answer.code]).toEqual([500, 'INTERNAL']);
    const reference = answer.body.errors?.[0]?.extensions['reference'];
    expect(reference).toBe(answer.headers['x-request-id']);
    expect(other.log).toMatchObject([{ level: 'error', event: 'DEFECT', fields: { reference } }]);
  });

  it('is asked again, and its tokens are taken as soon as it is well', async () => {
    other.issuer.answerWith(200);
    expect((await other.ask(PERSONA, '{ viewer { subject } }')).status).toBe(200);
  });
});
