import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** A request as it came over the wire, its body read. */
export interface WireRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly protocol: string;
}

/** How long a deployed function may take, which API Gateway cuts off at 30 s. */
const FUNCTION_MILLISECONDS = 29_000;
const FUNCTION_NAME = 'niangjia-local-graphql';
const TEXT_TYPE = /^(text\/|application\/(json|xml|javascript|[\w.+-]+\+(json|xml))\b)/i;
/** Part of the type since Node.js 0.10; nothing calls them. */
const CALLBACKS_OF_OLD = { ['done']: () => undefined, ['fail']: () => undefined, ['succeed']: () => undefined };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The event API Gateway's HTTP API (payload format 2.0, route `$default`) would make of this request. */
export function toGatewayEvent(request: WireRequest, now: Date = new Date()): APIGatewayProxyEventV2 {
  const [rawPath, rawQueryString] = splitUrl(request.url);
  const { cookie, ...headers } = request.headers;
  const query = readQuery(rawQueryString);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers: joinHeaders(headers),
    ...(query === undefined ? {} : { queryStringParameters: query }),
    requestContext: describeRequest(request, rawPath, now),
    ...encodeBody(request),
  };
}

/** The context Lambda would hand to the function with one event. */
export function toFunctionContext(requestId: string, startedAt: number = Date.now()): Context {
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: FUNCTION_NAME,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${FUNCTION_NAME}`,
    memoryLimitInMB: '1024',
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${FUNCTION_NAME}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, startedAt + FUNCTION_MILLISECONDS - Date.now()),
    ...CALLBACKS_OF_OLD,
  };
}

function splitUrl(url: string): readonly [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

function joinHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined.set(name, Array.isArray(value) ? value.join(',') : value);
  }
  return Object.fromEntries(joined);
}

function readQuery(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = query.get(name);
    query.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(query);
}

function describeRequest(request: WireRequest, path: string, now: Date): APIGatewayProxyEventV2['requestContext'] {
  return {
    accountId: '000000000000',
    apiId: 'local',
    domainName: request.headers.host ?? 'localhost',
    domainPrefix: 'local',
    http: {
      method: request.method,
      path,
      protocol: request.protocol,
      sourceIp: request.sourceIp,
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: '$default',
    stage: '$default',
    time: toLogTime(now),
    timeEpoch: now.getTime(),
  };
}

function toLogTime(now: Date): string {
  const [day, time] = [now.toISOString().slice(0, 10), now.toISOString().slice(11, 19)];
  const [year, month, dayOfMonth] = day.split('-');
  return `${dayOfMonth}/${MONTHS[Number(month) - 1]}/${year}:${time} +0000`;
}

function encodeBody({ body, headers }: WireRequest): { readonly body?: string; readonly isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const text = TEXT_TYPE.test(headers['content-type'] ?? '') ? readUtf8(body) : undefined;
  if (text === undefined) return { body: body.toString('base64'), isBase64Encoded: true };
  return { body: text, isBase64Encoded: false };
}

/** The text of the bytes, its byte order mark kept; undefined when they are no UTF-8 and would not survive as text. */
function readUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
