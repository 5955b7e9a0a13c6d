import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { findFreePort } from '../../infra/local/free-port.ts';
import {
  MAXIMUM_BODY_BYTES,
  startServer,
  type GatewayHandler,
  type LocalServer,
} from '../../infra/local/http-server.ts';
import { openIssuer } from '../../infra/local/issuer.ts';
import { personas } from '../../infra/local/personas.ts';
import { askToken } from '../../infra/local/token.ts';

const handler = vi.fn<GatewayHandler>();
let server: LocalServer;
let port: number;

beforeAll(async () => {
  port = await findFreePort();
  const url = `http://127.0.0.1:${port}/issuer`;
  const issuer = await openIssuer({ stage: 'local', url, audience: 'niangjia', clients: personas });
  server = await startServer({ handler, issuer }, port);
});
afterAll(() => server.close());
beforeEach(() => {
  handler.mockReset().mockResolvedValue({ statusCode: 200, body: 'answered' });
});

function post(body: string): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
}

/** Sends bytes that no HTTP client would send, and reads the answer to its end. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

describe('a request to the service', () => {
  it('reaches the handler as an event and comes back as it answered', async () => {
    handler.mockResolvedValue({ statusCode: 418, headers: { 'x-kind': 'tea' }, cookies: ['a=1', 'b=2'], body: '茶' });
    const response = await post('{"query":"{工会}"}');
    expect(handler).toHaveBeenCalledOnce();
    expect(handler.mock.lastCall?.[0]).toMatchObject({ rawPath: '/graphql', body: '{"query":"{工会}"}' });
    expect([response.status, response.headers.get('x-kind'), await response.text()]).toEqual([418, 'tea', '茶']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('has the same id in the event and in the context', async () => {
    await fetch(`${server.url}/health?deep=1`);
    const [event, context] = handler.mock.lastCall ?? [];
    expect(event).toMatchObject({ rawPath: '/health', rawQueryString: 'deep=1' });
    expect(context?.awsRequestId).toBe(event?.requestContext.requestId);
  });

  it('is answered 500 without a cause when the handler throws, and the server goes on', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    handler.mockRejectedValueOnce(new Error('secret cause'));
    const response = await post('{}');
    expect([response.status, await response.text()]).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
    expect((await post('{}')).status).toBe(200);
  });
});

describe('the size of a body', () => {
  it('may be 6 MB to the byte', async () => {
    expect((await post('a'.repeat(MAXIMUM_BODY_BYTES))).status).toBe(200);
    expect(handler.mock.lastCall?.[0].body).toHaveLength(MAXIMUM_BODY_BYTES);
  });

  it('is refused with 413 one byte above, before the handler', async () => {
    const response = await post('a'.repeat(MAXIMUM_BODY_BYTES + 1));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('what is no request for the service', () => {
  it.each([
    '/nothing',
    '/graphql/',
    '/graphiql/nothing.js',
    '/graphiql/../package.json',
    '/.data/issuer-key.json',
    '//',
  ])('is answered 404: %s', async (path) => {
    const answer = await sendRaw(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(handler).not.toHaveBeenCalled();
  });

  it.each(['evil.example', '127.0.0.1.evil.example:4000', 'localhost.evil.example'])(
    'is answered 421 when another site points its name %s here',
    async (host) => {
      const answer = await sendRaw(`GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 421 /);
      expect(handler).not.toHaveBeenCalled();
    },
  );

  it('is answered 400 when it is no HTTP, and the server goes on', async () => {
    expect(await sendRaw('GARBAGE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect((await post('{}')).status).toBe(200);
  });

  it('may break off in the middle of its body, and the server goes on', async () => {
    const broken = connect(port, '127.0.0.1');
    const ended = once(broken, 'close');
    broken.write('POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"half":', () =>
      broken.destroy(),
    );
    await ended;
    expect((await post('{}')).status).toBe(200);
    expect(handler).toHaveBeenCalledOnce();
  });
});

describe('a token of a persona', () => {
  it('is given by the issuer on the same port', async () => {
    expect(await askToken('zhejiang-admin', server.url)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  it.each([undefined, 'nobody'])('is refused for %j with the list of names', async (name) => {
    await expect(askToken(name, server.url)).rejects.toThrow(/zhejiang-admin[^]*jiangxi-member[^]*national-admin/);
  });

  it('says how to start the service when none runs', async () => {
    const nowhere = `http://127.0.0.1:${await findFreePort()}`;
    await expect(askToken('zhejiang-admin', nowhere)).rejects.toThrow('run npm start');
  });
});

it('a port that is taken is named, with what to do', async () => {
  const issuer = vi.fn();
  await expect(startServer({ handler, issuer }, port)).rejects.toThrow(`Port ${port} cannot be used`);
});

it('a server that closes lets the request under way finish and takes no more', async () => {
  const gate = Promise.withResolvers<unknown>();
  const closing = await startServer({ handler: () => gate.promise, issuer: vi.fn() }, await findFreePort());
  const answer = fetch(`${closing.url}/graphql`);
  await vi.waitFor(() => fetch(`${closing.url}/`));
  const closed = closing.close();
  gate.resolve({ statusCode: 200, body: 'last words' });
  expect(await (await answer).text()).toBe('last words');
  await closed;
  await expect(fetch(`${closing.url}/graphql`)).rejects.toThrow();
});
