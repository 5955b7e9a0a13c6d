import type { Decided } from '#domain/audit/audit-entry.ts';
import { ruleProblem } from '#domain/problem.ts';
import { isUndecided, type Submission } from '#domain/submission/submission.ts';
import { prizeOf, type SuggestionCall } from '#domain/submission/suggestion-call.ts';
import { draftChange } from './draft-change.ts';
import type { PrizeTaken } from './ports/appraisal-writes.ts';
import type { Write } from './ports/writes.ts';
import type { Draft } from './run-command.ts';

/** A suggestion before and after a decision, and its call where the decision rests on it. */
export interface SubmissionChange {
  readonly before: Submission | null;
  readonly decided: Decided<Submission>;
  readonly call: SuggestionCall | null;
}

/** The prize that a decision gives away, of which the call has so many. */
function prizeTaken({ before, decided: { state }, call }: SubmissionChange): PrizeTaken | null {
  if (state.prize === null || before?.prize != null || call === null) return null;
  const { rank } = state.prize;
  return { rank, most: prizeOf(call, rank)?.count ?? 0, gone: ruleProblem('PRIZE_TAKEN', 'id') };
}

function tallyWrites(change: SubmissionChange): readonly Write[] {
  const { before, decided } = change;
  const { callId } = decided.state;
  const submitted = before === null ? 1 : 0;
  const undecided = Number(isUndecided(decided.state)) - Number(before !== null && isUndecided(before));
  const prize = prizeTaken(change);
  if (submitted === 0 && undecided === 0 && prize === null) return [];
  return [{ type: 'TALLY_CALL', callId, submitted, undecided, prize }];
}

/** The draft of a decided change of a suggestion: its call counts it, and is as it was read where that was decided on. */
export function draftSubmissionChange(change: SubmissionChange): Draft<Submission> {
  const { before, decided, call } = change;
  return draftChange(decided, [
    { type: 'SAVE', noun: 'submission', state: decided.state, readVersion: before?.version ?? 0 },
    ...tallyWrites(change),
    ...(call === null ? [] : [{ type: 'REQUIRE_CALL', id: call.id, version: call.version } as const]),
  ]);
}
