import type { Act } from '#domain/act.ts';
import type { Instant } from '#domain/day.ts';
import type { CardProgramId, MerchantId, OfferId } from '#domain/ids.ts';
import type { OfferTerms } from '#domain/offer/decide-create.ts';
import { endOf, type Offer, type OfferRule, type OfferVersion } from '#domain/offer/offer.ts';
import { actOf, adminOf, region } from './builders.ts';
import { fen } from './household.ts';

const NO_LIMIT = { count: null, discountFen: null };

/** 10 % on meals at every merchant of Zhejiang, without limits, but for the facts given. */
export function ruleWith(facts: Partial<OfferRule> = {}): OfferRule {
  return {
    category: 'EATING',
    merchants: 'ALL',
    regions: [region('330000')],
    discount: { kind: 'PERCENT', basisPoints: 1000 },
    minimumSpendFen: fen(0),
    maxDiscountPerTransactionFen: null,
    perCard: { day: NO_LIMIT, month: NO_LIMIT, year: NO_LIMIT },
    weekdays: [],
    timeSlots: [],
    excludedMcc: [],
    budgetFen: null,
    ...facts,
  };
}

/** An offer to create now, open, but for the facts given. */
export function offerTerms(facts: Partial<OfferTerms> = {}): OfferTerms {
  return {
    id: 'offer_one' as OfferId,
    programId: 'cprog_one' as CardProgramId,
    code: 'MEALS-10',
    name: '餐饮九折',
    nameEn: null,
    rule: ruleWith(),
    from: null,
    to: null,
    ...facts,
  };
}

/** Ids of merchants of the test: `mer_1`, `mer_2` … */
export function merchantIds(count: number): readonly MerchantId[] {
  return Array.from({ length: count }, (_, index) => `mer_${index + 1}` as MerchantId);
}

/** An instant so many seconds after noon of 1 June 2026 in Shanghai. */
export function second(seconds: number): Instant {
  return new Date(Date.parse('2026-06-01T04:00:00.000Z') + seconds * 1000).toISOString() as Instant;
}

/** What an administrator of Zhejiang does so many seconds after that noon. */
export function actAt(seconds: number): Act {
  return { ...actOf(adminOf('330000'), '2026-06-01'), now: second(seconds) };
}

/** All versions in force at `at` as known at `knownAt`: at most one, if all is well. */
export function versionsAt({ versions }: Offer, at: Instant, knownAt: Instant): readonly OfferVersion[] {
  return versions.filter((version) => {
    const to = endOf(version, knownAt);
    return version.recordedAt <= knownAt && version.from <= at && (to === null || at < to);
  });
}
