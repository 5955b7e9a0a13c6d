import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import { addDays } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import { advance, refuseAction } from './advance.ts';
import { isAbove } from './checkers.ts';
import {
  tierOf,
  type HardshipFile,
  type HardshipReview,
  type HardshipState,
  type NoticeWindow,
} from './hardship-file.ts';

/** What a reviewer decides of a file at a stage, and the body that keeps it. */
export type FileReview = Pick<HardshipReview, 'stage' | 'decision' | 'reason'> & { readonly body: UnionBody };

function refuse(file: HardshipFile, { stage, decision, reason, body }: FileReview, act: Act): Problem | undefined {
  const refusal = refuseAction(file, stage === 'UNIT' ? 'REVIEW_AT_UNIT' : 'REVIEW_ABOVE', act);
  if (refusal !== undefined) return refusal;
  if (stage === 'UPPER' && !isAbove(act.caller.scope, body)) return ruleProblem('REVIEW_NOT_ABOVE');
  if (decision !== 'PASS') return reason === null ? ruleProblem('INPUT_INVALID', 'reason') : undefined;
  if (stage === 'UNIT') return undefined;
  if (file.override?.confirmedBy === null) return ruleProblem('TIER_OVERRIDE_UNCONFIRMED');
  return tierOf(file) === null ? ruleProblem('HARDSHIP_TIER_NOT_MET') : undefined;
}

/** The days on which a file that is passed on `today` is public: whole days, from tomorrow on. */
function noticeAfter(file: HardshipFile, act: Act): NoticeWindow {
  const from = addDays(act.today, 1);
  const days = file.income.noticeDays;
  return { from, to: addDays(from, days), days };
}

function targetOf({ stage, decision }: FileReview): HardshipState {
  if (decision === 'RETURN') return 'RETURNED';
  if (decision === 'REJECT') return 'REJECTED';
  return stage === 'UNIT' ? 'UPPER_REVIEW' : 'PUBLIC_NOTICE';
}

/**
 * Passes, returns or rejects a file at its unit or above. Neither its recorders nor declared relatives review it, and who
 * passed it at its unit does not pass it above (SELF_REVIEW); above takes a scope beyond the body (REVIEW_NOT_ABOVE).
 * Returning and rejecting take a reason. Passed above it gets its tier (HARDSHIP_TIER_NOT_MET; TIER_OVERRIDE_UNCONFIRMED)
 * and becomes public.
 */
export function decideReviewFile(
  file: HardshipFile,
  review: FileReview,
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuse(file, review, act);
  if (refusal !== undefined) return fail(refusal);
  const { stage, decision, reason } = review;
  const to = targetOf(review);
  const reviews = [...file.reviews, { stage, decision, by: act.caller.id, at: act.now, reason }];
  const facts = to === 'PUBLIC_NOTICE' ? { tier: tierOf(file), notice: noticeAfter(file, act) } : {};
  const action = stage === 'UNIT' ? 'REVIEW_AT_UNIT' : 'REVIEW_ABOVE';
  return succeed(advance(file, { action, to, reason, facts: { ...facts, reviews } }, act));
}
