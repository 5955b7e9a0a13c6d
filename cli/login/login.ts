import { readClock } from '../clock.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import type { Language } from '../language.ts';
import type { Printer } from '../printer.ts';
import { Stop } from '../stop.ts';
import { askSecret } from './ask-secret.ts';
import { sayOfLogin } from './login-words.ts';
import { requestToken } from './request-token.ts';
import { storeToken } from './token-store.ts';

/** Who logs in where. */
export interface Login {
  readonly url: string;
  /** The token issuer; that of the service on one machine by default. */
  readonly issuer: string | undefined;
  readonly client: string;
  readonly scope: string | undefined;
  readonly language: Language;
  readonly printer: Printer;
}

/** Gets a token and keeps it for later commands. Answers the exit code. */
export async function login({ printer, ...asked }: Login): Promise<ExitCode> {
  const { url, client, scope, language } = asked;
  const issuer = asked.issuer ?? new URL('/issuer', url).href;
  const secret = await askSecret(sayOfLogin(language, 'SECRET_PROMPT', client));
  if (secret === undefined) throw new Stop(EXIT_CODES.SERVICE_FAILED, sayOfLogin(language, 'SECRET_MISSING'));
  const asking = readClock();
  const grant = await requestToken({ issuer, client, secret, scope, language });
  const expiresAt = asking + grant.expires_in * 1_000;
  await storeToken({ url, client, token: grant.access_token, expiresAt });
  printer.line(sayOfLogin(language, 'LOGGED_IN', client, url, new Date(expiresAt).toISOString()));
  return EXIT_CODES.DONE;
}
