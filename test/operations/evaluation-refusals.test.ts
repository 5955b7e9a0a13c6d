import { describe, expect, it } from 'vitest';
import type { Shown } from '../support/appraisal-api.ts';
import {
  FACTORY_CRITERIA,
  FACTORY_RATINGS,
  FULL_POINTS,
  openEvaluationApi,
  pointsOf,
} from '../support/evaluation-api.ts';
import type { Persona } from '../support/service.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;
const api = openEvaluationApi(service);
const scheme = await api.scheme();

describe('a scheme', () => {
  const told = (facts: object): Promise<string> => {
    const rule = { criteria: FACTORY_CRITERIA, ratings: FACTORY_RATINGS };
    const input = { unionBodyId: zhejiang.upper.id, name: '考评', cycle: 'YEARLY', ...rule, ...facts };
    return api.told({ by: 'zhejiang-officer', name: 'recordEvaluationScheme', input });
  };
  const [first, second] = FACTORY_CRITERIA;

  it.each([
    [9_999, 'WEIGHTS_DO_NOT_SUM criteria'],
    [10_001, 'WEIGHTS_DO_NOT_SUM criteria'],
    [10_000, ''],
  ])('with weights that come to %i is told "%s"', async (weightBasisPoints, refusal) => {
    expect(await told({ criteria: [{ ...first, weightBasisPoints }] })).toBe(refusal);
  });

  it.each<[string, object, string]>([
    ['without criteria', { criteria: [] }, 'INPUT_INVALID criteria'],
    ['with a code twice', { criteria: [first, { ...second, code: 'LOOKS' }] }, 'INPUT_INVALID criteria'],
    ['with a weight of nothing', { criteria: [{ ...first, weightBasisPoints: 0 }] }, 'INPUT_INVALID criteria'],
    ['with no points to give', { criteria: [{ ...first, mostHundredths: 0 }] }, 'INPUT_INVALID criteria'],
    [
      'with a juror of another federation',
      { criteria: [{ ...first, jurorId: jiangxi.base.id }] },
      'NOT_FOUND criteria',
    ],
    ['without ratings', { ratings: [] }, 'INPUT_INVALID ratings'],
    [
      'that leaves totals without a rating',
      { ratings: [{ name: '好', atLeastHundredths: 1 }] },
      'INPUT_INVALID ratings',
    ],
    ['with ratings that rise', { ratings: FACTORY_RATINGS.toReversed() }, 'INPUT_INVALID ratings'],
    ['of another federation', { unionBodyId: jiangxi.upper.id }, 'NOT_FOUND unionBodyId'],
    ['of a programme that nobody knows', { programId: 'prog_nothing' }, 'NOT_FOUND programId'],
  ])('%s is refused', async (_case, facts, refusal) => {
    expect(await told(facts)).toBe(refusal);
  });

  it('is changed by criteria and ratings together, under the version that was read', async () => {
    const other = await api.scheme();
    const revise = (input: object) =>
      api.toldOf(other, { by: 'zhejiang-officer', name: 'reviseEvaluationScheme', input });
    expect(await revise({ ratings: FACTORY_RATINGS })).toBe('INPUT_INVALID criteria');
    expect(await revise({ criteria: FACTORY_CRITERIA })).toBe('INPUT_INVALID ratings');
    expect(await revise({ name: '新办法' })).toBe('');
    expect(await revise({ name: '又一个' })).toBe('CONFLICT');
  });
});

