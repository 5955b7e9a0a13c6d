import type { CardToken } from '#domain/card/card-token.ts';
import { addDays, type Instant, type LocalDate } from '#domain/day.ts';
import type { CardFacts, EligibilityFacts, MerchantFacts, OfferFacts } from '#domain/eligibility/eligibility.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { RecordedSpan } from '#domain/recorded.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import { ruleWith } from './eligibility-facts.ts';
import { inRecordedOrder } from './eligibility-scene.ts';

/** A token that no card of a drawn world has. */
export const STRANGER = 'k1:stranger' as CardToken;

const LONG_AGO = '2000-01-01' as LocalDate;
const ELSEWHERE = { name: '', regionCode: '110101' as RegionCode, mcc: '0000', address: null };

interface Additions {
  readonly card: (card: CardFacts) => CardFacts;
  readonly merchant: (merchant: MerchantFacts) => MerchantFacts;
  readonly offer: (offer: OfferFacts) => OfferFacts;
}

function changed(facts: EligibilityFacts, { card, merchant, offer }: Additions): EligibilityFacts {
  return {
    usage: facts.usage,
    card: facts.card && card(facts.card),
    merchant: facts.merchant && merchant(facts.merchant),
    offers: facts.offers.map(offer),
  };
}

/**
 * The facts with an interval in each list that opens and closes on `day`, or, of states, tokens and versions, at the very
 * instant at which the next one begins.
 */
export function withEmptyIntervals(facts: EligibilityFacts, day: LocalDate): EligibilityFacts {
  const recordedAt = '2000-01-01T00:00:00.000Z' as Instant;
  const empty = { from: day, to: day, recordedAt, supersededAt: null };
  return changed(facts, {
    card: (card) => ({
      ...card,
      states: card.states.flatMap((one) => [
        { ...one, state: 'ACTIVATED' as const },
        { ...one, state: 'LOST' as const },
        one,
      ]),
      tokens: card.tokens.flatMap((one) => [{ ...one, token: STRANGER }, one]),
      registrations: [{ from: day, to: day, recordedAt }, ...card.registrations],
      memberships: [{ ...empty, unionBodyId: 'ub_empty' as UnionBodyId }, ...card.memberships],
    }),
    merchant: (merchant) => ({ ...merchant, agreements: [{ ...empty, number: 99 }, ...merchant.agreements] }),
    offer: (offer) => ({
      ...offer,
      versions: offer.versions.flatMap((one) => [
        { ...one, number: 99, ends: [{ to: one.from, recordedAt: one.recordedAt }] },
        one,
      ]),
    }),
  });
}

/** What stood until `recordedAt` stands no more. */
function superseded<Span extends RecordedSpan>(spans: readonly Span[], recordedAt: Instant): readonly Span[] {
  return spans.map((span) => {
    const stands = span.supersededAt === null && span.recordedAt <= recordedAt;
    return stands ? { ...span, supersededAt: recordedAt } : span;
  });
}

/**
 * The facts with corrections of every kind, all recorded at one instant: the card was cancelled and got another token at
 * `from`, its date, memberships and agreements were wrong, the merchant is elsewhere, and no offer was ever in force.
 */
export function withCorrections(facts: EligibilityFacts, recordedAt: Instant, from: Instant): EligibilityFacts {
  const year = { from: LONG_AGO, to: addDays(LONG_AGO, 1), recordedAt };
  return changed(facts, {
    card: (card) => ({
      ...card,
      states: inRecordedOrder([...card.states, { state: 'CANCELLED', from, recordedAt }]),
      tokens: inRecordedOrder([...card.tokens, { token: STRANGER, lastFour: '9999', from, recordedAt }]),
      expiries: inRecordedOrder([...card.expiries, { expiresOn: LONG_AGO, recordedAt }]),
      registrations: inRecordedOrder([...card.registrations, year]),
      memberships: superseded(card.memberships, recordedAt),
    }),
    merchant: (merchant) => ({
      ...merchant,
      details: inRecordedOrder([...merchant.details, { ...ELSEWHERE, recordedAt }]),
      agreements: superseded(merchant.agreements, recordedAt),
    }),
    offer: (offer) => {
      const ended = offer.versions.map((one) => ({
        ...one,
        ends: inRecordedOrder([...one.ends, { to: one.from, recordedAt }]),
      }));
      const next = { number: 98, from, ends: [], rule: ruleWith({ category: 'MEDICAL', regions: [] }), recordedAt };
      return { ...offer, versions: inRecordedOrder([...ended, next]) };
    },
  });
}
