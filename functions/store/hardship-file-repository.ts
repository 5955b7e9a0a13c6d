import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import type { HardshipFiles } from '#services/ports.ts';
import type { ItemKey, ItemLoader, RawItem } from './batch-get.ts';
import type { TableClient } from './document-client.ts';
import { hardshipFileEntity } from './hardship-file-entity.ts';
import { rangeOf } from './range-of.ts';
import { readById } from './read-by-id.ts';
import { readSlice } from './read-slice.ts';
import { readState } from './state-text.ts';

const stateIn = (item: RawItem): HardshipFile => readState(item) as HardshipFile;
const keyOf = (id: HardshipFileId): ItemKey => hardshipFileEntity.get({ id }).params<{ Key: ItemKey }>().Key;

/** Reads of hardship files for one request. */
export function createHardshipFiles(table: TableClient, loader: ItemLoader): HardshipFiles {
  return {
    ...readById(table, loader, { keyOf, stateIn }),
    inLine: ({ federation, path }, request) => {
      const range = rangeOf(hardshipFileEntity.query.byLine({ federation }).params());
      return readSlice(table, { ...range, prefix: path, newestFirst: true, parse: stateIn }, request);
    },
  };
}
