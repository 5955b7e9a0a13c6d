import type { Instant, LocalDate } from '../day.ts';
import type { Decimal } from '../decimal.ts';
import type { FigureId, UnionBodyId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';

/** How a source qualifies a value. */
export const BOUNDS = ['EXACT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'APPROXIMATE'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Kinds that are statistics; the others describe programmes. */
export const STATISTICAL_KINDS = ['FLOW', 'STOCK', 'RATE', 'CUMULATIVE', 'TARGET'] as const;

/** What sort of statement a figure is. */
export const FIGURE_KINDS = [
  ...STATISTICAL_KINDS,
  'PLAN',
  'RULE',
  'COUNT_OF_LIST',
  'STRUCTURE',
  'FREQUENCY',
  'EDITION',
  'STANDARD',
  'CASE',
  'RANK',
  'THRESHOLD',
  'AWARD',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The span of days a figure is about, both ends included; an end is null when the source gives none. */
export interface FigurePeriod {
  readonly start: LocalDate | null;
  readonly end: LocalDate | null;
}

/** What is measured. */
export interface Indicator {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unit: string;
  /** The figure whose label gave the Chinese name; null for a name of the catalogue. */
  readonly namedBy: FigureId | null;
}

/** A published value of an indicator for a region and a period, as one row of a report gives it. */
export interface Figure {
  readonly id: FigureId;
  readonly version: number;
  readonly rowId: string;
  readonly indicator: string;
  readonly printedLabel: string;
  readonly unit: string;
  readonly regionCode: RegionCode;
  readonly printedRegion: string;
  readonly program: string;
  readonly reportedBy: string;
  readonly unionBodyId: UnionBodyId | null;
  readonly value: Decimal;
  readonly bound: Bound;
  readonly kind: FigureKind;
  readonly period: FigurePeriod;
  readonly source: string;
  readonly recordedAt: Instant;
  /** When it was taken back; null while it stands. A withdrawn figure is in no list and counts in no total. */
  readonly withdrawnAt: Instant | null;
}

/** What tells figures apart: a row id names one figure within its division, so two divisions may use the same. */
export function figureIdentity({ regionCode, rowId }: Pick<Figure, 'regionCode' | 'rowId'>): string {
  return `${regionCode}/${rowId}`;
}
