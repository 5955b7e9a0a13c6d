import type { LocalDate } from '#domain/day.ts';
import { isInForceOn, type Region } from '#domain/region/region.ts';
import { NATION_CODE, type RegionCode } from '#domain/region/region-code.ts';
import type { RegionTree } from '#domain/region/region-tree.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which divisions to list: children of a parent, or found by name, as they stood on a day. */
export interface RegionQuery {
  readonly parentCode?: RegionCode | null | undefined;
  readonly name?: string | null | undefined;
  readonly within?: RegionCode | null | undefined;
  readonly asOf: LocalDate;
}

/** The most hits a search by name goes through. */
const MOST_HITS = 1000;

function found(tree: RegionTree, query: RegionQuery): readonly Region[] {
  const { parentCode, name, within, asOf } = query;
  if (name == null) return parentCode == null ? [] : tree.childrenOf(parentCode, asOf);
  const hits = tree.searchByName(name, MOST_HITS, within ?? NATION_CODE);
  return hits.filter((region) => isInForceOn(region, asOf) && (parentCode == null || region.parentCode === parentCode));
}

/** A page of divisions; undefined when `after` is no position of this list. Reads no store. */
export function listRegions(tree: RegionTree, query: RegionQuery, request: SliceRequest): Slice<Region> | undefined {
  const all = found(tree, query).filter(({ code }) => query.within == null || tree.isWithin(code, query.within));
  const start = request.after === undefined ? 0 : all.findIndex(({ code }) => code === request.after) + 1;
  if (request.after !== undefined && start === 0) return undefined;
  const items = all.slice(start, start + request.limit).map((item) => ({ item, position: item.code }));
  return { items, hasMore: start + items.length < all.length, end: items.at(-1)?.position ?? request.after };
}
