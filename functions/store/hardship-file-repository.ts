import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import { NATION_CODE, provinceOf, type RegionCode } from '#domain/region/region-code.ts';
import type { HardshipFiles } from '#services/ports/people.ts';
import type { Slice, SliceRequest } from '#services/ports/slice.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { hardshipFileEntity } from './hardship-file-entity.ts';
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

/** A position is the province and the file's id: it tells of no body, and the file leads back to its place. */
async function readProvince(
  { table, find }: { readonly table: TableClient; readonly find: Find },
  province: string,
  { limit, after }: SliceRequest,
): Promise<Slice<HardshipFile>> {
  const last =
    after?.startsWith(province) === true ? await find(after.slice(province.length) as HardshipFileId) : undefined;
  const part = { limit, after: last === undefined ? undefined : `${last.bodyPath}#${last.id}` };
  const slice = await readSlice(table, listingOf(`${province}0000` as RegionCode, ''), part);
  const items = slice.items.map(({ item }) => ({ item, position: `${province}${item.id}` }));
  return { ...slice, items, end: items.at(-1)?.position };
}

/** Reads of hardship files for one request. */
export function createHardshipFiles(table: TableClient, loader: ItemLoader): HardshipFiles {
  const byId = readById(table, loader, { keyOf, stateIn });
  return {
    ...byId,
    under: (lookup, request) => {
      const paths = lookup.paths.toReversed();
      return readUnderPaths(table, { lookup: { ...lookup, paths }, listingOf }, request);
    },
    inFederation: (federation, request) => {
      const read = (province: string, part: SliceRequest): Promise<Slice<HardshipFile>> =>
        readProvince({ table, find: byId.find }, province, part);
      return federation === NATION_CODE ? readAcrossProvinces(read, request) : read(provinceOf(federation), request);
    },
  };
}
