import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { createIssuerKeys } from './issuer-keys.ts';

/** Whose tokens are believed, for whom they must be made, and where the keys are. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** What a bearer token says: the subject it was issued to, or that it cannot be believed. */
export type TokenVerdict =
  | {
      readonly valid: true;
      readonly subject: string;
      /** When the token ends, in milliseconds of Unix time. */
      readonly endsAt: number;
    }
  | { readonly valid: false; readonly reason: 'MISSING' | 'EXPIRED' | 'REFUSED' };

/** Checks the value of an Authorization header. */
export type TokenCheck = (authorization: string | undefined) => Promise<TokenVerdict>;

/** Only asymmetric signatures: `none` and shared secrets are never believed, whatever the token's header says. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const CLOCK_TOLERANCE_SECONDS = 5;
const BEARER = /^Bearer ([A-Za-z0-9._~+/-]+=*)$/i;
const LONGEST_SUBJECT = 200;
/** Far above what an issuer signs; the fronts take little more in all headers together. */
const LONGEST_AUTHORIZATION = 16_384;

/** Outages of the issuer are not the caller's fault; everything else jose throws is a token not to be believed. */
function isOutage(error: unknown): boolean {
  return error instanceof errors.JWKSInvalid || !(error instanceof errors.JOSEError);
}

async function verdictOn(token: string, keys: JWTVerifyGetKey, trust: TokenTrust): Promise<TokenVerdict> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: trust.issuer,
      audience: trust.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'iat'],
    });
    const clientId = payload['client_id'];
    const subject = typeof clientId === 'string' ? clientId : payload.sub;
    const known = subject !== undefined && subject !== '' && subject.length <= LONGEST_SUBJECT;
    return known ? { valid: true, subject, endsAt: (payload.exp ?? 0) * 1000 } : { valid: false, reason: 'REFUSED' };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { valid: false, reason: 'EXPIRED' };
    if (isOutage(error)) throw error;
    return { valid: false, reason: 'REFUSED' };
  }
}

/** Makes the check of bearer tokens against one issuer's published keys, which are fetched once and cached. */
export function createTokenCheck(
  trust: TokenTrust,
  keys: JWTVerifyGetKey = createIssuerKeys(trust.jwksUrl),
): TokenCheck {
  return async (authorization) => {
    if (authorization === undefined || authorization === '') return { valid: false, reason: 'MISSING' };
    const token = authorization.length > LONGEST_AUTHORIZATION ? undefined : BEARER.exec(authorization)?.[1];
    return token === undefined ? { valid: false, reason: 'REFUSED' } : verdictOn(token, keys, trust);
  };
}
