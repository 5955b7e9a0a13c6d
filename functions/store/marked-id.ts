import type { Marker } from '#services/ports/writes.ts';
import type { ItemKey, ItemLoader } from './batch-get.ts';
import { markerEntity } from './ledger-entity.ts';

/** The id of who holds a marker, through the request's loader; undefined when nobody does. */
export async function findMarked(loader: ItemLoader, marker: Marker): Promise<string | undefined> {
  const { Key } = markerEntity.get(marker).params<{ Key: ItemKey }>();
  const ownerId = (await loader.load(Key))?.['ownerId'];
  return typeof ownerId === 'string' ? ownerId : undefined;
}
