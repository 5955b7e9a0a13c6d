import type { Slice, SliceRequest } from '#services/ports/slice.ts';

const SEPARATOR = '!';

/**
 * Reads on through a few lists, all of them together, in the order given: one round trip however many there are. Positions name
 * the list they are of.
 */
export async function readAlong<Item>(
  lists: readonly string[],
  readIn: (list: string, request: SliceRequest) => Promise<Slice<Item>>,
  request: SliceRequest,
): Promise<Slice<Item>> {
  const [first = '', after] = request.after?.split(SEPARATOR) ?? [];
  const start = Math.max(lists.indexOf(first), 0);
  const unread = lists.slice(start);
  const slices = await Promise.all(
    unread.map(async (list) => {
      const slice = await readIn(list, { limit: request.limit, after: list === first ? after : undefined });
      const items = slice.items.map(({ item, position }) => ({ item, position: `${list}${SEPARATOR}${position}` }));
      return { items, hasMore: slice.hasMore };
    }),
  );
  // What was cut short leaves a gap before the next list.
  const cut = slices.findIndex(({ hasMore }) => hasMore);
  const whole = cut === -1 ? slices : slices.slice(0, cut + 1);
  const found = whole.flatMap(({ items }) => items);
  const items = found.slice(0, request.limit);
  return { items, hasMore: cut !== -1 || found.length > items.length, end: items.at(-1)?.position };
}
