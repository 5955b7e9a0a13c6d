import type { Region } from '#domain/region/region.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Ports } from '#services/ports.ts';

/** The division a stored record names. The table never loses a code, so a missing one is a defect. */
export function regionOf(ports: Ports, code: RegionCode): Region {
  const region = ports.regions.byCode(code);
  if (region === undefined) throw new Error(`A record names the division ${code}, which the table does not hold.`);
  return region;
}
