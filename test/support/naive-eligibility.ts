import type { Instant } from '#domain/day.ts';
import type { EligibilityDecision, EligibilityEvidence } from '#domain/eligibility/eligibility.ts';
import type { EligibilityFacts, EligibilityRequest, OfferFacts } from '#domain/eligibility/eligibility.ts';
import type { DiscountCap, EligibilityReason } from '#domain/eligibility/reason.ts';
import type { Fen } from '#domain/money.ts';
import type { OfferRule, OfferVersion } from '#domain/offer/offer.ts';

/**
 * The decision of eligibility written a second time, for tests to hold the real one against: slow, obvious, straight from
 * the design, and sharing nothing with functions/domain but types. Here time is milliseconds, money is bigint, the calendar
 * is that of the Intl library, and order comes from tables at the end instead of from the order in which checks are made.
 */
export function naiveEligibility(facts: EligibilityFacts, request: EligibilityRequest): EligibilityDecision {
  const world = worldAsKnown(facts, request);
  const { card, merchant } = world;
  if (card === undefined) return refusal(['CARD_TOKEN_UNKNOWN'], null, NOTHING_FOUND);
  const offers = world.offers.filter((offer) => request.category === null || offer.categoryNow === request.category);
  if (offers.length === 0 && request.category === null) return refusal(['OFFER_UNKNOWN'], null, NOTHING_FOUND);
  if (merchant === undefined) return refusal(['MERCHANT_UNKNOWN'], null, NOTHING_FOUND);
  const holder = aboutCard(card, request);
  const answers = offers.map((offer) => answerFor(offer, { holder, merchant, request }));
  if (answers.length === 0) {
    const evidence = { ...NOTHING_FOUND, ...holder.evidence };
    return refusal([...holder.failing, 'OFFER_NOT_ACTIVE'], null, evidence);
  }
  return bestOf(answers);
}

const NOTHING_FOUND: EligibilityEvidence = {
  cardInterval: null,
  membershipInterval: null,
  registrationInterval: null,
  offerVersion: null,
  merchantAgreement: null,
};

function refusal(
  failing: readonly EligibilityReason[],
  offerId: OfferFacts['id'] | null,
  evidence: EligibilityEvidence,
): EligibilityDecision {
  const reasons = TABLE.filter((reason) => failing.includes(reason));
  return { eligible: false, offerId, reasons, discountFen: 0 as Fen, capped: [], evidence };
}

// ---- Time: instants are milliseconds, a day is the span of milliseconds between two midnights in Shanghai.

const ms = (instant: string): number => Date.parse(instant);
const midnightBefore = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);
const midnightAfter = (day: string): number => Date.parse(`${day}T24:00:00+08:00`);

const SHANGHAI = { timeZone: 'Asia/Shanghai' } as const;
const localDay = new Intl.DateTimeFormat('en-CA', { ...SHANGHAI, year: 'numeric', month: '2-digit', day: '2-digit' });
const localWeekday = new Intl.DateTimeFormat('en-GB', { ...SHANGHAI, weekday: 'short' });
const WEEK = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

interface Days {
  readonly from: string;
  readonly to: string | null;
}

/** From 00:00 of the first day to 00:00 of the `to` day. */
function coversInstant({ from, to }: Days, at: string): boolean {
  const begun = ms(at) >= midnightBefore(from);
  const over = to !== null && ms(at) >= midnightBefore(to);
  return begun && !over;
}

const isEmpty = ({ from, to }: Days): boolean => from === to;

// ---- What was recorded by `knownAt`; nothing else exists.

interface Fact {
  readonly recordedAt: string;
  readonly supersededAt?: string | null;
}

function known<One extends Fact>(list: readonly One[], knownAt: string): readonly One[] {
  return list.filter(({ recordedAt, supersededAt = null }) => {
    const isLearned = ms(recordedAt) <= ms(knownAt);
    const isReplaced = supersededAt !== null && ms(supersededAt) <= ms(knownAt);
    return isLearned && !isReplaced;
  });
}

function lastOf<One>(list: readonly One[]): One | undefined {
  return list[list.length - 1];
}

