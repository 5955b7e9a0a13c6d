import type { Region } from '../region/region.ts';
import type { Figure } from './figure.ts';

/**
 * Whether the figure is about the whole region whose code it carries: only then does its source print that region's name.
 * A zone, a town or a street carries the code of its county, and 宜春 (for 宜春县) that of a prefecture; those are not.
 */
export function isAboutWholeRegion(
  figure: Pick<Figure, 'regionCode' | 'printedRegion'>,
  region: Pick<Region, 'code' | 'name'>,
): boolean {
  return figure.regionCode === region.code && figure.printedRegion === region.name;
}
