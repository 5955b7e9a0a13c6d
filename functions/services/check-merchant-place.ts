import type { Act } from '#domain/act.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { ruleProblem, type RuleProblem } from '#domain/problem.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { checkPlace } from './check-place.ts';
import type { Ports } from './ports.ts';

/** REGION_UNKNOWN at `regionCode` unless a merchant can stand there today, OUTSIDE_SCOPE unless the caller's scope holds it. */
export function checkMerchantPlace(ports: Ports, act: Act, code: RegionCode): RuleProblem | undefined {
  const outside = holdsRegion(act.caller.scope, code) ? undefined : ruleProblem('OUTSIDE_SCOPE', 'regionCode');
  return checkPlace(ports, act, code) ?? outside;
}
