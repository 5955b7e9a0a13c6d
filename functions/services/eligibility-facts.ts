import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { EligibilityFacts } from '#domain/eligibility/eligibility.ts';
import type { BenefitCardId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import { versionAt, type Offer, type OfferCategory } from '#domain/offer/offer.ts';
import { budgetUsed, UNTOUCHED_BUDGET, type OfferBudget } from '#domain/usage/budget.ts';
import { usageKnownAt } from '#domain/usage/discount.ts';
import type { OfferUsage } from '#domain/usage/usage.ts';
import { usageOn, yearOf, type UsageYear } from '#domain/usage/usage-year.ts';
import { isCardNamed } from './card-access.ts';
import type { Ports } from './ports.ts';

const NOTHING_SPENT = 0 as Fen;

/** How a card is named: by the token that is used, or by its id. */
export type CardName = { readonly token: CardToken } | { readonly cardId: BenefitCardId };

/** What is asked for: a certain offer, or the best of a category. */
export type OfferName = { readonly offerId: OfferId } | { readonly category: OfferCategory };

/** What a decision is asked about. */
export interface EligibilityQuestion {
  readonly card: CardName;
  readonly offer: OfferName;
  readonly merchantId: MerchantId;
  readonly amountFen: Fen;
  readonly at: Instant;
  /** As known when; null is now, as it is at the point of sale. */
  readonly knownAt: Instant | null;
}

/** What the catalogue says, which the first round trip brings beside the id of the card. */
interface Catalogued {
  readonly merchant: Merchant | undefined;
  /** The named offer, or those of the category that name the merchant, or all: no other may be granted there. */
  readonly candidates: Candidates;
}

/** The offers that come into question: the named one as it was found, or those of shelves, which are read with the card. */
type Candidates = { readonly named: readonly Offer[] } | { readonly shelved: readonly OfferId[] };

function cardIdOf(ports: Ports, name: CardName): Promise<BenefitCardId | undefined> {
  return 'token' in name ? ports.benefitCards.findIdByToken(name.token) : Promise.resolve(name.cardId);
}

async function shelved(
  ports: Ports,
  question: EligibilityQuestion,
  category: OfferCategory,
): Promise<readonly OfferId[]> {
  const { merchantId } = question;
  const programId = ports.catalogue.programOf(merchantId) ?? (await ports.catalogue.merchant(merchantId))?.programId;
  if (programId === undefined) return [];
  const shelves = await Promise.all([
    ports.catalogue.shelf({ programId, category, merchant: merchantId }),
    ports.catalogue.shelf({ programId, category, merchant: 'ALL' }),
  ]);
  return [...new Set(shelves.flatMap(({ offers }) => offers))];
}

async function readCatalogue(ports: Ports, question: EligibilityQuestion): Promise<Catalogued> {
  const { offer, merchantId } = question;
  const [merchant, candidates] = await Promise.all([
    ports.catalogue.merchant(merchantId),
    'offerId' in offer
      ? ports.catalogue.offer(offer.offerId).then((found) => ({ named: found === undefined ? [] : [found] }))
      : shelved(ports, question, offer.category).then((ids) => ({ shelved: ids })),
  ]);
  return { merchant, candidates };
}

/** Whether a budget may count: of a named offer its version says so, of many to choose from all are asked. */
function mayHaveBudget({ candidates, question }: UsageQuestion, { now }: Act): boolean {
  if (!('named' in candidates)) return true;
  return candidates.named.some((offer) => (versionAt(offer, question.at, now)?.rule.budgetFen ?? null) !== null);
}

/** How what changes with each use is read: through the request's loader to answer, as it stands now to promise. */
export type UsageReads = 'ANSWER' | 'PROMISE';

/** What a card has used of an offer, and what the offer has spent, as they were read. */
export interface Spent {
  readonly usage: UsageYear;
  readonly budget: OfferBudget;
}

/** What a question is decided on, and what it came from. */
export interface LoadedFacts {
  readonly facts: EligibilityFacts;
  readonly card: BenefitCard | undefined;
  /** Not there for questions of what was known earlier. */
  readonly spent: ReadonlyMap<OfferId, Spent>;
}

interface UsageQuestion {
  readonly question: EligibilityQuestion;
  readonly reads: UsageReads;
  readonly cardId: BenefitCardId;
  readonly candidates: Candidates;
}

const idsOf = (candidates: Candidates): readonly OfferId[] =>
  'named' in candidates ? candidates.named.map(({ id }) => id) : candidates.shelved;

async function spentOn(
  ports: Ports,
  { question, reads, cardId }: UsageQuestion,
  { offerId, hasBudget }: { readonly offerId: OfferId; readonly hasBudget: boolean },
): Promise<Spent> {
  const key = { cardId, offerId, year: yearOf(dayOf(question.at)) };
  const { usage } = ports;
  const [year, budget] = await Promise.all([
    reads === 'ANSWER' ? usage.find(key) : usage.read(key),
    hasBudget ? (reads === 'ANSWER' ? usage.findBudget(offerId) : usage.readBudget(offerId)) : UNTOUCHED_BUDGET,
  ]);
  return { usage: year, budget };
}

async function mapOf<Value>(
  ids: readonly OfferId[],
  read: (id: OfferId) => Promise<Value>,
): Promise<ReadonlyMap<OfferId, Value>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await read(id)] as const)));
}

