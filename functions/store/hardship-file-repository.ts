import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { parseId, type HardshipFileId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, type RegionCode } from '#domain/region/region-code.ts';
import type { HardshipFiles } from '#services/ports/people.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { Marker } from '#services/ports/writes.ts';
import { createItemLoader, type ItemKey, type ItemLoader, type RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { hardshipFileEntity } from './hardship-file-entity.ts';
import { markerEntity } from './ledger-entity.ts';
import { rangeOf } from './range-of.ts';
import { readAcrossProvinces } from './read-across-provinces.ts';
import { readById } from './read-by-id.ts';
import { readSlice, type Listing } from './read-slice.ts';
import { readUnderPaths } from './read-under-paths.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): HardshipFile => readState(item) as HardshipFile;
const keyOf = (id: HardshipFileId): ItemKey => hardshipFileEntity.get({ id }).params<{ Key: ItemKey }>().Key;

function listingOf(federation: RegionCode, prefix: string): Listing<HardshipFile> {
  const range = rangeOf(hardshipFileEntity.query.byLine({ federation }).params());
  return { ...range, prefix, newestFirst: true, parse: stateIn };
}

type Find = (id: HardshipFileId) => Promise<HardshipFile | undefined>;

const PROVINCE_DIGITS = 2;
const positionOf = ({ federation, id }: HardshipFile): string => `${provinceOf(federation)}${id}`;

/**
 * The file that a position names: it is made of the province and the file's id, so that it tells of no body, and the file
 * leads back to its place. Undefined for what no list of the federation gave: a file of another one is like none.
 */
async function fileAt(find: Find, federation: RegionCode, position: string): Promise<HardshipFile | undefined> {
  const id = parseId('HardshipFile', position.slice(PROVINCE_DIGITS));
  const file = id === undefined ? undefined : await find(id);
  if (file === undefined || positionOf(file) !== position) return undefined;
  return federation === NATION_CODE || file.federation === federation ? file : undefined;
}

async function readProvince(
  table: TableClient,
  province: string,
  { limit, last }: { readonly limit: number; readonly last: HardshipFile | undefined },
): Promise<Slice<HardshipFile>> {
  const part = { limit, after: last === undefined ? undefined : `${last.bodyPath}#${last.id}` };
  const slice = await readSlice(table, listingOf(`${province}0000` as RegionCode, ''), part);
  const items = slice.items.map(({ item }) => ({ item, position: positionOf(item) }));
  return { ...slice, items, end: items.at(-1)?.position };
}

async function readFederation(
  { table, find }: { readonly table: TableClient; readonly find: Find },
  federation: RegionCode,
  request: SliceRequest,
): Promise<Slice<HardshipFile> | undefined> {
  const { after: position } = request;
  const last = position === undefined ? undefined : await fileAt(find, federation, position);
  if (position !== undefined && last === undefined) return undefined;
  const read = (province: string, { limit, after }: SliceRequest): Promise<Slice<HardshipFile>> =>
    readProvince(table, province, { limit, last: after === undefined ? undefined : last });
  return federation === NATION_CODE ? readAcrossProvinces(read, request) : read(provinceOf(federation), request);
}

async function readHolders(
  table: TableClient,
  markers: readonly Marker[],
): Promise<readonly (HardshipFileId | undefined)[]> {
  const fresh = createItemLoader(table, true);
  const keys = markers.map((marker) => markerEntity.get(marker).params<{ Key: ItemKey }>().Key);
  const items = await Promise.all(keys.map((key) => fresh.load(key)));
  return items.map((item) => item?.['ownerId'] as HardshipFileId | undefined);
}

/** Reads of hardship files for one request. */
export function createHardshipFiles(table: TableClient, loader: ItemLoader): HardshipFiles {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    readHolders: (markers) => readHolders(table, markers),
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
    inFederation: (federation, request) => readFederation({ table, find: byId.find }, federation, request),
  };
}
