import { addDays, type Instant, type LocalDate } from '../day.ts';
import { holdsOn } from '../interval.ts';
import { presentClaim, withLastClaim, type PostAgreement } from './post-claim.ts';
import type { StipendMonth } from './stipend-month.ts';
import type { PostState, PostStep, Suspension, VirtualPost } from './virtual-post.ts';

/** How long before its end an agreement is told to end. */
const END_TOLD_DAYS = 30;

/** A moment up to which time has passed. */
export interface Moment {
  readonly today: LocalDate;
  readonly now: Instant;
}

/** The agreement in force, or the last one that was. */
export function lastAgreement({ agreements }: Pick<VirtualPost, 'agreements'>): PostAgreement | undefined {
  return agreements.at(-1);
}

/** The agreement by which the post is held now; undefined where nobody holds it by one. */
export function presentAgreement(post: Pick<VirtualPost, 'agreements' | 'state'>): PostAgreement | undefined {
  return post.state === 'ACTIVE' || post.state === 'SUSPENDED' ? lastAgreement(post) : undefined;
}

/** Whether a month does not fall due because of a suspension of its agreement. */
export function isMonthSuspended(
  { suspensions }: Pick<VirtualPost, 'suspensions'>,
  { agreement, dueOn }: Pick<StipendMonth, 'agreement' | 'dueOn'>,
): boolean {
  return suspensions.some((suspension) => suspension.agreement === agreement && holdsOn(suspension, dueOn));
}

/** Whether somebody disputes a payment: the post does not end before that is settled. */
export function hasDispute({ months }: Pick<VirtualPost, 'months'>): boolean {
  return months.some(({ state }) => state === 'DISPUTED');
}

/** Whether the term of a post is over on a day: but for a dispute it would have ended. */
export function isTermOver(post: Pick<VirtualPost, 'agreements' | 'state'>, day: LocalDate): boolean {
  const agreement = presentAgreement(post);
  return agreement !== undefined && agreement.endsOn <= day;
}

/** The later of a day and that of the last step: steps never go back. */
function notBeforeLast({ steps }: Pick<VirtualPost, 'steps'>, day: LocalDate): LocalDate {
  const last = steps.at(-1)?.from ?? day;
  return day < last ? last : day;
}

/** A post's suspensions, and its months with what did not fall due because of them. */
type Suspended = Pick<VirtualPost, 'suspensions' | 'months'>;

function withoutSuspended({ suspensions, months }: Suspended): readonly StipendMonth[] {
  return months.map((month) =>
    month.state === 'SCHEDULED' && isMonthSuspended({ suspensions }, month)
      ? { ...month, state: 'CANCELLED', cancelledFor: 'SUSPENDED' }
      : month,
  );
}

const closeOn = (suspensions: readonly Suspension[], to: LocalDate): readonly Suspension[] =>
  suspensions.map((one) => (one.to === null ? { ...one, to } : one));

/** The suspensions with the open one closed on a day, and the months that did not fall due because of it, not owed. */
export function closeSuspension(post: Suspended, to: LocalDate): Suspended {
  const suspensions = closeOn(post.suspensions, to);
  return { suspensions, months: withoutSuspended({ ...post, suspensions }) };
}

/** The same where the post ends while it is suspended: nothing falls due behind a suspension that nobody lifted. */
export function endSuspension(post: Suspended, to: LocalDate): Suspended {
  return { suspensions: closeOn(post.suspensions, to), months: withoutSuspended(post) };
}

function step(post: VirtualPost, to: PostState, facts: Pick<PostStep, 'from' | 'recordedAt' | 'reason'>): VirtualPost {
  const from = notBeforeLast(post, facts.from);
  return { ...post, state: to, steps: [...post.steps, { ...facts, state: to, from, by: null }] };
}

