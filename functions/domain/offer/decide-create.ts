import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { checkSharedCode } from '../card-program/shared-code.ts';
import { dayOf, type Instant } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { checkRule } from './check-rule.ts';
import type { Offer, OfferRule, OfferVersion } from './offer.ts';
import { recordingOf } from './recorded-spans.ts';
import { ruleInOrder } from './rule-form.ts';

/** A rule and the instants from which and up to which it is to hold: `from` null is as soon as all know of it, `to` null is open. */
export interface VersionTerms {
  readonly rule: OfferRule;
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** An offer to create, with the id it is to have. */
export interface OfferTerms extends VersionTerms, Omit<Offer, 'version' | 'versions'> {}

/**
 * OFFER_BACKDATED for a start before all are to know of it, for a till that asks meanwhile would be told otherwise than the
 * bank's file is judged later; INTERVAL_INVALID for an end that is not after the start.
 */
export function checkSpan(
  { from, to }: { readonly from: Instant; readonly to: Instant | null },
  recordedAt: Instant,
): RuleProblem | undefined {
  if (from < recordedAt) return ruleProblem('OFFER_BACKDATED', 'from');
  return to !== null && to <= from ? ruleProblem('INTERVAL_INVALID', 'to') : undefined;
}

/** A version as it begins, with the end that is planned for it. */
export function beginVersion(
  { rule, to }: VersionTerms,
  facts: Pick<OfferVersion, 'number' | 'from' | 'recordedAt'>,
): OfferVersion {
  const ends = to === null ? [] : [{ to, recordedAt: facts.recordedAt }];
  return { ...facts, ends, rule: ruleInOrder(rule) };
}

/**
 * Creates an offer with its first version, in force from its publication on or later (INPUT_INVALID, OFFER_BACKDATED,
 * INTERVAL_INVALID). That its code is free is for the store to hold: CODE_TAKEN.
 */
export function decideCreateOffer(terms: OfferTerms, act: Act): Result<Decided<Offer>, RuleProblem> {
  const { id, programId, code, name, nameEn, to } = terms;
  const recordedAt = recordingOf({ versions: [] }, act);
  const from = terms.from ?? recordedAt;
  const problem = checkSharedCode(code) ?? checkRule(terms.rule) ?? checkSpan({ from, to }, recordedAt);
  if (problem !== undefined) return fail(problem);
  const first = beginVersion(terms, { number: 1, from, recordedAt });
  const state: Offer = { id, version: 1, programId, code, name, nameEn, versions: [first] };
  const told = { programId, code, name, nameEn, from, to, ...first.rule };
  const changes = changesBetween<typeof told>({}, told);
  return succeed({ state, audit: { action: 'CREATE_OFFER', effectiveOn: dayOf(from), reason: null, changes } });
}