/** Changes laid end to end: each holds until the next begins, and of two from one instant the one recorded later stands. */
function spansOf<One extends Fact & { readonly from: Instant }>(changes: readonly One[]) {
  const inOrder = changes
    .map((change, place) => ({ change, place }))
    .sort(
      (left, right) =>
        ms(left.change.from) - ms(right.change.from) ||
        ms(left.change.recordedAt) - ms(right.change.recordedAt) ||
        left.place - right.place,
    )
    .map(({ change }) => change);
  const spans = inOrder.map((change, place) => ({ change, from: change.from, to: inOrder[place + 1]?.from ?? null }));
  return spans.filter((span) => !isEmpty(span));
}

function worldAsKnown(facts: EligibilityFacts, request: EligibilityRequest) {
  const { at, knownAt, token } = request;
  const card = facts.card && {
    programId: facts.card.program.id,
    states: known(facts.card.states, knownAt),
    usesOfToken: spansOf(known(facts.card.tokens, knownAt)).filter(({ change }) => change.token === token),
    expiresOn: lastOf(known(facts.card.expiries, knownAt))?.expiresOn,
    registrations: known(facts.card.registrations, knownAt).filter((one) => !isEmpty(one)),
    memberships: known(facts.card.memberships, knownAt).filter((one) => !isEmpty(one)),
  };
  const isThere = card !== undefined && (token === null ? card.states.length > 0 : card.usesOfToken.length > 0);
  const programId = facts.card?.program.id;
  const details = lastOf(known(facts.merchant?.details ?? [], knownAt));
  const agreements = known(facts.merchant?.agreements ?? [], knownAt).filter((one) => !isEmpty(one));
  const isOurs = facts.merchant?.programId === programId;
  const offers = facts.offers
    .filter((offer) => offer.programId === programId)
    .map((offer) => {
      const versions = known(offer.versions, knownAt);
      const inForce = versions.find((version) => isInForce(version, at, knownAt));
      const usage = facts.usage.get(offer.id);
      const categoryNow = (inForce ?? lastOf(versions))?.rule.category;
      return { id: offer.id, inForce, isKnown: versions.length > 0, categoryNow, usage };
    })
    .filter(({ isKnown }) => isKnown);
  const merchant = facts.merchant && isOurs && details ? { id: facts.merchant.id, ...details, agreements } : undefined;
  return { card: isThere ? card : undefined, merchant, offers };
}

type World = ReturnType<typeof worldAsKnown>;
type KnownCard = NonNullable<World['card']>;
type KnownMerchant = NonNullable<World['merchant']>;
type KnownOffer = World['offers'][number];

function isInForce(version: OfferVersion, at: string, knownAt: string): boolean {
  const end = lastOf(known(version.ends, knownAt));
  return ms(version.from) <= ms(at) && (end === undefined || ms(at) < ms(end.to));
}

// ---- Checks 1 to 8: the card.

function aboutCard(card: KnownCard, { token, at }: EligibilityRequest) {
  const failing: EligibilityReason[] = [];
  const span = spansOf(card.states).find(({ from, to }) => ms(from) <= ms(at) && (to === null || ms(at) < ms(to)));
  const state = span?.change.state;
  const isThere = state !== undefined && !['APPLIED', 'SENT_TO_BANK', 'REJECTED_BY_BANK'].includes(state);
  if (!isThere || state === 'ISSUED') failing.push('CARD_NOT_YET_ACTIVE');
  if (state === 'CANCELLED' || state === 'REPLACED') failing.push('CARD_CANCELLED');
  if (state === 'LOST') failing.push('CARD_LOST');
  if (state === 'FROZEN') failing.push('CARD_FROZEN');
  if (token !== null) {
    const begun = lastOf(card.usesOfToken.filter(({ from }) => ms(from) <= ms(at)));
    if (begun === undefined) failing.push('CARD_NOT_YET_ACTIVE');
    else if (begun.to !== null && ms(begun.to) <= ms(at)) failing.push('CARD_CANCELLED');
  }
  if (card.expiresOn !== undefined && ms(at) >= midnightAfter(card.expiresOn)) failing.push('CARD_EXPIRED');
  const membership = card.memberships.find((one) => coversInstant(one, at));
  const isFirstToCome = card.memberships.every(({ from }) => midnightBefore(from) > ms(at));
  if (membership === undefined) failing.push(isFirstToCome ? 'MEMBER_NOT_ENROLLED' : 'MEMBER_LEFT');
  const registration = card.registrations.find((one) => coversInstant(one, at));
  if (registration === undefined) failing.push('REGISTRATION_MISSING');
  const evidence = {
    cardInterval: isThere && span ? { state: span.change.state, from: span.from, to: span.to } : null,
    membershipInterval: membership
      ? { unionBodyId: membership.unionBodyId, from: membership.from, to: membership.to }
      : null,
    registrationInterval: registration ? { from: registration.from, to: registration.to } : null,
  };
  return { failing, evidence };
}

