import type { Instant } from './day.ts';
import type { DayInterval } from './interval.ts';

/** A fact with the instant at which we learned it. For whoever asks as of an earlier instant it does not exist. */
export interface Recorded {
  readonly recordedAt: Instant;
}

/** A span of days as it was recorded, until another record took its place; null while none did. */
export interface RecordedSpan extends DayInterval, Recorded {
  readonly supersededAt: Instant | null;
}

/** Whether a fact was known at `knownAt`. */
export function isKnownAt({ recordedAt }: Recorded, knownAt: Instant): boolean {
  return recordedAt <= knownAt;
}

/** The spans that stood as true at `knownAt`. Empty ones, `[x, x)`, are as if they were not there. */
export function spansKnownAt<Span extends RecordedSpan>(spans: readonly Span[], knownAt: Instant): readonly Span[] {
  return spans.filter(
    (span) =>
      isKnownAt(span, knownAt) && (span.supersededAt === null || span.supersededAt > knownAt) && span.from !== span.to,
  );
}

/** The last of the facts, which stand in the order in which they were recorded, that was known at `knownAt`. */
export function lastKnownAt<Fact extends Recorded>(facts: readonly Fact[], knownAt: Instant): Fact | undefined {
  // A loop and no function per fact, for this runs several times per offer of a decision.
  for (let place = facts.length - 1; place >= 0; place -= 1) {
    const fact = facts[place];
    if (fact !== undefined && isKnownAt(fact, knownAt)) return fact;
  }
  return undefined;
}
