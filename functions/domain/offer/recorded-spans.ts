import type { Act } from '../act.ts';
import type { Instant } from '../day.ts';
import { publishedAt } from '../publication.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { Offer, OfferVersion } from './offer.ts';

/** A version for the instants for which it holds, as it was recorded last. */
export interface VersionSpan {
  readonly version: OfferVersion;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** When a version ends as it was recorded last, whether that is known everywhere yet or not; null is open. */
export function recordedEnd({ ends }: Pick<OfferVersion, 'ends'>): Instant | null {
  return ends.at(-1)?.to ?? null;
}

/**
 * All versions of an offer as they were recorded last, the earliest first, for none is recorded that begins before another;
 * those of no instant are left out.
 */
export function recordedSpans({ versions }: Pick<Offer, 'versions'>): readonly VersionSpan[] {
  return versions
    .map((version) => ({ version, from: version.from, to: recordedEnd(version) }))
    .filter(({ from, to }) => from !== to);
}

/** The one that holds at `at`; undefined where none does. */
export function spanAt(spans: readonly VersionSpan[], at: Instant): VersionSpan | undefined {
  return spans.find(({ from, to }) => from <= at && (to === null || at < to));
}

/** The spans that are not over at `at`: in force then, or ahead. */
export function spansFrom(spans: readonly VersionSpan[], at: Instant): readonly VersionSpan[] {
  return spans.filter(({ to }) => to === null || to > at);
}

/**
 * The instant that all facts of a change made now carry: when it is published, and never before what was recorded of the
 * offer already, whatever the clocks of two processes say. So facts stand in the order in which they were recorded.
 */
export function recordingOf({ versions }: Pick<Offer, 'versions'>, { now }: Pick<Act, 'now'>): Instant {
  const known = versions.flatMap(({ recordedAt, ends }) => [recordedAt, ...ends.map((end) => end.recordedAt)]);
  return [publishedAt(now), ...known].reduce((latest, one) => (one > latest ? one : latest));
}

/** The divisions that an offer is for from `at` on; those it was for last where it is over. */
export function regionsFrom(offer: Pick<Offer, 'versions'>, at: Instant): readonly RegionCode[] {
  const open = spansFrom(recordedSpans(offer), at).map(({ version }) => version);
  const versions = open.length > 0 ? open : offer.versions.slice(-1);
  return [...new Set(versions.flatMap(({ rule }) => rule.regions))];
}
