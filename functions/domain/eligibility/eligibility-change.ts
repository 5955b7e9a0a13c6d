import type { Instant } from '../day.ts';
import type { BenefitCardId, CardProgramId, OfferId } from '../ids.ts';

/** Why the entitlement of a card, or of all cards by an offer, may be another than before. */
export const ELIGIBILITY_CHANGE_REASONS = [
  'CARD_STATE',
  'CARD_TOKEN',
  'CARD_EXPIRY',
  'REGISTRATION',
  'MEMBERSHIP',
  'OFFER_BEGUN',
  'OFFER_REVISED',
  'OFFER_ENDED',
] as const;
export type EligibilityChangeReason = (typeof ELIGIBILITY_CHANGE_REASONS)[number];

/** A line of the feed of a card programme: for which time the entitlement of a card, or by an offer, may be another now. */
export interface EligibilityChange {
  readonly programId: CardProgramId;
  /** The card it is about, or the offer, which is about all cards. */
  readonly subjectId: BenefitCardId | OfferId;
  /** The version of card or offer after the change: lines of one subject come in this order. */
  readonly version: number;
  readonly recordedAt: Instant;
  readonly from: Instant;
  readonly to: Instant | null;
  readonly reason: EligibilityChangeReason;
}

/**
 * How long a line waits until it is told: longer than any request may take, so that none that is written late comes before
 * a place that somebody has read past. In seconds.
 */
export const FEED_SETTLING_SECONDS = 15;
