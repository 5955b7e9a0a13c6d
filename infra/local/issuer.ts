import { randomUUID, timingSafeEqual, createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { ISSUER_ALGORITHM, openIssuerKey, type IssuerKey } from './issuer-key.ts';
import { replyJson, type Reply } from './reply.ts';

/** A client the issuer gives tokens to. */
export interface IssuerClient {
  readonly subject: string;
  readonly secret: string;
}

/** What a development issuer needs to know. */
export interface IssuerOptions {
  readonly stage: string | undefined;
  /** Its own address, the `iss` of its tokens. */
  readonly url: string;
  readonly audience: string;
  readonly clients: readonly IssuerClient[];
  /** Where the signing key is kept; without it the key lives as long as the process. */
  readonly keyFile?: string;
}

/** A request below the issuer's address: `path` is what follows the address. */
export interface IssuerRequest {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** The development token issuer: OpenID discovery, keys, and tokens by client credentials. */
export type Issuer = (request: IssuerRequest) => Promise<Reply>;

const TOKEN_SECONDS = 3_600;
const NOT_FOUND = replyJson(404, { error: 'not_found' });

/** Opens the issuer. Throws outside the local stage: its secrets are public, so nothing deployed may trust it. */
export async function openIssuer(options: IssuerOptions): Promise<Issuer> {
  if (options.stage !== 'local') {
    throw new Error(
      `开发用令牌签发方只能在 STAGE=local 下运行（当前 ${String(options.stage)}）。\n` +
        `The development token issuer runs in STAGE=local only (now ${String(options.stage)}): configure a real issuer.`,
    );
  }
  const key = await openIssuerKey(options.keyFile);
  return (request) => answer(options, key, request);
}

async function answer(options: IssuerOptions, key: IssuerKey, request: IssuerRequest): Promise<Reply> {
  switch (`${request.method} ${request.path}`) {
    case 'GET /.well-known/openid-configuration':
      return replyJson(200, describeIssuer(options.url));
    case 'GET /jwks':
      return replyJson(200, { keys: [key.publicJwk] });
    case 'POST /token':
      return giveToken(options, key, request);
    default:
      return NOT_FOUND;
  }
}

function describeIssuer(url: string): Record<string, unknown> {
  return {
    issuer: url,
    jwks_uri: `${url}/jwks`,
    token_endpoint: `${url}/token`,
    grant_types_supported: ['client_credentials'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    response_types_supported: ['token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: [ISSUER_ALGORITHM],
  };
}

async function giveToken(options: IssuerOptions, key: IssuerKey, request: IssuerRequest): Promise<Reply> {
  const form = new URLSearchParams(request.body);
  if (form.get('grant_type') !== 'client_credentials') return replyJson(400, { error: 'unsupported_grant_type' });
  const claimed = readCredentials(request.authorization, form);
  const client = options.clients.find((candidate) => candidate.subject === claimed.subject);
  if (client === undefined || !sameText(client.secret, claimed.secret)) {
    return replyJson(401, { error: 'invalid_client' }, { 'www-authenticate': 'Basic realm="niangjia local issuer"' });
  }
  const accessToken = await signToken(options, key, client.subject);
  return replyJson(200, { access_token: accessToken, token_type: 'Bearer', expires_in: TOKEN_SECONDS });
}

function readCredentials(authorization: string | undefined, form: URLSearchParams): IssuerClient {
  if (authorization?.startsWith('Basic ') !== true) {
    return { subject: form.get('client_id') ?? '', secret: form.get('client_secret') ?? '' };
  }
  const text = Buffer.from(authorization.slice('Basic '.length), 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return { subject: text.slice(0, Math.max(colon, 0)), secret: text.slice(colon + 1) };
}

function sameText(left: string, right: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

function signToken(options: IssuerOptions, key: IssuerKey, subject: string): Promise<string> {
  return new SignJWT({ client_id: subject })
    .setProtectedHeader({ alg: ISSUER_ALGORITHM, kid: key.id, typ: 'at+jwt' })
    .setIssuer(options.url)
    .setAudience(options.audience)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${TOKEN_SECONDS} s`)
    .sign(key.privateKey);
}
