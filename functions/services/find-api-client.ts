import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { ApiClientId } from '#domain/ids.ts';
import type { Ports } from './ports.ts';
import { isRegionRowVisible } from './row-access.ts';

/** The caller with this id, if the region behind its scope lies in that of whoever asks. */
export async function findApiClient(ports: Ports, act: Act, id: ApiClientId): Promise<ApiClient | undefined> {
  const client = await ports.clients.find(id);
  if (client === undefined) return undefined;
  return isRegionRowVisible(act, 'apiClient', client.scope.regionCode) ? client : undefined;
}
