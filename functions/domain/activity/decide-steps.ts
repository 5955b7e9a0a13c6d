import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem } from '../problem.ts';
import { fail, succeed } from '../result.ts';
import { hasResults, type Activity } from './activity.ts';
import { decideOnActivity, type ActivityDecision } from './advance.ts';

/** The most people that can be counted at one activity. */
const MOST_PEOPLE = 10_000_000;

/** Opens a planned activity for registration. */
export function decideOpenActivity(activity: Activity, on: LocalDate | null, act: Act): ActivityDecision {
  const decide = () => succeed({ to: 'OPEN' as const });
  return decideOnActivity(activity, { action: 'OPEN', on, decide }, act);
}

/** Begins an activity; nobody registers from then on. */
export function decideStartActivity(activity: Activity, on: LocalDate | null, act: Act): ActivityDecision {
  const decide = () => succeed({ to: 'RUNNING' as const });
  return decideOnActivity(activity, { action: 'START', on, decide }, act);
}

/** How an activity ended. */
export interface Finish {
  readonly on: LocalDate | null;
  /** How many people came in all, as counted on the spot. */
  readonly headcount: number | null;
}

/** Ends an activity that took place; a contest once results of it stand and none wait (RESULTS_NOT_CONFIRMED). */
export function decideFinishActivity(activity: Activity, { on, headcount }: Finish, act: Act): ActivityDecision {
  const decide = () => {
    const isCounted = headcount === null || (headcount >= 0 && headcount <= MOST_PEOPLE);
    if (!isCounted) return fail(ruleProblem('INPUT_INVALID', 'headcount'));
    const waits = activity.results.some(({ proposed }) => proposed !== null);
    const isOpen = activity.details.kind === 'CONTEST' && (waits || !hasResults(activity));
    return isOpen ? fail(ruleProblem('RESULTS_NOT_CONFIRMED')) : succeed({ to: 'DONE' as const, facts: { headcount } });
  };
  return decideOnActivity(activity, { action: 'FINISH', on, decide }, act);
}

/** Cancels an activity for a reason; not once results of it stand (CANCEL_WITH_RESULTS). */
export function decideCancelActivity(
  activity: Activity,
  { on, reason }: { readonly on: LocalDate | null; readonly reason: string },
  act: Act,
): ActivityDecision {
  const decide = () =>
    hasResults(activity) ? fail(ruleProblem('CANCEL_WITH_RESULTS')) : succeed({ to: 'CANCELLED' as const, reason });
  return decideOnActivity(activity, { action: 'CANCEL', on, decide }, act);
}
