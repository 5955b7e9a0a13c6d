import { expiryAt, spanOfToken, stateAt, type CardStateSpan, type InstantInterval } from '../card/card-at.ts';
import type { CardMembership, CardRegistration } from '../card/benefit-card.ts';
import { isBankState } from '../card/transitions.ts';
import { holdsOn } from '../interval.ts';
import { isKnownAt, spansKnownAt } from '../recorded.ts';
import type { Moment } from '../moment.ts';
import type { CardFacts, EligibilityEvidence, EligibilityRequest } from './eligibility.ts';
import type { EligibilityReason } from './reason.ts';

/** What the checks of the card found: checks 1 to 8, and the spans they rest on. */
export interface CardCheck {
  readonly reasons: readonly EligibilityReason[];
  readonly evidence: Pick<EligibilityEvidence, 'cardInterval' | 'membershipInterval' | 'registrationInterval'>;
}

/** Whether the card was known at `knownAt`; by a token that is used, only where the card had it for some time. */
export function isCardKnown(card: CardFacts, request: EligibilityRequest): boolean {
  if (request.token !== null) return spanOfToken(card.tokens, request.token, request) !== undefined;
  return card.states.some((state) => isKnownAt(state, request.knownAt));
}

/** Checks 1 to 5: the bank's axis, and the token that was used. */
function bankReasons(
  card: CardFacts,
  span: CardStateSpan | undefined,
  { request, day }: { readonly request: EligibilityRequest; readonly day: Moment['day'] },
): EligibilityReason[] {
  const { token, at, knownAt } = request;
  const used: InstantInterval | undefined = token === null ? undefined : spanOfToken(card.tokens, token, request);
  const reasons: EligibilityReason[] = [];
  const state = span?.state;
  const isActive = state === 'ACTIVATED' || state === 'FROZEN' || state === 'LOST';
  const isOver = state === 'CANCELLED' || state === 'REPLACED';
  if ((!isActive && !isOver) || (used !== undefined && at < used.from)) reasons.push('CARD_NOT_YET_ACTIVE');
  if (isOver || (used !== undefined && used.to !== null && used.to <= at)) reasons.push('CARD_CANCELLED');
  const expiresOn = expiryAt(card, knownAt);
  if (expiresOn !== undefined && day > expiresOn) reasons.push('CARD_EXPIRED');
  if (state === 'LOST') reasons.push('CARD_LOST');
  if (state === 'FROZEN') reasons.push('CARD_FROZEN');
  return reasons;
}

interface MembershipCheck {
  readonly reason: 'MEMBER_NOT_ENROLLED' | 'MEMBER_LEFT' | undefined;
  readonly covering: CardMembership | undefined;
}

/** Checks 6 and 7. */
function checkMembership(
  { memberships }: CardFacts,
  day: Moment['day'],
  { knownAt }: EligibilityRequest,
): MembershipCheck {
  const known = spansKnownAt(memberships, knownAt);
  const covering = known.find((span) => holdsOn(span, day));
  if (covering !== undefined) return { reason: undefined, covering };
  const hadOne = known.some(({ from }) => from <= day);
  return { reason: hadOne ? 'MEMBER_LEFT' : 'MEMBER_NOT_ENROLLED', covering };
}

function registrationOn(
  { registrations }: CardFacts,
  day: Moment['day'],
  { knownAt }: EligibilityRequest,
): CardRegistration | undefined {
  return registrations.find((one) => isKnownAt(one, knownAt) && holdsOn(one, day));
}

/** Checks 1 to 8, which are the same for every offer. */
export function checkCard(card: CardFacts, { day }: Moment, request: EligibilityRequest): CardCheck {
  const span = stateAt(card.states, request.at, request.knownAt);
  const reasons = bankReasons(card, span, { request, day });
  const { reason, covering } = checkMembership(card, day, request);
  if (reason !== undefined) reasons.push(reason);
  const registration = registrationOn(card, day, request);
  if (registration === undefined) reasons.push('REGISTRATION_MISSING');
  return {
    reasons,
    evidence: {
      cardInterval: span !== undefined && isBankState(span.state) ? span : null,
      membershipInterval: covering ? { unionBodyId: covering.unionBodyId, from: covering.from, to: covering.to } : null,
      registrationInterval: registration ? { from: registration.from, to: registration.to } : null,
    },
  };
}
