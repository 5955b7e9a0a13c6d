import type { LocalDate } from '../day.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { stepOn } from '../step-on.ts';
import type { HardshipFile } from './hardship-file.ts';
import type { HardshipTier } from './hardship-norm.ts';

/** Whether the file is active on `day` and was due for review before: the day it is due still gives aid. */
export function isReviewOverdue(file: Pick<HardshipFile, 'steps'>, day: LocalDate): boolean {
  const step = stepOn(file.steps, day);
  return step?.state === 'ACTIVE' && step.reviewDue !== null && step.reviewDue < day;
}

/**
 * The tier by which the household may receive new aid on `day`. HARDSHIP_FILE_NOT_ACTIVE unless the file is active then;
 * AID_AFTER_REVIEW_OVERDUE once its review is overdue.
 */
export function mayReceiveAid(file: Pick<HardshipFile, 'steps'>, day: LocalDate): Result<HardshipTier, RuleProblem> {
  const step = stepOn(file.steps, day);
  if (step?.state !== 'ACTIVE' || step.tier === null) return fail(ruleProblem('HARDSHIP_FILE_NOT_ACTIVE'));
  return isReviewOverdue(file, day) ? fail(ruleProblem('AID_AFTER_REVIEW_OVERDUE')) : succeed(step.tier);
}
