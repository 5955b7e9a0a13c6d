import type { Instant, LocalDate } from '../day.ts';
import { isKnownAt, lastKnownAt, type Recorded } from '../recorded.ts';
import type { BenefitCard, CardState, CardStateChange, CardTokenUse } from './benefit-card.ts';
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

/** Whether `right`, which stands later in the list, takes over from `left`: a later start, or the same one recorded later. */
function takesOver(left: Change, right: Change): boolean {
  return right.from > left.from || (right.from === left.from && right.recordedAt >= left.recordedAt);
}

/** Of the changes known at `knownAt`, the one in force at `at`, and when the next one takes over. */
function changeAt<One extends Change>(changes: readonly One[], at: Instant, knownAt: Instant) {
  let found: One | undefined;
  let next: One | undefined;
  for (const change of changes) {
    if (!isKnownAt(change, knownAt)) continue;
    if (change.from > at) {
      if (next === undefined || change.from < next.from) next = change;
    } else if (found === undefined || takesOver(found, change)) found = change;
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

/** For which instants the card has this token, as known at `knownAt`; undefined where it never has it, not for an instant. */
export function spanOfToken(
  tokens: readonly CardTokenUse[],
  token: CardToken,
  knownAt: Instant,
): InstantInterval | undefined {
  const at = tokens.findIndex((one) => one.token === token && isKnownAt(one, knownAt));
  const use = tokens[at];
  if (use === undefined) return undefined;
  const following = tokens.filter((other, index) => {
    if (index === at || !isKnownAt(other, knownAt)) return false;
    return index > at ? takesOver(use, other) : !takesOver(other, use);
  });
  const [to = null] = following.map(({ from }) => from).toSorted();
  return to === use.from ? undefined : { from: use.from, to };
}

/** The last day on which the card is valid, as known at `knownAt`; undefined before the bank said so. */
export function expiryAt({ expiries }: Pick<BenefitCard, 'expiries'>, knownAt: Instant): LocalDate | undefined {
  return lastKnownAt(expiries, knownAt)?.expiresOn;
}
