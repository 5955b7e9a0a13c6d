import type { RegionLevel } from './region-code.ts';
import type { Region } from './region.ts';

/** A region with its name as it is compared: half-width, without spaces, with and without the word for its kind. */
export interface NamedRegion {
  readonly region: Region;
  readonly name: string;
  readonly stem: string;
}

const LEVEL_ORDER = { NATION: 0, PROVINCE: 1, CITY: 2, COUNTY: 3, TOWN: 4 } as const satisfies Record<
  RegionLevel,
  number
>;

/** A stem keeps two characters: 赣县 is never asked for as 赣. */
const KIND_WORD = /(?<=..)(特别行政区|自治区|自治州|自治县|地区|林区|矿区|街道|省|市|县|区|盟|旗|镇|乡)$/;

const SPACES = /\s+/g;

/** A name as it is compared. */
function normaliseName(text: string): string {
  return text.normalize('NFKC').replace(SPACES, '');
}

/** Prepares a region for the search; pseudo-cities are not to be found by name. */
export function nameRegion(region: Region): NamedRegion {
  const name = normaliseName(region.name);
  return { region, name, stem: name.replace(KIND_WORD, '') };
}

/**
 * The regions whose name fits `text`: the full name first, then the name without its kind (江山 for 江山市), then names
 * that begin with it, then names that contain it. Among equals: in force before ended, higher before lower, then by code.
 */
export function rankByName(regions: readonly NamedRegion[], text: string): readonly Region[] {
  const wanted = normaliseName(text);
  if (wanted === '') return [];
  return regions
    .flatMap((named) => (named.name.includes(wanted) ? [{ region: named.region, rank: rankOf(named, wanted) }] : []))
    .sort((left, right) => left.rank - right.rank || compareStanding(left.region, right.region))
    .map(({ region }) => region);
}

function rankOf({ name, stem }: NamedRegion, wanted: string): number {
  if (name === wanted) return 0;
  if (stem === wanted) return 1;
  return name.startsWith(wanted) ? 2 : 3;
}

function compareStanding(left: Region, right: Region): number {
  const ended = Number(left.validTo !== null) - Number(right.validTo !== null);
  return ended || LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level] || (left.code < right.code ? -1 : 1);
}
