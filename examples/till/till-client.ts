import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { TypedDocumentString } from './__generated__/documents.ts';

/** Where the service is, and who asks. */
export interface Service {
  readonly url: string;
  /** The access token of the partner, not of a card. */
  readonly accessToken: string;
  /** How long one attempt may take, and how long to wait before the next. Default: those of a till. */
  readonly patience?: Patience;
}

/** How long the till waits, in milliseconds. */
export interface Patience {
  readonly attempt: number;
  readonly pause: number;
}

/** The service gave no answer, or refused the call as a whole; `code` is for programs. */
export class CallFailed extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const TILL_PATIENCE: Patience = { attempt: 5_000, pause: 500 };
const MOST_ATTEMPTS = 4;
const LONGEST_PAUSE = 10_000;
const SHORTEST_PART = 0.5;
/** Throttled, or something between us and the service gave up: what came of the call is unknown. */
const WORTH_ANOTHER = new Set([429, 502, 503, 504]);
const UNKNOWN_DOCUMENT = 'PERSISTED_DOCUMENT_NOT_FOUND';

const errorSchema = z.object({
  message: z.string(),
  extensions: z.object({ code: z.string().optional(), reason: z.string().optional() }).optional(),
});
const answerSchema = z.object({ data: z.unknown().optional(), errors: z.array(errorSchema).optional() });
type Answer = z.infer<typeof answerSchema>;

/** An attempt's answer, or undefined with how long to wait before the same call is sent again. */
type Attempt = { readonly answer: Answer } | { readonly pause: number; readonly why: string };

/** Tills that met at one card or budget come back at different moments. */
function wait(pause: number): Promise<void> {
  const some = pause * (SHORTEST_PART + (1 - SHORTEST_PART) * Math.random());
  return new Promise((resolve) => setTimeout(resolve, some));
}

async function attempt(service: Service, body: string, pause: number): Promise<Attempt> {
  const { attempt: patience } = service.patience ?? TILL_PATIENCE;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${service.accessToken}` };
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(service.url, { method: 'POST', headers, body, signal });
    if (WORTH_ANOTHER.has(response.status)) {
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      const asked = Number.isFinite(seconds) ? seconds * 1_000 : pause;
      return { pause: Math.min(asked, LONGEST_PAUSE), why: `HTTP ${response.status}` };
    }
    const answer = answerSchema.safeParse(await response.json());
    if (!answer.success) throw new CallFailed('NOT_THE_SERVICE', `HTTP ${response.status}`);
    return { answer: answer.data };
  } catch (error) {
    if (error instanceof CallFailed) throw error;
    // A time-out or a lost connection: the call may have gone through, or not.
    return { pause, why: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * Sends the very same body until there is an answer. For a change that is safe because its idempotency key stands in the
 * body: one that went through before answers its first answer again.
 */
async function insist(service: Service, body: string): Promise<Answer> {
  let { pause } = service.patience ?? TILL_PATIENCE;
  let why = '';
  for (let count = 1; count <= MOST_ATTEMPTS; count += 1) {
    const outcome = await attempt(service, body, pause);
    if ('answer' in outcome) return outcome.answer;
    why = outcome.why;
    if (count < MOST_ATTEMPTS) await wait(outcome.pause);
    pause *= 2;
  }
  throw new CallFailed('NO_ANSWER', why);
}

/** Sends a change again, a few times and later each time, while its answer says that the same may go through. */
export async function sendAgainWhile<Result>(
  service: Service,
  mayPass: (answer: Result) => boolean,
  send: () => Promise<Result>,
): Promise<Result> {
  let { pause } = service.patience ?? TILL_PATIENCE;
  for (let count = 1; count < MOST_ATTEMPTS; count += 1) {
    const answer = await send();
    if (!mayPass(answer)) return answer;
    await wait(pause);
    pause *= 2;
  }
  return send();
}

function isUnknownDocument({ errors = [] }: Answer): boolean {
  return errors.some(({ extensions }) => extensions?.reason === UNKNOWN_DOCUMENT);
}

/**
 * Asks one document of ours, by its id; a service of another version, which does not know it, is sent its text. Throws
 * CallFailed when the call as a whole is refused, or has no answer.
 */
export async function call<Result, Variables>(
  service: Service,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const query = document.toString();
  const documentId = `sha256:${createHash('sha256').update(query).digest('hex')}`;
  const byId = await insist(service, JSON.stringify({ documentId, variables }));
  const answer = isUnknownDocument(byId) ? await insist(service, JSON.stringify({ query, variables })) : byId;
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw new CallFailed(error.extensions?.code ?? 'INTERNAL', error.message);
  // What the service answers has the form of the document: that is its contract, of which the type is generated.
  return answer.data as Result;
}
