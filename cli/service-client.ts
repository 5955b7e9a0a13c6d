import { z } from 'zod';
import type { Locale, TypedDocumentString } from './__generated__/documents.ts';

/** Where the service is, who asks, and in which language it shall answer. */
export interface ServiceAddress {
  readonly url: string;
  readonly token: string;
  readonly locale: Locale;
}

/** Why the service gave no answer to a call. */
export type ServiceFailureCode =
  'UNREACHABLE' | 'NOT_THE_SERVICE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'CURSOR_REFUSED' | 'REFUSED';

/** The service gave no answer to a call; `facts` are its own words, or the network's. */
export class ServiceFailure extends Error {
  readonly code: ServiceFailureCode;
  readonly facts: string;

  constructor(code: ServiceFailureCode, facts: string) {
    super(`${code} ${facts}`);
    this.code = code;
    this.facts = facts;
  }
}

const LONGEST_CALL_MILLISECONDS = 60_000;
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 10_000;
const MOST_REPEATS = 5;

const errorSchema = z.object({
  message: z.string(),
  extensions: z
    .object({
      code: z.string().optional(),
      messageZh: z.string().optional(),
      argument: z.array(z.string()).optional(),
    })
    .optional(),
});
/** An answer about the call as a whole has no data at all. */
const answerSchema = z.object({ errors: z.array(errorSchema).optional(), data: z.unknown().optional() });

/** A document of the contract, what to fill in, and what its answer has to look like. */
export interface ServiceCall<Answer, Variables> {
  readonly document: TypedDocumentString<unknown, Variables>;
  readonly variables: Variables;
  readonly answer: z.ZodType<Answer>;
}

/** Why a change was refused, in the caller's language. */
export const problemSchema = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()).nullable(),
});

function failureOf(status: number, error: z.infer<typeof errorSchema> | undefined, locale: Locale): ServiceFailure {
  const said = locale === 'EN' ? error?.message : (error?.extensions?.messageZh ?? error?.message);
  const facts = said ?? `HTTP ${status}`;
  const code = error?.extensions?.code;
  if (status === 401 || code === 'UNAUTHENTICATED') return new ServiceFailure('UNAUTHENTICATED', facts);
  if (status === 403 || code === 'FORBIDDEN') return new ServiceFailure('FORBIDDEN', facts);
  // Only a cursor that the service itself gave is ever sent: whatever it says of it is not for the person to mend.
  if (code === 'BAD_USER_INPUT' && error?.extensions?.argument?.join('.') === 'after') {
    return new ServiceFailure('CURSOR_REFUSED', facts);
  }
  return new ServiceFailure(error === undefined || status === 404 ? 'NOT_THE_SERVICE' : 'REFUSED', facts);
}

/** The network's or the system's word for what went wrong. */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  return 'code' in cause ? String(cause.code) : cause.message;
}

async function send(address: ServiceAddress, body: string): Promise<Response> {
  return fetch(address.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${address.token}` },
    body,
    signal: AbortSignal.timeout(LONGEST_CALL_MILLISECONDS),
  }).catch((error: unknown) => {
    throw new ServiceFailure('UNREACHABLE', `${address.url} (${reasonOf(error)})`);
  });
}

/** Whether the service asks to come again later: it is throttled, or restarts. The call was not carried out. */
function isBusy({ status }: Response): boolean {
  return status === 429 || status === 503;
}

/** As long as the answer says, or twice as long each time. */
function pauseBefore(attempt: number, answer: Response): Promise<void> {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1_000 : FIRST_PAUSE_MILLISECONDS * 2 ** attempt;
  return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, LONGEST_PAUSE_MILLISECONDS)));
}

async function post(address: ServiceAddress, body: string): Promise<Response> {
  let answer = await send(address, body);
  for (let attempt = 0; isBusy(answer) && attempt < MOST_REPEATS; attempt += 1) {
    await pauseBefore(attempt, answer);
    answer = await send(address, body);
  }
  return answer;
}

/** Sends one call. Throws a ServiceFailure when there is no answer to it. */
export async function callService<Answer, Variables>(
  address: ServiceAddress,
  call: ServiceCall<Answer, Variables>,
): Promise<Answer> {
  const response = await post(address, JSON.stringify({ query: call.document.toString(), variables: call.variables }));
  const answer = answerSchema.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw failureOf(response.status, undefined, address.locale);
  const [error] = answer.data.errors ?? [];
  const data = call.answer.safeParse(answer.data.data);
  if (error !== undefined || !data.success) throw failureOf(response.status, error, address.locale);
  return data.data;
}
