import type { Slice, SliceRequest } from '#services/ports.ts';
import type { TableClient } from './document-client.ts';
import { readSlice, type Listing } from './read-slice.ts';

/** The two digits of the nation and of every province of GB/T 2260, in their order. */
const PROVINCES = [
  '00 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37',
  '41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82',
]
  .join(' ')
  .split(' ');

/**
 * Reads on through every province's range in the order of their codes: all Queries go out together, so a page is one
 * round trip. Positions start with a region code, so they tell where to go on.
 */
export async function readAcrossProvinces<Item>(
  table: TableClient,
  listingIn: (province: string) => Listing<Item>,
  request: SliceRequest,
): Promise<Slice<Item>> {
  const first = request.after?.slice(0, 2) ?? '';
  const open = PROVINCES.filter((province) => province >= first);
  const slices = await Promise.all(
    open.map((province) => {
      const after = province === first ? request.after : undefined;
      return readSlice(table, listingIn(province), { limit: request.limit, after });
    }),
  );
  // A slice that was cut short leaves a gap before the next province, so reading stops behind it.
  const cut = slices.findIndex((slice) => slice.hasMore);
  const whole = cut === -1 ? slices : slices.slice(0, cut + 1);
  const found = whole.flatMap((slice) => slice.items);
  const items = found.slice(0, request.limit);
  return { items, hasMore: cut !== -1 || found.length > request.limit, end: items.at(-1)?.position };
}
