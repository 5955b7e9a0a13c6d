import { describe, expect, it } from 'vitest';
import { toFunctionContext, toGatewayEvent, type WireRequest } from '../../infra/local/gateway-event.ts';

const request: WireRequest = {
  method: 'POST',
  url: '/graphql',
  headers: { host: '127.0.0.1:4000', 'content-type': 'application/json', 'user-agent': 'test' },
  body: Buffer.alloc(0),
  sourceIp: '127.0.0.1',
  protocol: 'HTTP/1.1',
};
const NOON = new Date('2026-03-05T12:34:56.789Z');

describe('the event made of a request', () => {
  it('has the shape of payload format 2.0', () => {
    const event = toGatewayEvent({ ...request, url: '/health' }, NOON);
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: '$default',
      rawPath: '/health',
      rawQueryString: '',
      isBase64Encoded: false,
      requestContext: {
        http: { method: 'POST', path: '/health', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
        stage: '$default',
        time: '05/Mar/2026:12:34:56 +0000',
        timeEpoch: NOON.getTime(),
      },
    });
    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('cookies');
    expect(event).not.toHaveProperty('queryStringParameters');
  });

  it('gives each request an id of its own', () => {
    const ids = [toGatewayEvent(request), toGatewayEvent(request)].map((event) => event.requestContext.requestId);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps the query as sent and joins repeated parameters with commas', () => {
    const event = toGatewayEvent({ ...request, url: '/graphql?name=%E5%B7%A5%E4%BC%9A&tag=a&tag=b%3F' });
    expect(event.rawQueryString).toBe('name=%E5%B7%A5%E4%BC%9A&tag=a&tag=b%3F');
    expect(event.queryStringParameters).toEqual({ name: '工会', tag: 'a,b?' });
  });

  it('moves cookies out of the headers and joins repeated headers', () => {
    const headers = { ...request.headers, cookie: 'one=1; two=2', 'x-many': ['a', 'b'] };
    const event = toGatewayEvent({ ...request, headers });
    expect(event.cookies).toEqual(['one=1', 'two=2']);
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.headers['x-many']).toBe('a,b');
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/graphql-response+json', 'text/csv'])(
    'passes a body of %s as text, Chinese included',
    (contentType) => {
      const headers = { 'content-type': contentType };
      const event = toGatewayEvent({ ...request, headers, body: Buffer.from('{"name":"娘家𠮷"}') });
      expect(event).toMatchObject({ body: '{"name":"娘家𠮷"}', isBase64Encoded: false });
    },
  );

  it('keeps a byte order mark, which the handler has to see', () => {
    const event = toGatewayEvent({ ...request, body: Buffer.from('\uFEFF{}') });
    expect(event.body).toBe('\uFEFF{}');
  });

  it.each([
    { what: 'of a binary type', contentType: 'application/octet-stream', bytes: [1, 2, 3] },
    { what: 'without a type', contentType: undefined, bytes: [0x7b, 0x7d] },
    { what: 'that is a form', contentType: 'application/x-www-form-urlencoded', bytes: [0x61, 0x3d, 0x31] },
    {
      what: 'of JSON type that is not UTF-8 (GB18030)',
      contentType: 'application/json',
      bytes: [0xb9, 0xa4, 0xbb, 0xe1],
    },
  ])('passes a body $what as base64, byte for byte', ({ contentType, bytes }) => {
    const headers = contentType === undefined ? {} : { 'content-type': contentType };
    const event = toGatewayEvent({ ...request, headers, body: Buffer.from(bytes) });
    expect(event.isBase64Encoded).toBe(true);
    expect([...Buffer.from(event.body ?? '', 'base64')]).toEqual(bytes);
  });
});

describe('the context of a call', () => {
  it('carries the id of the request and counts down from 29 s to 0', () => {
    const fresh = toFunctionContext('id-1');
    expect(fresh.awsRequestId).toBe('id-1');
    expect(fresh.getRemainingTimeInMillis()).toBeGreaterThan(28_000);
    expect(toFunctionContext('id-2', Date.now() - 60_000).getRemainingTimeInMillis()).toBe(0);
  });
});
