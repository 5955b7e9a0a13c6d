import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { rowOf } from '#domain/body-row.ts';
import {
  decideConfirmEvaluation,
  decideCorrectEvaluation,
  decideGiveScores,
  decideOpenEvaluation,
  decideStepEvaluation,
  decideSubmitEvaluation,
} from '#domain/evaluation/decide-evaluate.ts';
import { decideAnswerNotice, decideIssueNotice, isOverdue } from '#domain/evaluation/decide-notice.ts';
import {
  decideRecordScheme,
  decideReviseScheme,
  freezeScheme,
  type SchemeSetup,
} from '#domain/evaluation/decide-scheme.ts';
import { periodStart, type Cycle } from '#domain/evaluation/evaluation-period.ts';
import { rankedTop, resultOf } from '#domain/evaluation/evaluation-result.ts';
import {
  EVALUATION_STATES,
  STATES_OF_EVALUATION_ACTION,
  type Evaluation,
  type EvaluationAction,
  type EvaluationState,
} from '#domain/evaluation/evaluation.ts';
import { presentVersion, type Criterion } from '#domain/evaluation/scheme.ts';
import type { EvaluationId, EvaluationSchemeId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
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

describe('points', () => {
  const give = (scoreHundredths: number, mayScore = true, one = evaluationIn('DRAFT')) =>
    decideGiveScores(one, { given: [{ criterion: 'A', scoreHundredths, remark: '' }], mayScore: () => mayScore }, act);
  it.each([
    [-1, 'INPUT_INVALID'],
    [0, undefined],
    [100, undefined],
    [101, 'SCORE_ABOVE_MOST'],
  ])('of %i hundredths for a criterion of 100: %s', (points, code) => {
    expect(failureOf(give(points))?.code).toBe(code);
  });

  it('take the place of those given before, and what they came to', () => {
    const { state } = valueOf(give(80));
    expect(state.scores.map(({ scoreHundredths, by }) => [scoreHundredths, by])).toEqual([[80, act.caller.id]]);
    expect(state.result).toBeNull();
  });

  it('are those of criteria, each once, by whoever may give them', () => {
    const one = { criterion: 'A', scoreHundredths: 1, remark: '' };
    const code = (scores: readonly (typeof one)[], mayScore = true) =>
      failureOf(decideGiveScores(evaluationIn('DRAFT'), { given: scores, mayScore: () => mayScore }, act))?.code;
    expect(code([])).toBe('INPUT_INVALID');
    expect(code([one, one])).toBe('INPUT_INVALID');
    expect(code([{ ...one, criterion: 'B' }])).toBe('CRITERION_UNKNOWN');
    expect(code([one], false)).toBe('SCORED_BY_JUROR');
  });

  it('are confirmed by another than gave or submitted them', () => {
    const confirm = (one: Evaluation, by: Act) => failureOf(decideConfirmEvaluation(one, by))?.code;
    expect(confirm(evaluationIn('SCORED'), maker)).toBe('APPROVE_OWN');
    const submitted = valueOf(decideSubmitEvaluation(evaluationIn('DRAFT'), act)).state;
    expect(confirm(submitted, act)).toBe('APPROVE_OWN');
    expect(confirm(submitted, actBy('other', '2026-05-20'))).toBeUndefined();
  });
});

describe('a notice', () => {
  it.each([
    ['2026-05-20', 'INPUT_INVALID'],
    ['2026-05-21', undefined],
  ])('issued on 20 May is due on %s: %s', (dueOn, code) => {
    const terms = { ...notice, dueOn: day(dueOn) };
    expect(failureOf(decideIssueNotice(evaluationIn('DRAFT'), terms, act))?.code).toBe(code);
  });

  it('is overdue from the day behind its due day, unless it was answered by then', () => {
    const [issued] = evaluationIn('DRAFT').notices;
    if (issued === undefined) throw new Error('the evaluation of the test has no notice');
    const answeredOn = (on: string) => ({ ...issued, answer: { text: '已改', on: day(on), by: maker.caller.id } });
    expect([isOverdue(issued, day('2026-05-10')), isOverdue(issued, day('2026-05-11'))]).toEqual([false, true]);
    expect([answeredOn('2026-05-10'), answeredOn('2026-05-11')].map((one) => isOverdue(one, act.today))).toEqual([
      false,
      true,
    ]);
  });

  it('is one of at most 50, and is answered once', () => {
    const one = evaluationIn('DRAFT');
    const many = (length: number) => ({ ...one, notices: Array.from({ length }, () => one.notices).flat() });
    expect(decideIssueNotice(many(49), notice, act).ok).toBe(true);
    expect(failureOf(decideIssueNotice(many(50), notice, act))).toEqual({ code: 'LIST_FULL', path: ['id'] });
    const answered = valueOf(decideAnswerNotice(one, { number: 1, text: '已改' }, act)).state;
    expect(failureOf(decideAnswerNotice(answered, { number: 1, text: '已改' }, act))?.code).toBe('NOTICE_ANSWERED');
  });
});

describe('a scheme', () => {
  const setup = (criteria: readonly Criterion[], ratings = RATINGS): SchemeSetup => ({
    ...{ id: 'scheme_one' as EvaluationSchemeId, body: bodyWith(), name: '考评', programId: null },
    ...{ cycle: 'YEARLY', rule: { criteria, ratings } },
  });
  const rated = (...bounds: readonly number[]) =>
    bounds.map((atLeastHundredths, index) => ({ name: String(index), atLeastHundredths }));
  it.each<[string, SchemeSetup, string | undefined]>([
    ['weights of 10,000', setup([criterion('A', 1, 1), criterion('B', 9_999, 100_000)]), undefined],
    ['weights of 9,999', setup([criterion('A', 9_999, 1)]), 'WEIGHTS_DO_NOT_SUM'],
    ['a weight of nothing', setup([criterion('A', 0, 1), criterion('B', 10_000, 1)]), 'INPUT_INVALID'],
    ['no points', setup([criterion('A', 10_000, 0)]), 'INPUT_INVALID'],
    ['1,000 points and a hundredth', setup([criterion('A', 10_000, 100_001)]), 'INPUT_INVALID'],
    ['a criterion twice', setup([criterion('A', 5_000, 1), criterion('A', 5_000, 1)]), 'INPUT_INVALID'],
    ['no criterion', setup([]), 'INPUT_INVALID'],
    ['a rating from 10,000 on', setup([criterion('A', 10_000, 1)], rated(10_000, 0)), undefined],
    ['a rating nobody reaches', setup([criterion('A', 10_000, 1)], rated(10_001, 0)), 'INPUT_INVALID'],
    ['no rating from 0 on', setup([criterion('A', 10_000, 1)], rated(1)), 'INPUT_INVALID'],
    ['ratings that do not fall', setup([criterion('A', 10_000, 1)], rated(5, 5, 0)), 'INPUT_INVALID'],
  ])('of %s: %s', (...[, asked, code]) => {
    expect(failureOf(decideRecordScheme(asked, act))?.code).toBe(code);
  });

  it('has at most 50 versions, and leaves a frozen one as it is', () => {
    const { rule } = setup([criterion('A', 10_000, 1)]);
    let scheme = valueOf(decideRecordScheme(setup([criterion('A', 10_000, 100)]), act)).state;
    const first = presentVersion(freezeScheme(scheme, act)?.state ?? scheme);
    for (let number = 2; number <= 50; number += 1) {
      const frozen = freezeScheme(scheme, act)?.state ?? scheme;
      scheme = valueOf(decideReviseScheme(frozen, { name: null, rule }, act)).state;
    }
    expect(scheme.versions).toHaveLength(50);
    expect(scheme.versions[0]).toEqual(first);
    const unfrozen = decideReviseScheme(scheme, { name: null, rule }, act);
    expect(valueOf(unfrozen).state.versions).toHaveLength(50);
    const full = freezeScheme(scheme, act)?.state ?? scheme;
    expect(failureOf(decideReviseScheme(full, { name: null, rule }, act))).toEqual({ code: 'LIST_FULL', path: ['id'] });
  });

  it.each([
    ['2026-05', undefined],
    ['2026-06', 'EFFECTIVE_DATE_IN_FUTURE'],
    ['2026', 'INPUT_INVALID'],
  ])('is gone by on 1 May for %s: %s', (period, code) => {
    const monthly = { ...setup([criterion('A', 10_000, 1)]), cycle: 'MONTHLY' } as const;
    const scheme = valueOf(decideRecordScheme(monthly, maker)).state;
    const { subject } = evaluationIn('DRAFT');
    const opened = decideOpenEvaluation({ id: 'eval_new' as EvaluationId, scheme, subject, period }, maker);
    expect(failureOf(opened)?.code).toBe(code);
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
