import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { EligibilityFacts } from '#domain/eligibility/eligibility.ts';
import type { BenefitCardId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import { versionAt, type Offer, type OfferCategory } from '#domain/offer/offer.ts';
import { budgetUsed, UNTOUCHED_BUDGET } from '#domain/usage/budget.ts';
import { usageKnownAt } from '#domain/usage/discount.ts';
import type { OfferUsage } from '#domain/usage/usage.ts';
import { usageOn, yearOf } from '#domain/usage/usage-year.ts';
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
  readonly offerIds: readonly OfferId[];
}

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
  const [merchant, offerIds] = await Promise.all([
    ports.catalogue.merchant(merchantId),
    'offerId' in offer
      ? ports.catalogue.offer(offer.offerId).then(() => [offer.offerId])
      : shelved(ports, question, offer.category),
  ]);
  return { merchant, offerIds };
}

/** Whether a budget may count: of a named offer its version says so, of many to choose from all are asked. */
async function mayHaveBudget(ports: Ports, act: Act, { offer, at }: EligibilityQuestion): Promise<boolean> {
  if (!('offerId' in offer)) return true;
  const known = await ports.catalogue.offer(offer.offerId);
  return known !== undefined && (versionAt(known, at, act.now)?.rule.budgetFen ?? null) !== null;
}

interface UsageQuestion {
  readonly question: EligibilityQuestion;
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
}

/** What was used as far as it is known: by the tallies now, and counted anew for an earlier `knownAt`. */
async function usageOf(ports: Ports, act: Act, { question, cardId, offerId }: UsageQuestion): Promise<OfferUsage> {
  const { at, knownAt } = question;
  const day = dayOf(at);
  const key = { cardId, offerId, year: yearOf(day) };
  if (knownAt !== null) {
    return { ...usageKnownAt(await ports.usage.discountsOf(key), day, knownAt), budgetUsedFen: NOTHING_SPENT };
  }
  const hasBudget = await mayHaveBudget(ports, act, question);
  const [usage, budget] = await Promise.all([
    ports.usage.find(key),
    hasBudget ? ports.usage.findBudget(offerId) : UNTOUCHED_BUDGET,
  ]);
  return { ...usageOn(usage, day, act.now), budgetUsedFen: budgetUsed(budget, act.now) };
}

async function usageOfAll(
  ports: Ports,
  act: Act,
  { offerIds, ...rest }: Omit<UsageQuestion, 'offerId'> & { readonly offerIds: readonly OfferId[] },
): Promise<ReadonlyMap<OfferId, OfferUsage>> {
  const used = offerIds.map(async (offerId) => [offerId, await usageOf(ports, act, { ...rest, offerId })] as const);
  return new Map(await Promise.all(used));
}

async function readOffers(ports: Ports, ids: readonly OfferId[]): Promise<readonly Offer[]> {
  const offers = await Promise.all(ids.map((id) => ports.catalogue.offer(id)));
  return offers.flatMap((offer) => offer ?? []);
}

async function findNamedCard(
  ports: Ports,
  act: Act,
  { id, name }: { readonly id: BenefitCardId; readonly name: CardName },
): Promise<BenefitCard | undefined> {
  const card = await ports.benefitCards.find(id);
  return card !== undefined && (await isCardNamed(ports, act, { card, byToken: 'token' in name })) ? card : undefined;
}

/**
 * Reads what a question is decided on: whose token it is and the catalogue, as far as it is not kept; then the card and its
 * usage. Two round trips, which questions asked together share. A card that the caller may not see is unknown.
 */
export async function readEligibilityFacts(
  ports: Ports,
  act: Act,
  question: EligibilityQuestion,
): Promise<EligibilityFacts> {
  const [cardId, { merchant, offerIds }] = await Promise.all([
    cardIdOf(ports, question.card),
    readCatalogue(ports, question),
  ]);
  if (cardId === undefined) return { card: undefined, offers: [], merchant, usage: new Map() };
  const [card, offers, usage] = await Promise.all([
    findNamedCard(ports, act, { id: cardId, name: question.card }),
    readOffers(ports, offerIds),
    usageOfAll(ports, act, { question, cardId, offerIds }),
  ]);
  return { card, offers, merchant, usage };
}
