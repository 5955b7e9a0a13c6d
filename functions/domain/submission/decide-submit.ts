import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { holdsOn } from '../interval.ts';
import type { SubmissionId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideStep, firstStep } from '../stepped.ts';
import {
  PERSONAL_SUBMISSION_FACTS,
  SUBMISSION_MACHINE,
  type Submission,
  type Suggestion,
  type SuggestionAuthor,
} from './submission.ts';
import type { SuggestionCall } from './suggestion-call.ts';

/** A suggestion that comes in, with the call as it was read. */
export interface SubmissionSetup {
  readonly id: SubmissionId;
  readonly call: SuggestionCall;
  readonly author: SuggestionAuthor;
  readonly suggestion: Suggestion;
}

function isTopicOf({ topics }: SuggestionCall, topic: string | null): boolean {
  return topics.length === 0 ? topic === null : topic !== null && topics.includes(topic);
}

/** Takes a suggestion in while its call is open, on one of its days (CALL_NOT_OPEN), on a topic of the call (TOPIC_UNKNOWN). */
export function decideSubmit(setup: SubmissionSetup, act: Act): Result<Decided<Submission>, Problem> {
  const { id, call, author, suggestion } = setup;
  if (call.state !== 'OPEN' || !holdsOn(call, act.today)) return fail(ruleProblem('CALL_NOT_OPEN', 'callId'));
  if (!isTopicOf(call, suggestion.topic)) return fail(ruleProblem('TOPIC_UNKNOWN', 'topic'));
  const { unionBodyId, bodyPath, federation } = call;
  const state: Submission = {
    ...{ ...suggestion, id, version: 1, callId: call.id, unionBodyId, bodyPath, federation, author },
    ...{ submittedOn: act.today, submittedBy: act.caller.id, state: 'SUBMITTED' },
    ...{ steps: [firstStep('SUBMITTED', act)], scores: [], proposal: null, prize: null, adoption: null },
  };
  const changes = changesBetween<Submission>({ steps: state.steps }, state, PERSONAL_SUBMISSION_FACTS);
  return succeed({ state, audit: { action: 'SUBMIT', effectiveOn: act.today, reason: null, changes } });
}

/** Takes a suggestion back that nobody has decided on. That it is the author's doing is for the caller to know. */
export function decideWithdrawSubmission(stored: Submission, act: Act): Result<Decided<Submission>, Problem> {
  const decide = () => succeed({ to: 'WITHDRAWN' as const, facts: { proposal: null } });
  return decideStep(SUBMISSION_MACHINE, { row: stored, action: 'WITHDRAW', decide }, act);
}
