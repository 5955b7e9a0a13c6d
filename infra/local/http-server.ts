import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { toFunctionContext, toGatewayEvent, type WireRequest } from './gateway-event.ts';
import { fromGatewayResult, GATEWAY_FAILURE } from './gateway-result.ts';
import { GRAPHIQL_FILES, graphiqlFile, graphiqlPage } from './graphiql.ts';
import type { Issuer } from './issuer.ts';
import type { LocalObjects } from '../../functions/compose/local-objects.ts';
import { OBJECTS_PATH, serveObject } from './object-server.ts';
import { personas } from './personas.ts';
import { replyError, type Reply } from './reply.ts';

/** The deployed function's entry point; what it gives back is checked here as API Gateway would. */
export type GatewayHandler = (event: APIGatewayProxyEventV2, context: Context) => Promise<unknown>;

/** What the server answers with. */
export interface LocalService {
  readonly handler: GatewayHandler;
  readonly issuer: Issuer;
  /** The files below /objects/; left out, there are none. */
  readonly objects?: LocalObjects;
}

/** A server that takes requests. */
export interface LocalServer {
  readonly url: string;
  /** Takes no more requests, lets those under way finish for a few seconds, then cuts them off. */
  readonly close: () => Promise<void>;
}

/** Lambda's limit for the body of one request. */
export const MAXIMUM_BODY_BYTES = 6 * 1024 * 1024;

const HOST = '127.0.0.1';
const ISSUER_PATH = '/issuer';
const LAST_REQUESTS_MILLISECONDS = 5_000;
const OUR_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Serves /graphql and /health by the deployed handler, the issuer below /issuer and GraphiQL at /; loopback only. */
export async function startServer(service: LocalService, port: number): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const { objects } = service;
    if (objects !== undefined && isForObjects(request)) {
      serveObject(objects, request, response).catch((error: unknown) => {
        if (!request.readableAborted) console.error(error);
        response.destroy();
      });
      return;
    }
    void serve(service, request).then((reply) => {
      response.shouldKeepAlive &&= server.listening;
      send(response, reply);
    });
  });
  server.listen(port, HOST);
  await once(server, 'listening').catch((cause: unknown) => {
    throw new Error(portTaken(port), { cause });
  });
  return { url: `http://${HOST}:${portOf(server)}`, close: () => close(server) };
}

/** By the same host rule as everything else here; see `answer`. */
function isForObjects({ url = '', headers }: IncomingMessage): boolean {
  return url.startsWith(OBJECTS_PATH) && OUR_HOST.test(headers.host ?? '');
}

/** Never rejects: a caller that breaks off is no fault of ours, and anything else is told to the person at the console. */
async function serve(service: LocalService, request: IncomingMessage): Promise<Reply> {
  try {
    const body = await readBody(request);
    return body === undefined ? BODY_TOO_LARGE : await answer(service, toWireRequest(request, body));
  } catch (error) {
    if (!request.readableAborted) console.error(error);
    return GATEWAY_FAILURE;
  }
}

async function answer(service: LocalService, request: WireRequest): Promise<Reply> {
  const path = request.url.split('?', 1)[0] ?? '';
  // A page of another site whose name resolves to this machine would otherwise read our answers (DNS rebinding).
  if (!OUR_HOST.test(request.headers.host ?? '')) return WRONG_HOST;
  if (path === '/graphql' || path === '/health') return callHandler(service.handler, request);
  if (path === '/' && isReading(request)) return graphiqlPage(personas);
  if (path.startsWith(`${ISSUER_PATH}/`)) return service.issuer(toIssuerRequest(request, path));
  if (path.startsWith(GRAPHIQL_FILES) && isReading(request)) {
    return (await graphiqlFile(path, request.headers['accept-encoding'])) ?? NOT_FOUND;
  }
  return NOT_FOUND;
}

async function callHandler(handler: GatewayHandler, request: WireRequest): Promise<Reply> {
  const event = toGatewayEvent(request);
  return fromGatewayResult(await handler(event, toFunctionContext(event.requestContext.requestId)));
}

/** The body, or undefined when it is over the limit; the rest is then read and thrown away, so that the caller hears why. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= MAXIMUM_BODY_BYTES) chunks.push(chunk);
  }
  return size <= MAXIMUM_BODY_BYTES ? Buffer.concat(chunks) : undefined;
}

function toWireRequest(request: IncomingMessage, body: Buffer): WireRequest {
  return {
    method: request.method ?? 'GET',
    url: request.url ?? '/',
    headers: request.headers,
    body,
    sourceIp: request.socket.remoteAddress ?? HOST,
    protocol: `HTTP/${request.httpVersion}`,
  };
}

function toIssuerRequest(request: WireRequest, path: string): Parameters<Issuer>[0] {
  return {
    method: request.method,
    path: path.slice(ISSUER_PATH.length),
    authorization: request.headers.authorization,
    body: request.body.toString('utf8'),
  };
}

function isReading(request: WireRequest): boolean {
  return request.method === 'GET' || request.method === 'HEAD';
}

function send(response: ServerResponse, reply: Reply): void {
  if (response.destroyed || response.headersSent) return;
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  response.end(reply.body);
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cutOff = setTimeout(() => {
    server.closeAllConnections();
  }, LAST_REQUESTS_MILLISECONDS);
  await closed;
  clearTimeout(cutOff);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a listening HTTP server has no port');
  return address.port;
}

function portTaken(port: number): string {
  return [
    `无法监听端口 ${port}，可能已被占用：请用 npm start -- --port 4001 换一个端口，或停止占用它的程序。`,
    `Port ${port} cannot be used, it may be taken: choose another with npm start -- --port 4001, or stop what uses it.`,
  ].join('\n');
}

const BODY_TOO_LARGE = replyError(
  413,
  'PAYLOAD_TOO_LARGE',
  '请求正文超过 6 MB：请分成几次发送。 The request body is over 6 MB: send it in parts.',
);
const NOT_FOUND = replyError(404, 'NOT_FOUND', '没有这个地址，请用 /graphql。 There is nothing here; use /graphql.');
const WRONG_HOST = replyError(
  421,
  'WRONG_HOST',
  '本地服务只应答 127.0.0.1 和 localhost。 The local service answers to 127.0.0.1 and localhost only.',
);
