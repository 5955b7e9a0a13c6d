import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { dayBehind, monthOf } from '../year-month.ts';
import { decideOnPost, movePost, type PostDecision } from './advance.ts';
import { cutMonths } from './agreement-months.ts';
import { presentClaim, withLastClaim } from './post-claim.ts';
import { bringUpToDate, closeSuspension, hasDispute, lastAgreement, presentAgreement } from './up-to-date.ts';
import { isOpenPost, type SuspensionReason, type TerminationReason, type VirtualPost } from './virtual-post.ts';

/** The agreements and months once the last agreement ends on `on`, or where it would have ended earlier by itself. */
function cutShort(post: VirtualPost, on: LocalDate): Pick<VirtualPost, 'agreements' | 'months'> {
  const last = lastAgreement(post);
  if (last === undefined || last.endsOn <= on) return { agreements: post.agreements, months: post.months };
  const cut = { ...last, endsOn: on };
  return { agreements: [...post.agreements.slice(0, -1), cut], months: cutMonths(post.months, cut) };
}

/** A day that a change takes effect on; null for today. */
interface EffectiveDay {
  readonly on: LocalDate | null;
}

const onDay = ({ on }: EffectiveDay): { on?: LocalDate } => (on === null ? {} : { on });

/** Lets nothing fall due from a day on. What fell due before stays owed. */
export function decideSuspendPost(
  stored: VirtualPost,
  { reason, ...day }: EffectiveDay & { readonly reason: SuspensionReason },
  act: Act,
): PostDecision {
  const decide = (post: VirtualPost, from: LocalDate) =>
    succeed({
      ...{ to: 'SUSPENDED' as const, reason },
      facts: { suspensions: [...post.suspensions, { from, to: null }] },
    });
  return decideOnPost(stored, { action: 'SUSPEND', ...onDay(day), decide }, act);
}

/** Lets stipends fall due again from a day on; months that would have fallen due meanwhile are not owed. */
export function decideResumePost(stored: VirtualPost, day: EffectiveDay, act: Act): PostDecision {
  const decide = (post: VirtualPost, to: LocalDate) =>
    succeed({ to: 'ACTIVE' as const, facts: closeSuspension(post, to) });
  return decideOnPost(stored, { action: 'RESUME', ...onDay(day), decide }, act);
}

/** Lets a sponsor go from a day on, so that another may claim the post. No month that fell due before is touched. */
export function decideReleaseSponsor(stored: VirtualPost, day: EffectiveDay, act: Act): PostDecision {
  const decide = (post: VirtualPost, on: LocalDate) => {
    if (hasDispute(post)) return fail(ruleProblem('END_WITH_DISPUTED_MONTH', 'id'));
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
    if (hasDispute(post)) return fail(ruleProblem('END_WITH_DISPUTED_MONTH', 'id'));
    const cut = cutShort(post, on);
    const facts = { ...cut, ...closeSuspension({ ...post, ...cut }, on) };
    return succeed({ to: 'TERMINATED' as const, reason, facts });
  };
  return decideOnPost(stored, { action: 'TERMINATE', ...onDay(day), decide }, act);
}

/**
 * What it means for a post that the file of its household was closed on a day: nobody claims it any more, and the month of that
 * day is the last one that is owed. It ends with that month, or once no payment is disputed; what nobody holds ends at once, and
 * what is over by then stays as it is.
 */
export function decideFileClosed(stored: VirtualPost, closedOn: LocalDate, act: Act): PostDecision {
  const post = bringUpToDate(stored, act);
  const action = 'FILE_CLOSED';
  if (!isOpenPost(post)) return movePost(stored, post, { move: { action }, act });
  if (presentAgreement(post) !== undefined) {
    const cut = cutShort(post, dayBehind(monthOf(closedOn)));
    const plannedEnd = { reason: action, on: dayBehind(monthOf(closedOn)) } as const;
    return movePost(stored, post, { move: { action, facts: { ...cut, plannedEnd } }, act });
  }
  const isReserved = presentClaim(post)?.state === 'RESERVED';
  const claims = isReserved ? withLastClaim(post.claims, { state: 'CANCELLED' }) : post.claims;
  const hasPaid = post.agreements.length > 0;
  if (!hasPaid) return movePost(stored, post, { move: { action, to: 'WITHDRAWN', facts: { claims } }, act });
  const plannedEnd = { reason: action, on: act.today } as const;
  const back = post.state === 'CLAIMED' ? { to: 'SEEKING_SPONSOR' as const } : {};
  return movePost(stored, post, { move: { action, ...back, facts: { claims, plannedEnd } }, act });
}
