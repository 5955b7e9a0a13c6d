import { InvalidArgumentError, Option, type Command } from 'commander';
import { z } from 'zod';
import { readClock } from '../clock.ts';
import { EXIT_CODES, type ExitCode } from '../exit-codes.ts';
import { LOCALES, shellLanguage } from '../language.ts';
import { findStoredToken } from '../login/token-store.ts';
import type { Printer } from '../printer.ts';
import { runToEnd } from '../run-command.ts';
import { sayOfService } from '../service-words.ts';
import type { Session } from '../session.ts';

/** Where the service is unless the person or a login says otherwise. */
export const DEFAULT_URL = 'http://127.0.0.1:4000/graphql';

/** What every command that asks the service may be told. */
export const sessionSchema = z.object({
  url: z.string().optional(),
  token: z.string().optional(),
  lang: z.enum(['zh', 'en']),
});

type SessionOptions = z.infer<typeof sessionSchema>;

/** An http(s) address; a wrong command line otherwise. */
export function parseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new InvalidArgumentError('须为 http(s) 地址。 It must be an http(s) address.');
}

/** The option for the language. */
export function languageOption(): Option {
  return new Option('--lang <lang>', '语言 language').choices(['zh', 'en']).default(shellLanguage());
}

/** Adds what every command that asks the service may be told. */
export function withSession(command: Command): Command {
  return command
    .addOption(new Option('--url <url>', `服务地址 the service (${DEFAULT_URL})`).argParser(parseUrl))
    .addOption(new Option('--token <token>', '访问令牌 the access token').env('NIANGJIA_TOKEN'))
    .addOption(languageOption());
}

/** The session of the token given, or of the login; otherwise tells the person what is missing. */
async function openSession(
  { url, token, lang: language }: SessionOptions,
  printer: Printer,
): Promise<Session | undefined> {
  const locale = LOCALES[language];
  if (token !== undefined && token !== '') {
    return { address: { url: url ?? DEFAULT_URL, token, locale }, language, printer };
  }
  const stored = await findStoredToken();
  if (stored === undefined) {
    printer.line(sayOfService(language, 'TOKEN_MISSING'));
    return undefined;
  }
  // A token goes to the service it was got for, and to no other.
  if (url !== undefined && url !== stored.url) {
    printer.line(sayOfService(language, 'TOKEN_OF_OTHER', stored.url, url));
    return undefined;
  }
  if (stored.expiresAt <= readClock()) {
    const since = new Date(stored.expiresAt).toISOString();
    printer.line(sayOfService(language, 'TOKEN_EXPIRED', since, stored.url, stored.client));
    return undefined;
  }
  return { address: { url: stored.url, token: stored.token, locale }, language, printer };
}

/** Runs a command in the session its options ask for, and leaves its exit code to the process. */
export async function runInSession(
  options: SessionOptions,
  printer: Printer,
  command: (session: Session) => Promise<ExitCode>,
): Promise<void> {
  const session = await openSession(options, printer);
  process.exitCode =
    session === undefined ? EXIT_CODES.SERVICE_FAILED : await runToEnd(session, () => command(session));
}
