import type { ALBEvent, APIGatewayProxyEventV2 } from 'aws-lambda';
import { toGatewayEvent } from '../../infra/local/gateway-event.ts';

/** A request as a test writes it. */
export interface TestRequest {
  readonly method?: string;
  /** Path and query as sent. */
  readonly url?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The event of the HTTP API for a request. */
export function gatewayEvent({
  method = 'POST',
  url = '/graphql',
  headers = {},
  body = '',
}: TestRequest): APIGatewayProxyEventV2 {
  const bytes = Buffer.from(body);
  return toGatewayEvent({ method, url, headers, body: bytes, sourceIp: '192.0.2.1', protocol: 'HTTP/1.1' });
}

/** Query parameters as a load balancer hands them over: cut at `&` and `=`, never decoded. */
function rawParameters(query: string): readonly (readonly [string, string])[] {
  return query
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', ...value] = part.split('=');
      return [name, value.join('=')] as const;
    });
}

function listed(entries: readonly (readonly [string, string])[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const [name, value] of entries) (lists[name] ??= []).push(value);
  return lists;
}

const BALANCER = { elb: { targetGroupArn: 'arn:aws:elasticloadbalancing:local:000000000000:targetgroup/test/0' } };

/** The event of a load balancer for a request, with single or many-valued headers and parameters. */
export function balancerEvent(request: TestRequest, values: 'SINGLE' | 'MANY'): ALBEvent {
  const { method = 'POST', url = '/graphql', headers = {}, body = '' } = request;
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const parameters = rawParameters(query);
  const bytes = Buffer.from(body);
  const isText = bytes.equals(Buffer.from(bytes.toString('utf8')));
  const fields =
    values === 'SINGLE'
      ? { headers, queryStringParameters: Object.fromEntries(parameters) }
      : { multiValueHeaders: listed(Object.entries(headers)), multiValueQueryStringParameters: listed(parameters) };
  return {
    requestContext: BALANCER,
    httpMethod: method,
    path,
    ...fields,
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText,
  };
}
