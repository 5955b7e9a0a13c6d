import { once } from 'node:events';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { systemClock } from './clock.ts';

/** How long fetched keys are used before they are fetched again. In milliseconds, as all below. */
const LIFETIME = 600_000;
/** How long they are used while the issuer does not answer: the longest a withdrawn key may go on. */
const LIFETIME_IN_OUTAGE = 3_600_000;
/** The least time between two fetches while keys are known, so that forged tokens cannot set us on the issuer. */
const COOLDOWN = 30_000;
const PATIENCE = 5000;

/** Not the monotonic clock: it may stand still while a function is frozen. */
const unixMilliseconds = (): number => Date.parse(systemClock.now());

/** Far above what an issuer publishes, in characters. */
const LONGEST_ANSWER = 262_144;

/** Reads the published keys. Any answer but keys in JSON under status 200 throws; redirections are not followed. */
async function fetchKeys(url: string): Promise<JSONWebKeySet> {
  const get = new URL(url).protocol === 'https:' ? getSecure : getPlain;
  const headers = { accept: 'application/json, application/jwk-set+json' };
  const request = get(url, { headers, agent: false, signal: AbortSignal.timeout(PATIENCE) });
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += String(chunk);
    if (text.length > LONGEST_ANSWER) throw new Error('The issuer answered far more than keys.');
  }
  if (response.statusCode !== 200) throw new Error(`The issuer answered ${response.statusCode ?? 0} in place of keys.`);
  const answer = JSON.parse(text) as Partial<JSONWebKeySet> | null;
  const keys = answer?.keys ?? [];
  if (keys.length === 0) throw new Error('The issuer answered without a key.');
  return { keys };
}

interface KnownKeys {
  readonly keyFor: JWTVerifyGetKey;
  readonly at: number;
}

/** The keys as they were fetched last; fetches at a time are one. */
class KeyCache {
  private readonly url: string;
  private readonly now: () => number;
  private known: KnownKeys | undefined;
  private pending: Promise<KnownKeys> | undefined;
  private triedAt = -Infinity;

  constructor(url: string, now: () => number) {
    this.url = url;
    this.now = now;
  }

  /** Whether keys are known and the issuer was asked so lately that it is not asked again. */
  get isCooling(): boolean {
    return this.known !== undefined && this.now() - this.triedAt < COOLDOWN;
  }

  refresh(): Promise<KnownKeys> {
    this.pending ??= this.fetch().finally(() => {
      this.pending = undefined;
      this.triedAt = this.now();
    });
    return this.pending;
  }

  async current(): Promise<KnownKeys> {
    const { known } = this;
    const age = known === undefined ? Infinity : this.now() - known.at;
    if (known === undefined || age >= LIFETIME_IN_OUTAGE) return this.refresh();
    if (age < LIFETIME || this.isCooling) return known;
    return this.refresh().catch(() => known);
  }

  private async fetch(): Promise<KnownKeys> {
    this.known = { keyFor: createLocalJWKSet(await fetchKeys(this.url)), at: this.now() };
    return this.known;
  }
}

/**
 * The keys an issuer publishes: fetched with the first token, once for all that wait, and again when they are old or a
 * token names a key they lack. An issuer that does not answer is asked every half minute, and its last keys serve for an
 * hour. jose's own does much the same by `fetch`, whose loading alone is a tenth of a cold start.
 */
export function createIssuerKeys(url: string, now: () => number = unixMilliseconds): JWTVerifyGetKey {
  const cache = new KeyCache(url, now);
  return async (header, token) => {
    const keys = await cache.current();
    try {
      return await keys.keyFor(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || cache.isCooling) throw error;
      return (await cache.refresh()).keyFor(header, token);
    }
  };
}
