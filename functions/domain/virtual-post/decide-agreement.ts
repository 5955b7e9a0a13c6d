import type { Act } from '../act.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { HardshipFile } from '../hardship/hardship-file.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { dayBehind, firstDayOf, monthOf, monthsOf } from '../year-month.ts';
import { decideOnPost, type PostDecision } from './advance.ts';
import { withScheduled } from './agreement-months.ts';
import { isMonthlyFen } from './decide-draft.ts';
import { refuseNewAid } from './decide-publish.ts';
import { presentClaim, withLastClaim, type AgreementTerms, type PostAgreement, type PostClaim } from './post-claim.ts';
import type { VirtualPost } from './virtual-post.ts';

/** The most months of one agreement, and of all agreements of a post: whoever goes on sets up another post. */
export const MOST_AGREED_MONTHS = 36;
export const MOST_MONTHS = 60;
const LATEST_PAY_DAY = 28;
const LONGEST_GRACE_DAYS = 180;
/** How far ahead an agreement may begin. */
const LATEST_START_DAYS = 366;

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;

/** A post, and all others that its household or its person had before: no month is agreed on in two of them. */
export interface HouseholdPosts {
  readonly post: VirtualPost;
  readonly others: readonly Pick<VirtualPost, 'months'>[];
}

/**
 * The first day that an agreement may hold: the first of the month in which the post was claimed, and behind every month that is
 * owed, or was, by an earlier agreement of the household.
 */
function earliestStart({ post, others }: HouseholdPosts, claim: PostClaim): LocalDate {
  const owed = [post, ...others].flatMap(({ months }) => months.findLast(({ state }) => state !== 'CANCELLED') ?? []);
  const first = firstDayOf(monthOf(claim.claimedOn));
  return owed.map(({ month }) => dayBehind(month)).reduce((latest, day) => (day > latest ? day : latest), first);
}

function refuseTerm(
  posts: HouseholdPosts,
  { from, to, signedOn }: AgreementTerms,
  { today }: Act,
): Problem | undefined {
  const { post } = posts;
  const claim = presentClaim(post);
  if (to <= from) return ruleProblem('INTERVAL_INVALID', 'agreement', 'to');
  if (signedOn > today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'agreement', 'signedOn');
  if (from > addDays(today, LATEST_START_DAYS)) return ruleProblem('EFFECTIVE_DATE_TOO_FAR', 'agreement', 'from');
  if (claim !== undefined && from < earliestStart(posts, claim))
    return ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'agreement', 'from');
  const months = monthsOf({ from, to });
  if (months.length > MOST_AGREED_MONTHS) return ruleProblem('INPUT_INVALID', 'agreement', 'to');
  // Months that were cancelled give way to those of the same name: see `withScheduled`.
  const kept = post.months.filter(({ month }) => !months.includes(month));
  return kept.length + months.length > MOST_MONTHS ? ruleProblem('LIST_FULL', 'agreement', 'to') : undefined;
}

function refuseAgreement(posts: HouseholdPosts, terms: AgreementTerms, act: Act): Problem | undefined {
  const { monthlyFen, payDay, graceDays } = terms;
  if (!isMonthlyFen(monthlyFen)) return ruleProblem('INPUT_INVALID', 'agreement', 'monthlyAmount');
  if (!isBetween(payDay, 1, LATEST_PAY_DAY)) return ruleProblem('INPUT_INVALID', 'agreement', 'payDay');
  if (!isBetween(graceDays, 1, LONGEST_GRACE_DAYS)) return ruleProblem('INPUT_INVALID', 'agreement', 'graceDays');
  return refuseTerm(posts, terms, act);
}

/** Drafts what a sponsor that claimed the post agrees to pay, or drafts it anew; a second person puts it in force. */
export function decideDraftAgreement(
  { post: stored, others }: HouseholdPosts,
  terms: AgreementTerms,
  act: Act,
): PostDecision {
  const decide = (post: VirtualPost) => {
    const problem = refuseAgreement({ post, others }, terms, act);
    if (problem !== undefined) return fail(problem);
    const draft = { ...terms, draftedBy: act.caller.id, draftedAt: act.now };
    return succeed({ facts: { claims: withLastClaim(post.claims, { draft }) } });
  };
  return decideOnPost(stored, { action: 'DRAFT_AGREEMENT', decide }, act);
}

/**
 * Puts the drafted agreement in force (ACTIVATE_WITHOUT_AGREEMENT) by another than drafted it (APPROVE_OWN), and schedules each
 * of its months once, while the household may receive new aid.
 */
export function decideActivatePost(
  { post: stored, others }: HouseholdPosts,
  file: HardshipFile,
  act: Act,
): PostDecision {
  const decide = (post: VirtualPost) => {
    const claim = presentClaim(post);
    if (claim?.draft == null) return fail(ruleProblem('ACTIVATE_WITHOUT_AGREEMENT', 'id'));
    const { draftedAt: _, ...terms } = claim.draft;
    if (terms.draftedBy === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
    const problem = refuseNewAid(file, post, act.today) ?? refuseAgreement({ post, others }, terms, act);
    if (problem !== undefined) return fail(problem);
    const { sponsorId, sponsorRegion } = claim;
    const agreement: PostAgreement = {
      ...{ ...terms, number: post.agreements.length + 1, claim: claim.number, sponsorId, sponsorRegion },
      ...{ approvedBy: act.caller.id, endsOn: terms.to },
    };
    const agreements = [...post.agreements, agreement];
    const claims = withLastClaim(post.claims, { state: 'AGREED', draft: null });
    const facts = { agreements, claims, months: withScheduled(post.months, agreement), endTold: false };
    return succeed({ to: 'ACTIVE' as const, facts });
  };
  return decideOnPost(stored, { action: 'ACTIVATE', decide }, act);
}
