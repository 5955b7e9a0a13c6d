import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { rowOf } from '#domain/body-row.ts';
import {
  decideConfirmEvaluation,
  decideCorrectEvaluation,
  decideGiveScores,
  decideStepEvaluation,
  decideSubmitEvaluation,
} from '#domain/evaluation/decide-evaluate.ts';
import { decideAnswerNotice, decideIssueNotice } from '#domain/evaluation/decide-notice.ts';
import { periodStart, type Cycle } from '#domain/evaluation/evaluation-period.ts';
import { rankedTop, resultOf } from '#domain/evaluation/evaluation-result.ts';
import {
  EVALUATION_STATES,
  STATES_OF_EVALUATION_ACTION,
  type Evaluation,
  type EvaluationAction,
  type EvaluationState,
} from '#domain/evaluation/evaluation.ts';
import type { Criterion } from '#domain/evaluation/scheme.ts';
import type { EvaluationId, EvaluationSchemeId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { failureOf } from '../../support/outcome.ts';
import { actBy } from '../../support/virtual-post.ts';

const act = actBy('checker', '2026-05-20');
const maker = actBy('maker', '2026-05-01');

const criterion = (code: string, weightBasisPoints: number, mostHundredths: number): Criterion => ({
  ...{ code, name: code, weightBasisPoints, mostHundredths, jurorId: null },
});
const score = (code: string, scoreHundredths: number) => ({
  ...{ criterion: code, scoreHundredths, remark: '查看', by: maker.caller.id, recordedAt: maker.now },
});
const RATINGS = [
  { name: '好', atLeastHundredths: 9_000 },
  { name: '中', atLeastHundredths: 0 },
];

function evaluationIn(state: EvaluationState): Evaluation {
  return {
    ...{
      id: 'eval_one' as EvaluationId,
      version: 1,
      ...rowOf(bodyWith()),
      schemeId: 'scheme_one' as EvaluationSchemeId,
    },
    ...{ schemeVersion: 1, rule: { criteria: [criterion('A', 10_000, 100)], ratings: RATINGS }, period: '2026' },
    ...{ subject: { kind: 'EMPLOYER', name: '某厂', creditCode: null }, state, scores: [score('A', 90)] },
    ...{ result: { totalHundredths: 9_000, rating: '好' }, corrects: null, correctedBy: null },
    notices: [
      {
        ...{ number: 1, unionBodyId: bodyId('body'), text: '整改', issuedOn: day('2026-05-01') },
        ...{ dueOn: day('2026-05-10'), by: maker.caller.id, answer: null },
      },
    ],
    steps: [{ state, from: day('2026-05-01'), recordedAt: maker.now, by: maker.caller.id, reason: null }],
  };
}

const given = [{ criterion: 'A', scoreHundredths: 80, remark: '复查' }];
const notice = { unionBodyId: bodyId('body'), text: '整改', dueOn: day('2026-06-01') };

const WAYS = {
  SCORE: (one, by) => decideGiveScores(one, { given, mayScore: () => true }, by),
  SUBMIT: decideSubmitEvaluation,
  RETURN: (one, by) => decideStepEvaluation(one, { action: 'RETURN', reason: '补充' }, by),
  CONFIRM: decideConfirmEvaluation,
  PUBLISH: (one, by) => decideStepEvaluation(one, { action: 'PUBLISH', reason: null }, by),
  OBJECT: (one, by) => decideStepEvaluation(one, { action: 'OBJECT', reason: '漏计' }, by),
  CORRECT: (one, by) => decideCorrectEvaluation(one, { id: 'eval_two' as EvaluationId, reason: '有误' }, by),
  ISSUE_NOTICE: (one, by) => decideIssueNotice(one, notice, by),
  ANSWER_NOTICE: (one, by) => decideAnswerNotice(one, { number: 1, text: '已改' }, by),
} as const satisfies Record<EvaluationAction, (one: Evaluation, by: Act) => Result<unknown, Problem>>;

const ALLOWED = {
  DRAFT: ['SCORE', 'SUBMIT', 'ISSUE_NOTICE', 'ANSWER_NOTICE'],
  SCORED: ['RETURN', 'CONFIRM', 'ISSUE_NOTICE', 'ANSWER_NOTICE'],
  CONFIRMED: ['PUBLISH', 'OBJECT', 'ISSUE_NOTICE', 'ANSWER_NOTICE'],
  PUBLISHED: ['OBJECT', 'CORRECT', 'ISSUE_NOTICE', 'ANSWER_NOTICE'],
  OBJECTED: ['SCORE', 'SUBMIT', 'ISSUE_NOTICE', 'ANSWER_NOTICE'],
  SUPERSEDED: ['ANSWER_NOTICE'],
} as const satisfies Record<EvaluationState, readonly EvaluationAction[]>;

describe('an evaluation', () => {
  const actions = Object.keys(STATES_OF_EVALUATION_ACTION) as EvaluationAction[];
  const cases = EVALUATION_STATES.flatMap((state) => actions.map((action) => [state, action] as const));

  it.each(cases)('that is %s is moved by %s only where the table says so', (state, action) => {
    const allowed: readonly EvaluationAction[] = ALLOWED[state];
    const failure = failureOf<unknown>(WAYS[action](evaluationIn(state), act));
    const illegal = { code: 'ILLEGAL_TRANSITION', from: state, action, allowed };
    expect(failure).toEqual(allowed.includes(action) ? undefined : illegal);
  });
});

describe('a total', () => {
  it.each<[string, readonly Criterion[], readonly number[], number]>([
    ['of full points is 10,000', [criterion('A', 3_333, 7), criterion('B', 6_667, 11)], [7, 11], 10_000],
    ['of no points is 0', [criterion('A', 10_000, 7)], [0], 0],
    ['is rounded half up once', [criterion('A', 5_000, 20_000), criterion('B', 5_000, 20_000)], [1, 1], 1],
    ['below a half is rounded down', [criterion('A', 10_000, 30_000)], [1], 0],
    ['of thirds is not rounded by parts', [criterion('A', 5_000, 3), criterion('B', 5_000, 3)], [1, 2], 5_000],
  ])('%s', (...[, criteria, points, totalHundredths]) => {
    const scores = criteria.map(({ code }, index) => score(code, points[index] ?? 0));
    expect(resultOf({ criteria, ratings: RATINGS }, scores)?.totalHundredths).toBe(totalHundredths);
  });

  it('has the highest rating whose bound it reaches', () => {
    const rule = { criteria: [criterion('A', 10_000, 10_000)], ratings: RATINGS };
    expect(resultOf(rule, [score('A', 9_000)])?.rating).toBe('好');
    expect(resultOf(rule, [score('A', 8_999)])?.rating).toBe('中');
    expect(resultOf(rule, [])).toBeUndefined();
  });
});

describe('a board', () => {
  it.each<[readonly number[], number, readonly number[]]>([
    [[9, 8, 8, 7, 6], 3, [1, 2, 2]],
    [[9, 8, 8, 7, 6], 2, [1, 2, 2]],
    [[9, 8, 8, 7, 6], 4, [1, 2, 2, 4]],
    [[9, 9, 9], 1, [1, 1, 1]],
    [[], 3, []],
  ])('of %j shows for the first %i the ranks %j', (totals, top, ranks) => {
    expect(rankedTop(totals, top, (total) => total).map(({ rank }) => rank)).toEqual(ranks);
  });
});

describe('a period', () => {
  it.each<[Cycle, string, string | null | undefined]>([
    ['MONTHLY', '2026-05', '2026-05-01'],
    ['MONTHLY', '2026-13', undefined],
    ['QUARTERLY', '2026-Q4', '2026-10-01'],
    ['QUARTERLY', '2026-Q5', undefined],
    ['HALF_YEARLY', '2026-H2', '2026-07-01'],
    ['YEARLY', '2026', '2026-01-01'],
    ['YEARLY', '2026-05', undefined],
    ['ONCE', 'ONCE', null],
    ['ONCE', '2026', undefined],
  ])('of a %s cycle called %s begins on %s', (cycle, text, start) => {
    expect(periodStart(cycle, text)).toBe(start);
  });
});
