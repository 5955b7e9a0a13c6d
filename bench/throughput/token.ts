import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet } from 'jose';
import { SUBJECT } from './page-of-bodies.ts';
import { AUDIENCE, ISSUER } from './trust.ts';

/** A real ES256 token and the key set that vouches for it. */
export interface SignedToken {
  readonly token: string;
  readonly jwks: JSONWebKeySet;
}

/** Signs a token for the bench's caller that outlasts any run. */
export async function signToken(issuer = ISSUER): Promise<SignedToken> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const token = await new SignJWT({ client_id: SUBJECT })
    .setProtectedHeader({ alg: 'ES256', kid: 'bench', typ: 'at+jwt' })
    .setIssuer(issuer)
    .setSubject(SUBJECT)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime('1d')
    .sign(privateKey);
  return { token, jwks: { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] } };
}
