import { GraphQLError } from 'graphql';

/** The codes of errors that are about the caller's request as a whole, with the HTTP status each has. */
export const REQUEST_ERROR_STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
  QUERY_TOO_EXPENSIVE: 400,
  RATE_LIMITED: 429,
  INTERNAL: 500,
} as const;

/** A code of an error about the request as a whole. */
export type RequestErrorCode = keyof typeof REQUEST_ERROR_STATUS;

/** A sentence in both languages of the service. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** An error about the request as a whole; `facts` go into its extensions. Its message is in English, `zh` beside it. */
export function requestError(
  code: RequestErrorCode,
  sentence: Sentence,
  facts: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  const http = { status: REQUEST_ERROR_STATUS[code] };
  return new GraphQLError(sentence.en, { extensions: { code, messageZh: sentence.zh, ...facts, http } });
}

/** BAD_USER_INPUT about the argument at `path`. */
export function badInput(sentence: Sentence, ...path: readonly string[]): GraphQLError {
  return requestError('BAD_USER_INPUT', sentence, { argument: path });
}
