import type { Act } from '../act.ts';
import type { Instant, LocalDate } from '../day.ts';
import { holdsOn } from '../interval.ts';
import { isKnownAt, lastKnownAt, spansKnownAt, type Recorded } from '../recorded.ts';
import type { BenefitCard, CardExpiry, CardState, CardStateChange, CardTokenUse } from './benefit-card.ts';
import type { CardToken } from './card-token.ts';

/** A half-open span of instants; `to` null is open. */
export interface InstantInterval {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A state of a card with the instants for which it holds. */
export interface CardStateSpan extends InstantInterval {
  readonly state: CardState;
}

interface Change extends Recorded {
  readonly from: Instant;
}

/**
 * Of the changes known at `knownAt`, the one in force at `at`, and when the next one takes over. The list is in the order of
 * recording, so of two from the same instant the one that stands later counts.
 */
function changeAt<One extends Change>(changes: readonly One[], at: Instant, knownAt: Instant) {
  let found: One | undefined;
  let next: One | undefined;
  for (const change of changes) {
    if (!isKnownAt(change, knownAt)) continue;
    if (change.from > at) {
      if (next === undefined || change.from < next.from) next = change;
    } else if (found === undefined || change.from >= found.from) found = change;
  }
  return found === undefined ? undefined : { change: found, to: next?.from ?? null };
}

/** The state of a card at `at` as known at `knownAt`, with its span; undefined before the first one. */
export function stateAt(states: readonly CardStateChange[], at: Instant, knownAt: Instant): CardStateSpan | undefined {
  const found = changeAt(states, at, knownAt);
  return found && { state: found.change.state, from: found.change.from, to: found.to };
}

/** The token a card has at `at` as known at `knownAt`; undefined before it was issued. */
export function tokenAt(tokens: readonly CardTokenUse[], at: Instant, knownAt: Instant): CardTokenUse | undefined {
  return changeAt(tokens, at, knownAt)?.change;
}

/** When the card's next token takes over from the one at `index`. */
function endOfUse(tokens: readonly CardTokenUse[], index: number, knownAt: Instant): Instant | null {
  const from = tokens[index]?.from ?? '';
  let to: Instant | null = null;
  for (const [place, other] of tokens.entries()) {
    if (!isKnownAt(other, knownAt)) continue;
    const isNext = other.from > from || (other.from === from && place > index);
    if (isNext && (to === null || other.from < to)) to = other.from;
  }
  return to;
}

/**
 * For which instants the card has this token, as known at `knownAt`; undefined where it never has it, not for an instant. Of
 * a token that a card has more than once the last use that began by `at` counts, before all of them the first.
 */
export function spanOfToken(
  tokens: readonly CardTokenUse[],
  token: CardToken,
  { at, knownAt }: { readonly at: Instant; readonly knownAt: Instant },
): InstantInterval | undefined {
  const [only] = tokens;
  // Nearly every card has had one token.
  if (only === undefined) return undefined;
  if (tokens.length === 1)
    return only.token === token && isKnownAt(only, knownAt) ? { from: only.from, to: null } : undefined;
  let found: InstantInterval | undefined;
  for (const [index, use] of tokens.entries()) {
    if (use.token !== token || !isKnownAt(use, knownAt)) continue;
    const to = endOfUse(tokens, index, knownAt);
    if (to === use.from) continue;
    const isBetter =
      found === undefined || (use.from <= at ? found.from > at || use.from > found.from : use.from < found.from);
    if (isBetter) found = { from: use.from, to };
  }
  return found;
}

/** The last day on which the card is valid, as known at `knownAt`; undefined before the bank said so. */
export function expiryAt(
  { expiries }: { readonly expiries: readonly Omit<CardExpiry, 'from'>[] },
  knownAt: Instant,
): LocalDate | undefined {
  return lastKnownAt(expiries, knownAt)?.expiresOn;
}

/** Whether the holder is a member today in the region of the programme, as far as is known. */
export function isMemberOn(
  { memberships }: Pick<BenefitCard, 'memberships'>,
  { now, today }: Pick<Act, 'now' | 'today'>,
): boolean {
  return spansKnownAt(memberships, now).some((span) => holdsOn(span, today));
}
