import type { ApiClient } from '#domain/caller/caller.ts';
import type { TokenCheck, TokenVerdict } from '#platform/identity.ts';
import { errorAnswer, type HttpAnswer } from './http-answer.ts';
import type { Sentence } from './request-error.ts';

/** Who calls, or the answer that turns them away. */
export type Identified =
  | { readonly known: true; readonly caller: ApiClient }
  | { readonly known: false; readonly answer: HttpAnswer; readonly reason: string };

/** What identifying a caller takes: the check of its token, and its record. Time is in milliseconds. */
export interface CallerLookup {
  readonly checkToken: TokenCheck;
  readonly findClient: (subject: string) => Promise<ApiClient | undefined>;
  readonly milliseconds: () => number;
}

/**
 * How long a caller's record is used again before it is read anew: the longest a revoked caller may go on, and one that was
 * let in again at once may keep its former role and scope.
 */
const CALLER_LIFETIME_MILLISECONDS = 30_000;
const MOST_CALLERS = 1000;

const TOKEN_SENTENCES = {
  MISSING: {
    zh: '缺少访问令牌。请在 Authorization 头中以 Bearer 方式提供。',
    en: 'The access token is missing. Send it as `Authorization: Bearer …`.',
  },
  EXPIRED: { zh: '访问令牌已过期。请重新获取。', en: 'The access token has expired. Get a new one.' },
  REFUSED: {
    zh: '访问令牌无效。请向配置的签发方重新获取。',
    en: 'The access token cannot be believed. Get one from the configured issuer.',
  },
} satisfies Record<Exclude<TokenVerdict, { valid: true }>['reason'], Sentence>;

const UNKNOWN_CALLER: Sentence = {
  zh: '该令牌的主体未登记或已停用。请联系管理员登记。',
  en: 'The subject of this token is not registered, or was revoked. Ask an administrator to register it.',
};

/** Makes the step that finds out who calls. A token grants nothing by itself: the record of its subject does. */
export function createCallerLookup(
  lookup: CallerLookup,
): (authorization: string | undefined, accept: string | undefined) => Promise<Identified> {
  const known = new Map<string, { readonly client: ApiClient | undefined; readonly until: number }>();

  const clientOf = async (subject: string): Promise<ApiClient | undefined> => {
    const now = lookup.milliseconds();
    const before = known.get(subject);
    if (before !== undefined && before.until > now) return before.client;
    const client = await lookup.findClient(subject);
    if (known.size >= MOST_CALLERS) known.clear();
    // Strangers and revoked callers are asked for again each time, so that a registration holds at once.
    if (client?.revokedAt === null) known.set(subject, { client, until: now + CALLER_LIFETIME_MILLISECONDS });
    return client;
  };

  return async (authorization, accept) => {
    const verdict = await lookup.checkToken(authorization);
    if (!verdict.valid) {
      const challenge = verdict.reason === 'MISSING' ? 'Bearer' : 'Bearer error="invalid_token"';
      const error = { code: 'UNAUTHENTICATED', sentence: TOKEN_SENTENCES[verdict.reason], accept };
      return {
        known: false,
        reason: verdict.reason,
        answer: errorAnswer(401, error, { 'www-authenticate': challenge }),
      };
    }
    const caller = await clientOf(verdict.subject);
    if (caller?.revokedAt !== null) {
      const error = { code: 'FORBIDDEN', sentence: UNKNOWN_CALLER, accept };
      return { known: false, reason: 'UNKNOWN_CALLER', answer: errorAnswer(403, error) };
    }
    return { known: true, caller };
  };
}
