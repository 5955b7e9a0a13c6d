import type { Act } from '#domain/act.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { isInForceOn } from '#domain/region/region.ts';
import type { Ports } from './ports.ts';

/** REGION_UNKNOWN at `regionCode` unless the code is one of a place of its own that is in force today. */
export function checkPlace(ports: Ports, act: Act, code: RegionCode): RuleProblem | undefined {
  const region = ports.regions.byCode(code);
  const isPlace = region !== undefined && !region.pseudo && isInForceOn(region, act.today);
  return isPlace ? undefined : ruleProblem('REGION_UNKNOWN', 'regionCode');
}
