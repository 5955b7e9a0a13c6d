import type { Sentence } from './request-error.ts';

/** An HTTP answer as both fronts take it. */
export interface HttpAnswer {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  /** The same headers once more, for a load balancer that is set to many-valued ones and ignores all others. */
  readonly multiValueHeaders?: Record<string, string[]>;
  readonly body: string;
}

const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
} as const;

/** The media type an error is told in: the one of GraphQL over HTTP where the caller takes it. */
function mediaType(accept: string | undefined): string {
  const modern = accept?.includes('application/graphql-response+json') ?? false;
  return modern ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8';
}

/** The answer as the load balancer takes it that sent many-valued headers. */
export function withManyValues(answer: HttpAnswer): HttpAnswer {
  const many = Object.entries(answer.headers).map(([name, value]) => [name, [value]]);
  return { ...answer, multiValueHeaders: Object.fromEntries(many) as Record<string, string[]> };
}

/** Puts the headers every answer carries on one that was made elsewhere. */
export function withSecurityHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return { ...headers, ...SECURITY_HEADERS };
}

/** What is wrong with a request as a whole. */
export interface RequestFault {
  readonly code: string;
  readonly sentence: Sentence;
  /** What the caller takes, by its Accept header. */
  readonly accept: string | undefined;
  /** What else a program may go by. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** An answer with one error about the request as a whole, in the shape of a GraphQL answer. */
export function errorAnswer(
  statusCode: number,
  error: RequestFault,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer {
  const { code, sentence, accept, facts } = error;
  const extensions = { code, messageZh: sentence.zh, ...facts };
  const body = JSON.stringify({ errors: [{ message: sentence.en, extensions }] });
  return { statusCode, headers: withSecurityHeaders({ 'content-type': mediaType(accept), ...headers }), body };
}

/** An answer with a plain JSON value. */
export function jsonAnswer(statusCode: number, value: unknown): HttpAnswer {
  const headers = withSecurityHeaders({ 'content-type': 'application/json; charset=utf-8' });
  return { statusCode, headers, body: JSON.stringify(value) };
}