// ---- Checks 9 to 13: the offer and the merchant.

/** The nation, a province, a city, or else a county or town: how many digits say which it is. */
function digitsThatCount(code: string): number {
  if (code === '000000') return 0;
  if (code.length === 6 && code.slice(2) === '0000') return 2;
  if (code.length === 6 && code.slice(4) === '00') return 4;
  return code.length;
}

function isTimeCovered({ weekdays, timeSlots }: OfferRule, at: string): boolean {
  const weekday = WEEK.indexOf(localWeekday.format(ms(at))) + 1;
  if (weekdays.length > 0 && !weekdays.includes(weekday)) return false;
  const sinceMidnight = ms(at) - midnightBefore(localDay.format(ms(at)));
  const isInOne = timeSlots.some(
    ({ fromMinute, toMinute }) => fromMinute * 60_000 <= sinceMidnight && sinceMidnight < toMinute * 60_000,
  );
  return timeSlots.length === 0 || isInOne;
}

interface About {
  readonly holder: ReturnType<typeof aboutCard>;
  readonly merchant: KnownMerchant;
  readonly request: EligibilityRequest;
}

function answerFor(offer: KnownOffer, { holder, merchant, request }: About): EligibilityDecision {
  const { at, amountFen } = request;
  const failing = [...holder.failing];
  const agreement = merchant.agreements.find((one) => coversInstant(one, at));
  const merchantAgreement = agreement
    ? { merchantId: merchant.id, number: agreement.number, from: agreement.from, to: agreement.to }
    : null;
  const version = offer.inForce;
  const offerVersion = version ? { offerId: offer.id, number: version.number, from: version.from } : null;
  const evidence = { ...holder.evidence, offerVersion, merchantAgreement };
  if (version === undefined) return refusal([...failing, 'OFFER_NOT_ACTIVE'], offer.id, evidence);
  const { rule } = version;
  const isListed = rule.merchants === 'ALL' || rule.merchants.includes(merchant.id);
  if (!isListed || agreement === undefined) failing.push('MERCHANT_NOT_IN_OFFER');
  const isUnder = (region: string): boolean => {
    const digits = digitsThatCount(region);
    return merchant.regionCode.slice(0, digits) === region.slice(0, digits);
  };
  if (!rule.regions.some(isUnder)) failing.push('REGION_NOT_COVERED');
  if (rule.excludedMcc.includes(merchant.mcc)) failing.push('MCC_EXCLUDED');
  if (!isTimeCovered(rule, at)) failing.push('DAY_OR_TIME_EXCLUDED');
  if (amountFen < rule.minimumSpendFen) failing.push('BELOW_MINIMUM');
  if (failing.length > 0) return refusal(failing, offer.id, evidence);
  const { tooMuch, discount, capped } = amountOf(rule, offer.usage, request);
  if (tooMuch.length > 0) return refusal(tooMuch, offer.id, evidence);
  return { eligible: true, offerId: offer.id, reasons: [], discountFen: Number(discount) as Fen, capped, evidence };
}

// ---- Checks 14 to 16 and the amount.

