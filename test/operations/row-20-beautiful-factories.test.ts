import { describe, expect, it } from 'vitest';
import { FACTORY_CRITERIA, FULL_POINTS, openEvaluationApi } from '../support/evaluation-api.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang } = service.federations;
const api = openEvaluationApi(service);
const board = (scheme: { readonly id: string }, top: number, period = '2026'): string =>
  `evaluationBoard(schemeId: "${scheme.id}", period: "${period}", top: ${top}) { rank totalHundredths rating subject { kind name } }`;

describe('beautiful factories (创美丽厂区)', () => {
  it('are judged on three criteria, and the ten best stand on the board with their ties', async () => {
    const scheme = await api.scheme();
    const points = [90, 95, 91, 91, 88, 87, 86, 85, 84, 83, 83, 70];
    for (const [index, point] of points.entries()) {
      const opened = await api.opened(scheme, `嘉兴第${String(index + 1)}厂`);
      const given = { LOOKS: 3_000, RULES: 4_000, WAYS: point * 100 - 7_000 };
      const published = await api.published(await api.scored(opened, given));
      expect(published).toMatchObject({ totalHundredths: point * 100, rating: point >= 90 ? '示范' : '达标' });
    }
    const ranks = await api.see('zhejiang-reviewer', board(scheme, 10));
    expect(ranks).toMatchObject([
      { rank: 1, totalHundredths: 9_500, subject: { kind: 'EMPLOYER', name: '嘉兴第2厂' } },
      { rank: 2, totalHundredths: 9_100 },
      { rank: 2, totalHundredths: 9_100 },
      { rank: 4, totalHundredths: 9_000, rating: '示范' },
      ...[5, 6, 7, 8, 9].map((rank) => ({ rank, rating: '达标' })),
      { rank: 10, totalHundredths: 8_300 },
      { rank: 10, totalHundredths: 8_300 },
    ]);
    // Whoever works below the city's body reads its board too.
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.base.id });
    expect(await api.see('zhejiang-officer', board(scheme, 1))).toMatchObject([{ subject: { name: '嘉兴第2厂' } }]);
    expect(
      await api.see(
        'zhejiang-officer',
        `evaluations(filter: { schemeId: "${scheme.id}" }, first: 20) { nodes { id } }`,
      ),
    ).toEqual({ nodes: [] });
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.upper.id });
    expect(await api.see('jiangxi-reviewer', board(scheme, 10))).toEqual([]);
  });

  it('object, are scored anew, and are corrected, each time off the board until that is published', async () => {
    const scheme = await api.scheme();
    const opened = await api.opened(scheme, '海宁机器厂');
    const first = await api.published(await api.scored(opened, { ...FULL_POINTS, WAYS: 0 }));
    const objection = {
      by: 'zhejiang-officer',
      name: 'objectToEvaluation',
      input: { reason: '已改造八个车间' },
    } as const;
    const objected = await api.step(first, objection, 'totalHundredths steps { state reason }');
    expect(objected).toMatchObject({ state: 'OBJECTED', totalHundredths: null });
    expect(await api.see('zhejiang-reviewer', board(scheme, 10))).toEqual([]);
    const again = await api.published(await api.scored(objected, { WAYS: 1_500 }));
    expect(await api.see('zhejiang-reviewer', board(scheme, 10))).toMatchObject([{ totalHundredths: 8_500 }]);

    const correct = { by: 'zhejiang-officer', name: 'correctEvaluation', input: { reason: '分数录入有误' } } as const;
    const draft = await api.step(again, correct, 'corrects scores { criterion scoreHundredths }');
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1, corrects: again.id });
    const corrected = await api.published(await api.scored(draft, { WAYS: 2_000 }));
    expect(await api.see('zhejiang-reviewer', board(scheme, 10))).toMatchObject([{ totalHundredths: 9_000 }]);
    const before = await api.see(
      'zhejiang-reviewer',
      `evaluation(id: "${again.id}") { state correctedBy totalHundredths }`,
    );
    expect(before).toEqual({ state: 'SUPERSEDED', correctedBy: corrected.id, totalHundredths: 8_500 });
  });
});

describe('the rating of park enterprises (园区企业管理创新定级)', () => {
  it('leaves three points for union work to the union body that joins the jury', async () => {
    const park = [
      { code: 'PARK', name: '管理创新', weightBasisPoints: 9_700, mostHundredths: 9_700 },
      { code: 'UNION', name: '工会工作', weightBasisPoints: 300, mostHundredths: 300, jurorId: zhejiang.base.id },
    ];
    const scheme = await api.scheme({ name: '园区企业管理创新定级', criteria: park });
    const opened = await api.opened(scheme, '园区第一厂');
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.base.id });
    const seen = `evaluation(id: "${opened.id}") { allowedActions criteria { code mostHundredths } scheme { name } }`;
    expect(await api.see('zhejiang-officer', seen)).toMatchObject({ allowedActions: ['SCORE'] });
    const wrong = { scores: [{ criterion: 'PARK', scoreHundredths: 1, remark: '越位' }] };
    expect(await api.toldOf(opened, { by: 'zhejiang-officer', name: 'scoreEvaluation', input: wrong })).toBe(
      'SCORED_BY_JUROR scores',
    );
    const joined = await api.scored(opened, { UNION: 300 });
    expect(await api.toldOf(joined, { by: 'zhejiang-officer', name: 'submitEvaluation', input: {} })).toBe(
      'NOT_FOUND id',
    );
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.upper.id });
    const whole = await api.scored(joined, { PARK: 8_700 });
    expect(await api.published(whole)).toMatchObject({ totalHundredths: 9_000, rating: '示范' });
  });
});

