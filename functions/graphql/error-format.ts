import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { EventLog } from '#platform/logger.ts';
import { REQUEST_ERROR_STATUS, type RequestErrorCode } from './request-error.ts';

const OURS: ReadonlySet<string> = new Set(Object.keys(REQUEST_ERROR_STATUS));

/** Apollo's own codes for faults in the caller's request; all of them are BAD_USER_INPUT to a caller. */
const BAD_REQUESTS: ReadonlySet<string> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const THROTTLED: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

const SORRY = 'The service failed to answer. Try again, and tell support the reference if it stays so.';
const SORRY_ZH = '服务暂时无法完成请求。请重试；如仍失败，请将 reference 告知支持人员。';
const BUSY = 'Too many requests at this moment. Try again after a second.';
const BUSY_ZH = '请求过多，请一秒后重试。';

/** How errors are logged and told. */
export interface ErrorFormatOptions {
  readonly log: EventLog;
  readonly reference: () => string;
}

function isThrottling(error: unknown): boolean {
  return error instanceof Error && THROTTLED.has(error.name);
}

function shown(formatted: GraphQLFormattedError, code: RequestErrorCode): GraphQLFormattedError {
  const { message, locations, path, extensions = {} } = formatted;
  const { stacktrace: _stacktrace, ...facts } = extensions;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  return { message, ...place, extensions: { ...facts, code } };
}

/** Logs a defect under a new reference, and tells the caller no more than that. */
function masked(formatted: GraphQLFormattedError, cause: unknown, options: ErrorFormatOptions): GraphQLFormattedError {
  const reference = options.reference();
  const { name, stack = '' } = cause instanceof Error ? cause : { name: typeof cause };
  options.log.error('DEFECT', { requestId: reference, reference, name, stack });
  const place = formatted.path === undefined ? {} : { path: formatted.path };
  return { message: SORRY, ...place, extensions: { code: 'INTERNAL', messageZh: SORRY_ZH, reference } };
}

/** Makes the last step of every error: a code of the closed list, and nothing of the inside. */
export function createErrorFormat(options: ErrorFormatOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code !== 'INTERNAL' && OURS.has(code))
      return shown(formatted, code as RequestErrorCode);
    if (typeof code === 'string' && BAD_REQUESTS.has(code)) return shown(formatted, 'BAD_USER_INPUT');
    const cause = unwrapResolverError(error);
    if (isThrottling(cause)) {
      return { message: BUSY, extensions: { code: 'RATE_LIMITED', messageZh: BUSY_ZH } };
    }
    return masked(formatted, cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause, options);
  };
}