/** What was used, counted anew as it was known earlier: without budgets, of which no history is kept. */
function usageThen(
  ports: Ports,
  { question, cardId, candidates }: UsageQuestion,
  knownAt: Instant,
): Promise<ReadonlyMap<OfferId, OfferUsage>> {
  const day = dayOf(question.at);
  return mapOf(idsOf(candidates), async (offerId) => {
    const discounts = await ports.usage.discountsOf({ cardId, offerId, year: yearOf(day) });
    return { ...usageKnownAt(discounts, day, knownAt), budgetUsedFen: NOTHING_SPENT };
  });
}

function usageNow({ usage, budget }: Spent, at: Instant, now: Instant): OfferUsage {
  return { ...usageOn(usage, dayOf(at), now), budgetUsedFen: budgetUsed(budget, now) };
}

async function readOffers(ports: Ports, candidates: Candidates): Promise<readonly Offer[]> {
  if ('named' in candidates) return candidates.named;
  const offers = await Promise.all(candidates.shelved.map((id) => ports.catalogue.offer(id)));
  return offers.flatMap((offer) => offer ?? []);
}

async function readNamedCard(ports: Ports, act: Act, asked: UsageQuestion): Promise<BenefitCard | undefined> {
  const { benefitCards } = ports;
  const read = asked.reads === 'ANSWER' ? benefitCards.find(asked.cardId) : benefitCards.read(asked.cardId);
  const card = await read;
  const byToken = 'token' in asked.question.card;
  return card !== undefined && (await isCardNamed(ports, act, { card, byToken })) ? card : undefined;
}

/** The second round trip: the card, its usage, and the offers to choose from as far as they are not kept. */
async function readUsed(ports: Ports, act: Act, asked: UsageQuestion): Promise<Omit<LoadedFacts, 'facts'> & Used> {
  const { at, knownAt } = asked.question;
  const hasBudget = mayHaveBudget(asked, act);
  const spending = mapOf(knownAt === null ? idsOf(asked.candidates) : [], (offerId) =>
    spentOn(ports, asked, { offerId, hasBudget }),
  );
  const [card, offers, spent, then] = await Promise.all([
    readNamedCard(ports, act, asked),
    readOffers(ports, asked.candidates),
    spending,
    knownAt === null ? undefined : usageThen(ports, asked, knownAt),
  ]);
  const now = new Map([...spent].map(([id, one]) => [id, usageNow(one, at, act.now)] as const));
  return { card, offers, spent, usage: then ?? now };
}

type Used = Pick<EligibilityFacts, 'offers' | 'usage'>;

/**
 * Reads what a question is decided on: whose token it is and the catalogue, as far as it is not kept; then the card and its
 * usage. Two round trips, which questions asked together share. A card that the caller may not see is unknown.
 */
export async function readEligibilityFacts(
  ports: Ports,
  act: Act,
  { question, reads }: { readonly question: EligibilityQuestion; readonly reads: UsageReads },
): Promise<LoadedFacts> {
  const [cardId, { merchant, candidates }] = await Promise.all([
    cardIdOf(ports, question.card),
    readCatalogue(ports, question),
  ]);
  if (cardId === undefined) {
    return { facts: { card: undefined, offers: [], merchant, usage: new Map() }, card: undefined, spent: new Map() };
  }
  const { card, spent, offers, usage } = await readUsed(ports, act, { question, reads, cardId, candidates });
  return { facts: { card, offers, merchant, usage }, card, spent };
}
