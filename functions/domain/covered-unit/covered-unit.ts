import type { CreditCode } from '../credit-code.ts';
import type { CoveredUnitId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { RegionCode } from '../region/region-code.ts';

/** The days one union body covers a unit. */
export interface UnitCover extends DayInterval {
  readonly unionBodyId: UnionBodyId;
}

/** An employer covered by union bodies (涵盖单位). Covers never overlap, so the unit counts once per date. */
export interface CoveredUnit {
  readonly id: CoveredUnitId;
  readonly version: number;
  readonly name: string;
  readonly creditCode: CreditCode | null;
  readonly regionCode: RegionCode;
  /** Oldest first, without overlap. */
  readonly covers: readonly UnitCover[];
}

/** What tells units apart: the credit code, or name and division where none is recorded. */
export function unitIdentity(unit: Pick<CoveredUnit, 'creditCode' | 'name' | 'regionCode'>): string {
  return unit.creditCode ?? `${unit.regionCode}/${unit.name}`;
}
