import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { ApiClientId, UnionBodyId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { endParentLinks } from './parent-links.ts';
import { checkTransition, type TransitionName } from './transitions.ts';
import type { UnionBody } from './union-body.ts';

/** A step a caller asks for. */
export interface Step {
  readonly name: TransitionName;
  readonly effectiveOn: LocalDate;
  readonly reason: string | null;
  readonly approvalDocument?: string | null;
}

/** What is open below a body: bodies, memberships, and the day up to which a body that left stood below it as open. */
export interface Occupancy {
  readonly openChildren: number;
  readonly openMembers: number;
  readonly childrenUntil: LocalDate | null;
}

const NEEDS_REASON: ReadonlySet<TransitionName> = new Set(['REJECT', 'SUSPEND', 'DISSOLVE']);
const CHECKS_MAKER: ReadonlySet<TransitionName> = new Set(['APPROVE', 'REJECT']);

type Facts = Partial<
  Pick<UnionBody, 'approvalDocument' | 'submittedBy' | 'successorId' | 'pendingMove' | 'parentLinks'>
>;

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
  };
  const { effectiveOn, reason } = step;
  return succeed({
    state,
    audit: { action: step.name, effectiveOn, reason, changes: changesBetween<UnionBody>(body, state) },
  });
}

/**
 * Takes one of the steps that concern the body alone: submit, approve, reject, suspend, resume. Who submitted cannot
 * approve or reject (APPROVE_OWN).
 */
export function decideStep(body: UnionBody, step: Step, act: Act): Result<Decided<UnionBody>, Problem> {
  const actor: ApiClientId = act.caller.id;
  if (body.state === 'PENDING_APPROVAL' && CHECKS_MAKER.has(step.name) && body.submittedBy === actor) {
    return fail(ruleProblem('APPROVE_OWN'));
  }
  const facts: Facts = step.name === 'SUBMIT' ? { submittedBy: actor } : {};
  const document = step.approvalDocument ?? null;
  const approved: Facts = document === null ? facts : { ...facts, approvalDocument: document };
  return moveTo(body, { ...step, facts: approved }, act);
}

/** Submits again under an upper body that is still active (PARENT_INACTIVE otherwise). */
export function decideSubmit(
  body: UnionBody,
  step: Step & { readonly parent: UnionBody | null },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const decided = decideStep(body, step, act);
  if (decided.ok && step.parent !== null && step.parent.state !== 'ACTIVE') return fail(ruleProblem('PARENT_INACTIVE'));
  return decided;
}

/** Whether nothing is open below the body on `day`: DISSOLVE_WITH_OPEN_CHILDREN or DISSOLVE_WITH_OPEN_MEMBERS. */
export function checkEmpty(occupancy: Occupancy, day: LocalDate): Problem | undefined {
  const leaving = occupancy.childrenUntil !== null && day < occupancy.childrenUntil;
  if (occupancy.openChildren > 0 || leaving) return ruleProblem('DISSOLVE_WITH_OPEN_CHILDREN');
  return occupancy.openMembers > 0 ? ruleProblem('DISSOLVE_WITH_OPEN_MEMBERS') : undefined;
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

/** Merges a body that has nothing open below it into another active body, which carries on. */
export function decideMerge(
  body: UnionBody,
  step: Step & { readonly successor: UnionBody; readonly occupancy: Occupancy },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  const successorId: UnionBodyId = step.successor.id;
  const decided = moveTo(body, { ...step, facts: { ...closing(body, step), successorId } }, act);
  if (!decided.ok) return decided;
  const valid = step.successor.state === 'ACTIVE' && successorId !== body.id;
  if (!valid) return fail(ruleProblem('SUCCESSOR_INVALID', 'successorId'));
  const problem = checkEmpty(step.occupancy, step.effectiveOn);
  return problem === undefined ? decided : fail(problem);
}
