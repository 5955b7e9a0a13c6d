import { createAdapters, createPorts } from '../compose.ts';
import { monotonicMilliseconds } from '#platform/clock.ts';
import { parseEnv } from '#platform/env.ts';
import { createTokenCheck } from '#platform/identity.ts';
import { createEventLog } from '#platform/logger.ts';
import { rememberTokens } from '#platform/remembered-tokens.ts';
import type { HttpAnswer } from './http-answer.ts';
import type { HttpEvent } from './http-request.ts';
import { createCallerLookup } from './identify-caller.ts';
import { createLambda } from './lambda.ts';
import { startServer } from './server.ts';

const env = parseEnv(process.env);
const adapters = createAdapters(env);
const log = createEventLog(env.logLevel);
const requestId = (): string => adapters.ids.next('Request');
const trust = { issuer: env.tokenIssuer, audience: env.tokenAudience, jwksUrl: env.tokenJwksUrl };
const showStoreUse = env.stage !== 'prod';

const server = await startServer({ showStoreUse, log, reference: requestId });

/** The deployed function: answers events of the HTTP API and of a load balancer. */
export const handler: (event: HttpEvent) => Promise<HttpAnswer> = createLambda({
  server,
  identify: createCallerLookup({
    checkToken: rememberTokens(createTokenCheck(trust), () => Date.parse(adapters.clock.now())),
    findClient: (subject) => createPorts(adapters).clients.findBySubject(subject),
    milliseconds: monotonicMilliseconds,
  }),
  portsFor: (meter) => createPorts(adapters, { meter, withCapacity: showStoreUse }),
  log,
  milliseconds: monotonicMilliseconds,
  requestId,
});