describe('two checks and one appraisal (两查一考)', () => {
  it('appraise prefectures, and end in a supervision notice that the body answers', async () => {
    const criteria = [
      { code: 'SURVEY', name: '调查', weightBasisPoints: 3_000, mostHundredths: 10_000 },
      { code: 'INSPECTION', name: '督查', weightBasisPoints: 3_000, mostHundredths: 10_000 },
      { code: 'APPRAISAL', name: '考评', weightBasisPoints: 4_000, mostHundredths: 10_000 },
    ];
    const scheme = await api.scheme({ name: '两查一考', cycle: 'HALF_YEARLY', criteria });
    const prefecture = { subject: { regionCode: '330800' }, period: '2026-H1' };
    const opened = await api.opened(scheme, '', prefecture);
    const scored = await api.scored(opened, { SURVEY: 5_555, INSPECTION: 5_000, APPRAISAL: 6_000 });
    const published = await api.published(scored);
    expect(published).toMatchObject({ totalHundredths: 5_567, rating: '整改' });
    expect(await api.see('zhejiang-dashboard', board(scheme, 3, '2026-H1'))).toMatchObject([
      { rank: 1, subject: { kind: 'REGION', name: '衢州市' } },
    ]);

    const notice = { unionBodyId: zhejiang.base.id, text: '七日内提交整改方案', dueOn: '2026-11-27' };
    const issue = { by: 'zhejiang-officer', name: 'issueSupervisionNotice', input: notice } as const;
    const noticed = await api.step(published, issue);
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.base.id });
    const mine = `supervisionNotices(filter: { unionBodyId: "${zhejiang.base.id}", openOnly: true }, first: 5) { nodes { number text dueOn overdue evaluationId answer } }`;
    const waiting = {
      number: 1,
      text: '七日内提交整改方案',
      dueOn: '2026-11-27',
      evaluationId: opened.id,
      answer: null,
    };
    expect(await api.see('zhejiang-officer', mine)).toEqual({ nodes: [{ ...waiting, overdue: false }] });
    service.clock.set('2026-11-28');
    expect(await api.see('zhejiang-officer', mine)).toEqual({ nodes: [{ ...waiting, overdue: true }] });
    const seen = `evaluation(id: "${opened.id}") { scores { criterion } totalHundredths notices { number } allowedActions }`;
    expect(await api.see('zhejiang-officer', seen)).toEqual({
      ...{ scores: [], totalHundredths: null, notices: [{ number: 1 }], allowedActions: ['ANSWER_NOTICE'] },
    });
    const answer = { id: noticed.id, number: 1, text: '整改方案已上报' };
    await api.did({ by: 'zhejiang-officer', name: 'answerSupervisionNotice', input: answer });
    expect(await api.told({ by: 'zhejiang-officer', name: 'answerSupervisionNotice', input: answer })).toBe(
      'NOTICE_ANSWERED number',
    );
    expect(await api.see('zhejiang-officer', mine)).toEqual({ nodes: [] });
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.upper.id });
    service.clock.set('2026-11-20');
  });
});

describe('a scheme', () => {
  it('that is changed leaves evaluations that run as they are, byte for byte', async () => {
    const scheme = await api.scheme();
    const opened = await api.opened(scheme, '天通厂');
    const read = `evaluation(id: "${opened.id}") { version schemeVersion criteria { code name weightBasisPoints mostHundredths jurorId } ratings { name atLeastHundredths } }`;
    const before = JSON.stringify(await api.see('zhejiang-reviewer', read));
    const [looks, ...others] = FACTORY_CRITERIA;
    const changed = [{ ...looks, name: '厂容厂貌', mostHundredths: 100 }, ...others];
    const rule = { criteria: changed, ratings: [{ name: '合格', atLeastHundredths: 0 }] };
    const present = await api.see(
      'zhejiang-reviewer',
      `evaluationScheme(id: "${scheme.id}") { version versions { number frozen } }`,
    );
    expect(present).toEqual({ version: 2, versions: [{ number: 1, frozen: true }] });
    const revise = { by: 'zhejiang-officer', name: 'reviseEvaluationScheme', input: rule } as const;
    const revised = await api.step({ ...scheme, version: 2 }, revise, 'versions { number frozen }');
    expect(revised['versions']).toEqual([
      { number: 1, frozen: true },
      { number: 2, frozen: false },
    ]);
    expect(JSON.stringify(await api.see('zhejiang-reviewer', read))).toBe(before);
    const running = await api.published(await api.scored(opened, FULL_POINTS));
    expect(running).toMatchObject({ totalHundredths: 10_000, rating: '示范' });
    const next = await api.opened(scheme, '雅莹厂');
    expect(await api.published(await api.scored(next, { ...FULL_POINTS, LOOKS: 50 }))).toMatchObject({
      totalHundredths: 8_500,
      rating: '合格',
    });
  });
});
