import type { ALBEvent, APIGatewayProxyEventV2 } from 'aws-lambda';

/** The two kinds of events that carry an HTTP request to us. */
export type HttpEvent = APIGatewayProxyEventV2 | ALBEvent;

/** An HTTP request, whichever front it came through. Header names are lower-case. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** Whether the event came through API Gateway (an HTTP API) rather than a load balancer. */
export function isGatewayEvent(event: HttpEvent): event is APIGatewayProxyEventV2 {
  return 'version' in event && event.version === '2.0';
}

function lowerCased(headers: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A load balancer set to many-valued headers gives lists; the last value counts, as it does for single ones. */
function headersOf(event: HttpEvent): Record<string, string | undefined> {
  if (isGatewayEvent(event) || event.multiValueHeaders === undefined) return lowerCased(event.headers ?? {});
  const single = Object.entries(event.multiValueHeaders).map(([name, values]) => [name, values?.at(-1)] as const);
  return lowerCased(Object.fromEntries(single));
}

/** Reads the event as an HTTP request; a body in base 64 is decoded as UTF-8. */
export function readHttpRequest(event: HttpEvent): HttpRequest {
  const { method, path } = isGatewayEvent(event)
    ? { method: event.requestContext.http.method, path: event.rawPath }
    : { method: event.httpMethod, path: event.path };
  const raw = event.body ?? '';
  const body = event.isBase64Encoded ? Buffer.from(raw, 'base64').toString('utf8') : raw;
  return { method: method.toUpperCase(), path, headers: headersOf(event), body };
}
