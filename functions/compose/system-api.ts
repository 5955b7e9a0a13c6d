import { execute, parse, type DocumentNode } from 'graphql';
import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { dayOf } from '#domain/day.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import { createServiceSchema, type ServiceSchema } from '#graphql/service-schema.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import { createPorts, type Adapters } from '../compose.ts';
import { openSystemAdapters, type SystemPlace } from './system-adapters.ts';

/** One document of the contract, run in this process. Throws when it is refused as a whole. */
export type SystemApi = (
  subject: string,
  document: string,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Readonly<Record<string, unknown>>>;

/** Made once: it holds nothing of the place. */
let contract: ServiceSchema | undefined;

/** A system with every right in the whole country. Two subjects are two callers: what one makes, the other checks. */
function systemCaller(adapters: Adapters, subject: string): ApiClient {
  const scope = { kind: 'REGION', regionCode: NATION_CODE } as const;
  const id = adapters.ids.of('ApiClient', subject);
  const registeredAt = adapters.clock.now();
  return { id, version: 1, subject, name: subject, role: 'PROVINCE_ADMIN', scope, registeredAt, revokedAt: null };
}

/**
 * Opens the contract to systems of this machine, past HTTP and tokens: what loads the first data takes the way of every
 * other caller through parsing, rules and row scope. No deployed function reaches it.
 */
export function openSystemApi(place: SystemPlace): SystemApi {
  const adapters = openSystemAdapters(place);
  const { schema, loadFor } = (contract ??= createServiceSchema());
  const documents = new Map<string, DocumentNode>();
  return async (subject, text, variables = {}) => {
    const document = documents.get(text) ?? parse(text);
    documents.set(text, document);
    await loadFor(document);
    const ports = createPorts(adapters);
    const now = ports.clock.now();
    const requestId = ports.ids.next('Request');
    const act: Act = { caller: systemCaller(adapters, subject), now, today: dayOf(now), requestId };
    const contextValue = { act, ports, meter: createStoreMeter(), cost: undefined };
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: { ...variables } });
    const [error] = errors ?? [];
    if (error !== undefined) throw error;
    return data ?? {};
  };
}
