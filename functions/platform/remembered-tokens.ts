import { hash } from 'node:crypto';
import type { TokenCheck, TokenVerdict } from './identity.ts';

/** How long a token that was believed is believed again unseen, in milliseconds: the longest a withdrawn key may go on. */
const MEMORY_MILLISECONDS = 30_000;
const MOST_REMEMBERED = 1000;

interface Believed {
  readonly verdict: TokenVerdict;
  readonly until: number;
}

/**
 * Makes a check that does not verify the same token anew within half a minute, nor beyond its end. Refusals are never
 * remembered, and of a token only its hash is. `now` is in milliseconds of Unix time.
 */
export function rememberTokens(check: TokenCheck, now: () => number): TokenCheck {
  const known = new Map<string, Believed>();

  return async (authorization) => {
    if (authorization === undefined) return check(authorization);
    const key = hash('sha256', authorization, 'base64');
    const before = known.get(key);
    const asked = now();
    if (before !== undefined && asked < before.until) return before.verdict;
    const verdict = await check(authorization);
    if (!verdict.valid) return verdict;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, { verdict, until: Math.min(asked + MEMORY_MILLISECONDS, verdict.endsAt) });
    return verdict;
  };
}
