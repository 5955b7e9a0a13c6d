import type { BenefitCard } from '../card/benefit-card.ts';
import { expiryAt, spanOfToken, stateAt } from '../card/card-at.ts';
import type { CardToken } from '../card/card-token.ts';
import { END_OF_TIME, lastInstantOf, type Instant, type LocalDate } from '../day.ts';
import { holdsOn } from '../interval.ts';
import { isKnownAt, spansKnownAt } from '../recorded.ts';
import type { Finding } from './row-class.ts';

/** At the end of which day, and with memberships and registrations as known when. */
export interface EntitledAsOf {
  readonly businessDate: LocalDate;
  readonly knownAt: Instant;
}

/**
 * Whether a token entitles at the end of a day: the card has it then, is activated and not expired by all that the bank has said, and a
 * membership and a registration cover that moment as known then.
 */
export function isEntitledAt(card: BenefitCard, token: CardToken, { businessDate, knownAt }: EntitledAsOf): boolean {
  const at = lastInstantOf(businessDate);
  const span = spanOfToken(card.tokens, token, { at, knownAt: END_OF_TIME });
  const isHeld = span !== undefined && span.from <= at && (span.to === null || at < span.to);
  if (!isHeld || stateAt(card.states, at, END_OF_TIME)?.state !== 'ACTIVATED') return false;
  const expiresOn = expiryAt(card, END_OF_TIME);
  if (expiresOn !== undefined && businessDate > expiresOn) return false;
  const isMember = spansKnownAt(card.memberships, knownAt).some((one) => holdsOn(one, businessDate));
  return isMember && card.registrations.some((one) => isKnownAt(one, knownAt) && holdsOn(one, businessDate));
}

/** What is found where the bank grants discounts on a card that is not entitled, or none on one that is. */
export function benefitFinding(isGranted: boolean, isEntitled: boolean): Finding | null {
  if (isGranted === isEntitled) return null;
  return isGranted ? 'BENEFIT_ON_NOT_ENTITLED' : 'BENEFIT_OFF_BUT_ENTITLED';
}
