import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { checksOwn, withMaker } from './makers.ts';
import { endParentLinks } from './parent-links.ts';
import { isActiveOn, isBeforeFounding } from './standing.ts';
import { checkTransition, type TransitionName } from './transitions.ts';
import type { UnionBody } from './union-body.ts';

/** A step a caller asks for. */
export interface Step {
  readonly name: TransitionName;
  readonly effectiveOn: LocalDate;
  readonly reason: string | null;
  readonly approvalDocument?: string | null;
}

/**
 * What is open below a body: bodies, memberships, hardship files it keeps, posts, editions of its programmes, and the day up to which a body that left stood
 * below it as open. Besides, the last day on which something relied on its being active (an approval or a move below it, a merger into it), and the
 * last on which something of its own began (a cover, a term, an agreement).
 */
export interface Occupancy {
  readonly openChildren: number;
  readonly openMembers: number;
  readonly openHardshipFiles: number;
  readonly openPosts: number;
  readonly openEditions: number;
  readonly childrenUntil: LocalDate | null;
  readonly reliedOn: LocalDate | null;
  readonly beganOn: LocalDate | null;
}

const NEEDS_REASON: ReadonlySet<TransitionName> = new Set(['REJECT', 'SUSPEND', 'DISSOLVE']);

type Facts = Partial<Pick<UnionBody, 'approvalDocument' | 'makers' | 'successorId' | 'pendingMove' | 'parentLinks'>>;

function moveTo(
  body: UnionBody,
  step: Step & { readonly facts: Facts },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const target = checkTransition(body, step.name, { effectiveOn: step.effectiveOn, today: act.today });
  if (!target.ok) return target;
  if (NEEDS_REASON.has(step.name) && step.reason === null) return fail(ruleProblem('INPUT_INVALID', 'reason'));
  const state: UnionBody = {
    ...body,
    ...step.facts,
    version: body.version + 1,
    state: target.value,
    stateSince: step.effectiveOn,
    pastStates: [...body.pastStates, { state: body.state, from: body.stateSince }],
  };
  const { effectiveOn, reason } = step;
  // The past states say nothing that the trail does not say entry by entry.
  const changes = changesBetween<UnionBody>({ ...body, pastStates: state.pastStates }, state);
  return succeed({ state, audit: { action: step.name, effectiveOn, reason, changes } });
}

/**
 * Takes one of the steps that concern the body alone. Who founded, revised or submitted the body cannot reject it
 * (APPROVE_OWN).
 */
export function decideStep(
  body: UnionBody,
  step: Step & { readonly name: 'REJECT' | 'RESUME' },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  if (checksOwn(body, step.name, act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
  return moveTo(body, { ...step, facts: {} }, act);
}

/**
 * Submits or approves a body below an upper body (null: the root) that is active, and was so on that day already
 * (PARENT_INACTIVE): not before the upper body was founded (BACKDATE_BEFORE_PARENT), and by another caller than made it
 * (APPROVE_OWN).
 */
export function decideStepBelow(
  body: UnionBody,
  step: Step & { readonly name: 'SUBMIT' | 'APPROVE'; readonly parent: UnionBody | null },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  if (checksOwn(body, step.name, act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
  const { parent, effectiveOn, approvalDocument = null } = step;
  const submitted: Facts = step.name === 'SUBMIT' ? { makers: withMaker(body, act) } : {};
  const facts: Facts = approvalDocument === null ? submitted : { ...submitted, approvalDocument };
  const decided = moveTo(body, { ...step, facts }, act);
  if (!decided.ok || parent === null) return decided;
  if (isBeforeFounding(parent, effectiveOn)) return fail(ruleProblem('BACKDATE_BEFORE_PARENT', 'effectiveOn'));
  return isActiveOn(parent, effectiveOn) ? decided : fail(ruleProblem('PARENT_INACTIVE', 'effectiveOn'));
}

/** What relied on the body is not taken back by a step that is dated before it: EFFECTIVE_DATE_BEFORE_LAST. */
function checkNotBefore(last: LocalDate | null, day: LocalDate): Problem | undefined {
  return last !== null && day < last ? ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'effectiveOn') : undefined;
}

/** Suspends a body, not before something relied on its being active (EFFECTIVE_DATE_BEFORE_LAST). */
export function decideSuspend(
  body: UnionBody,
  step: Step & { readonly occupancy: Occupancy },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const decided = moveTo(body, { ...step, facts: {} }, act);
  if (!decided.ok) return decided;
  const problem = checkNotBefore(step.occupancy.reliedOn, step.effectiveOn);
  return problem === undefined ? decided : fail(problem);
}

/**
 * Whether nothing is open below the body on `day`, and nothing relied on it or began later: DISSOLVE_WITH_OPEN_CHILDREN,
 * DISSOLVE_WITH_OPEN_MEMBERS, DISSOLVE_WITH_OPEN_HARDSHIP_FILES, DISSOLVE_WITH_OPEN_POSTS, DISSOLVE_WITH_OPEN_EDITIONS or
 * EFFECTIVE_DATE_BEFORE_LAST.
 */
export function checkEmpty(occupancy: Occupancy, day: LocalDate): Problem | undefined {
  const leaving = occupancy.childrenUntil !== null && day < occupancy.childrenUntil;
  if (occupancy.openChildren > 0 || leaving) return ruleProblem('DISSOLVE_WITH_OPEN_CHILDREN');
  if (occupancy.openMembers > 0) return ruleProblem('DISSOLVE_WITH_OPEN_MEMBERS');
  if (occupancy.openHardshipFiles > 0) return ruleProblem('DISSOLVE_WITH_OPEN_HARDSHIP_FILES');
  if (occupancy.openPosts > 0) return ruleProblem('DISSOLVE_WITH_OPEN_POSTS');
  if (occupancy.openEditions > 0) return ruleProblem('DISSOLVE_WITH_OPEN_EDITIONS');
  return checkNotBefore(occupancy.reliedOn, day) ?? checkNotBefore(occupancy.beganOn, day);
}

/** What ends with a body: its place below its upper body, and a move that was still pending. */
function closing(body: UnionBody, step: Step): Facts {
  return { pendingMove: null, parentLinks: endParentLinks(body.parentLinks, step.effectiveOn) };
}

/** Ends a body that has nothing open below it; a pending move falls away. */
export function decideDissolve(
  body: UnionBody,
  step: Step & { readonly occupancy: Occupancy },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const decided = moveTo(body, { ...step, facts: closing(body, step) }, act);
  if (!decided.ok) return decided;
  const problem = checkEmpty(step.occupancy, step.effectiveOn);
  return problem === undefined ? decided : fail(problem);
}

/** Merges a body that has nothing open below it into another body that is active, and was so on that day: SUCCESSOR_INVALID. */
export function decideMerge(
  body: UnionBody,
  step: Step & { readonly successor: UnionBody; readonly occupancy: Occupancy },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const successorId: UnionBodyId = step.successor.id;
  const decided = moveTo(body, { ...step, facts: { ...closing(body, step), successorId } }, act);
  if (!decided.ok) return decided;
  const valid = isActiveOn(step.successor, step.effectiveOn) && successorId !== body.id;
  if (!valid) return fail(ruleProblem('SUCCESSOR_INVALID', 'successorId'));
  const problem = checkEmpty(step.occupancy, step.effectiveOn);
  return problem === undefined ? decided : fail(problem);
}
