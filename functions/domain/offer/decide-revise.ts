import type { Act } from '../act.ts';
import { changesBetween, type AuditChange, type Decided } from '../audit/audit-entry.ts';
import { dayOf, type Instant } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { checkRule } from './check-rule.ts';
import { beginVersion, checkSpan, type VersionTerms } from './decide-create.ts';
import type { Offer, OfferRule, OfferVersion } from './offer.ts';
import { recordedSpans, recordingOf, spanAt, type VersionSpan } from './recorded-spans.ts';

/** What is to change of an offer; what is left out stays. The names stand for all versions. */
export interface OfferRevision {
  readonly name?: string | undefined;
  readonly nameEn?: string | null | undefined;
  /** The version to begin. */
  readonly version?: VersionTerms | undefined;
}

/** The most versions an offer holds. */
export const MOST_VERSIONS = 100;
/**
 * The most entries of lists in all versions together, so that an offer stays within what the store takes as one item: as
 * merchants, the longest of them, they come to half of it.
 */
export const MOST_ENTRIES = 6000;

function entriesOf({ merchants, regions, timeSlots, excludedMcc }: OfferRule): number {
  const listed = merchants === 'ALL' ? 0 : merchants.length;
  return listed + regions.length + timeSlots.length + excludedMcc.length;
}

function checkRoom({ versions }: Offer, rule: OfferRule): RuleProblem | undefined {
  const entries = versions.reduce((sum, version) => sum + entriesOf(version.rule), entriesOf(rule));
  const hasRoom = versions.length < MOST_VERSIONS && entries <= MOST_ENTRIES;
  return hasRoom ? undefined : ruleProblem('LIST_FULL', 'rule');
}

/**
 * Another rule from the very start of a version that has begun would edit it: OFFER_EDIT_IN_PLACE. One from or before the
 * start of a version that is ahead would run over it: OFFER_VERSION_OVERLAP, end that one first.
 */
function checkPlace(
  spans: readonly VersionSpan[],
  { from, to }: { readonly from: Instant; readonly to: Instant | null },
  { now, recordedAt }: Pick<Act, 'now'> & { readonly recordedAt: Instant },
): RuleProblem | undefined {
  const isBegun = spans.some((span) => span.from === from && span.from <= now);
  if (isBegun) return ruleProblem('OFFER_EDIT_IN_PLACE', 'from');
  const problem = checkSpan({ from, to }, recordedAt);
  if (problem !== undefined) return problem;
  return spans.some((span) => span.from >= from) ? ruleProblem('OFFER_VERSION_OVERLAP', 'from') : undefined;
}

/** The version with an end that was recorded now. */
export function withEnd(version: OfferVersion, to: Instant, recordedAt: Instant): OfferVersion {
  return { ...version, ends: [...version.ends, { to, recordedAt }] };
}

/** Begins a version where the one in force at its start ends, in the same change. */
function replaceVersion(offer: Offer, terms: VersionTerms, act: Act): Result<Decided<Offer>, RuleProblem> {
  const recordedAt = recordingOf(offer, act);
  const from = terms.from ?? recordedAt;
  const spans = recordedSpans(offer);
  const place = { from, to: terms.to };
  const problem =
    checkRule(terms.rule) ?? checkPlace(spans, place, { now: act.now, recordedAt }) ?? checkRoom(offer, terms.rule);
  if (problem !== undefined) return fail(problem);
  const replaced = spanAt(spans, from)?.version;
  const kept = offer.versions.map((version) => (version === replaced ? withEnd(version, from, recordedAt) : version));
  const begun = beginVersion(terms, { number: offer.versions.length + 1, from, recordedAt });
  const before: Partial<OfferRule> = replaced?.rule ?? offer.versions.at(-1)?.rule ?? {};
  const told = { versionNumber: begun.number, from, to: terms.to, ...begun.rule };
  const changes = changesBetween<typeof told>(before, told);
  const state = { ...offer, versions: [...kept, begun] };
  return succeed({ state, audit: { action: 'REVISE_OFFER', effectiveOn: dayOf(from), reason: null, changes } });
}

function rename(offer: Offer, { name = offer.name, nameEn = offer.nameEn }: OfferRevision): Offer {
  return { ...offer, name, nameEn, version: offer.version + 1 };
}

function nameChanges(before: Offer, after: Offer): readonly AuditChange[] {
  const names = ({ name, nameEn }: Offer): Pick<Offer, 'name' | 'nameEn'> => ({ name, nameEn });
  return changesBetween<Pick<Offer, 'name' | 'nameEn'>>(names(before), names(after));
}

/**
 * Gives an offer other names, or another rule from its publication on or later: the version in force then ends where the new
 * one begins, and nothing before it changes (OFFER_BACKDATED, OFFER_EDIT_IN_PLACE, OFFER_VERSION_OVERLAP,
 * INTERVAL_INVALID, LIST_FULL). One thing at least has to be named: INPUT_INVALID.
 */
export function decideReviseOffer(
  offer: Offer,
  revision: OfferRevision,
  act: Act,
): Result<Decided<Offer>, RuleProblem> {
  if (Object.values(revision).every((fact) => fact === undefined)) return fail(ruleProblem('INPUT_INVALID'));
  const renamed = rename(offer, revision);
  const named = nameChanges(offer, renamed);
  if (revision.version === undefined) {
    const facts = { action: 'REVISE_OFFER', effectiveOn: act.today, reason: null, changes: named };
    return succeed({ state: renamed, audit: facts });
  }
  const decided = replaceVersion(renamed, revision.version, act);
  if (!decided.ok) return decided;
  const { state, audit } = decided.value;
  return succeed({ state, audit: { ...audit, changes: [...named, ...audit.changes] } });
}
