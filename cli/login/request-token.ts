import { z } from 'zod';
import { EXIT_CODES } from '../exit-codes.ts';
import type { Language } from '../language.ts';
import { reasonOf } from '../service-client.ts';
import { Stop } from '../stop.ts';
import { sayOfLogin } from './login-words.ts';

/** Who asks which issuer for a token. */
export interface TokenRequest {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string;
  readonly scope: string | undefined;
  readonly language: Language;
}

const discoverySchema = z.object({
  token_endpoint: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});
const grantSchema = z.object({ access_token: z.string(), expires_in: z.number().positive().default(300) });
const refusalSchema = z.object({ error: z.string() });

const LONGEST_CALL_MILLISECONDS = 30_000;
const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

function stop(request: TokenRequest, words: 'ISSUER_UNSAFE' | 'LOGIN_REFUSED', fact: string): Stop {
  return new Stop(EXIT_CODES.SERVICE_FAILED, sayOfLogin(request.language, words, fact));
}

async function call(request: TokenRequest, url: string, init: RequestInit): Promise<Response> {
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && !THIS_MACHINE.includes(hostname)) throw stop(request, 'ISSUER_UNSAFE', url);
  const signal = AbortSignal.timeout(LONGEST_CALL_MILLISECONDS);
  // A secret goes where it was told to go and nowhere else.
  return fetch(url, { ...init, redirect: 'error', signal }).catch((error: unknown) => {
    const words = sayOfLogin(request.language, 'ISSUER_UNREACHABLE', url, reasonOf(error));
    throw new Stop(EXIT_CODES.SERVICE_FAILED, words);
  });
}

function formOf(request: TokenRequest, methods: readonly string[]): RequestInit {
  const { client, secret, scope } = request;
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  if (scope !== undefined) form.set('scope', scope);
  if (methods.includes('client_secret_post')) {
    form.set('client_id', client);
    form.set('client_secret', secret);
    return { method: 'POST', body: form };
  }
  const pair = [client, secret].map(encodeURIComponent).join(':');
  const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  return { method: 'POST', body: form, headers: { authorization } };
}

/** Gets a token by client credentials from the issuer, found as OpenID discovery says. Stops when there is none. */
export async function requestToken(request: TokenRequest): Promise<z.infer<typeof grantSchema>> {
  const issuer = request.issuer.replace(/\/+$/, '');
  const described = await call(request, `${issuer}/.well-known/openid-configuration`, {});
  const discovery = discoverySchema.safeParse(await described.json().catch(() => undefined));
  if (!discovery.success) throw stop(request, 'LOGIN_REFUSED', `${issuer}: HTTP ${described.status}, no OpenID issuer`);
  const { token_endpoint: endpoint, token_endpoint_auth_methods_supported: methods } = discovery.data;
  const answer = await call(request, endpoint, formOf(request, methods));
  const content: unknown = await answer.json().catch(() => undefined);
  const grant = grantSchema.safeParse(content);
  if (answer.ok && grant.success) return grant.data;
  throw stop(request, 'LOGIN_REFUSED', `HTTP ${answer.status} ${refusalSchema.safeParse(content).data?.error ?? ''}`);
}
