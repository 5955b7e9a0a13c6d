import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { afterAll } from 'vitest';

/** What a test says of a token beyond the usual: claims to add or (undefined) to leave out, and who signs it. */
export interface TokenFacts {
  readonly claims?: JWTPayload;
  readonly without?: readonly string[];
  readonly key?: CryptoKey;
  readonly kid?: string;
}

/** A token issuer on this machine whose key set can fall ill. */
export interface TestIssuer {
  readonly url: string;
  readonly jwksUrl: string;
  readonly audience: string;
  readonly publicJwk: JWK;
  /** How often the key set was asked for. */
  readonly timesAsked: () => number;
  /** How the key set answers from now on; 200 is well. */
  readonly answerWith: (status: number, body?: string) => void;
  /** A token for a subject, valid for five minutes unless `facts` say otherwise. */
  readonly tokenFor: (subject: string, facts?: TokenFacts) => Promise<string>;
}

const ALGORITHM = 'ES256';
const KEY_ID = 'test-key';
const AUDIENCE = 'niangjia-test';
const LIFETIME_SECONDS = 300;

/** Seconds since 1970, as tokens count them. */
export function secondsFromNow(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

/** The address of a server that listens on this machine. */
function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server of the test does not listen');
  return `http://127.0.0.1:${address.port}`;
}

function claimsOf(subject: string, issuer: string, facts: TokenFacts): JWTPayload {
  const usual = {
    ...{ iss: issuer, aud: AUDIENCE, sub: subject, client_id: subject },
    ...{ iat: secondsFromNow(0), exp: secondsFromNow(LIFETIME_SECONDS) },
  };
  const without = new Set(facts.without);
  return Object.fromEntries(Object.entries({ ...usual, ...facts.claims }).filter(([name]) => !without.has(name)));
}

/** Starts the issuer and stops it after the tests. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const publicJwk = { ...(await exportJWK(pair.publicKey)), kid: KEY_ID, alg: ALGORITHM, use: 'sig' };
  const keySet = JSON.stringify({ keys: [publicJwk] });
  let now = { status: 200, body: keySet };
  let timesAsked = 0;
  const server = createServer((_request, response) => {
    timesAsked += 1;
    response.writeHead(now.status, { 'content-type': 'application/json' }).end(now.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = addressOf(server);
  return {
    ...{ url, jwksUrl: `${url}/jwks`, audience: AUDIENCE, publicJwk },
    timesAsked: () => timesAsked,
    answerWith: (status, body = keySet) => {
      now = { status, body };
    },
    tokenFor: (subject, facts = {}) =>
      new SignJWT(claimsOf(subject, url, facts))
        .setProtectedHeader({ alg: ALGORITHM, kid: facts.kid ?? KEY_ID })
        .sign(facts.key ?? pair.privateKey),
  };
}
