import type { Placed, Slice, SliceRequest } from '#services/ports/slice.ts';

/** The two digits of the nation and of every province of GB/T 2260, in their order. */
export const PROVINCES: readonly string[] = [
  '00 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37',
  '41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82',
]
  .join(' ')
  .split(' ');

/** How many provinces are read together at first; twice as many each time the page is not full. */
const FIRST_WAVE = 6;

/**
 * Reads on through the provinces' ranges in the order of their codes until the page is full: some Queries together, then
 * twice as many, so that a page is three round trips at most. Positions start with a region code and tell where to go on.
 */
export async function readAcrossProvinces<Item>(
  readIn: (province: string, request: SliceRequest) => Promise<Slice<Item>>,
  request: SliceRequest,
): Promise<Slice<Item>> {
  const first = request.after?.slice(0, 2) ?? '';
  const readOne = (province: string): Promise<Slice<Item>> => {
    const after = province === first ? request.after : undefined;
    return readIn(province, { limit: request.limit, after });
  };
  const found: Placed<Item>[] = [];
  let unread = PROVINCES.filter((province) => province >= first);
  let isCut = false;
  let end: string | undefined;
  for (let wave = FIRST_WAVE; unread.length > 0 && !isCut && found.length <= request.limit; wave *= 2) {
    const slices = await Promise.all(unread.slice(0, wave).map(readOne));
    unread = unread.slice(wave);
    // A slice that was cut short leaves a gap before the next province, so reading stops behind it.
    const cut = slices.findIndex((slice) => slice.hasMore);
    isCut = cut !== -1;
    const whole = isCut ? slices.slice(0, cut + 1) : slices;
    found.push(...whole.flatMap(({ items }) => items));
    end = whole.findLast((slice) => slice.end !== undefined)?.end ?? end;
  }
  if (found.length <= request.limit) return { items: found, hasMore: isCut, end };
  const items = found.slice(0, request.limit);
  return { items, hasMore: true, end: items.at(-1)?.position };
}
