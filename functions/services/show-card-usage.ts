import type { Act } from '#domain/act.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import { lastInstantOf, type LocalDate } from '#domain/day.ts';
import type { OfferId } from '#domain/ids.ts';
import { versionAt } from '#domain/offer/offer.ts';
import { cardUsageOn, type CardUsage } from '#domain/usage/card-usage.ts';
import { usageOn, yearOf } from '#domain/usage/usage-year.ts';
import { isCardVisible } from './card-access.ts';
import type { Ports } from './ports.ts';

/** Whose usage, of which offer, in the periods of which day. */
export interface CardUsageQuery {
  readonly card: BenefitCard;
  readonly offerId: OfferId;
  readonly on: LocalDate;
}

/**
 * What a card has used of an offer in the periods of a day, as a decision now counts it, and what is left by the version in
 * force: now for today, else at the last instant of the day. Undefined for an offer of another programme, and for callers
 * who may not see the card but by its token. One round trip, which the cards of a page share.
 */
export async function findCardUsage(
  ports: Ports,
  act: Act,
  { card, offerId, on }: CardUsageQuery,
): Promise<CardUsage | undefined> {
  const [isVisible, offer, usage] = await Promise.all([
    isCardVisible(ports, act, card),
    ports.offers.find(offerId),
    ports.usage.find({ cardId: card.id, offerId, year: yearOf(on) }),
  ]);
  if (!isVisible || offer?.programId !== card.program.id) return undefined;
  const at = on === act.today ? act.now : lastInstantOf(on);
  const version = versionAt(offer, at, act.now);
  return cardUsageOn(on, usageOn(usage, on, act.now), version?.rule.perCard);
}
