import type { LocalDate } from '../day.ts';
import type { RegionCode, RegionLevel } from './region-code.ts';

/**
 * How a code gave way to another: RECODED, the same area under a new code; MERGED, into a code that already stood; SPLIT,
 * part of the area into a new code, while the old one ends or lives on.
 */
export type RegionChangeKind = 'RECODED' | 'MERGED' | 'SPLIT';

/** One end of a change, seen from the other: the code, the day it took effect, and how. */
export interface RegionLink {
  readonly code: RegionCode;
  readonly on: LocalDate;
  readonly kind: RegionChangeKind;
}

/** A division of GB/T 2260, in force on `[validFrom, validTo)`; null where the table knows no bound. */
export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
  /** The division above it in effect: the province, for a county that the standard files under a pseudo-city. */
  readonly parentCode: RegionCode | null;
  /** A placeholder of the standard (市辖区, 县, 直辖县级行政区划): found by code, shown nowhere. */
  readonly pseudo: boolean;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  readonly successors: readonly RegionLink[];
  readonly predecessors: readonly RegionLink[];
}

/** A row of the current table, before its history is joined on. */
export type RegionRow = Pick<Region, 'code' | 'name' | 'level' | 'parentCode' | 'pseudo'>;

/** A dated change of one code into another. A change into several codes is several rows of one day. */
export interface RegionChange {
  readonly oldCode: RegionCode;
  readonly oldName: string;
  readonly newCode: RegionCode;
  readonly kind: RegionChangeKind;
  readonly on: LocalDate;
}

/** Whether the division is in force on `day`. */
export function isInForceOn(region: Region, day: LocalDate): boolean {
  return (region.validFrom === null || region.validFrom <= day) && (region.validTo === null || day < region.validTo);
}
