import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideStep } from '../stepped.ts';
import { SUBMISSION_MACHINE, type Adoption, type JudgeScore, type Submission } from './submission.ts';
import { prizeOf, type SuggestionCall } from './suggestion-call.ts';

/** The most points of a judge, in hundredths: 100 points. */
const MOST_SCORE_HUNDREDTHS = 10_000;
/** The most judges of one suggestion. */
const MOST_JUDGES = 100;

/** What a decision on a suggestion comes to. */
export type SubmissionDecision = Result<Decided<Submission>, Problem>;

/** A suggestion with its call as it was read: it is judged while the call is, and not by whoever submitted it. */
export interface Judged {
  readonly submission: Submission;
  readonly call: SuggestionCall;
}

function refuseJudging({ submission, call }: Judged, act: Act): Problem | undefined {
  if (call.state !== 'JUDGING') return ruleProblem('CALL_NOT_JUDGING', 'id');
  return submission.submittedBy === act.caller.id ? ruleProblem('JUDGE_OWN', 'id') : undefined;
}

/**
 * Scores a suggestion from 0 to 100 points (INPUT_INVALID) while its call is judged (CALL_NOT_JUDGING): each judge once
 * (SCORED_ALREADY), and never whoever submitted it (JUDGE_OWN).
 */
export function decideScore(
  judged: Judged,
  { scoreHundredths, remark }: Pick<JudgeScore, 'scoreHundredths' | 'remark'>,
  act: Act,
): SubmissionDecision {
  const decide = ({ scores }: Submission) => {
    const refusal = refuseJudging(judged, act);
    if (refusal !== undefined) return fail(refusal);
    if (scores.some(({ by }) => by === act.caller.id)) return fail(ruleProblem('SCORED_ALREADY', 'id'));
    const fits = scoreHundredths >= 0 && scoreHundredths <= MOST_SCORE_HUNDREDTHS;
    if (!fits) return fail(ruleProblem('INPUT_INVALID', 'scoreHundredths'));
    if (scores.length >= MOST_JUDGES) return fail(ruleProblem('LIST_FULL', 'id'));
    const score: JudgeScore = { by: act.caller.id, scoreHundredths, remark, recordedAt: act.now };
    return succeed({ facts: { scores: [...scores, score] } });
  };
  return decideStep(SUBMISSION_MACHINE, { row: judged.submission, action: 'SCORE', decide }, act);
}

/** Takes a suggestion into the second round, or passes one of it over. */
export function decideRound(judged: Judged, action: 'SHORTLIST' | 'PASS_OVER', act: Act): SubmissionDecision {
  const to = action === 'SHORTLIST' ? 'SHORTLISTED' : 'NOT_AWARDED';
  const decide = () => {
    const refusal = refuseJudging(judged, act);
    return refusal === undefined ? succeed({ to, facts: { proposal: null } } as const) : fail(refusal);
  };
  return decideStep(SUBMISSION_MACHINE, { row: judged.submission, action, decide }, act);
}

/** Rejects a suggestion with a reason, at any time before it is decided on. */
export function decideReject(stored: Submission, reason: string, act: Act): SubmissionDecision {
  const decide = ({ submittedBy }: Submission) => {
    if (submittedBy === act.caller.id) return fail(ruleProblem('JUDGE_OWN', 'id'));
    return succeed({ to: 'REJECTED' as const, reason, facts: { proposal: null } });
  };
  return decideStep(SUBMISSION_MACHINE, { row: stored, action: 'REJECT', decide }, act);
}

/** Proposes a prize that the call has (PRIZE_UNKNOWN); another proposal takes the place of the first. */
export function decideProposePrize(judged: Judged, rank: number, act: Act): SubmissionDecision {
  const decide = () => {
    if (judged.call.state !== 'JUDGING') return fail(ruleProblem('CALL_NOT_JUDGING', 'id'));
    if (prizeOf(judged.call, rank) === undefined) return fail(ruleProblem('PRIZE_UNKNOWN', 'rank'));
    return succeed({ facts: { proposal: { rank, by: act.caller.id } } });
  };
  return decideStep(SUBMISSION_MACHINE, { row: judged.submission, action: 'PROPOSE_PRIZE', decide }, act);
}

/**
 * Gives the proposed prize (NO_PRIZE_PROPOSED), or sends the proposal back: by another than proposed it (APPROVE_OWN) or
 * submitted the suggestion (JUDGE_OWN). That one is left of its rank is for the store to hold: PRIZE_TAKEN.
 */
export function decidePrize(judged: Judged, give: boolean, act: Act): SubmissionDecision {
  const decide = ({ proposal }: Submission) => {
    const refusal = refuseJudging(judged, act);
    if (refusal !== undefined) return fail(refusal);
    const prize = proposal === null ? undefined : prizeOf(judged.call, proposal.rank);
    if (proposal === null || prize === undefined) return fail(ruleProblem('NO_PRIZE_PROPOSED', 'id'));
    if (proposal.by === act.caller.id) return fail(ruleProblem('APPROVE_OWN', 'id'));
    if (!give) return succeed({ facts: { proposal: null } });
    const { rank, name, fen } = prize;
    return succeed({ to: 'AWARDED' as const, facts: { proposal: null, prize: { rank, name, fen } } });
  };
  return decideStep(SUBMISSION_MACHINE, { row: judged.submission, action: 'DECIDE_PRIZE', decide }, act);
}

/** Records that a suggestion with a prize was taken up on a day; what it saves is not negative (INPUT_INVALID). */
export function decideAdopt(stored: Submission, adoption: Adoption, act: Act): SubmissionDecision {
  const decide = () => {
    if (adoption.savingFen !== null && adoption.savingFen < 0) return fail(ruleProblem('INPUT_INVALID', 'saving'));
    return succeed({ to: 'ADOPTED' as const, facts: { adoption } });
  };
  return decideStep(SUBMISSION_MACHINE, { row: stored, action: 'ADOPT', on: adoption.on, decide }, act);
}
