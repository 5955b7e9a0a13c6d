import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { ActivityId } from '../ids.ts';
import { ruleProblem, type Problem, type RuleProblem } from '../problem.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { bodyPath } from '../union-body/body-path.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import type { Activity, ActivityDetails, ActivityFacts, CourseDetails } from './activity.ts';
import { decideOnActivity, type ActivityDecision } from './advance.ts';

/** The most people for whom an activity may have places. */
const MOST_PLACES = 100_000;
/** How many trades a contest has at most, lessons a course, and employers a job fair. */
const MOST_TRADES = 30;
const MOST_LESSONS = 100;
const MOST_STANDS = 200;
const MOST_POSTS = 10_000;

function refuseLessons({ lessons }: CourseDetails, { from, to }: ActivityFacts): RuleProblem | undefined {
  const { length } = lessons;
  if (length < 1 || length > MOST_LESSONS) return ruleProblem('INPUT_INVALID', 'lessons');
  const isOrdered = lessons.every(({ on }, index) => {
    const before = lessons[index - 1];
    return on >= from && on <= to && (before === undefined || before.on <= on);
  });
  return isOrdered ? undefined : ruleProblem('INTERVAL_INVALID', 'lessons');
}

const isRepeated = (names: readonly string[]): boolean => new Set(names).size < names.length;

function refuseDetails(details: ActivityDetails, facts: ActivityFacts): RuleProblem | undefined {
  switch (details.kind) {
    case 'SESSION':
      return undefined;
    case 'COURSE':
      return refuseLessons(details, facts);
    case 'CONTEST': {
      const names = details.trades.map(({ name }) => name);
      const fits = names.length > 0 && names.length <= MOST_TRADES && !isRepeated(names);
      if (!fits) return ruleProblem('INPUT_INVALID', 'trades');
      const lacksProject = details.contestKind === 'MERIT' && details.project === null;
      return lacksProject ? ruleProblem('INPUT_INVALID', 'project') : undefined;
    }
    case 'JOB_FAIR': {
      const { stands } = details;
      const fits =
        stands.length > 0 && stands.length <= MOST_STANDS && !isRepeated(stands.map(({ employer }) => employer));
      const isCounted = stands.every(({ posts }) => posts >= 1 && posts <= MOST_POSTS);
      return fits && isCounted ? undefined : ruleProblem('INPUT_INVALID', 'stands');
    }
  }
}

function refuseFacts(facts: ActivityFacts, details: ActivityDetails): RuleProblem | undefined {
  const { from, to, capacity } = facts;
  if (to < from) return ruleProblem('INTERVAL_INVALID', 'to');
  if (capacity !== null && (capacity < 1 || capacity > MOST_PLACES)) return ruleProblem('INPUT_INVALID', 'capacity');
  return refuseDetails(details, facts);
}

/** An activity to be planned, with the body that holds it. */
export interface ActivityPlan {
  readonly id: ActivityId;
  readonly body: UnionBody;
  readonly facts: ActivityFacts;
  readonly details: ActivityDetails;
}

/**
 * Plans an activity of an open body (BODY_CLOSED). It ends not before it begins, the lessons of a course lie in its days
 * (INTERVAL_INVALID), and the lists of its kind have what they need (INPUT_INVALID). Its days may be past: it is recorded late then.
 */
export function decidePlanActivity(plan: ActivityPlan, act: Act): Result<Decided<Activity>, Problem> {
  const { id, body, facts, details } = plan;
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const problem = refuseFacts(facts, details);
  if (problem !== undefined) return fail(problem);
  const from = facts.from < act.today ? facts.from : act.today;
  const step = { state: 'PLANNED', from, recordedAt: act.now, by: act.caller.id, reason: null } as const;
  const state: Activity = {
    ...facts,
    ...{ id, version: 1, unionBodyId: body.id, bodyPath: bodyPath(body), federation: provinceCodeOf(body.regionCode) },
    ...{ details, state: 'PLANNED', steps: [step], results: [] },
    ...{ attendance: { attended: 0, absent: 0 }, headcount: null },
  };
  const changes = changesBetween<Activity>({ steps: state.steps }, state);
  return succeed({ state, audit: { action: 'PLAN', effectiveOn: act.today, reason: null, changes } });
}

/**
 * Revises what is recorded of an activity. Once it is open its trades, lessons and stands stay as they are (INPUT_INVALID at
 * `details`): people chose by them. A lower capacity takes no place away: it holds from the next registration on.
 */
export function decideReviseActivity(
  activity: Activity,
  revision: { readonly facts: Partial<ActivityFacts>; readonly details: ActivityDetails | null },
  act: Act,
): ActivityDecision {
  const decide = () => {
    const { facts, details } = revision;
    const isOtherKind = details !== null && details.kind !== activity.details.kind;
    if (isOtherKind || (details !== null && activity.state !== 'PLANNED')) {
      return fail(ruleProblem('INPUT_INVALID', 'details'));
    }
    const revised = { ...facts, details: details ?? activity.details };
    const problem = refuseFacts({ ...activity, ...facts }, revised.details);
    return problem === undefined ? succeed({ facts: revised }) : fail(problem);
  };
  return decideOnActivity(activity, { action: 'REVISE', decide }, act);
}
