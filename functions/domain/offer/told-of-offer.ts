import type { EligibilityChange } from '../eligibility/eligibility-change.ts';
import type { Offer } from './offer.ts';
import { recordedEnd } from './recorded-spans.ts';

type Told = Pick<EligibilityChange, 'recordedAt' | 'from' | 'to' | 'reason'>;

/** From when on an offer is over that was not before: the first of the ends that a change recorded. */
function ended(before: Offer, after: Offer): Told | undefined {
  const added = after.versions.flatMap(({ ends }, index) => ends.slice(before.versions[index]?.ends.length ?? 0));
  const [first] = added.toSorted((left, right) => (left.to < right.to ? -1 : 1));
  return first && { recordedAt: first.recordedAt, from: first.to, to: null, reason: 'OFFER_ENDED' };
}

function toldOf(before: Offer | null, after: Offer): Told | undefined {
  const added = after.versions[before?.versions.length ?? 0];
  if (added === undefined) return before === null ? undefined : ended(before, after);
  const { recordedAt, from } = added;
  return { recordedAt, from, to: recordedEnd(added), reason: before === null ? 'OFFER_BEGUN' : 'OFFER_REVISED' };
}

/** What those who follow the programme are told of a change of an offer; undefined where nobody is entitled by it. */
export function toldOfOffer(before: Offer | null, after: Offer): EligibilityChange | undefined {
  const told = toldOf(before, after);
  const { id: subjectId, programId, version } = after;
  return told && { programId, subjectId, version, ...told };
}
