import type { LocalDate } from '../day.ts';
import { countyCodeOf, isWithin, type RegionCode } from './region-code.ts';
import type { RegionIndex } from './region-history.ts';
import { isInForceOn, type Region } from './region.ts';

/** The one code that took over the whole of `region`; undefined while it stands, or when it went to several. */
function heirOf(region: Region): RegionCode | undefined {
  const [only, ...others] = region.successors;
  return only === undefined || others.length > 0 || only.kind === 'SPLIT' ? undefined : only.code;
}

/**
 * `code` and every earlier code whose whole area it took over, for roll-ups over history. A code that went to several
 * belongs to none of them: its figures cannot be told apart.
 */
export function codesIncludingPredecessors(index: RegionIndex, code: RegionCode): readonly RegionCode[] {
  const links = index.get(code)?.predecessors ?? [];
  const inherited = links.filter((link) => {
    const predecessor = index.get(link.code);
    return predecessor !== undefined && heirOf(predecessor) === code;
  });
  return [code, ...inherited.flatMap((link) => codesIncludingPredecessors(index, link.code))];
}

/**
 * The code in force on `day` for the area of `code`: forward along its heirs, back along the code it was recoded from.
 * Undefined for an unknown code, and where the area went to several codes or came from several.
 */
export function currentCodeOn(index: RegionIndex, code: RegionCode, day: LocalDate): RegionCode | undefined {
  const region = index.get(code);
  if (region === undefined || isInForceOn(region, day)) return region?.code;
  const hasEnded = region.validTo !== null && region.validTo <= day;
  const next = hasEnded ? heirOf(region) : region.predecessors.find((link) => link.kind === 'RECODED')?.code;
  return next === undefined ? undefined : currentCodeOn(index, next, day);
}

/** Whether `code`, or the code that took it over, lies in the subtree of `ancestor`. Towns follow their county. */
export function isWithinOverTime(index: RegionIndex, code: RegionCode, ancestor: RegionCode): boolean {
  if (isWithin(code, ancestor)) return true;
  const county = index.get(countyCodeOf(code));
  const heir = county === undefined ? undefined : heirOf(county);
  return heir !== undefined && isWithinOverTime(index, heir, ancestor);
}
