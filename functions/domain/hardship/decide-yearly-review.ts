import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { advance, refuseAction } from './advance.ts';
import { tierOf, type ClosingReason, type HardshipFile, type ReviewCause } from './hardship-file.ts';
import { reviewDueOn } from './review-due.ts';
import type { HardshipAction } from './transitions.ts';

/** Takes an active file under review; until that is finished it gives no new aid. */
export function decideStartReview(
  file: HardshipFile,
  { cause, reason }: { readonly cause: ReviewCause; readonly reason: Sealed | null },
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'START_REVIEW', act);
  if (refusal !== undefined) return fail(refusal);
  if (cause === 'TIP_OFF' && reason === null) return fail(ruleProblem('INPUT_INVALID', 'reason'));
  const facts = { runningReview: { cause, startedAt: act.now, incomeRenewed: false } };
  return succeed(advance(file, { action: 'START_REVIEW', to: 'UNDER_REVIEW', reason, facts }, act));
}

/** How a file is closed: why, and from which day on. */
export interface Closing {
  readonly closingReason: ClosingReason;
  readonly closedOn: LocalDate;
  readonly reason: Sealed | null;
}

function close(
  file: HardshipFile,
  { action, closing }: { readonly action: HardshipAction; readonly closing: Closing },
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const { closingReason, closedOn, reason } = closing;
  const last = file.steps.at(-1);
  if (closedOn > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'closedOn'));
  if (last !== undefined && closedOn < last.from) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'closedOn'));
  const facts = { closingReason, tier: null, reviewDue: null, runningReview: null };
  return succeed(advance(file, { action, to: 'CLOSED', on: closedOn, reason, facts }, act));
}

/** Closes a file on a day that is neither ahead nor before its last step. It is never opened again. */
export function decideCloseFile(
  file: HardshipFile,
  closing: Closing,
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'CLOSE', act);
  return refusal === undefined ? close(file, { action: 'CLOSE', closing }, act) : fail(refusal);
}

/** What comes of a review: the file goes on by its new income, or it is closed for a reason. */
export interface ReviewOutcome {
  readonly closingReason: ClosingReason | null;
  readonly reason: Sealed | null;
}

/**
 * Finishes a review. The file goes on with the tier that its new income (REVIEW_WITHOUT_INCOME) gives by the norm, or a
 * confirmed override (TIER_OVERRIDE_UNCONFIRMED); where there is none it has to be closed (HARDSHIP_TIER_NOT_MET).
 */
export function decideFinishReview(
  file: HardshipFile,
  { closingReason, reason }: ReviewOutcome,
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const action = 'FINISH_REVIEW';
  const refusal = refuseAction(file, action, act);
  if (refusal !== undefined) return fail(refusal);
  if (closingReason !== null)
    return close(file, { action, closing: { closingReason, closedOn: act.today, reason } }, act);
  if (file.runningReview?.incomeRenewed !== true) return fail(ruleProblem('REVIEW_WITHOUT_INCOME'));
  if (file.override?.confirmedBy === null) return fail(ruleProblem('TIER_OVERRIDE_UNCONFIRMED'));
  const tier = tierOf(file);
  if (tier === null) return fail(ruleProblem('HARDSHIP_TIER_NOT_MET'));
  const facts = { tier, reviewDue: reviewDueOn(act.today, file.income.reviewMonths), runningReview: null };
  return succeed(advance(file, { action, to: 'ACTIVE', reason, facts }, act));
}
