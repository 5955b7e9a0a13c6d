import type { Act } from '#domain/act.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import { NATION_CODE, type RegionCode } from '#domain/region/region-code.ts';
import { isInForceOn } from '#domain/region/region.ts';
import type { Ports } from './ports.ts';

/** REGION_UNKNOWN at `regionCode` unless the code is one of a division of its own, or the nation's, that is in force today. */
export function checkDivision(ports: Ports, act: Act, code: RegionCode): RuleProblem | undefined {
  const region = ports.regions.byCode(code);
  const isDivision = region !== undefined && !region.pseudo && isInForceOn(region, act.today);
  return isDivision ? undefined : ruleProblem('REGION_UNKNOWN', 'regionCode');
}

/** REGION_UNKNOWN at `regionCode` unless something can stand there: in a division in force, below the nation. */
export function checkPlace(ports: Ports, act: Act, code: RegionCode): RuleProblem | undefined {
  return code === NATION_CODE ? ruleProblem('REGION_UNKNOWN', 'regionCode') : checkDivision(ports, act, code);
}
