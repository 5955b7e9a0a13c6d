import type { Instant } from '../day.ts';
import type { CardProgramId, MerchantId, OfferId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { isKnownAt, lastKnownAt, type Recorded } from '../recorded.ts';
import type { RegionCode } from '../region/region-code.ts';

/** The seven categories of discounts: 吃住行游购娱医. */
export const OFFER_CATEGORIES = [
  'EATING',
  'LODGING',
  'TRANSPORT',
  'TOURISM',
  'SHOPPING',
  'ENTERTAINMENT',
  'MEDICAL',
] as const;
export type OfferCategory = (typeof OFFER_CATEGORIES)[number];

/** How much is taken off: basis points of the amount, 1 to 10,000, or a fixed sum. */
export type Discount =
  { readonly kind: 'PERCENT'; readonly basisPoints: number } | { readonly kind: 'FIXED'; readonly fen: Fen };

/** How often and how much one card may have of an offer in a calendar period; null is no limit. */
export interface PeriodLimit {
  readonly count: number | null;
  readonly discountFen: Fen | null;
}

/** A part of a day in minutes from its midnight in Asia/Shanghai, `[from, to)`, to at most 1440. */
export interface TimeSlot {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** The periods over which limits are counted, the shortest first. */
export const LIMIT_PERIODS = ['day', 'month', 'year'] as const;
export type LimitPeriod = (typeof LIMIT_PERIODS)[number];

/** Which cards get which discount at which merchants, when, and how much. */
export interface OfferRule {
  readonly category: OfferCategory;
  readonly merchants: 'ALL' | readonly MerchantId[];
  /** Each means its whole subtree. */
  readonly regions: readonly RegionCode[];
  readonly discount: Discount;
  /** 0 is none. */
  readonly minimumSpendFen: Fen;
  readonly maxDiscountPerTransactionFen: Fen | null;
  readonly perCard: Readonly<Record<LimitPeriod, PeriodLimit>>;
  /** 1 is Monday, 7 Sunday; empty is every day. */
  readonly weekdays: readonly number[];
  /** Empty is all day. */
  readonly timeSlots: readonly TimeSlot[];
  readonly excludedMcc: readonly string[];
  /** What may be granted in all under the offer, by all its versions that have a budget together; null is no budget. */
  readonly budgetFen: Fen | null;
}

/** When a version ends, as it was recorded; the end recorded last counts. */
export interface OfferEnd extends Recorded {
  readonly to: Instant;
}

/** A rule from an instant on, up to its end. It is never edited: a revision ends it and begins another. */
export interface OfferVersion extends Recorded {
  /** From 1. */
  readonly number: number;
  readonly from: Instant;
  readonly ends: readonly OfferEnd[];
  readonly rule: OfferRule;
}

/** An offer (优惠) of a card programme with all its versions, in the order in which they were recorded. */
export interface Offer {
  readonly id: OfferId;
  readonly version: number;
  readonly programId: CardProgramId;
  /** Known to the bank too, and unique in the programme. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly versions: readonly OfferVersion[];
}

/** When a version ends as known at `knownAt`; null while no end is known. */
export function endOf({ ends }: Pick<OfferVersion, 'ends'>, knownAt: Instant): Instant | null {
  return lastKnownAt(ends, knownAt)?.to ?? null;
}

/** The one version in force at `at`, as known at `knownAt`; undefined where none is. */
export function versionAt(
  { versions }: Pick<Offer, 'versions'>,
  at: Instant,
  knownAt: Instant,
): OfferVersion | undefined {
  return versions.find((version) => {
    if (version.from > at || !isKnownAt(version, knownAt)) return false;
    const to = endOf(version, knownAt);
    return to === null || at < to;
  });
}