function amountOf(rule: OfferRule, usage: KnownOffer['usage'], { amountFen, channel }: EligibilityRequest) {
  const tooMuch: EligibilityReason[] = [];
  const amount = BigInt(amountFen);
  const fixed = rule.discount.kind === 'FIXED' ? BigInt(rule.discount.fen) : 0n;
  const first =
    rule.discount.kind === 'PERCENT'
      ? (amount * BigInt(rule.discount.basisPoints)) / 10_000n
      : fixed < amount
        ? fixed
        : amount;
  const cuts: { readonly cap: DiscountCap; readonly leaves: bigint }[] = [];
  if (rule.maxDiscountPerTransactionFen !== null) {
    cuts.push({ cap: 'CAPPED_TRANSACTION', leaves: BigInt(rule.maxDiscountPerTransactionFen) });
  }
  const periods = [
    { period: 'day', reason: 'LIMIT_DAY', cap: 'CAPPED_DAY' },
    { period: 'month', reason: 'LIMIT_MONTH', cap: 'CAPPED_MONTH' },
    { period: 'year', reason: 'LIMIT_YEAR', cap: 'CAPPED_YEAR' },
  ] as const;
  for (const { period, reason, cap } of periods) {
    const { count, discountFen } = rule.perCard[period];
    const used = usage?.[period] ?? { count: 0, discountFen: 0 };
    const leaves = discountFen === null ? null : remaining(discountFen, used.discountFen);
    if ((count !== null && used.count >= count) || leaves === 0n) tooMuch.push(reason);
    if (leaves !== null) cuts.push({ cap, leaves });
  }
  if (rule.budgetFen !== null && channel === 'POINT_OF_SALE') {
    const leaves = remaining(rule.budgetFen, usage?.budgetUsedFen ?? 0);
    if (leaves === 0n) tooMuch.push('BUDGET_EXHAUSTED');
    cuts.push({ cap: 'CAPPED_BUDGET', leaves });
  }
  let discount = first;
  for (const { leaves } of cuts) if (leaves < discount) discount = leaves;
  if (discount === 0n) tooMuch.push('DISCOUNT_ZERO');
  const capped = discount < first ? cuts.filter(({ leaves }) => leaves === discount).map(({ cap }) => cap) : [];
  return { tooMuch, discount, capped };
}

function remaining(limit: number, used: number): bigint {
  const leaves = BigInt(limit) - BigInt(used);
  return leaves > 0n ? leaves : 0n;
}

// ---- The choice.

function bestOf(answers: readonly EligibilityDecision[]): EligibilityDecision {
  const eligible = answers.filter((answer) => answer.eligible);
  const worth = (answer: EligibilityDecision): number =>
    eligible.length > 0 ? answer.discountFen : TABLE.findIndex((reason) => reason === answer.reasons[0]);
  const [best] = (eligible.length > 0 ? eligible : [...answers]).sort(
    (left, right) => worth(right) - worth(left) || ((left.offerId ?? '') < (right.offerId ?? '') ? -1 : 1),
  );
  if (best === undefined) throw new Error('there was nothing to choose from');
  return best;
}

/** The table of the design, line by line, after the three unknown references. */
const TABLE: readonly EligibilityReason[] = [
  ...(['CARD_TOKEN_UNKNOWN', 'OFFER_UNKNOWN', 'MERCHANT_UNKNOWN'] as const),
  ...(['CARD_NOT_YET_ACTIVE', 'CARD_CANCELLED', 'CARD_EXPIRED', 'CARD_LOST', 'CARD_FROZEN'] as const),
  ...(['MEMBER_NOT_ENROLLED', 'MEMBER_LEFT', 'REGISTRATION_MISSING'] as const),
  ...(['OFFER_NOT_ACTIVE', 'MERCHANT_NOT_IN_OFFER', 'REGION_NOT_COVERED', 'MCC_EXCLUDED'] as const),
  ...(['DAY_OR_TIME_EXCLUDED', 'BELOW_MINIMUM'] as const),
  ...(['LIMIT_DAY', 'LIMIT_MONTH', 'LIMIT_YEAR', 'BUDGET_EXHAUSTED', 'DISCOUNT_ZERO'] as const),
];