describe('an evaluation', () => {
  const open = (facts: object): Promise<string> => {
    const input = { schemeId: scheme.id, subject: { employer: { name: '某厂' } }, period: '2026', ...facts };
    return api.told({ by: 'zhejiang-officer', name: 'openEvaluation', input });
  };

  it('is of a period of the cycle that has begun, once per subject', async () => {
    expect(await open({ period: '2026-Q1' })).toBe('INPUT_INVALID period');
    expect(await open({ period: '2027' })).toBe('EFFECTIVE_DATE_IN_FUTURE period');
    const told = await Promise.all([open({}), open({}), open({})]);
    expect(told.sort()).toEqual(['', 'SECOND_EVALUATION subject', 'SECOND_EVALUATION subject']);
    expect(await open({ period: '2025' })).toBe('');
    expect(await open({ subject: { unionBodyId: zhejiang.base.id } })).toBe('');
    expect(await open({ subject: { unionBodyId: jiangxi.base.id } })).toBe('NOT_FOUND subject');
    expect(await open({ subject: { regionCode: '360100' } })).toBe('NOT_FOUND subject');
    expect(await open({ subject: { facilityId: 'fac_nothing' } })).toBe('NOT_FOUND subject');
  });

  it('takes no points above the most, below nothing, or for what is not measured', async () => {
    const row = await api.opened(scheme, '甲厂');
    const score = (points: Readonly<Record<string, number>>) =>
      api.toldOf(row, { by: 'zhejiang-officer', name: 'scoreEvaluation', input: { scores: pointsOf(points) } });
    expect(await score({ LOOKS: 3_001 })).toBe('SCORE_ABOVE_MOST scores');
    expect(await score({ LOOKS: -1 })).toBe('INPUT_INVALID scores');
    expect(await score({ BEAUTY: 1 })).toBe('CRITERION_UNKNOWN scores');
    expect(await score({})).toBe('INPUT_INVALID scores');
    expect(await score({ LOOKS: 3_000 })).toBe('');
  });

  it('is submitted when every criterion has its points, and confirmed by another', async () => {
    const row = await api.scored(await api.opened(scheme, '乙厂'), { LOOKS: 1, RULES: 1 }, 'zhejiang-admin');
    const step = (at: Shown, by: Persona, name: string) => api.toldOf(at, { by, name, input: {} });
    expect(await step(row, 'zhejiang-officer', 'submitEvaluation')).toBe('SCORES_INCOMPLETE id');
    const whole = await api.scored(row, { WAYS: 1 });
    expect(await step(whole, 'zhejiang-reviewer', 'confirmEvaluation')).toBe('ILLEGAL_TRANSITION');
    const submitted = await api.step(whole, { by: 'zhejiang-officer', name: 'submitEvaluation', input: {} });
    expect(await step(submitted, 'zhejiang-admin', 'confirmEvaluation')).toBe('APPROVE_OWN id');
    expect(await step(submitted, 'zhejiang-officer', 'submitEvaluation')).toBe('ILLEGAL_TRANSITION');
    expect(await step(submitted, 'zhejiang-reviewer', 'publishEvaluation')).toBe('ILLEGAL_TRANSITION');
    const back = { by: 'zhejiang-reviewer', name: 'returnEvaluation', input: { reason: '请补充依据' } } as const;
    const returned = await api.step(submitted, back, 'totalHundredths');
    expect(returned).toMatchObject({ state: 'DRAFT', totalHundredths: null });
  });

  it('of a body is shown to it once published, and it may object', async () => {
    const row = await api.opened(scheme, '', { subject: { unionBodyId: zhejiang.base.id }, period: '2024' });
    const scored = await api.scored(row, FULL_POINTS);
    await api.letIn('zhejiang-reviewer', { kind: 'BODY', bodyId: zhejiang.base.id });
    const seen = `evaluation(id: "${row.id}") { rating allowedActions }`;
    expect(await api.see('zhejiang-reviewer', seen)).toBeNull();
    await api.letIn('zhejiang-reviewer', { kind: 'BODY', bodyId: zhejiang.upper.id });
    const published = await api.published(scored);
    await api.letIn('zhejiang-reviewer', { kind: 'BODY', bodyId: zhejiang.base.id });
    expect(await api.see('zhejiang-reviewer', seen)).toEqual({ rating: '示范', allowedActions: ['OBJECT'] });
    expect(
      await api.see('zhejiang-reviewer', `auditTrail(subjectId: "${row.id}", first: 5) { nodes { action } }`),
    ).toEqual({ nodes: [] });
    const objection = { by: 'zhejiang-reviewer', name: 'objectToEvaluation', input: { reason: '漏计' } } as const;
    expect(await api.toldOf(published, objection)).toBe('');
    await api.letIn('zhejiang-reviewer', { kind: 'BODY', bodyId: zhejiang.upper.id });
  });

  it('and its scheme, board and notices are nothing to another federation', async () => {
    const row = await api.published(await api.scored(await api.opened(scheme, '丙厂'), FULL_POINTS));
    const notice = { unionBodyId: zhejiang.base.id, text: '限期整改', dueOn: '2026-12-01' };
    const issue = (facts: object) =>
      ({ by: 'zhejiang-officer', name: 'issueSupervisionNotice', input: { ...notice, ...facts } }) as const;
    expect(await api.toldOf(row, issue({ dueOn: '2026-11-20' }))).toBe('INPUT_INVALID dueOn');
    expect(await api.toldOf(row, issue({ unionBodyId: jiangxi.base.id }))).toBe('NOT_FOUND unionBodyId');
    const noticed = await api.step(row, issue({}));
    for (const by of ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const) {
      expect(await api.see(by, `nodes(ids: ["${row.id}", "${scheme.id}"]) { id }`)).toEqual([null, null]);
      expect(await api.see(by, `evaluation(id: "${row.id}") { id }`)).toBeNull();
      expect(await api.see(by, `evaluationScheme(id: "${scheme.id}") { id }`)).toBeNull();
      for (const filter of [`schemeId: "${scheme.id}"`, `unionBodyId: "${zhejiang.upper.id}", subtree: true`]) {
        expect(await api.see(by, `evaluations(filter: { ${filter} }, first: 5) { nodes { id } }`)).toEqual({
          nodes: [],
        });
      }
      expect(
        await api.see(
          by,
          `evaluationSchemes(filter: { unionBodyId: "${zhejiang.upper.id}" }, first: 5) { nodes { id } }`,
        ),
      ).toEqual({ nodes: [] });
      expect(await api.see(by, `evaluationBoard(schemeId: "${scheme.id}", period: "2026", top: 5) { rank }`)).toEqual(
        [],
      );
      expect(
        await api.see(
          by,
          `supervisionNotices(filter: { unionBodyId: "${zhejiang.base.id}" }, first: 5) { nodes { number } }`,
        ),
      ).toEqual({ nodes: [] });
      expect(await api.see(by, `auditTrail(subjectId: "${row.id}", first: 5) { nodes { action } }`)).toEqual({
        nodes: [],
      });
    }
    const answer = {
      by: 'jiangxi-officer',
      name: 'answerSupervisionNotice',
      input: { id: row.id, number: 1, text: '答' },
    } as const;
    expect(await api.told(answer)).toBe('NOT_FOUND id');
    expect(await api.told({ ...answer, by: 'zhejiang-officer', input: { ...answer.input, number: 2 } })).toBe(
      'NOT_FOUND id',
    );
    expect(
      await api.toldOf(noticed, { by: 'jiangxi-officer', name: 'correctEvaluation', input: { reason: '无' } }),
    ).toBe('NOT_FOUND id');
  });
});
