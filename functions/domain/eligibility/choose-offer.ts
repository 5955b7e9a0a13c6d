import type { Fen } from '../money.ts';
import { versionAt, type OfferVersion } from '../offer/offer.ts';
import { lastKnownAt } from '../recorded.ts';
import type { CardFacts, EligibilityRequest, OfferFacts } from './eligibility.ts';
import { rankOf, type DiscountCap, type EligibilityReason } from './reason.ts';

/** An offer that a card may have, and its version in force; undefined where none is. */
export interface Candidate {
  readonly offer: OfferFacts;
  readonly version: OfferVersion | undefined;
}

/** What came of a candidate: reasons, or else a discount. */
export interface Attempt extends Candidate {
  readonly reasons: readonly EligibilityReason[];
  readonly discountFen: Fen;
  readonly capped: readonly DiscountCap[];
}

/**
 * What a card may choose from: the named offer, or those of its programme that are of the category, as known then. Where no
 * version is in force, the last one that was recorded says of what category an offer is.
 */
export function candidatesOf(
  card: CardFacts,
  offers: readonly OfferFacts[],
  { category, at, knownAt }: EligibilityRequest,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const offer of offers) {
    if (offer.programId !== card.program.id) continue;
    const version = versionAt(offer, at, knownAt);
    const telling = version ?? lastKnownAt(offer.versions, knownAt);
    if (telling === undefined || (category !== null && telling.rule.category !== category)) continue;
    candidates.push({ offer, version });
  }
  return candidates;
}

const isEligible = ({ reasons }: Attempt): boolean => reasons.length === 0;
const primaryRank = ({ reasons: [first] }: Attempt): number => (first === undefined ? -1 : rankOf(first));

/** Whether `right` is the better answer: eligible first, then the larger discount; else the one that failed later. */
function isBetter(left: Attempt, right: Attempt): boolean {
  if (isEligible(left) !== isEligible(right)) return isEligible(right);
  const gain = isEligible(left) ? right.discountFen - left.discountFen : primaryRank(right) - primaryRank(left);
  return gain > 0 || (gain === 0 && right.offer.id < left.offer.id);
}

/** The best of what came of the candidates, the smaller id among equals; undefined where there was none. */
export function bestOf(attempts: readonly Attempt[]): Attempt | undefined {
  const [first, ...others] = attempts;
  if (first === undefined) return undefined;
  return others.reduce((best, next) => (isBetter(best, next) ? next : best), first);
}
