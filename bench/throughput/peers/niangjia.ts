import { createLambda } from '#graphql/lambda.ts';
import { startServer } from '#graphql/server.ts';
import { monotonicMilliseconds } from '#platform/clock.ts';
import { createEventLog } from '#platform/logger.ts';
import type { CreatePeer } from '../peer.ts';
import { createServiceParts } from '../service-parts.ts';

/** The service itself, put together as functions/graphql/handler.ts does, over the stubbed store; the log is written. */
export const createPeer: CreatePeer = async (setup) => {
  const { adapters, identify, portsFor } = createServiceParts(setup);
  const log = createEventLog('INFO');
  const requestId = (): string => adapters.ids.next('Request');
  const server = await startServer({ showStoreUse: false, log, reference: requestId });
  return createLambda({ server, identify, portsFor, log, milliseconds: monotonicMilliseconds, requestId });
};
