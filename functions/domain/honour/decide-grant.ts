import type { Act } from '../act.ts';
import { addDays, daysBetween, type LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { refuseAwardDate } from './decide-nominate.ts';
import type { AwardDate, HonourRecord } from './honour-record.ts';
import { decideOnHonour, type HonourDecision } from './transitions.ts';

/** How long a public notice hangs at least and at most, in days. */
const SHORTEST_NOTICE_DAYS = 5;
const LONGEST_NOTICE_DAYS = 60;

/** Nobody decides on a nomination of their own. */
function refuseMaker({ makers }: HonourRecord, { caller }: Act): Problem | undefined {
  return makers.includes(caller.id) ? ruleProblem('APPROVE_OWN') : undefined;
}

/** Takes a nomination into review. */
export function decideStartReview(honour: HonourRecord, on: LocalDate | null, act: Act): HonourDecision {
  return decideOnHonour(
    honour,
    { action: 'START_REVIEW', on, decide: () => succeed({ to: 'UNDER_REVIEW' as const }) },
    act,
  );
}

/**
 * Puts an honour up for public notice from a day on, by another than nominated it (APPROVE_OWN). `until` is the first day on which it
 * hangs no more: 5 to 60 days after the first one (INPUT_INVALID).
 */
export function decidePublishNotice(
  honour: HonourRecord,
  { on, until }: { readonly on: LocalDate | null; readonly until: LocalDate },
  act: Act,
): HonourDecision {
  const decide = (_honour: HonourRecord, from: LocalDate) => {
    const problem = refuseMaker(honour, act);
    if (problem !== undefined) return fail(problem);
    const fits = until >= addDays(from, SHORTEST_NOTICE_DAYS) && daysBetween(from, until) <= LONGEST_NOTICE_DAYS;
    if (!fits) return fail(ruleProblem('INPUT_INVALID', 'until'));
    return succeed({ to: 'PUBLIC_NOTICE' as const, facts: { notice: { from, until } } });
  };
  return decideOnHonour(honour, { action: 'PUBLISH_NOTICE', on, decide }, act);
}

/** How an honour is granted. */
export interface Grant {
  readonly awarded: AwardDate;
  readonly document: string | null;
}

/**
 * Grants an honour after its notice has hung (APPROVE_BEFORE_NOTICE_END), by another than nominated it (APPROVE_OWN). It was awarded not
 * ahead of today (EFFECTIVE_DATE_IN_FUTURE) and not before the notice was over (EFFECTIVE_DATE_BEFORE_LAST).
 */
export function decideGrant(honour: HonourRecord, { awarded, document }: Grant, act: Act): HonourDecision {
  const decide = () => {
    const { notice } = honour;
    const isOver = notice !== null && notice.until <= act.today;
    const problem =
      refuseMaker(honour, act) ??
      (isOver ? undefined : ruleProblem('APPROVE_BEFORE_NOTICE_END')) ??
      refuseAwardDate(awarded, act);
    if (problem !== undefined || notice === null) return fail(problem ?? ruleProblem('APPROVE_BEFORE_NOTICE_END'));
    const isEarly = awarded.on === null ? awarded.year < Number(notice.until.slice(0, 4)) : awarded.on < notice.until;
    if (isEarly) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'awardedOn'));
    return succeed({ to: 'GRANTED' as const, facts: { awarded, document } });
  };
  return decideOnHonour(honour, { action: 'GRANT', decide }, act);
}

/** Turns a nomination down for a reason, by another than made it (APPROVE_OWN). */
export function decideRejectHonour(honour: HonourRecord, reason: string, act: Act): HonourDecision {
  const decide = () => {
    const problem = refuseMaker(honour, act);
    return problem === undefined ? succeed({ to: 'REJECTED' as const, reason }) : fail(problem);
  };
  return decideOnHonour(honour, { action: 'REJECT', decide }, act);
}

/** Takes a granted honour back for a reason, from a day on, by another than nominated it (APPROVE_OWN). */
export function decideRevokeHonour(
  honour: HonourRecord,
  { on, reason }: { readonly on: LocalDate | null; readonly reason: string },
  act: Act,
): HonourDecision {
  const decide = () => {
    const problem = refuseMaker(honour, act);
    return problem === undefined ? succeed({ to: 'REVOKED' as const, reason }) : fail(problem);
  };
  return decideOnHonour(honour, { action: 'REVOKE', on, decide }, act);
}
