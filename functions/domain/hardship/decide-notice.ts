import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Sealed } from '../personal/sealed.ts';
import { advance, refuseAction } from './advance.ts';
import type { HardshipFile, Objection } from './hardship-file.ts';
import { reviewDueOn } from './review-due.ts';

/** A file is one item of 400 KB, of which an objection of 2,000 characters with its note takes 10. */
export const MOST_OBJECTIONS = 20;

/**
 * Records what somebody says against a file that is public. It is taken until the file is active, late ones included; one
 * open objection per caller (SECOND_OPEN_OBJECTION), and 20 in all (LIST_FULL).
 */
export function decideObject(file: HardshipFile, text: Sealed, act: Act): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'OBJECT', act);
  if (refusal !== undefined) return fail(refusal);
  const isOpenOfCaller = ({ state, recordedBy }: Objection): boolean =>
    state === 'OPEN' && recordedBy === act.caller.id;
  if (file.objections.some(isOpenOfCaller)) return fail(ruleProblem('SECOND_OPEN_OBJECTION'));
  if (file.objections.length >= MOST_OBJECTIONS) return fail(ruleProblem('LIST_FULL', 'text'));
  const open = { state: 'OPEN', decidedBy: null, note: null } as const;
  const number = file.objections.length + 1;
  const objection: Objection = { number, at: act.now, recordedBy: act.caller.id, text, ...open };
  const facts = { objections: [...file.objections, objection] };
  const to = file.state === 'OBJECTED' ? {} : { to: 'OBJECTED' as const };
  return succeed(advance(file, { action: 'OBJECT', ...to, reason: null, facts }, act));
}

/** What is decided of an objection, and why. */
export interface ObjectionDecision {
  readonly number: number;
  readonly decision: 'UPHELD' | 'DISMISSED';
  readonly note: Sealed;
}

/**
 * Upholds an objection, which rejects the file, or dismisses it. NOT_FOUND for a number there is not, OBJECTION_DECIDED for
 * one that is not open. Neither who passed the file at its unit decides, nor who recorded the objection (SELF_REVIEW).
 */
export function decideObjection(
  file: HardshipFile,
  { number, decision, note }: ObjectionDecision,
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'DECIDE_OBJECTION', act);
  if (refusal !== undefined) return fail(refusal);
  const found = file.objections.find((objection) => objection.number === number);
  if (found === undefined) return fail(ruleProblem('NOT_FOUND', 'number'));
  if (found.state !== 'OPEN') return fail(ruleProblem('OBJECTION_DECIDED', 'number'));
  if (found.recordedBy === act.caller.id) return fail(ruleProblem('SELF_REVIEW'));
  const decided: Objection = { ...found, state: decision, decidedBy: act.caller.id, note };
  const objections = file.objections.map((objection) => (objection === found ? decided : objection));
  const ended = decision === 'UPHELD' ? ({ to: 'REJECTED', facts: { objections, tier: null } } as const) : {};
  const move = { action: 'DECIDE_OBJECTION', reason: note, facts: { objections }, ...ended } as const;
  return succeed(advance(file, move, act));
}

/**
 * Makes a file active that was public for all its days (ACTIVATE_BEFORE_NOTICE_END) and against which nothing is open
 * (ACTIVATE_WITH_OPEN_OBJECTION).
 */
export function decideActivate(file: HardshipFile, act: Act): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'ACTIVATE', act);
  if (refusal !== undefined) return fail(refusal);
  if (file.objections.some(({ state }) => state === 'OPEN')) return fail(ruleProblem('ACTIVATE_WITH_OPEN_OBJECTION'));
  if (file.notice === null || act.today < file.notice.to) return fail(ruleProblem('ACTIVATE_BEFORE_NOTICE_END'));
  const facts = { reviewDue: reviewDueOn(act.today, file.income.reviewMonths) };
  return succeed(advance(file, { action: 'ACTIVATE', to: 'ACTIVE', reason: null, facts }, act));
}
