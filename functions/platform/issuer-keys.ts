import { once } from 'node:events';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { systemClock } from './clock.ts';

/** How long fetched keys are used: the longest a withdrawn key may go on. In milliseconds, as all below. */
const LIFETIME = 600_000;
/** The least time between two fetches on account of unknown key ids, so that forged tokens cannot set us on the issuer. */
const COOLDOWN = 30_000;
const PATIENCE = 5000;

/** Not the monotonic clock: it may stand still while a function is frozen. */
const unixMilliseconds = (): number => Date.parse(systemClock.now());

/** Reads the published keys. Any answer but a JSON text under status 200 throws; redirections are not followed. */
async function fetchKeys(url: string): Promise<JSONWebKeySet> {
  const get = new URL(url).protocol === 'https:' ? getSecure : getPlain;
  const headers = { accept: 'application/json, application/jwk-set+json' };
  const request = get(url, { headers, agent: false, signal: AbortSignal.timeout(PATIENCE) });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
  if (response.statusCode !== 200) throw new Error(`The issuer answered ${response.statusCode ?? 0} in place of keys.`);
  return JSON.parse(text) as JSONWebKeySet;
}

/**
 * The keys an issuer publishes: fetched with the first token, once for all that wait, and again when they are old or a
 * token names a key they lack. jose's own does the same by `fetch`, whose loading alone is a tenth of a cold start.
 */
export function createIssuerKeys(url: string, now: () => number = unixMilliseconds): JWTVerifyGetKey {
  let known: { readonly keyFor: JWTVerifyGetKey; readonly at: number } | undefined;
  let pending: Promise<JWTVerifyGetKey> | undefined;

  const refresh = async (): Promise<JWTVerifyGetKey> => {
    const keyFor = createLocalJWKSet(await fetchKeys(url));
    known = { keyFor, at: now() };
    return keyFor;
  };
  const refreshOnce = (): Promise<JWTVerifyGetKey> => {
    pending ??= refresh().finally(() => {
      pending = undefined;
    });
    return pending;
  };
  const isYoungerThan = (age: number): boolean => known !== undefined && now() - known.at < age;

  return async (header, token) => {
    const keyFor = known !== undefined && isYoungerThan(LIFETIME) ? known.keyFor : await refreshOnce();
    try {
      return await keyFor(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || isYoungerThan(COOLDOWN)) throw error;
      return (await refreshOnce())(header, token);
    }
  };
}
