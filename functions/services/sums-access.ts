import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { levelOf, type RegionCode, type RegionLevel } from '#domain/region/region-code.ts';
import type { UnionBodyLevel } from '#domain/union-body/union-body.ts';
import type { Ports } from './ports.ts';

/** The level of the federation that a division of each level has. */
const LEVEL_OF_FEDERATION: Readonly<Record<RegionLevel, UnionBodyLevel>> = {
  ...{ NATION: 'NATIONAL', PROVINCE: 'PROVINCE', CITY: 'CITY', COUNTY: 'COUNTY', TOWN: 'TOWNSHIP' },
};

/** Whether the caller's role and region allow to read the sums of a division, whatever else there is to ask. */
export function reachesSumsOf({ caller: { role, scope } }: Act, regionCode: RegionCode): boolean {
  return mayDo(role, 'stipend:readSums') && holdsRegion(scope, regionCode);
}

/**
 * Whether the caller may read the sums of a division's subtree: it lies in the caller's region as a whole; staff of a body read
 * those of the division whose federation the body is, and below. An employer's union has no business with its county's.
 */
export async function maySeeSumsOf(ports: Ports, act: Act, regionCode: RegionCode): Promise<boolean> {
  const { scope } = act.caller;
  if (!reachesSumsOf(act, regionCode)) return false;
  if (scope.kind !== 'BODY') return true;
  const body = await ports.bodies.find(scope.bodyId);
  return body?.kind === 'FEDERATION' && body.level === LEVEL_OF_FEDERATION[levelOf(body.regionCode)];
}
