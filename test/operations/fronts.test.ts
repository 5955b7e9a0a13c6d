import { describe, expect, it } from 'vitest';
import type { HttpAnswer } from '#graphql/http-answer.ts';
import { balancerEvent, gatewayEvent, type TestRequest } from '../support/http-event.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const authorization = await service.authorization('zhejiang-officer');
const encoded = (query: string): string => encodeURIComponent(query).replaceAll('%20', '+');
const post = (body: unknown, more: Readonly<Record<string, string>> = {}): TestRequest => ({
  headers: { 'content-type': 'application/json', authorization, ...more },
  body: JSON.stringify(body),
});
const get = (search: string): TestRequest => ({
  method: 'GET',
  url: `/graphql?${search}`,
  headers: { authorization, 'apollo-require-preflight': '1' },
});

/** What reached the caller, without what differs from one request to the next. */
function told({ statusCode, headers, body }: HttpAnswer): unknown {
  const { 'x-request-id': _id, ...others } = headers;
  return { statusCode, headers: others, body: JSON.parse(body) as unknown };
}

const NAMED = 'query($name: String) { unionBodies(filter: { name: $name }, first: 5) { nodes { id name } } }';
const VARIABLES = JSON.stringify({ name: '江山市第一建筑公司工会' });

describe('a request answers the same through API Gateway and through a load balancer', () => {
  it.each<[string, number, TestRequest]>([
    ['a query', 200, post({ query: NAMED, variables: { name: '江山市第一建筑公司工会' } })],
    [
      'a query for the newer media type',
      200,
      post({ query: '{ viewer { role } }' }, { accept: 'application/graphql-response+json' }),
    ],
    [
      'a query with header names as they please',
      200,
      {
        ...post({ query: '{ viewer { role } }' }),
        headers: { 'Content-Type': 'application/json', AUTHORIZATION: authorization },
      },
    ],
    ['a query in the address', 200, get(`query=${encodeURIComponent('{ viewer { role } }')}`)],
    ['a query in the address with + for spaces', 200, get(`query=${encoded('{ viewer { role } }')}`)],
    ['a query in the address with variables', 200, get(`query=${encoded(NAMED)}&variables=${encoded(VARIABLES)}`)],
    [
      'a query in the address with a plus sign',
      200,
      get(`query=${encodeURIComponent('{ unionBody(by: { code: "a+b" }) { id } }')}`),
    ],
    [
      'a query in the address with an equals sign, not encoded',
      200,
      get('query=query($first:Int!=1){unionBodies(first:$first){nodes{id}}}'),
    ],
    ['a query twice in the address', 400, get('query={viewer{id}}&query={viewer{id}}')],
    ['a broken percent sign in the address', 400, get('query=%7Bviewer%7')],
    ['no query in the address', 400, get('')],
    [
      'a change in the address',
      405,
      get(
        `query=${encoded('mutation { revokeApiClient(input: { idempotencyKey: "front-001", id: "x", expectedVersion: 1 }) { receipt { id } } }')}`,
      ),
    ],
    ['a bad query', 400, post({ query: '{ nothing }' })],
    ['a forbidden query', 403, post({ query: '{ apiClient(id: "x") { id } }' })],
    ['no token', 401, { headers: { 'content-type': 'application/json' }, body: '{}' }],
    [
      'bytes that are no UTF-8',
      400,
      { headers: { 'content-type': 'application/json' }, body: Buffer.from([0x7b, 0xff, 0x7d]) },
    ],
    ['a wrong content type', 415, { headers: { 'content-type': 'text/plain' }, body: 'x' }],
    ['a wrong method', 405, { method: 'PATCH' }],
    ['another path', 404, { method: 'GET', url: '/other?x=1' }],
    ['the health', 200, { method: 'GET', url: '/health' }],
  ])('%s (%i)', async (_case, status, request) => {
    const gateway = await service.handle(gatewayEvent(request));
    expect(gateway.statusCode).toBe(status);
    for (const values of ['SINGLE', 'MANY'] as const) {
      // One value of each name is all that a load balancer keeps when it is not set to many.
      if (values === 'SINGLE' && request.url?.split('query=').length === 3) continue;
      expect(told(await service.handle(balancerEvent(request, values)))).toEqual(told(gateway));
    }
  });

  it('also with a body in base 64', async () => {
    const request = post({ query: NAMED, variables: { name: '江山市第一建筑公司工会' } });
    const plain = balancerEvent(request, 'MANY');
    const coded = { ...plain, body: Buffer.from(String(request.body)).toString('base64'), isBase64Encoded: true };
    expect(told(await service.handle(coded))).toEqual(told(await service.handle(plain)));
  });

  it('and tells its headers the way the front takes them', async () => {
    const request = post({ query: '{ viewer { id } }' });
    const many = await service.handle(balancerEvent(request, 'MANY'));
    expect(many.multiValueHeaders?.['cache-control']).toEqual(['no-store']);
    expect(Object.keys(many.multiValueHeaders ?? {})).toEqual(Object.keys(many.headers));
    for (const event of [balancerEvent(request, 'SINGLE'), gatewayEvent(request)]) {
      const single = await service.handle(event);
      expect(single).not.toHaveProperty('multiValueHeaders');
      expect(single.headers['cache-control']).toBe('no-store');
    }
  });
});
