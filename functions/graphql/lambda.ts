import type { ApolloServer, HTTPGraphQLResponse } from '@apollo/server';
import { handlers } from '@as-integrations/aws-lambda';
import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf } from '#domain/day.ts';
import type { EventLog } from '#platform/logger.ts';
import { createStoreMeter, type StoreMeter } from '#platform/store-meter.ts';
import type { Ports } from '#services/ports.ts';
import type { RequestContext } from './context.ts';
import { errorAnswer, jsonAnswer, withSecurityHeaders, type HttpAnswer } from './http-answer.ts';
import { isGatewayEvent, readHttpRequest, type HttpEvent, type HttpRequest } from './http-request.ts';
import type { Identified } from './identify-caller.ts';
import { refuseRequest } from './precheck.ts';

/** What the Lambda function is made of. */
export interface LambdaParts {
  readonly server: ApolloServer<RequestContext>;
  readonly identify: (authorization: string | undefined, accept: string | undefined) => Promise<Identified>;
  readonly portsFor: (meter: StoreMeter) => Ports;
  readonly log: EventLog;
  readonly milliseconds: () => number;
  readonly requestId: () => string;
}

const GATEWAY = handlers.createAPIGatewayProxyEventV2RequestHandler();
const BALANCER = handlers.createALBEventRequestHandler();

const NO_SUCH_PATH = { zh: '没有此路径。请使用 /graphql。', en: 'There is nothing here. Use /graphql.' };
const FAILED = {
  zh: '服务暂时无法完成请求。请重试。',
  en: 'The service failed to answer. Try again.',
};

function graphqlRequestOf(event: HttpEvent) {
  return isGatewayEvent(event) ? GATEWAY.fromEvent(event) : BALANCER.fromEvent(event);
}

async function bodyOf(response: HTTPGraphQLResponse): Promise<string> {
  if (response.body.kind === 'complete') return response.body.string;
  let text = '';
  for await (const chunk of response.body.asyncIterator) text += chunk;
  return text;
}

function contextOf(parts: LambdaParts, caller: ApiClient, requestId: string): RequestContext {
  const meter = createStoreMeter();
  const ports = parts.portsFor(meter);
  const now = ports.clock.now();
  const act: Act = { caller, now, today: dayOf(now), requestId };
  return { act, ports, meter, cost: undefined };
}

async function answerGraphql(parts: LambdaParts, event: HttpEvent, request: HttpRequest): Promise<HttpAnswer> {
  const refusal = refuseRequest(request);
  if (refusal !== undefined) return refusal;
  const started = parts.milliseconds();
  const requestId = parts.requestId();
  const identified = await parts.identify(request.headers['authorization'], request.headers['accept']);
  if (!identified.known) {
    parts.log.info('TOKEN_REFUSED', { requestId, reason: identified.reason });
    return identified.answer;
  }
  const context = contextOf(parts, identified.caller, requestId);
  const response = await parts.server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: graphqlRequestOf(event),
    context: () => Promise.resolve(context),
  });
  const statusCode = response.status ?? 200;
  const { id, role } = identified.caller;
  parts.log.info('REQUEST_DONE', {
    ...{ requestId, clientId: id, role, status: statusCode, cost: context.cost?.requested ?? null },
    ...{ milliseconds: Math.round(parts.milliseconds() - started), storeRequests: context.meter.requests },
  });
  const headers = { ...Object.fromEntries(response.headers), 'x-request-id': requestId };
  return { statusCode, headers: withSecurityHeaders(headers), body: await bodyOf(response) };
}

/** Makes the function that answers HTTP events: /graphql, and /health for whoever watches the service. */
export function createLambda(parts: LambdaParts): (event: HttpEvent) => Promise<HttpAnswer> {
  return async (event) => {
    const request = readHttpRequest(event);
    const accept = request.headers['accept'];
    try {
      if (request.path === '/health') return jsonAnswer(200, { status: 'ok' });
      if (request.path !== '/graphql') {
        return errorAnswer(404, { code: 'BAD_USER_INPUT', sentence: NO_SUCH_PATH, accept });
      }
      return await answerGraphql(parts, event, request);
    } catch (error) {
      const reference = parts.requestId();
      const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
      parts.log.error('DEFECT', { requestId: reference, reference, name, stack });
      return errorAnswer(500, { code: 'INTERNAL', sentence: FAILED, accept }, { 'x-request-id': reference });
    }
  };
}
