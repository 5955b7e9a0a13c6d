import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { NATION_CODE, type RegionCode } from '#domain/region/region-code.ts';
import type { Ports } from './ports.ts';
import { isRegionRowVisible } from './row-access.ts';

/** The code itself and, where it has ended, the one code that took over its whole area. */
function standingCodes(ports: Ports, act: Act, code: RegionCode): readonly RegionCode[] {
  const current = ports.regions.currentCodeOn(code, act.today);
  return current === undefined || current === code ? [code] : [code, current];
}

/** Whether the caller may see figures of the region. Those of an ended code belong to whoever holds the code in force. */
export function isFigureRegionVisible(ports: Ports, act: Act, code: RegionCode): boolean {
  return standingCodes(ports, act, code).some((standing) => isRegionRowVisible(act, 'figure', standing));
}

/** Whether the caller may import figures of the region, by the same reach. */
export function mayImportInto(ports: Ports, act: Act, code: RegionCode): boolean {
  const { role, scope } = act.caller;
  return (
    mayDo(role, 'figure:import') && standingCodes(ports, act, code).some((standing) => holdsRegion(scope, standing))
  );
}

/** Whether the caller may bring in indicators that nobody knows: one name and one unit hold for the whole nation. */
export function mayNameIndicators({ caller: { role, scope } }: Act): boolean {
  return mayDo(role, 'figure:import') && holdsRegion(scope, NATION_CODE);
}