/** A reservation that nobody agreed on in time gives the post back; a publication that is over ends it. */
function expire(post: VirtualPost, { today, now }: Moment): VirtualPost {
  const claim = presentClaim(post);
  if (post.state === 'CLAIMED' && claim !== undefined && claim.reservedUntil <= today) {
    const claims = withLastClaim(post.claims, { state: 'LAPSED' });
    const back = step(post, claim.returnsTo, { from: claim.reservedUntil, recordedAt: now, reason: null });
    return expire({ ...back, claims }, { today, now });
  }
  const { publication } = post;
  if (post.state !== 'PUBLISHED' || publication === null || today < publication.until) return post;
  return step(post, 'EXPIRED', { from: publication.until, recordedAt: now, reason: null });
}

function monthOn(month: StipendMonth, post: VirtualPost, today: LocalDate): StipendMonth {
  const fallsDue = month.state === 'SCHEDULED' && month.dueOn <= today && !isMonthSuspended(post, month);
  const due: StipendMonth = fallsDue ? { ...month, state: 'DUE' } : month;
  return due.state === 'DUE' && due.overdueFrom <= today ? { ...due, state: 'OVERDUE' } : due;
}

function fallDue(post: VirtualPost, today: LocalDate): VirtualPost {
  const months = post.months.map((month) => monthOn(month, post, today));
  return months.some((month, index) => month !== post.months[index]) ? { ...post, months } : post;
}

/** The day on which the post ends by itself: its term, or what was decided before. */
function endDay(post: VirtualPost): LocalDate | undefined {
  const term = presentAgreement(post)?.endsOn;
  const planned = post.state === 'SEEKING_SPONSOR' ? post.plannedEnd?.on : undefined;
  return term ?? planned;
}

/** An agreement whose term is reached ends the post, as soon as no month is disputed. */
function end(post: VirtualPost, { today, now }: Moment): VirtualPost {
  const on = endDay(post);
  if (on === undefined || today < on || hasDispute(post)) return post;
  const { plannedEnd } = post;
  // A term that is reached before what was decided is its term still.
  const isByTerm = plannedEnd === null || on < plannedEnd.on;
  const closed = { ...post, ...endSuspension(post, notBeforeLast(post, on)) };
  if (isByTerm) return step(closed, 'ENDED', { from: on, recordedAt: now, reason: null });
  return step(closed, 'TERMINATED', { from: on, recordedAt: now, reason: plannedEnd.reason });
}

function tellEnd(post: VirtualPost, today: LocalDate): VirtualPost {
  const agreement = presentAgreement(post);
  const isNear = agreement !== undefined && addDays(agreement.endsOn, -END_TOLD_DAYS) <= today;
  return isNear && !post.endTold ? { ...post, endTold: true } : post;
}

/**
 * The post as it stands once time has passed up to `moment`: reservations and publications that are over, months that fell due
 * or are overdue, terms that are reached. However often, late or seldom it is asked, the outcome is the same; the version is
 * not touched. The same object where nothing changes.
 */
export function bringUpToDate(post: VirtualPost, moment: Moment): VirtualPost {
  const { today } = moment;
  // What the end lets fall away does not fall due: so months come last.
  return fallDue(end(tellEnd(expire(post, moment), today), moment), today);
}

/** The days on which something changes by itself, those that have come included. */
function comingDays(post: VirtualPost): readonly (LocalDate | undefined)[] {
  const claim = presentClaim(post);
  const agreement = presentAgreement(post);
  return [
    post.state === 'PUBLISHED' ? post.publication?.until : undefined,
    post.state === 'CLAIMED' ? claim?.reservedUntil : undefined,
    agreement === undefined || post.endTold ? undefined : addDays(agreement.endsOn, -END_TOLD_DAYS),
    // Until a dispute is settled, no day ends the post.
    hasDispute(post) ? undefined : endDay(post),
    ...post.months.map((month) => {
      if (month.state === 'DUE') return month.overdueFrom;
      return month.state === 'SCHEDULED' && !isMonthSuspended(post, month) ? month.dueOn : undefined;
    }),
  ];
}

/** The first day on which time changes the post by itself; undefined where it never does. */
export function nextDay(post: VirtualPost): LocalDate | undefined {
  const days = comingDays(post).filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.reduce((first, day) => (day < first ? day : first));
}
