import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { dayBehind, monthOf } from '../year-month.ts';
import { decideOnPost, movePost, type PostDecision } from './advance.ts';
import { cutMonths } from './agreement-months.ts';
import { presentClaim, withLastClaim } from './post-claim.ts';
import type { StipendMonth } from './stipend-month.ts';
import {
  bringUpToDate,
  closeSuspension,
  endSuspension,
  hasDispute,
  isTermOver,
  lastAgreement,
  presentAgreement,
} from './up-to-date.ts';
import { isOpenPost, type SuspensionReason, type TerminationReason, type VirtualPost } from './virtual-post.ts';

/** The agreements and months once the last agreement ends on `on`, or where it would have ended earlier by itself. */
function cutShort(post: VirtualPost, on: LocalDate): Pick<VirtualPost, 'agreements' | 'months'> {
  const last = lastAgreement(post);
  if (last === undefined || last.endsOn <= on) return { agreements: post.agreements, months: post.months };
  const cut = { ...last, endsOn: on };
  return { agreements: [...post.agreements.slice(0, -1), cut], months: cutMonths(post.months, cut) };
}

/** The months of the last agreement that fell due, whatever became of them. */
function monthsDue({ months, agreements }: VirtualPost): readonly StipendMonth[] {
  const number = agreements.at(-1)?.number;
  return months.filter(
    (month) => month.agreement === number && month.state !== 'SCHEDULED' && month.state !== 'CANCELLED',
  );
}

/** EFFECTIVE_DATE_BEFORE_LAST where a month fell due after `on`: what is past stays owed, and no end is told that denies it. */
function refuseDay(post: VirtualPost, on: LocalDate): Problem | undefined {
  const isPast = monthsDue(post).some(({ dueOn }) => dueOn > on);
  return isPast ? ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on') : undefined;
}

/** A day that a change takes effect on; null for today. */
interface EffectiveDay {
  readonly on: LocalDate | null;
}

const onDay = ({ on }: EffectiveDay): { on?: LocalDate } => (on === null ? {} : { on });

/**
 * Lets nothing fall due after a day. What fell due up to then stays owed: no day before that (EFFECTIVE_DATE_BEFORE_LAST), and none
 * behind the term (END_WITH_DISPUTED_MONTH): a post that a dispute alone keeps is not suspended, and owes what it owes.
 */
export function decideSuspendPost(
  stored: VirtualPost,
  { reason, ...day }: EffectiveDay & { readonly reason: SuspensionReason },
  act: Act,
): PostDecision {
  const decide = (post: VirtualPost, from: LocalDate) => {
    const over = isTermOver(post, from) ? ruleProblem('END_WITH_DISPUTED_MONTH', 'id') : undefined;
    const problem = over ?? refuseDay(post, from);
    if (problem !== undefined) return fail(problem);
    const facts = { suspensions: [...post.suspensions, { agreement: post.agreements.length, from, to: null }] };
    return succeed({ to: 'SUSPENDED' as const, reason, facts });
  };
  return decideOnPost(stored, { action: 'SUSPEND', ...onDay(day), decide }, act);
}

/** Lets stipends fall due again from a day on; months that would have fallen due meanwhile are not owed. */
export function decideResumePost(stored: VirtualPost, day: EffectiveDay, act: Act): PostDecision {
  const decide = (post: VirtualPost, to: LocalDate) =>
    succeed({ to: 'ACTIVE' as const, facts: closeSuspension(post, to) });
  return decideOnPost(stored, { action: 'RESUME', ...onDay(day), decide }, act);
}

/** Why an agreement does not end on a day: END_WITH_DISPUTED_MONTH, EFFECTIVE_DATE_BEFORE_LAST. */
function refuseEnd(post: VirtualPost, on: LocalDate): Problem | undefined {
  return hasDispute(post) ? ruleProblem('END_WITH_DISPUTED_MONTH', 'id') : refuseDay(post, on);
}

/** Lets a sponsor go from a day on, so that another may claim the post. No month that fell due before is touched. */
export function decideReleaseSponsor(stored: VirtualPost, day: EffectiveDay, act: Act): PostDecision {
  const decide = (post: VirtualPost, on: LocalDate) => {
    const problem = refuseEnd(post, on);
    if (problem !== undefined) return fail(problem);
    return succeed({ to: 'SEEKING_SPONSOR' as const, facts: cutShort(post, on) });
  };
  return decideOnPost(stored, { action: 'RELEASE_SPONSOR', ...onDay(day), decide }, act);
}

/** Ends a post before its term from a day on; not while a payment is disputed (END_WITH_DISPUTED_MONTH). */
export function decideTerminatePost(
  stored: VirtualPost,
  { reason, ...day }: EffectiveDay & { readonly reason: TerminationReason },
  act: Act,
): PostDecision {
  const decide = (post: VirtualPost, on: LocalDate) => {
    const problem = refuseEnd(post, on);
    if (problem !== undefined) return fail(problem);
    const cut = cutShort(post, on);
    const facts = { ...cut, ...endSuspension({ ...post, ...cut }, on) };
    return succeed({ to: 'TERMINATED' as const, reason, facts });
  };
  return decideOnPost(stored, { action: 'TERMINATE', ...onDay(day), decide }, act);
}

/** The day behind the month in which a file was closed, or behind the last one that fell due before that was told. */
function endOfAid(post: VirtualPost, closedOn: LocalDate): LocalDate {
  const months = [monthOf(closedOn), ...monthsDue(post).map(({ month }) => month)];
  return dayBehind(months.reduce((last, month) => (month > last ? month : last)));
}

/**
 * What it means for a post that the file of its household was closed on a day: nobody claims it any more, and the month of that
 * day is the last one that falls due, or the last that did where the closing is told later: no month that is past is touched.
 * The post ends with that month, or once no payment is disputed; what nobody holds ends at once, and what is over by then stays
 * as it is.
 */
export function decideFileClosed(stored: VirtualPost, closedOn: LocalDate, act: Act): PostDecision {
  const post = bringUpToDate(stored, act);
  const action = 'FILE_CLOSED';
  // An end that was decided stays as it is.
  if (!isOpenPost(post) || post.plannedEnd !== null) return movePost(stored, post, { move: { action }, act });
  const on = endOfAid(post, closedOn);
  const cut = cutShort(post, on);
  if (presentAgreement(post) !== undefined) {
    const plannedEnd = { reason: action, on } as const;
    return movePost(stored, post, { move: { action, facts: { ...cut, plannedEnd } }, act });
  }
  const isReserved = presentClaim(post)?.state === 'RESERVED';
  const claims = isReserved ? withLastClaim(post.claims, { state: 'CANCELLED' }) : post.claims;
  const hasPaid = post.agreements.length > 0;
  if (!hasPaid) return movePost(stored, post, { move: { action, to: 'WITHDRAWN', facts: { claims } }, act });
  const plannedEnd = { reason: action, on: act.today } as const;
  const back = post.state === 'CLAIMED' ? { to: 'SEEKING_SPONSOR' as const } : {};
  return movePost(stored, post, { move: { action, ...back, facts: { ...cut, claims, plannedEnd } }, act });
}
