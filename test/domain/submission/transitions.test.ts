import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { SubmissionId, SuggestionCallId } from '#domain/ids.ts';
import { rowOf } from '#domain/body-row.ts';
import { decideReviseCall, decideStepCall } from '#domain/submission/decide-call.ts';
import {
  decideAdopt,
  decidePrize,
  decideProposePrize,
  decideReject,
  decideRound,
  decideScore,
  type SubmissionDecision,
} from '#domain/submission/decide-judge.ts';
import { decideWithdrawSubmission } from '#domain/submission/decide-submit.ts';
import {
  STATES_OF_SUBMISSION_ACTION,
  SUBMISSION_STATES,
  type Submission,
  type SubmissionAction,
  type SubmissionState,
} from '#domain/submission/submission.ts';
import {
  CALL_STATES,
  STATES_OF_CALL_ACTION,
  type CallAction,
  type CallState,
  type SuggestionCall,
} from '#domain/submission/suggestion-call.ts';
import { bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('judge', '2026-05-20');
const earlier = actBy('maker', '2026-05-01');

function callIn(state: CallState): SuggestionCall {
  return {
    ...{ id: 'call_one' as SuggestionCallId, version: 1, programId: null, ...rowOf(bodyWith()), title: '金点子' },
    ...{ from: day('2026-01-01'), to: day('2027-01-01'), topics: [], state },
    prizes: [{ rank: 1, name: '一等奖', count: 1, fen: null }],
    steps: [{ state, from: day('2026-05-01'), recordedAt: earlier.now, by: earlier.caller.id, reason: null }],
  };
}

function submissionIn(state: SubmissionState): Submission {
  return {
    ...{ id: 'sub_one' as SubmissionId, version: 1, callId: 'call_one' as SuggestionCallId, ...rowOf(bodyWith()) },
    ...{ author: { kind: 'EMPLOYER', name: '某厂', creditCode: null }, title: '点子', text: '内容', topic: null },
    ...{
      submittedOn: day('2026-05-01'),
      submittedBy: earlier.caller.id,
      scores: [],
      state,
      prize: null,
      adoption: null,
    },
    proposal: { rank: 1, by: earlier.caller.id },
    steps: [{ state, from: day('2026-05-01'), recordedAt: earlier.now, by: earlier.caller.id, reason: null }],
  };
}

const judged = (submission: Submission) => ({ submission, call: callIn('JUDGING') });
const adoption = { adopter: '某厂', on: day('2026-05-20'), effect: '省电', savingFen: null };

/** Every action, on facts that nothing but the state speaks against, and what it leads to. */
const SUBMISSION_WAYS = {
  SCORE: [(one, by) => decideScore(judged(one), { scoreHundredths: 1, remark: null }, by), undefined],
  SHORTLIST: [(one, by) => decideRound(judged(one), 'SHORTLIST', by), 'SHORTLISTED'],
  PROPOSE_PRIZE: [(one, by) => decideProposePrize(judged(one), 1, by), undefined],
  DECIDE_PRIZE: [(one, by) => decidePrize(judged(one), true, by), 'AWARDED'],
  PASS_OVER: [(one, by) => decideRound(judged(one), 'PASS_OVER', by), 'NOT_AWARDED'],
  REJECT: [(one, by) => decideReject(one, '重复', by), 'REJECTED'],
  WITHDRAW: [decideWithdrawSubmission, 'WITHDRAWN'],
  ADOPT: [(one, by) => decideAdopt(one, adoption, by), 'ADOPTED'],
} as const satisfies Record<
  SubmissionAction,
  readonly [(one: Submission, by: Act) => SubmissionDecision, SubmissionState | undefined]
>;

const ALLOWED_TO_SUBMISSIONS = {
  SUBMITTED: ['SCORE', 'SHORTLIST', 'REJECT', 'WITHDRAW'],
  SHORTLISTED: ['SCORE', 'PROPOSE_PRIZE', 'DECIDE_PRIZE', 'PASS_OVER', 'REJECT', 'WITHDRAW'],
  AWARDED: ['ADOPT'],
  NOT_AWARDED: [],
  REJECTED: [],
  WITHDRAWN: [],
  ADOPTED: [],
} as const satisfies Record<SubmissionState, readonly SubmissionAction[]>;

describe('a suggestion', () => {
  const actions = Object.keys(STATES_OF_SUBMISSION_ACTION) as SubmissionAction[];
  const cases = SUBMISSION_STATES.flatMap((state) => actions.map((action) => [state, action] as const));

  it.each(cases)('that is %s is moved by %s only where the table says so', (state, action) => {
    const [decide, to = state] = SUBMISSION_WAYS[action];
    const allowed: readonly SubmissionAction[] = ALLOWED_TO_SUBMISSIONS[state];
    const decided = decide(submissionIn(state), act);
    if (allowed.includes(action)) {
      expect(valueOf(decided).state).toMatchObject({ state: to, version: 2 });
      expect(valueOf(decided).audit).toMatchObject({ action, effectiveOn: '2026-05-20' });
    } else expect(failureOf(decided)).toEqual({ code: 'ILLEGAL_TRANSITION', from: state, action, allowed });
  });

  it('takes a step neither ahead of today nor before its last one', () => {
    const adopt = (on: string) => failureOf(decideAdopt(submissionIn('AWARDED'), { ...adoption, on: day(on) }, act));
    expect(adopt('2026-05-21')).toEqual({ code: 'EFFECTIVE_DATE_IN_FUTURE', path: ['on'] });
    expect(adopt('2026-04-30')).toEqual({ code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['on'] });
    expect(adopt('2026-05-01')).toBeUndefined();
  });

  it('names who made it and what it says in the trail, and shows neither', () => {
    const { audit } = valueOf(decideReject(submissionIn('SUBMITTED'), '重复', act));
    expect(audit.reason).toBe('重复');
    expect(JSON.stringify(audit)).not.toContain('某厂');
  });

  it('saves nothing less than nothing', () => {
    const saving = { ...adoption, savingFen: -1 as NonNullable<Submission['adoption']>['savingFen'] };
    expect(failureOf(decideAdopt(submissionIn('AWARDED'), saving, act))).toEqual({
      code: 'INPUT_INVALID',
      path: ['saving'],
    });
  });
});

const ALLOWED_TO_CALLS = {
  DRAFT: ['REVISE', 'OPEN', 'CANCEL'],
  OPEN: ['START_JUDGING', 'CANCEL'],
  JUDGING: ['CLOSE', 'CANCEL'],
  CLOSED: [],
  CANCELLED: [],
} as const satisfies Record<CallState, readonly CallAction[]>;

describe('a call', () => {
  const actions = Object.keys(STATES_OF_CALL_ACTION) as CallAction[];
  const cases = CALL_STATES.flatMap((state) => actions.map((action) => [state, action] as const));

  it.each(cases)('that is %s is moved by %s only where the table says so', (state, action) => {
    const allowed: readonly CallAction[] = ALLOWED_TO_CALLS[state];
    const decided =
      action === 'REVISE'
        ? decideReviseCall(callIn(state), { title: '新题' }, act)
        : decideStepCall(callIn(state), { action, reason: null }, act);
    if (allowed.includes(action)) expect(valueOf(decided).state.version).toBe(2);
    else expect(failureOf(decided)).toEqual({ code: 'ILLEGAL_TRANSITION', from: state, action, allowed });
  });
});
