import type { EligibilityChange } from '../eligibility/eligibility-change.ts';
import type { Instant } from '../day.ts';
import type { Offer, OfferVersion } from './offer.ts';
import { recordedEnd, recordedSpans, spanAt } from './recorded-spans.ts';

type Told = Pick<EligibilityChange, 'recordedAt' | 'from' | 'to' | 'reason'>;

/** From when on an offer is over that was not before: the first of the ends that a change recorded. */
function ended(before: Offer, after: Offer): Told | undefined {
  const added = after.versions.flatMap(({ ends }, index) => ends.slice(before.versions[index]?.ends.length ?? 0));
  const [first] = added.toSorted((left, right) => (left.to < right.to ? -1 : 1));
  return first && { recordedAt: first.recordedAt, from: first.to, to: null, reason: 'OFFER_ENDED' };
}

const laterEnd = (left: Instant | null, right: Instant | null): Instant | null =>
  left === null || right === null ? null : left > right ? left : right;

/** Up to when a version that begins changes something: its own end, or that of the one it takes the place of. */
function endOfChange(before: Offer | null, { from, ends }: OfferVersion): Instant | null {
  const replaced = before === null ? undefined : spanAt(recordedSpans(before), from);
  const end = recordedEnd({ ends });
  return replaced === undefined ? end : laterEnd(end, replaced.to);
}

function toldOf(before: Offer | null, after: Offer): Told | undefined {
  const added = after.versions[before?.versions.length ?? 0];
  if (added === undefined) return before === null ? undefined : ended(before, after);
  const { recordedAt, from } = added;
  const reason = before === null ? 'OFFER_BEGUN' : 'OFFER_REVISED';
  return { recordedAt, from, to: endOfChange(before, added), reason };
}

/** What those who follow the programme are told of a change of an offer; undefined where nobody is entitled by it. */
export function toldOfOffer(before: Offer | null, after: Offer): EligibilityChange | undefined {
  const told = toldOf(before, after);
  const { id: subjectId, programId, version } = after;
  return told && { programId, subjectId, version, ...told };
}
