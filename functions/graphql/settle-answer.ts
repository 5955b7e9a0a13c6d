import type { GraphQLRequestContext } from '@apollo/server';
import type { RequestContext } from './context.ts';
import { REQUEST_ERROR_STATUS, type RequestErrorCode } from './request-error.ts';

/** Which error gives the answer its status when there are several, weightiest first. */
const WEIGHTIEST_FIRST = [
  'RATE_LIMITED',
  'INTERNAL',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'QUERY_TOO_EXPENSIVE',
  'BAD_USER_INPUT',
] as const satisfies readonly RequestErrorCode[];

const RETRY_AFTER_SECONDS = '1';
const METHOD_NOT_ALLOWED = 405;

type Response = GraphQLRequestContext<RequestContext>['response'];

/** Whether what was found is withheld: a request that is refused is refused whole, but changes that were made are told. */
function isRefused(codes: ReadonlySet<unknown>, isMutation: boolean): boolean {
  if (codes.has('RATE_LIMITED')) return true;
  return !isMutation && WEIGHTIEST_FIRST.some((code) => code !== 'INTERNAL' && codes.has(code));
}

/**
 * Gives an answer the status of its errors: 200 as long as it carries data, else that of the weightiest error. A throttled
 * request answers 429 and nothing else, so that no client takes a part for the whole; a change that went in before is told
 * again by its idempotency key.
 */
export function settleAnswer({ http, body }: Response, isMutation: boolean): void {
  if (body?.kind !== 'single') return;
  const { singleResult } = body;
  const codes = new Set((singleResult.errors ?? []).map(({ extensions }) => extensions?.['code']));
  if (codes.size === 0) return;
  if (isRefused(codes, isMutation)) delete singleResult.data;
  const weightiest = WEIGHTIEST_FIRST.find((code) => codes.has(code)) ?? 'INTERNAL';
  if (singleResult.data != null) http.status = 200;
  else if (http.status !== METHOD_NOT_ALLOWED) http.status = REQUEST_ERROR_STATUS[weightiest];
  if (weightiest === 'RATE_LIMITED') http.headers.set('retry-after', RETRY_AFTER_SECONDS);
}
