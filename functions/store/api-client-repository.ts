import type { ApiClient } from '#domain/caller/caller.ts';
import type { ApiClientId } from '#domain/ids.ts';
import type { ApiClients, Ids } from '#services/ports.ts';
import { apiClientEntity } from './api-client-entity.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { readById } from './read-by-id.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): ApiClient => readState(item) as ApiClient;
const keyOf = (id: ApiClientId): ItemKey => apiClientEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of callers. A caller's id follows from its subject, so both are one read. */
export function createApiClients(table: TableClient, loader: ItemLoader, ids: Ids): ApiClients {
  const byId = readById(table, loader, { keyOf, stateIn });
  return { ...byId, findBySubject: (subject) => byId.read(ids.of('ApiClient', subject)) };
}
