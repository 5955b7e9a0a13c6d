import type { Slice } from './ports/slice.ts';

/** The page with each of its items as `map` shows it, at its place. */
export function mapSlice<Item, Shown>(slice: Slice<Item>, map: (item: Item) => Shown): Slice<Shown> {
  return { ...slice, items: slice.items.map(({ item, position }) => ({ item: map(item), position })) };
}
