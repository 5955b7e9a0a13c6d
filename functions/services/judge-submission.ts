import type { Act } from '#domain/act.ts';
import type { Action } from '#domain/caller/permission.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import {
  decideAdopt,
  decidePrize,
  decideProposePrize,
  decideReject,
  decideRound,
  decideScore,
  type Judged,
  type SubmissionDecision,
} from '#domain/submission/decide-judge.ts';
import type { Adoption, Submission } from '#domain/submission/submission.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';
import { draftSubmissionChange } from './submission-writes.ts';
import { readSubmissionFor, type SubmissionTarget } from './suggestion-access.ts';

/** The draft of a step on a suggestion that rests on where its call stands. */
function draftOf<Command extends SubmissionTarget>(
  action: Action,
  decide: (judged: Judged, command: Command, act: Act) => SubmissionDecision,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<Submission>, Problem>> => {
    const { id, expectedVersion } = command;
    const before = await readSubmissionFor(ports, act, { id, expectedVersion, action });
    if (!before.ok) return before;
    const call = await ports.suggestionCalls.read(before.value.callId);
    if (call === undefined) throw new Error(`The suggestion ${id} names a call that does not exist.`);
    const decided = decide({ submission: before.value, call }, command, act);
    if (!decided.ok) return decided;
    return succeed(draftSubmissionChange({ before: before.value, decided: decided.value, call }));
  };
}

/** What a judge gives. */
export interface ScoreSubmission extends SubmissionTarget {
  readonly scoreHundredths: number;
  readonly remark: string | null;
}

/** Scores a suggestion: judges do not wait for each other, so that no version is named. */
export const scoreSubmission = commandOf(
  'scoreSubmission',
  draftOf<ScoreSubmission>('submission:judge', (judged, { scoreHundredths, remark }, act) =>
    decideScore(judged, { scoreHundredths, remark }, act),
  ),
);

/** Takes a suggestion into the second round. */
export const shortlistSubmission = commandOf(
  'shortlistSubmission',
  draftOf<SubmissionTarget>('submission:judge', (judged, _command, act) => decideRound(judged, 'SHORTLIST', act)),
);

/** Gives a suggestion of the second round no prize. */
export const passOverSubmission = commandOf(
  'passOverSubmission',
  draftOf<SubmissionTarget>('submission:judge', (judged, _command, act) => decideRound(judged, 'PASS_OVER', act)),
);

/** A suggestion that is turned down, and why. */
export interface RejectSubmission extends SubmissionTarget {
  readonly reason: string;
}

/** Rejects a suggestion. */
export const rejectSubmission = commandOf(
  'rejectSubmission',
  draftOf<RejectSubmission>('submission:judge', ({ submission }, { reason }, act) =>
    decideReject(submission, reason, act),
  ),
);

/** A prize that is proposed for a suggestion. */
export interface ProposePrize extends SubmissionTarget {
  readonly rank: number;
}

/** Proposes a prize. */
export const proposePrize = commandOf(
  'proposePrize',
  draftOf<ProposePrize>('submission:propose', (judged, { rank }, act) => decideProposePrize(judged, rank, act)),
);

/** Whether the proposed prize is given. */
export interface DecidePrize extends SubmissionTarget {
  readonly give: boolean;
}

/** Gives the proposed prize, or sends the proposal back. */
export const decideProposedPrize = commandOf(
  'decidePrize',
  draftOf<DecidePrize>('submission:judge', (judged, { give }, act) => decidePrize(judged, give, act)),
);

/** What became of a suggestion that won. */
export interface AdoptSubmission extends SubmissionTarget {
  readonly adoption: Adoption;
}

/** Records that a suggestion was taken up. */
export const adoptSubmission = commandOf(
  'adoptSubmission',
  draftOf<AdoptSubmission>('submission:record', ({ submission }, { adoption }, act) =>
    decideAdopt(submission, adoption, act),
  ),
);
