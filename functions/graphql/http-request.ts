import type { ALBEvent, APIGatewayProxyEventV2 } from 'aws-lambda';

/** The two kinds of events that carry an HTTP request to us. */
export type HttpEvent = APIGatewayProxyEventV2 | ALBEvent;

/** An HTTP request, whichever front it came through. Header names are lower-case. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** The query as it was sent, still encoded, without its question mark. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the bytes are no UTF-8. */
  readonly body: string | undefined;
}

type Values = Readonly<Record<string, string | undefined>>;
type ManyValues = Readonly<Record<string, readonly string[] | undefined>>;

function isGatewayEvent(event: HttpEvent): event is APIGatewayProxyEventV2 {
  return 'version' in event && event.version === '2.0';
}

/** Whether the event came through a load balancer that is set to many-valued headers. */
export function hasManyValues(event: HttpEvent): boolean {
  return !isGatewayEvent(event) && event.multiValueHeaders !== undefined;
}

function lowerCased(headers: Values): Record<string, string> {
  const named = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) named.set(name.toLowerCase(), value);
  return Object.fromEntries(named);
}

/** A load balancer set to many-valued headers gives lists; the last value counts, as it does for single ones. */
function headersOf(event: HttpEvent): Record<string, string> {
  if (isGatewayEvent(event) || event.multiValueHeaders === undefined) return lowerCased(event.headers ?? {});
  const single = Object.entries(event.multiValueHeaders).map(([name, values]) => [name, values?.at(-1)] as const);
  return lowerCased(Object.fromEntries(single));
}

function joined(parameters: ManyValues): string {
  return Object.entries(parameters)
    .flatMap(([name, values = []]) => values.map((value) => `${name}=${value}`))
    .join('&');
}

/** A load balancer cuts the query up but does not decode it, so that joining it again gives what was sent. */
function searchOf(event: HttpEvent): string {
  if (isGatewayEvent(event)) return event.rawQueryString;
  const single = Object.entries(event.queryStringParameters ?? {}).map(
    ([name, value = '']) => [name, [value]] as const,
  );
  return joined(event.multiValueQueryStringParameters ?? Object.fromEntries(single));
}

/** The body as text, without a byte order mark. */
function bodyOf({ body, isBase64Encoded }: HttpEvent): string | undefined {
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads the event as an HTTP request; a body in base 64 is decoded. */
export function readHttpRequest(event: HttpEvent): HttpRequest {
  const { method, path } = isGatewayEvent(event)
    ? { method: event.requestContext.http.method, path: event.rawPath }
    : { method: event.httpMethod, path: event.path };
  return {
    ...{ method: method.toUpperCase(), path, search: searchOf(event) },
    ...{ headers: headersOf(event), body: bodyOf(event) },
  };
}
