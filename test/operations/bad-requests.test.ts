import { afterAll, describe, expect, it } from 'vitest';
import { MOST_BODY_BYTES } from '#graphql/precheck.ts';
import { gatewayEvent } from '../support/http-event.ts';
import { serveOverHttp } from '../support/http-service.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const server = await serveOverHttp(service);
afterAll(() => server.close());
const authorization = await service.authorization('zhejiang-admin');
const VIEWER = '{"query":"{ viewer { subject } }"}';

/** What no answer may hold: a stack, a path of the machine, a name of a module or of the engine. */
const INSIDES = /node_modules|\.ts:\d|at \w+ \(|\/(home|work|tmp|var|Users)\/|DynamoDB|TypeError|SyntaxError: /;

interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly code: unknown;
  readonly message: string;
  readonly messageZh: string;
}

interface WireRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

async function send({ method = 'POST', path = '/graphql', headers = {}, body }: WireRequest): Promise<WireAnswer> {
  const init = { method, headers: { authorization, ...headers } };
  const response = await fetch(`${server.url}${path}`, body === undefined ? init : { ...init, body });
  const text = await response.text();
  const { errors = [] } = readErrors(text);
  const [error] = errors;
  const { message = '', extensions: { code, messageZh = '' } = {} } = error ?? {};
  return { status: response.status, headers: response.headers, text, code, message, messageZh };
}

interface Told {
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly messageZh?: string };
  }[];
}

