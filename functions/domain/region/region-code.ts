import { fail, succeed, type Result } from '../result.ts';

/**
 * A code of GB/T 2260: six digits for the nation (000000), a province, a city or a county; nine for a town. Positions
 * are fixed, so a subtree is a range of codes.
 */
export type RegionCode = string & { readonly __brand: 'RegionCode' };

/** The five levels of the division tree, from the nation down. */
export type RegionLevel = 'NATION' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN';

/** Why a text is not a region code. Says nothing of existence: that is the tree's to know. */
export interface RegionCodeFailure {
  readonly code: 'REGION_CODE_INVALID';
  readonly text: string;
}

/** How many leading digits carry meaning at each level; the rest are zeros. */
const SIGNIFICANT_DIGITS = { NATION: 0, PROVINCE: 2, CITY: 4, COUNTY: 6, TOWN: 9 } as const satisfies Record<
  RegionLevel,
  number
>;

const TOWN_CODE_LENGTH = 9;

/**
 * The nation; a province; or a city, on which a county and a town may follow. A zero position closes the code. A town may
 * hang on a city without counties (东莞 441900 + 003), never on a province, and is never `000`.
 */
const CODE_FORM = /^(?:000000|(?!00)\d\d(?:0000|(?!00)\d{4}(?:(?!000)\d{3})?))$/;

/** The code of the whole country, the root of the tree. */
export const NATION_CODE = '000000' as RegionCode;

/** Reads a code of six or nine digits whose open positions come before its zeros. */
export function parseRegionCode(text: string): Result<RegionCode, RegionCodeFailure> {
  return CODE_FORM.test(text) ? succeed(text as RegionCode) : fail({ code: 'REGION_CODE_INVALID', text });
}

/** The level a code's form stands for. */
export function levelOf(code: RegionCode): RegionLevel {
  if (code.length === TOWN_CODE_LENGTH) return 'TOWN';
  if (code === NATION_CODE) return 'NATION';
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'COUNTY';
}

/** The digits that every code of `code`'s subtree starts with, and no other code does; empty for the nation. */
export function subtreePrefix(code: RegionCode): string {
  return code.slice(0, SIGNIFICANT_DIGITS[levelOf(code)]);
}

/**
 * Whether `code` is `ancestor` or lies in its subtree, by digits alone. Codes that were replaced are beyond digits: ask
 * the tree for those.
 */
export function isWithin(code: RegionCode, ancestor: RegionCode): boolean {
  return code.startsWith(subtreePrefix(ancestor));
}

/** `code` and every division it lies in, the nation first; by digits alone, as `isWithin`. */
export function divisionLine(code: RegionCode): readonly RegionCode[] {
  const digits = Object.values(SIGNIFICANT_DIGITS).filter((count) => count <= code.length);
  return [...new Set(digits.map((count) => code.slice(0, count).padEnd(NATION_CODE.length, '0') as RegionCode))];
}

/** The county-level division that a code lies in: a town's county, or the city it hangs on; others are their own. */
export function countyCodeOf(code: RegionCode): RegionCode {
  return code.slice(0, NATION_CODE.length) as RegionCode;
}

/** The two digits of the code's province; `00` for the nation. */
export function provinceOf(code: RegionCode): string {
  return code.slice(0, SIGNIFICANT_DIGITS.PROVINCE);
}

/** The code of the province-level division a code lies in: the federation that people belong to. The nation's is its own. */
export function provinceCodeOf(code: RegionCode): RegionCode {
  return `${provinceOf(code)}0000` as RegionCode;
}
