import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { HttpEvent } from '#graphql/http-request.ts';
import { createLambda } from '#graphql/lambda.ts';
import { startServer } from '#graphql/server.ts';
import { monotonicMilliseconds } from '#platform/clock.ts';
import { createAdapters, createPorts } from '../../functions/compose.ts';
import { postEvent } from '../throughput/page-event.ts';
import type { Place } from './place.ts';

/** Where the bench keeps the key of its invented people. */
export const PERSONAL_KEY = `file:${join(tmpdir(), 'niangjia-bench-personal-key')}`;
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/** What an operation took of the store, as `extensions.cost.store` tells it. */
export interface StoreUse {
  readonly requests: number;
  readonly roundTrips: number;
  readonly capacityUnits: number;
}

/** What came of an operation. */
export interface Asked {
  readonly data: unknown;
  readonly use: StoreUse;
}

/** Asks the service as a caller. */
export type Ask = (caller: ApiClient, query: string, variables: object) => Promise<Asked>;

const answerSchema = z.object({
  data: z.unknown(),
  errors: z.array(z.unknown()).optional(),
  extensions: z.object({
    cost: z.object({
      store: z.object({ requests: z.number(), roundTrips: z.number(), capacityUnits: z.number() }),
    }),
  }),
});

const SILENT = { info: () => undefined, error: (event: string, fields: object) => console.error(event, fields) };

/** Starts the service over a table; who calls is said by the bench instead of a token. */
export async function startService(place: Place): Promise<Ask> {
  const { tableName, endpoint } = place;
  const adapters = createAdapters({
    tableName,
    dynamoDbEndpoint: endpoint,
    dataFolder: DATA_FOLDER,
    personalKey: PERSONAL_KEY,
  });
  const requestId = (): string => adapters.ids.next('Request');
  const server = await startServer({ showStoreUse: true, log: SILENT, reference: requestId });
  let caller: ApiClient | undefined;
  const handler = createLambda({
    ...{ server, log: SILENT, milliseconds: monotonicMilliseconds, requestId },
    identify: () => {
      if (caller === undefined) throw new Error('the bench asks as nobody');
      return Promise.resolve({ known: true, caller });
    },
    portsFor: (meter) => createPorts(adapters, { meter, withCapacity: true }),
  });
  return async (asking, query, variables) => {
    caller = asking;
    return readAnswer(await handler(postEvent('unused', { query, variables }) satisfies HttpEvent));
  };
}

function readAnswer({ body }: { readonly body: string }): Asked {
  const { data, errors, extensions } = answerSchema.parse(JSON.parse(body));
  if (errors !== undefined) throw new Error(`an operation of the bench failed: ${body.slice(0, 600)}`);
  return { data, use: extensions.cost.store };
}
