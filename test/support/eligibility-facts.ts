import type { CardMembership, CardRegistration, CardStateChange, CardTokenUse } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { Instant } from '#domain/day.ts';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import type {
  CardFacts,
  EligibilityDecision,
  EligibilityFacts,
  EligibilityRequest,
  MerchantFacts,
  OfferFacts,
} from '#domain/eligibility/eligibility.ts';
import type { CardProgramId, MerchantId, OfferId, UnionBodyId } from '#domain/ids.ts';
import type { MerchantAgreement, MerchantDetails } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import type { OfferRule, OfferVersion, PeriodLimit } from '#domain/offer/offer.ts';
import type { OfferUsage, Tally } from '#domain/usage/usage.ts';
import { day, region } from './builders.ts';

/** An instant as a test writes it, in any offset, as the DateTime scalar hands it on. */
export function instant(text: string): Instant {
  return new Date(text).toISOString() as Instant;
}

/** So many milliseconds after an instant, before it when negative. */
export function after(from: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(from) + milliseconds).toISOString() as Instant;
}

/** The moment of the base world: half past noon on a Friday. */
export const AT = instant('2026-06-05T12:30:00+08:00');
/** When all of the base world was recorded. */
export const LEARNED = instant('2026-01-01T00:00:00+08:00');
const OURS = 'cp_ours' as CardProgramId;
export const THEIRS = 'cp_theirs' as CardProgramId;
export const SHOP = 'mc_shop' as MerchantId;
export const OTHER_SHOP = 'mc_other' as MerchantId;
export const OFFER = 'of_1' as OfferId;
export const fen = (value: number): Fen => value as Fen;
export const tokenOf = (name: string): CardToken => `k1:${name}` as CardToken;
export const tally = (count: number, discountFen: number): Tally => ({ count, discountFen: fen(discountFen) });
export const NO_LIMIT: PeriodLimit = { count: null, discountFen: null };

/** A state from an instant on. */
export function state(name: CardStateChange['state'], from: string, recordedAt = LEARNED): CardStateChange {
  return { state: name, from: instant(from), recordedAt };
}

/** A token from an instant on. */
export function use(name: string, from: string, recordedAt = LEARNED): CardTokenUse {
  return { token: tokenOf(name), lastFour: '0001', from: instant(from), recordedAt };
}

interface SpanTimes {
  readonly recordedAt?: Instant;
  readonly supersededAt?: Instant | null;
}

/** A membership of days, open without an end. */
export function membership(from: string, to: string | null = null, times: SpanTimes = {}): CardMembership {
  const { recordedAt = LEARNED, supersededAt = null } = times;
  const unionBodyId = 'ub_one' as UnionBodyId;
  return { from: day(from), to: to === null ? null : day(to), recordedAt, supersededAt, unionBodyId };
}

/** A year, or less, of registration. */
export function registration(from: string, to: string, recordedAt = LEARNED): CardRegistration {
  return { from: day(from), to: day(to), recordedAt };
}

/** The first agreement of a merchant, open without an end. */
export function agreement(from: string, to: string | null = null, times: SpanTimes = {}): MerchantAgreement {
  const { recordedAt = LEARNED, supersededAt = null } = times;
  return { number: 1, from: day(from), to: to === null ? null : day(to), recordedAt, supersededAt };
}

/** What is recorded of a merchant: by default a restaurant in 杭州上城. */
export function details(facts: Partial<MerchantDetails> = {}): MerchantDetails {
  return { name: '面馆', regionCode: region('330102'), mcc: '5812', address: null, recordedAt: LEARNED, ...facts };
}

/** A rule without any condition, of a tenth. */
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

/** The only version of an offer, since the start of the year. */
export function versionWith(facts: Partial<OfferVersion> = {}): OfferVersion {
  return { number: 1, from: LEARNED, ends: [], rule: ruleWith(), recordedAt: LEARNED, ...facts };
}

/** An offer of our programme with one version of this rule. */
export function offerWith(id: string, rule: Partial<OfferRule> = {}, facts: Partial<OfferFacts> = {}): OfferFacts {
  return { id: id as OfferId, programId: OURS, versions: [versionWith({ rule: ruleWith(rule) })], ...facts };
}

/** A card that has been active with the token `a` since the start of the year, its holder a member and registered. */
export function cardWith(facts: Partial<CardFacts> = {}): CardFacts {
  return {
    program: { id: OURS, code: 'GHLK', regionCode: region('330000') },
    states: [state('ISSUED', '2026-01-01T00:00:00+08:00'), state('ACTIVATED', '2026-01-02T00:00:00+08:00')],
    tokens: [use('a', '2026-01-01T00:00:00+08:00')],
    expiries: [{ expiresOn: day('2030-12-31'), recordedAt: LEARNED }],
    registrations: [registration('2026-01-01', '2027-01-01')],
    memberships: [membership('2026-01-01')],
    ...facts,
  };
}

/** A merchant of our programme with an open agreement. */
export function merchantWith(facts: Partial<MerchantFacts> = {}): MerchantFacts {
  return { id: SHOP, programId: OURS, details: [details()], agreements: [agreement('2026-01-01')], ...facts };
}

/** What a case changes of the base world, in which 10,000 fen are spent and 1,000 of them discounted. */
export interface Changes {
  readonly card?: Partial<CardFacts>;
  readonly merchant?: Partial<MerchantFacts>;
  readonly rule?: Partial<OfferRule>;
  readonly offers?: readonly OfferFacts[];
  readonly usage?: Partial<OfferUsage>;
  readonly request?: Partial<EligibilityRequest>;
}

/** The facts of a world that is eligible, but for the changes. */
export function factsWith({ card, merchant, rule, offers, usage }: Changes = {}): EligibilityFacts {
  const nothing = tally(0, 0);
  const used: OfferUsage = { day: nothing, month: nothing, year: nothing, budgetUsedFen: fen(0), ...usage };
  return {
    card: cardWith(card),
    merchant: merchantWith(merchant),
    offers: offers ?? [offerWith(OFFER, rule)],
    usage: new Map([[OFFER, used]]),
  };
}

/** The question that goes with the base world, but for the changes; what it asks as of is known then, unless it says else. */
export function requestWith(request: Partial<EligibilityRequest> = {}): EligibilityRequest {
  return {
    token: tokenOf('a'),
    category: null,
    amountFen: fen(10_000),
    at: AT,
    knownAt: request.at ?? AT,
    channel: 'POINT_OF_SALE',
    ...request,
  };
}

/** What is decided in the base world, but for the changes. */
export function decisionWith(changes: Changes = {}): EligibilityDecision {
  return decideEligibility(factsWith(changes), requestWith(changes.request));
}

/** Why the base world with the changes is refused; nothing when it is eligible. */
export function reasonsWith(changes: Changes = {}): readonly string[] {
  return decisionWith(changes).reasons;
}
