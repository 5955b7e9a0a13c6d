import type { LocalDate } from '../day.ts';
import type { Fen } from '../money.ts';
import { isWithin, type RegionCode } from '../region/region-code.ts';
import type { HardshipCause } from './household.ts';

/** Tiers of a hardship file (困难等级): 全国级 and 省级, the harder one first. */
export const HARDSHIP_TIERS = ['NATIONAL', 'PROVINCIAL'] as const;
export type HardshipTier = (typeof HARDSHIP_TIERS)[number];

/** A rule of a norm: up to which multiple of the minimum living standard a household is of a tier. */
export interface TierRule {
  readonly tier: HardshipTier;
  /** BELOW leaves the limit itself out, UP_TO takes it in. */
  readonly bound: 'BELOW' | 'UP_TO';
  /** The limit as an exact multiple of the standard: `numerator / denominator`. */
  readonly ratio: { readonly numerator: number; readonly denominator: number };
  /** One of these causes must be recorded; empty where any will do. */
  readonly causes: readonly HardshipCause[];
}

/** What a region's households are measured by from a day on. A file stores the id and version it was computed with. */
export interface HardshipNorm {
  readonly id: string;
  readonly version: number;
  readonly region: RegionCode;
  readonly from: LocalDate;
  /** The minimum living standard (低保标准) of a person and month. */
  readonly minimumLivingStandard: Fen;
  /** In the order in which they are tried: the first that fits gives the tier. */
  readonly rules: readonly TierRule[];
  /** How many whole days a public notice hangs. */
  readonly noticeDays: number;
  /** How many months after it became active, or was reviewed, a file is due for review. */
  readonly reviewMonths: number;
}

/** What a tier follows from besides the norm. */
export interface TierFacts {
  /** Income per head and month in fen. */
  readonly perHeadMonth: Fen;
  readonly causes: readonly HardshipCause[];
  /** Whether a fact of the exclusion list (second home, car, shop) is recorded. */
  readonly excluded: boolean;
}

function fits({ bound, ratio, causes }: TierRule, norm: HardshipNorm, facts: TierFacts): boolean {
  const income = BigInt(facts.perHeadMonth) * BigInt(ratio.denominator);
  const limit = BigInt(norm.minimumLivingStandard) * BigInt(ratio.numerator);
  const isLow = bound === 'BELOW' ? income < limit : income <= limit;
  return isLow && (causes.length === 0 || causes.some((cause) => facts.causes.includes(cause)));
}

/** The tier by the norm; null above every limit, and wherever a fact of the exclusion list is recorded. */
export function tierByNorm(norm: HardshipNorm, facts: TierFacts): HardshipTier | null {
  if (facts.excluded) return null;
  return norm.rules.find((rule) => fits(rule, norm, facts))?.tier ?? null;
}

function isMoreSpecific(left: HardshipNorm, right: HardshipNorm): boolean {
  if (left.region !== right.region) return isWithin(left.region, right.region);
  return left.from === right.from ? left.version > right.version : left.from > right.from;
}

/** The norm in force for a region on a day: that of the nearest division that has one, in its latest version. */
export function normInForce(
  norms: readonly HardshipNorm[],
  region: RegionCode,
  day: LocalDate,
): HardshipNorm | undefined {
  let found: HardshipNorm | undefined;
  for (const norm of norms) {
    if (norm.from > day || !isWithin(region, norm.region)) continue;
    if (found === undefined || isMoreSpecific(norm, found)) found = norm;
  }
  return found;
}
