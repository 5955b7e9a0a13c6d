import type { RegionCode } from '#domain/region/region-code.ts';
import type { Ports } from '#services/ports.ts';
import { badInput, type Sentence } from '../../request-error.ts';

/** A query names a division that no table holds, past or present. */
export const UNKNOWN_REGION: Sentence = {
  zh: '没有此区划代码。请用 regions 查询。',
  en: 'No division carries this code, now or before. Look it up with `regions`.',
};

/** Refuses a filter by a division that no table holds, past or present: BAD_USER_INPUT. */
export function checkRegionFilter(ports: Ports, regionCode: RegionCode | null | undefined): void {
  if (regionCode == null || ports.regions.byCode(regionCode) !== undefined) return;
  throw badInput(UNKNOWN_REGION, 'filter', 'regionCode');
}
