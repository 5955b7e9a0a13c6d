import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify, type JWTVerifyResult } from 'jose';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openIssuer, type Issuer, type IssuerOptions } from '../../infra/local/issuer.ts';
import type { Reply } from '../../infra/local/reply.ts';

const folder = mkdtempSync(join(tmpdir(), 'niangjia-issuer-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const URL_OF_ISSUER = 'http://127.0.0.1:4000/issuer';
const options: IssuerOptions = {
  stage: 'local',
  url: URL_OF_ISSUER,
  audience: 'niangjia',
  clients: [{ subject: 'zhejiang-admin', secret: 'right:secret' }],
};
const GOOD_FORM = { grant_type: 'client_credentials', client_id: 'zhejiang-admin', client_secret: 'right:secret' };
const keysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
const tokenSchema = z.object({ access_token: z.string(), token_type: z.literal('Bearer'), expires_in: z.number() });

function ask(issuer: Issuer, form: Record<string, string>, authorization?: string): Promise<Reply> {
  return issuer({ method: 'POST', path: '/token', authorization, body: new URLSearchParams(form).toString() });
}

function read(issuer: Issuer, path: string): Promise<Reply> {
  return issuer({ method: 'GET', path, authorization: undefined, body: '' });
}

async function tokenFrom(issuer: Issuer): Promise<string> {
  const reply = await ask(issuer, GOOD_FORM);
  return tokenSchema.parse(JSON.parse(String(reply.body))).access_token;
}

async function verify(token: string, issuer: Issuer): Promise<JWTVerifyResult> {
  const { keys } = keysSchema.parse(JSON.parse(String((await read(issuer, '/jwks')).body)));
  return jwtVerify(token, createLocalJWKSet({ keys }), { issuer: URL_OF_ISSUER, audience: 'niangjia' });
}

describe('a token', () => {
  it('verifies against the published keys and names its client for one hour', async () => {
    const issuer = await openIssuer(options);
    const { payload } = await verify(await tokenFrom(issuer), issuer);
    expect(payload).toMatchObject({ sub: 'zhejiang-admin', client_id: 'zhejiang-admin' });
    expect(payload.jti).toMatch(/^[0-9a-f-]{36}$/);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(3_600);
  });

  it('is given for Basic credentials too, and never cached', async () => {
    const basic = `Basic ${Buffer.from('zhejiang-admin:right:secret').toString('base64')}`;
    const reply = await ask(await openIssuer(options), { grant_type: 'client_credentials' }, basic);
    expect(reply).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
  });

  it.each([
    { what: 'a wrong secret', form: { ...GOOD_FORM, client_secret: 'wrong' } },
    { what: 'no secret', form: { grant_type: 'client_credentials', client_id: 'zhejiang-admin' } },
    { what: 'an unknown client', form: { ...GOOD_FORM, client_id: 'nobody' } },
    { what: 'no client', form: { grant_type: 'client_credentials' } },
  ])('is refused with 401 for $what', async ({ form }) => {
    const reply = await ask(await openIssuer(options), form);
    expect(reply).toMatchObject({ status: 401, body: '{"error":"invalid_client"}' });
  });

  it.each(['password', 'authorization_code', 'refresh_token', ''])('is refused for the grant "%s"', async (grant) => {
    const reply = await ask(await openIssuer(options), { ...GOOD_FORM, grant_type: grant });
    expect(reply).toMatchObject({ status: 400, body: '{"error":"unsupported_grant_type"}' });
  });
});

describe('the keys', () => {
  it('survive a restart, so that tokens do', async () => {
    const keyFile = join(folder, 'deep', 'issuer-key.json');
    const token = await tokenFrom(await openIssuer({ ...options, keyFile }));
    const { payload } = await verify(token, await openIssuer({ ...options, keyFile }));
    expect(payload.sub).toBe('zhejiang-admin');
    expect(statSync(keyFile).mode & 0o077).toBe(0);
  });

  it('of one issuer do not verify the tokens of another', async () => {
    const token = await tokenFrom(await openIssuer(options));
    await expect(verify(token, await openIssuer(options))).rejects.toThrow();
  });

  it('are published without their private part', async () => {
    const keyFile = join(folder, 'private.json');
    const published = String((await read(await openIssuer({ ...options, keyFile }), '/jwks')).body);
    const { d } = z.object({ d: z.string() }).parse(JSON.parse(readFileSync(keyFile, 'utf8')));
    expect(published).not.toContain(d);
  });

  it('in a damaged file stop the start with the file to delete', async () => {
    const keyFile = join(folder, 'damaged.json');
    writeFileSync(keyFile, '{"kty":"EC"');
    await expect(openIssuer({ ...options, keyFile })).rejects.toThrow(`${keyFile} is damaged`);
  });
});

it('describes itself where OpenID clients look', async () => {
  const reply = await read(await openIssuer(options), '/.well-known/openid-configuration');
  expect(JSON.parse(String(reply.body))).toMatchObject({
    issuer: URL_OF_ISSUER,
    jwks_uri: `${URL_OF_ISSUER}/jwks`,
    token_endpoint: `${URL_OF_ISSUER}/token`,
  });
});

it.each(['/authorize', '/token', '/jwks/', '/'])('has nothing to read at %s', async (path) => {
  expect((await read(await openIssuer(options), path)).status).toBe(404);
});

it.each(['dev', 'prod', '', undefined])('is refused when the stage is %j', async (stage) => {
  await expect(openIssuer({ ...options, stage })).rejects.toThrow('STAGE=local only');
});
