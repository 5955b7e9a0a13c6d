import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { advance, refuseAction } from './advance.ts';
import { withRecorder } from './checkers.ts';
import type { HardshipFile } from './hardship-file.ts';
import type { HardshipNorm } from './hardship-norm.ts';
import type { HouseholdFacts } from './household.ts';
import { computeIncome } from './income.ts';

/** A household as it is recorded anew, with the norm in force. */
export interface FileRevision {
  readonly household: HouseholdFacts;
  readonly norm: HardshipNorm | undefined;
  /** Left out where those declared before stay. */
  readonly excludedReviewers?: HardshipFile['excludedReviewers'] | undefined;
}

/**
 * Records the household anew, by the norm in force now. A file that was returned is a draft again; one under review has its
 * income renewed. A tier that was proposed falls away: it was proposed for another income.
 */
export function decideReviseFile(
  file: HardshipFile,
  revision: FileRevision,
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'REVISE', act);
  if (refusal !== undefined) return fail(refusal);
  const { household, norm, excludedReviewers = file.excludedReviewers } = revision;
  if (norm === undefined) return fail(ruleProblem('HARDSHIP_NORM_MISSING'));
  const { runningReview } = file;
  const facts = {
    ...{ household, excludedReviewers, income: computeIncome(household, norm, act.now), override: null },
    ...{ recorders: withRecorder(file.recorders, act) },
    runningReview: runningReview === null ? null : { ...runningReview, incomeRenewed: true },
  };
  const back = file.state === 'RETURNED' ? { to: 'DRAFT' as const } : {};
  return succeed(advance(file, { action: 'REVISE', ...back, reason: null, facts }, act));
}

/** Hands a draft to the reviewers of its body. */
export function decideSubmitFile(file: HardshipFile, act: Act): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'SUBMIT', act);
  if (refusal !== undefined) return fail(refusal);
  const facts = { recorders: withRecorder(file.recorders, act) };
  return succeed(advance(file, { action: 'SUBMIT', to: 'UNIT_REVIEW', reason: null, facts }, act));
}
