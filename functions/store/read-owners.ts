import type { Marker } from '#services/ports/writes.ts';
import type { ItemKey } from './batch-get.ts';
import { nameOfKey, readMany } from './bulk-read.ts';
import type { TableClient } from './document-client.ts';
import { markerEntity } from './ledger-entity.ts';

/** Who holds each of these names, as it stands now, in as many BatchGets as it takes. A name that nobody holds is left out. */
export async function readOwners<Id extends string>(
  table: TableClient,
  space: Marker['space'],
  names: readonly string[],
): Promise<ReadonlyMap<string, Id>> {
  const keys = names.map((name) => [name, markerEntity.get({ space, name }).params<{ Key: ItemKey }>().Key] as const);
  const items = await readMany(
    table,
    keys.map(([, key]) => key),
  );
  return new Map(
    keys.flatMap(([name, key]) => {
      const id = items.get(nameOfKey(key))?.['ownerId'] as Id | undefined;
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}
