import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { CardToken } from '#domain/card/card-token.ts';
import type { Instant } from '#domain/day.ts';
import type { EligibilityFacts } from '#domain/eligibility/eligibility.ts';
import type { BenefitCardId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Fen } from '#domain/money.ts';
import type { Offer, OfferCategory } from '#domain/offer/offer.ts';
import { stoodFor } from '#domain/offer/shelves.ts';
import { isCardNamed } from './card-access.ts';
import type { Ports } from './ports.ts';
import {
  readSpent,
  usageNow,
  usageThen,
  type OfferInQuestion,
  type Spent,
  type UsageQuestion,
  type UsageReads,
} from './usage-facts.ts';

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
  readonly candidates: readonly OfferInQuestion[];
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

async function offersInQuestion(ports: Ports, question: EligibilityQuestion): Promise<readonly OfferInQuestion[]> {
  const { offer } = question;
  if ('offerId' in offer) {
    const named = await ports.catalogue.offer(offer.offerId);
    return named === undefined ? [] : [{ id: named.id, offer: named }];
  }
  const ids = await shelved(ports, question, offer.category);
  return ids.map((id) => ({ id, offer: ports.catalogue.offerAtHand(id) }));
}

async function readCatalogue(ports: Ports, question: EligibilityQuestion): Promise<Catalogued> {
  const [merchant, candidates] = await Promise.all([
    ports.catalogue.merchant(question.merchantId),
    offersInQuestion(ports, question),
  ]);
  return { merchant, candidates };
}

/** What a question is decided on, and what it came from. */
export interface LoadedFacts {
  readonly facts: EligibilityFacts;
  readonly card: BenefitCard | undefined;
  /** Not there for questions of what was known earlier. */
  readonly spent: ReadonlyMap<OfferId, Spent>;
}

/** What is asked, and what the first round trip brought of it. */
interface Asking extends UsageQuestion {
  readonly question: EligibilityQuestion;
}

/** The named offer, or of the category those that stood for the merchant as known then. */
async function readOffers(ports: Ports, act: Act, { candidates, question }: Asking): Promise<readonly Offer[]> {
  const offers = await Promise.all(candidates.map(async ({ id, offer }) => offer ?? (await ports.catalogue.offer(id))));
  const known = offers.flatMap((offer) => offer ?? []);
  const { offer: named, merchantId } = question;
  if (!('category' in named)) return known;
  const then = { category: named.category, knownAt: question.knownAt ?? act.now };
  return known.filter((offer) => stoodFor(offer, merchantId, then));
}

async function readNamedCard(ports: Ports, act: Act, asked: Asking): Promise<BenefitCard | undefined> {
  const { benefitCards } = ports;
  const read = asked.reads === 'ANSWER' ? benefitCards.find(asked.cardId) : benefitCards.read(asked.cardId);
  const card = await read;
  const byToken = 'token' in asked.question.card;
  return card !== undefined && (await isCardNamed(ports, act, { card, byToken })) ? card : undefined;
}

/** The second round trip: the card, its usage, and the offers to choose from as far as they are not kept. */
async function readUsed(ports: Ports, act: Act, asked: Asking): Promise<Omit<LoadedFacts, 'facts'> & Used> {
  const { knownAt } = asked.question;
  const [card, offers, spent, then] = await Promise.all([
    readNamedCard(ports, act, asked),
    readOffers(ports, act, asked),
    knownAt === null ? readSpent(ports, act, asked) : new Map<OfferId, Spent>(),
    knownAt === null ? undefined : usageThen(ports, asked, knownAt),
  ]);
  return { card, offers, spent, usage: then ?? usageNow(spent, asked.at, act.now) };
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
  const asking = { question, at: question.at, reads, cardId, candidates };
  const { card, spent, offers, usage } = await readUsed(ports, act, asking);
  return { facts: { card, offers, merchant, usage }, card, spent };
}
