import type { LocalDate } from '../day.ts';
import type { RegionCode } from './region-code.ts';
import { joinHistory, type RegionIndex } from './region-history.ts';
import { codesIncludingPredecessors, currentCodeOn, isWithinOverTime } from './region-lineage.ts';
import { nameRegion, rankByName } from './region-search.ts';
import { isInForceOn, type Region, type RegionChange, type RegionRow } from './region.ts';

/** The divisions of the country with their history. It never changes while the service runs. */
export interface RegionTree {
  /** How many codes the tree knows, ended ones and pseudo-cities included. */
  readonly size: number;
  /** The region of `code`, in force or ended. */
  byCode(code: RegionCode): Region | undefined;
  /** The divisions right below, by code: those in force on `asOf`, or those that have not ended. No pseudo-cities. */
  childrenOf(code: RegionCode, asOf?: LocalDate): readonly Region[];
  /** The divisions above, from the parent up to the nation; empty for the nation and for an unknown code. */
  ancestorsOf(code: RegionCode): readonly Region[];
  /** At most `limit` regions whose name fits `text`, best first; only those under `within`, if given. */
  searchByName(text: string, limit: number, within?: RegionCode): readonly Region[];
  /** `code` and the earlier codes whose whole area it took over. */
  codesIncludingPredecessors(code: RegionCode): readonly RegionCode[];
  /** The code in force on `day` for the area of `code`; undefined where there is not exactly one. */
  currentCodeOn(code: RegionCode, day: LocalDate): RegionCode | undefined;
  /** Whether `code`, or the code that took it over, lies in the subtree of `ancestor`. */
  isWithin(code: RegionCode, ancestor: RegionCode): boolean;
}

/**
 * Builds the tree from the current table and its changes. Throws when the shipped tables contradict each other. The
 * children and the names are prepared when they are first asked for: a cold start should not pay for them.
 */
export function buildRegionTree(rows: readonly RegionRow[], changes: readonly RegionChange[]): RegionTree {
  const index = joinHistory(rows, changes);
  const children = once(() => groupByParent(index));
  const names = once(() => [...index.values()].filter((region) => !region.pseudo).map(nameRegion));
  const isUnder = (code: RegionCode, ancestor: RegionCode): boolean => isWithinOverTime(index, code, ancestor);
  return Object.freeze({
    size: index.size,
    byCode: (code) => index.get(code),
    childrenOf: (code, asOf) => (children().get(code) ?? []).filter((child) => isListed(child, asOf)),
    ancestorsOf: (code) => climb(index, code),
    searchByName: (text, limit, within) =>
      rankByName(names(), text)
        .filter(({ code }) => within === undefined || isUnder(code, within))
        .slice(0, limit),
    codesIncludingPredecessors: (code) => codesIncludingPredecessors(index, code),
    currentCodeOn: (code, day) => currentCodeOn(index, code, day),
    isWithin: isUnder,
  } satisfies RegionTree);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function groupByParent(index: RegionIndex): ReadonlyMap<string, readonly Region[]> {
  const groups = new Map<string, Region[]>();
  for (const region of index.values()) {
    if (region.parentCode === null || region.pseudo) continue;
    const siblings = groups.get(region.parentCode);
    if (siblings === undefined) groups.set(region.parentCode, [region]);
    else siblings.push(region);
  }
  for (const siblings of groups.values()) siblings.sort((left, right) => (left.code < right.code ? -1 : 1));
  return groups;
}

function isListed(region: Region, asOf: LocalDate | undefined): boolean {
  return asOf === undefined ? region.validTo === null : isInForceOn(region, asOf);
}

function climb(index: RegionIndex, code: RegionCode): readonly Region[] {
  const parentCode = index.get(code)?.parentCode ?? null;
  const parent = parentCode === null ? undefined : index.get(parentCode);
  return parent === undefined ? [] : [parent, ...climb(index, parent.code)];
}
