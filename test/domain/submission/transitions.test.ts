import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import type { ApiClientId, SubmissionId, SuggestionCallId } from '#domain/ids.ts';
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
import { decideSubmit, decideWithdrawSubmission } from '#domain/submission/decide-submit.ts';
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
  type CallTerms,
  type Prize,
  type SuggestionCall,
} from '#domain/submission/suggestion-call.ts';
import { bodyWith, day } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
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
    expect(decideAdopt(submissionIn('AWARDED'), { ...saving, savingFen: fen(0) }, act).ok).toBe(true);
  });
});

describe('a suggestion that comes in', () => {
  const open = { ...callIn('OPEN'), from: day('2026-05-20'), to: day('2026-05-22'), topics: ['安全'] };
  const submit = (on: string, topic: string | null = '安全', call: SuggestionCall = open) => {
    const setup = { id: 'sub_new' as SubmissionId, call, author: submissionIn('SUBMITTED').author };
    return failureOf(
      decideSubmit({ ...setup, suggestion: { title: '点子', text: '内容', topic } }, actBy('maker', on)),
    );
  };

  it.each([
    ['2026-05-19', 'CALL_NOT_OPEN'],
    ['2026-05-20', undefined],
    ['2026-05-21', undefined],
    ['2026-05-22', 'CALL_NOT_OPEN'],
  ])('on %s of a call from 20 to 21 May: %s', (on, code) => {
    expect(submit(on)?.code).toBe(code);
  });

  it('is on a topic of its call, and on none where it has none', () => {
    for (const topic of [null, '节能']) {
      expect(submit('2026-05-20', topic)).toEqual({ code: 'TOPIC_UNKNOWN', path: ['topic'] });
    }
    expect(submit('2026-05-20', '安全', { ...open, topics: [] })?.code).toBe('TOPIC_UNKNOWN');
    expect(submit('2026-05-20', null, { ...open, topics: [] })).toBeUndefined();
  });
});

describe('the judging', () => {
  const scored = (scoreHundredths: number, one = submissionIn('SUBMITTED'), by = act) =>
    failureOf(decideScore(judged(one), { scoreHundredths, remark: null }, by))?.code;
  it.each([
    [-1, 'INPUT_INVALID'],
    [0, undefined],
    [10_000, undefined],
    [10_001, 'INPUT_INVALID'],
  ])('gives %i hundredths: %s', (scoreHundredths, code) => {
    expect(scored(scoreHundredths)).toBe(code);
  });

  it('is by each judge once, by 100 at most', () => {
    const scores = (length: number) =>
      Array.from({ length }, (_, index) => ({
        ...{ by: `client_${String(index)}` as ApiClientId, scoreHundredths: 1, remark: null, recordedAt: act.now },
      }));
    const one = (length: number) => ({ ...submissionIn('SUBMITTED'), scores: scores(length) });
    expect(scored(1, one(99))).toBeUndefined();
    expect(scored(1, one(100))).toBe('LIST_FULL');
    const again = { ...act, caller: { ...act.caller, id: 'client_0' as ApiClientId } };
    expect(scored(1, one(1), again)).toBe('SCORED_ALREADY');
  });

  it.each<[SubmissionAction, string | undefined]>([
    ['SCORE', 'JUDGE_OWN'],
    ['PASS_OVER', 'JUDGE_OWN'],
    ['DECIDE_PRIZE', 'JUDGE_OWN'],
    ['REJECT', 'JUDGE_OWN'],
    ['PROPOSE_PRIZE', undefined],
  ])('lets whoever submitted it %s: %s', (action, code) => {
    const [decide] = SUBMISSION_WAYS[action];
    expect(failureOf(decide(submissionIn('SHORTLISTED'), actBy('maker', '2026-05-20')))?.code).toBe(code);
  });

  it('gives a prize by another than proposed it', () => {
    const own = { ...submissionIn('SHORTLISTED'), proposal: { rank: 1, by: act.caller.id } };
    expect(failureOf(decidePrize(judged(own), true, act))?.code).toBe('APPROVE_OWN');
    const none = { ...own, proposal: null };
    expect(failureOf(decidePrize(judged(none), true, act))?.code).toBe('NO_PRIZE_PROPOSED');
    expect(failureOf(decideProposePrize(judged(none), 2, act))?.code).toBe('PRIZE_UNKNOWN');
  });

  it('is over with its call', () => {
    const closed = { submission: submissionIn('SHORTLISTED'), call: callIn('CLOSED') };
    expect(failureOf(decidePrize(closed, true, act))?.code).toBe('CALL_NOT_JUDGING');
    expect(failureOf(decideProposePrize(closed, 1, act))?.code).toBe('CALL_NOT_JUDGING');
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

  const prize = (rank: number, count = 1, money: number | null = null): Prize => ({
    ...{ rank, name: `${String(rank)}等奖`, count, fen: money === null ? null : fen(money) },
  });
  const ranks = (length: number) => Array.from({ length }, (_, index) => prize(index + 1));
  const topics = (length: number) => Array.from({ length }, (_, index) => `题${String(index)}`);
  it.each<[string, Partial<CallTerms>, string]>([
    ['one day', { to: day('2026-01-02') }, ''],
    ['no day', { to: day('2026-01-01') }, 'INTERVAL_INVALID to'],
    ['30 topics', { topics: topics(30) }, ''],
    ['31 topics', { topics: topics(31) }, 'INPUT_INVALID topics'],
    ['a topic twice', { topics: ['安全', '安全'] }, 'INPUT_INVALID topics'],
    ['10 ranks', { prizes: ranks(10) }, ''],
    ['11 ranks', { prizes: ranks(11) }, 'INPUT_INVALID prizes'],
    ['a rank left out', { prizes: [prize(1), prize(3)] }, 'INPUT_INVALID prizes'],
    ['no prize of a rank', { prizes: [prize(1, 0)] }, 'INPUT_INVALID prizes'],
    ['1,000 prizes of a rank', { prizes: [prize(1, 1000)] }, ''],
    ['1,001 prizes of a rank', { prizes: [prize(1, 1001)] }, 'INPUT_INVALID prizes'],
    ['a prize of a fen', { prizes: [prize(1, 1, 1)] }, ''],
    ['a prize of no fen', { prizes: [prize(1, 1, 0)] }, 'INPUT_INVALID prizes'],
  ])('of %s: %s', (...[, terms, problem]) => {
    const [code, place] = problem.split(' ');
    expect(failureOf(decideReviseCall(callIn('DRAFT'), terms, act))).toEqual(
      problem === '' ? undefined : { code, path: [place] },
    );
  });
});
