import { unwrapResolverError } from '@apollo/server/errors';
import { TooMuchToRead } from '#domain/too-much-to-read.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { REQUEST_ERROR_STATUS, type RequestErrorCode } from './request-error.ts';
import { withholdValues } from './withhold-values.ts';

const OURS: ReadonlySet<string> = new Set(Object.keys(REQUEST_ERROR_STATUS));

/** Apollo's own codes for faults in the caller's request, with what to do; all of them are BAD_USER_INPUT to a caller. */
const BAD_REQUESTS: ReadonlyMap<string, string> = new Map([
  ['GRAPHQL_PARSE_FAILED', '查询语法有误。请按 message 与 locations 所指位置改正。'],
  ['GRAPHQL_VALIDATION_FAILED', '查询不符合接口定义。请对照 schema，按 message 与 locations 改正。'],
  ['BAD_REQUEST', '请求格式有误。请按 message 改正后重试。'],
  ['OPERATION_RESOLUTION_FAILURE', '找不到要执行的操作。请检查 operationName。'],
  ['PERSISTED_QUERY_NOT_FOUND', '不支持持久化查询。请在 query 中提供完整查询。'],
  ['PERSISTED_QUERY_NOT_SUPPORTED', '不支持持久化查询。请在 query 中提供完整查询。'],
]);
const BAD_VALUE_ZH = '参数或变量的值不符合要求。请按 message 改正后重试。';

const THROTTLED: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

const SORRY = 'The service failed to answer. Try again, and tell support the reference if it stays so.';
const SORRY_ZH = '服务暂时无法完成请求。请重试；如仍失败，请将 reference 告知支持人员。';
/** The words for a request that met a busy store. */
export const BUSY = {
  zh: '请求过多，请一秒后重试。',
  en: 'Too many requests at this moment. Try again after a second.',
} as const;
const TOO_MUCH = {
  zh: '该卡当年的记录过多，无法按当时所知重新计算。请去掉 knownAt，或只问一项优惠。',
  en: 'The card has too many uses in that year to be counted anew as they were known then. Leave `knownAt` out, or name one offer.',
} as const;
/** A fault names what it is about; a name of a megabyte helps nobody. */
const LONGEST_MESSAGE = 500;

/** Whether the store refused because it is asked for too much at this moment. */
export function isThrottling(error: unknown): boolean {
  return error instanceof Error && THROTTLED.has(error.name);
}

/** The error that a resolver or the server itself threw. */
export function causeOf(error: unknown): unknown {
  const cause = unwrapResolverError(error);
  return cause instanceof GraphQLError ? (cause.originalError ?? cause) : cause;
}

/** What an error is to the caller: a code of the closed list. Whatever is no fault of the request is INTERNAL. */
export function codeOf(error: unknown): RequestErrorCode {
  const code = error instanceof GraphQLError ? error.extensions['code'] : undefined;
  if (typeof code === 'string' && OURS.has(code)) return code as RequestErrorCode;
  if (typeof code === 'string' && BAD_REQUESTS.has(code)) return 'BAD_USER_INPUT';
  const cause = causeOf(error);
  if (cause instanceof TooMuchToRead) return 'QUERY_TOO_EXPENSIVE';
  return isThrottling(cause) ? 'RATE_LIMITED' : 'INTERNAL';
}

/** The parts of an error that say where it is. */
function placeOf({ locations, path }: GraphQLFormattedError): Partial<GraphQLFormattedError> {
  return { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
}

function shown(formatted: GraphQLFormattedError, code: RequestErrorCode): GraphQLFormattedError {
  const { stacktrace: _stacktrace, code: told, ...facts } = formatted.extensions ?? {};
  const messageZh = BAD_REQUESTS.get(String(told)) ?? BAD_VALUE_ZH;
  const message = withholdValues(formatted.message).slice(0, LONGEST_MESSAGE);
  return { message, ...placeOf(formatted), extensions: { messageZh, ...facts, code } };
}

/**
 * Makes the last step of every error: a code of the closed list, words in both languages, and nothing of the inside. A
 * defect is told by the reference `referenceOf` gives it, under which it stands in the log.
 */
export function createErrorFormat(referenceOf: (error: unknown) => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(error);
    const { path } = formatted;
    const place = path === undefined ? {} : { path };
    if (code === 'RATE_LIMITED') return { message: BUSY.en, ...place, extensions: { code, messageZh: BUSY.zh } };
    if (causeOf(error) instanceof TooMuchToRead) {
      return { message: TOO_MUCH.en, ...place, extensions: { code, messageZh: TOO_MUCH.zh } };
    }
    if (code !== 'INTERNAL') return shown(formatted, code);
    const reference = referenceOf(error);
    return { message: SORRY, ...place, extensions: { code, messageZh: SORRY_ZH, reference } };
  };
}