function readErrors(text: string): Told {
  return JSON.parse(text) as Told;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const query = (text: string): string => `/graphql?query=${encodeURIComponent(text)}`;

describe('a request that cannot be read as GraphQL', () => {
  it.each<[string, number, WireRequest]>([
    ['a body that is cut off', 400, { headers: JSON_TYPE, body: '{"query": "{ viewer' }],
    ['a body that is no JSON', 400, { headers: JSON_TYPE, body: 'query=1' }],
    ['an array of requests', 400, { headers: JSON_TYPE, body: `[${VIEWER},${VIEWER}]` }],
    ['a text for a body', 400, { headers: JSON_TYPE, body: '"{ viewer { id } }"' }],
    ['null for a body', 400, { headers: JSON_TYPE, body: 'null' }],
    ['an empty body', 400, { headers: JSON_TYPE, body: '' }],
    ['an empty object', 400, { headers: JSON_TYPE, body: '{}' }],
    ['an empty query', 400, { headers: JSON_TYPE, body: '{"query":""}' }],
    ['a query that is a number', 400, { headers: JSON_TYPE, body: '{"query":7}' }],
    ['a query that is an object', 400, { headers: JSON_TYPE, body: '{"query":{"kind":"Document"}}' }],
    ['variables that are a list', 400, { headers: JSON_TYPE, body: '{"query":"{ viewer { id } }","variables":[]}' }],
    ['variables that are a text', 400, { headers: JSON_TYPE, body: '{"query":"{ viewer { id } }","variables":"{}"}' }],
    [
      'an operationName that is a number',
      400,
      { headers: JSON_TYPE, body: '{"query":"{ viewer { id } }","operationName":1}' },
    ],
    ['extensions that are a list', 400, { headers: JSON_TYPE, body: '{"query":"{ viewer { id } }","extensions":[]}' }],
    [
      'bytes that are no UTF-8',
      400,
      { headers: JSON_TYPE, body: new Uint8Array([0x7b, 0x22, 0xbc, 0xce, 0xd0, 0xcb, 0x22, 0x3a, 0x31, 0x7d]) },
    ],
    [
      'a persisted query',
      400,
      { headers: JSON_TYPE, body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}' },
    ],
    ['plain text', 415, { headers: { 'content-type': 'text/plain' }, body: VIEWER }],
    ['a form', 415, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={viewer{id}}' }],
    ['a form with parts', 415, { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }],
    [
      'a document without its envelope',
      415,
      { headers: { 'content-type': 'application/graphql' }, body: '{ viewer { id } }' },
    ],
    ['application/graphql+json', 415, { headers: { 'content-type': 'application/graphql+json' }, body: VIEWER }],
    ['JSON in GBK', 415, { headers: { 'content-type': 'application/json; charset=gbk' }, body: VIEWER }],
    ['no content type', 415, { headers: { 'content-type': '' }, body: VIEWER }],
    ['PUT', 405, { method: 'PUT', headers: JSON_TYPE, body: VIEWER }],
    ['DELETE', 405, { method: 'DELETE' }],
    ['OPTIONS', 405, { method: 'OPTIONS' }],
    ['GET without a query', 400, { method: 'GET', headers: PREFLIGHT }],
    [
      'GET with variables that are no JSON',
      400,
      { method: 'GET', headers: PREFLIGHT, path: `${query('{ viewer { id } }')}&variables={` },
    ],
    ['GET with two queries', 400, { method: 'GET', headers: PREFLIGHT, path: `${query('{ viewer { id } }')}&query=x` }],
    [
      'GET with a content type of a simple request',
      415,
      { method: 'GET', headers: { 'content-type': 'text/plain', ...PREFLIGHT }, path: query('{ viewer { id } }') },
    ],
    ['GET as a page of another site would send it', 400, { method: 'GET', path: query('{ viewer { id } }') }],
    ['a media type that is not given', 406, { headers: { ...JSON_TYPE, accept: 'text/html' }, body: VIEWER }],
  ])('%s is BAD_USER_INPUT with status %i, and says what to do', async (_case, status, request) => {
    const answer = await send(request);
    expect([answer.status, answer.code]).toEqual([status, 'BAD_USER_INPUT']);
    expect(answer.message.length).toBeGreaterThan(20);
    expect(answer.messageZh).toMatch(/请|须|不能|没有/);
    expect(answer.text).not.toMatch(INSIDES);
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('names the methods it takes', async () => {
    expect((await send({ method: 'PUT', headers: JSON_TYPE, body: VIEWER })).headers.get('allow')).toBe('GET, POST');
  });

  it.each([
    [MOST_BODY_BYTES, 400],
    [MOST_BODY_BYTES + 1, 413],
  ])('may weigh %i bytes and is answered %i', async (bytes, status) => {
    const head = '{"query":"{ viewer { id ';
    const answer = await send({ headers: JSON_TYPE, body: head + ' '.repeat(bytes - head.length) });
    expect(answer.status).toBe(status);
    expect(answer.code).toBe(status === 413 ? 'PAYLOAD_TOO_LARGE' : 'BAD_USER_INPUT');
  });

  it('is weighed in bytes, not in characters', async () => {
    const answer = await send({ headers: JSON_TYPE, body: `{"query":"${'工'.repeat(MOST_BODY_BYTES / 3)}"}` });
    expect([answer.status, answer.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('is not answered below another path', async () => {
    const headers = { ...JSON_TYPE, authorization };
    const { statusCode, body } = await service.handle(gatewayEvent({ url: '/graphql/x', headers, body: VIEWER }));
    expect([statusCode, readErrors(body).errors?.[0]?.extensions?.code]).toEqual([404, 'BAD_USER_INPUT']);
  });
});

describe('a request that is odd but can be read', () => {
  it.each<[string, WireRequest]>([
    [
      'upper case in the content type',
      { headers: { 'content-type': 'Application/JSON; Charset="UTF-8"' }, body: VIEWER },
    ],
    ['a byte order mark', { headers: JSON_TYPE, body: `\uFEFF${VIEWER}` }],
    ['variables that are null', { headers: JSON_TYPE, body: '{"query":"{ viewer { subject } }","variables":null}' }],
    [
      'an operationName that is null',
      { headers: JSON_TYPE, body: '{"query":"{ viewer { subject } }","operationName":null}' },
    ],
    [
      'GET with what a browser asks leave for',
      { method: 'GET', headers: PREFLIGHT, path: query('{ viewer { subject } }') },
    ],
    ['fields of the envelope nobody knows', { headers: JSON_TYPE, body: '{"query":"{ viewer { subject } }","id":1}' }],
  ])('with %s is answered', async (_case, request) => {
    const answer = await send(request);
    expect([answer.status, JSON.parse(answer.text)]).toMatchObject([
      200,
      { data: { viewer: { subject: 'zhejiang-admin' } } },
    ]);
  });
});

describe('a change by GET', () => {
  const change =
    'mutation Change { revokeApiClient(input: { idempotencyKey: "get-12345678", id: "x", expectedVersion: 1 }) { receipt { id } } }';

  it.each(['', '&operationName=Change', '&operationName=Other', '&operationName='])(
    'is refused, whatever operation it names (%j)',
    async (name) => {
      const answer = await send({ method: 'GET', headers: PREFLIGHT, path: `${query(change)}${name}` });
      expect([answer.code, answer.status]).toEqual([
        'BAD_USER_INPUT',
        name.endsWith('Other') || name.endsWith('=') ? 400 : 405,
      ]);
      expect(JSON.parse(answer.text)).not.toHaveProperty('data');
    },
  );
});
