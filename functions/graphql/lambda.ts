import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf } from '#domain/day.ts';
import { describeDefect } from '#platform/describe-defect.ts';
import type { EventLog } from '#platform/logger.ts';
import { createStoreMeter, type StoreMeter } from '#platform/store-meter.ts';
import type { Ports } from '#services/ports.ts';
import type { QueryCost, RequestContext } from './context.ts';
import { BUSY, isThrottling } from './error-format.ts';
import type { GraphqlServer } from './graphql-server.ts';
import { errorAnswer, jsonAnswer, withManyValues, withSecurityHeaders, type HttpAnswer } from './http-answer.ts';
import { hasManyValues, readHttpRequest, type HttpEvent, type HttpRequest } from './http-request.ts';
import type { Identified } from './identify-caller.ts';
import { admitRequest } from './precheck.ts';

/** What the Lambda function is made of. */
export interface LambdaParts {
  readonly server: GraphqlServer;
  readonly identify: (authorization: string | undefined, accept: string | undefined) => Promise<Identified>;
  readonly portsFor: (meter: StoreMeter) => Ports;
  readonly log: EventLog;
  readonly milliseconds: () => number;
  readonly requestId: () => string;
}

/** One request, with the id under which it stands in the log and in its answer. */
interface Call {
  readonly request: HttpRequest;
  readonly requestId: string;
}

const NO_SUCH_PATH = { zh: '没有此路径。请使用 /graphql。', en: 'There is nothing here. Use /graphql.' };
const FAILED = {
  zh: '服务暂时无法完成请求。请重试；如仍失败，请将 reference 告知支持人员。',
  en: 'The service failed to answer. Try again, and tell support the reference if it stays so.',
};

function contextOf(parts: LambdaParts, caller: ApiClient, requestId: string): RequestContext {
  const meter = createStoreMeter();
  const ports = parts.portsFor(meter);
  const now = ports.clock.now();
  const act: Act = { caller, now, today: dayOf(now), requestId };
  return { act, ports, meter, cost: undefined };
}

async function answerGraphql(parts: LambdaParts, { request, requestId }: Call): Promise<HttpAnswer> {
  const { method, headers, search } = request;
  const admission = admitRequest(request);
  if (!admission.admitted) return admission.answer;
  const started = parts.milliseconds();
  const identified = await parts.identify(headers['authorization'], headers['accept']);
  if (!identified.known) {
    parts.log.info('TOKEN_REFUSED', { requestId, reason: identified.reason });
    return identified.answer;
  }
  let cost: QueryCost | undefined;
  const context: RequestContext = {
    ...contextOf(parts, identified.caller, requestId),
    onCost: (known) => {
      cost = known;
    },
  };
  const answer = await parts.server.answer({ method, headers, search, body: admission.body }, context);
  const { id, role } = identified.caller;
  parts.log.info('REQUEST_DONE', {
    ...{ requestId, clientId: id, role, status: answer.status, cost: cost?.requested ?? null },
    ...{ milliseconds: Math.round(parts.milliseconds() - started), storeRequests: context.meter.requests },
  });
  return { statusCode: answer.status, headers: withSecurityHeaders(answer.headers), body: answer.body };
}

function route(parts: LambdaParts, call: Call): HttpAnswer | Promise<HttpAnswer> {
  const { path, headers } = call.request;
  if (path === '/health') return jsonAnswer(200, { status: 'ok' });
  if (path === '/graphql') return answerGraphql(parts, call);
  return errorAnswer(404, { code: 'BAD_USER_INPUT', sentence: NO_SUCH_PATH, accept: headers['accept'] });
}

/** The answer to what went wrong before or after GraphQL: a busy store, or a defect that is logged under the request's id. */
function answerFailure(parts: LambdaParts, { request, requestId }: Call, error: unknown): HttpAnswer {
  const accept = request.headers['accept'];
  if (isThrottling(error)) {
    return errorAnswer(429, { code: 'RATE_LIMITED', sentence: BUSY, accept }, { 'retry-after': '1' });
  }
  parts.log.error('DEFECT', { requestId, reference: requestId, ...describeDefect(error) });
  return errorAnswer(500, { code: 'INTERNAL', sentence: FAILED, accept, facts: { reference: requestId } });
}

/** Makes the function that answers HTTP events: /graphql, and /health for whoever watches the service. */
export function createLambda(parts: LambdaParts): (event: HttpEvent) => Promise<HttpAnswer> {
  return async (event) => {
    const call: Call = { request: readHttpRequest(event), requestId: parts.requestId() };
    const answer = await Promise.resolve()
      .then(() => route(parts, call))
      .catch((error: unknown) => answerFailure(parts, call, error));
    const identified = { ...answer, headers: { ...answer.headers, 'x-request-id': call.requestId } };
    return hasManyValues(event) ? withManyValues(identified) : identified;
  };
}
