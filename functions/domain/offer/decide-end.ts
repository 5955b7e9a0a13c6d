import type { Act } from '../act.ts';
import type { AuditChange, Decided } from '../audit/audit-entry.ts';
import { dayOf, type Instant } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { withEnd } from './decide-revise.ts';
import type { Offer } from './offer.ts';
import { recordedSpans, recordingOf, spansFrom, type VersionSpan } from './recorded-spans.ts';

/** The most ends that may be recorded of all versions of an offer together. */
export const MOST_ENDS = 300;

/** When a version ends once its offer does at `to`: then, or at its own start where it had not begun. */
const endOfSpan = ({ from }: VersionSpan, to: Instant): Instant => (from > to ? from : to);

function changeOf(span: VersionSpan, to: Instant): AuditChange {
  return { field: `version ${span.version.number} to`, from: span.to, to: endOfSpan(span, to) };
}

/**
 * Ends an offer: from `to` on, null being as soon as all know of it, no version of it is in force. The one in force then ends
 * there, and one that was to begin then or later is withdrawn, which ends it at its own start. OFFER_BACKDATED for an end
 * before all know of it, OFFER_ENDED where the offer is over by then, LIST_FULL where ends were recorded all too often.
 */
export function decideEndOffer(offer: Offer, end: Instant | null, act: Act): Result<Decided<Offer>, RuleProblem> {
  const recordedAt = recordingOf(offer, act);
  const to = end ?? recordedAt;
  if (to < recordedAt) return fail(ruleProblem('OFFER_BACKDATED', 'to'));
  const ended = spansFrom(recordedSpans(offer), to);
  if (ended.length === 0) return fail(ruleProblem('OFFER_ENDED'));
  const ends = offer.versions.reduce((sum, version) => sum + version.ends.length, ended.length);
  if (ends > MOST_ENDS) return fail(ruleProblem('LIST_FULL', 'to'));
  const versions = offer.versions.map((version) => {
    const span = ended.find((one) => one.version === version);
    return span === undefined ? version : withEnd(version, endOfSpan(span, to), recordedAt);
  });
  const changes = ended.map((span) => changeOf(span, to));
  return succeed({
    state: { ...offer, version: offer.version + 1, versions },
    audit: { action: 'END_OFFER', effectiveOn: dayOf(to), reason: null, changes },
  });
}
