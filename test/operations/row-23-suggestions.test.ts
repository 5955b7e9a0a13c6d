import { describe, expect, it } from 'vitest';
import { startService } from '../support/service.ts';
import { openSuggestionApi } from '../support/suggestion-api.ts';

const service = await startService();
const { zhejiang } = service.federations;
const api = openSuggestionApi(service);
const own = await api.member(zhejiang.base);
await api.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330000', memberId: own.id });

describe('the safety ideas of a development zone (安全生产金点子评选)', () => {
  it('are called for, submitted, judged, awarded and taken up', async () => {
    const call = await api.openCall({ topics: ['设备', '用电'] });
    expect(
      await api.see('zhejiang-member', 'openSuggestionCalls { id title topics prizes { name amount { yuan } } }'),
    ).toEqual([
      {
        ...{ id: call.id, title: '安全生产金点子评选', topics: ['设备', '用电'] },
        prizes: [
          { name: '一等奖', amount: { yuan: '1000.00' } },
          { name: '二等奖', amount: null },
        ],
      },
    ]);
    const mine = await api.submit(call, { topic: '设备' }, 'zhejiang-member');
    const employers = await api.submit(call, { topic: '用电', title: '临时用电一机一闸' });
    const persons = await api.submit(call, { topic: '用电', author: { personName: '祝阿大' } });
    const bodys = await api.submit(call, { topic: '设备', author: { unionBodyId: zhejiang.base.id } });
    const judged = await api.step(call, { by: 'zhejiang-officer', name: 'startJudgingCall', input: {} });

    for (const [by, scoreHundredths] of [
      ['zhejiang-reviewer', 9_550],
      ['zhejiang-admin', 9_000],
    ] as const) {
      await api.did({ by, name: 'scoreSubmission', input: { id: mine.id, scoreHundredths, remark: '可行' } });
    }
    const scored = await api.see(
      'zhejiang-officer',
      `submission(id: "${mine.id}") { version scoreTotalHundredths scores { scoreHundredths own } }`,
    );
    expect(scored).toEqual({
      ...{ version: 3, scoreTotalHundredths: 18_550 },
      scores: [
        { scoreHundredths: 9_550, own: false },
        { scoreHundredths: 9_000, own: false },
      ],
    });
    const proposed = await api.proposed({ ...mine, version: 3 });
    const awarded = await api.step(
      proposed,
      { by: 'zhejiang-reviewer', name: 'decidePrize', input: { give: true } },
      'prize { rank name amount { yuan } }',
    );
    expect(awarded).toMatchObject({
      state: 'AWARDED',
      prize: { rank: 1, name: '一等奖', amount: { yuan: '1000.00' } },
    });
    const adoption = {
      adopter: '江山欧派门业股份有限公司',
      on: '2026-11-20',
      effect: '冲床工伤为零',
      saving: 5_000_000,
    };
    const adopted = await api.step(
      awarded,
      { by: 'zhejiang-officer', name: 'adoptSubmission', input: adoption },
      'adoption { adopter effect saving { yuan } } steps { state }',
    );
    expect(adopted).toMatchObject({
      adoption: { effect: '冲床工伤为零', saving: { yuan: '50000.00' } },
      steps: [{ state: 'SUBMITTED' }, { state: 'SHORTLISTED' }, { state: 'AWARDED' }, { state: 'ADOPTED' }],
    });

    expect(await api.toldOf(judged, { by: 'zhejiang-officer', name: 'closeSuggestionCall', input: {} })).toBe(
      'CALL_HAS_OPEN_SUBMISSIONS id',
    );
    expect(
      await api.toldOf(judged, { by: 'zhejiang-officer', name: 'cancelSuggestionCall', input: { reason: '另行组织' } }),
    ).toBe('CALL_HAS_PRIZES id');
    await api.step(employers, { by: 'zhejiang-reviewer', name: 'rejectSubmission', input: { reason: '已有规定' } });
    const listed = await api.step(persons, { by: 'zhejiang-reviewer', name: 'shortlistSubmission', input: {} });
    await api.step(listed, { by: 'zhejiang-reviewer', name: 'passOverSubmission', input: {} });
    await api.step(bodys, { by: 'zhejiang-officer', name: 'withdrawSubmission', input: {} });
    const closed = await api.step(
      judged,
      { by: 'zhejiang-officer', name: 'closeSuggestionCall', input: {} },
      'submittedCount undecidedCount prizes { rank given }',
    );
    expect(closed).toMatchObject({
      ...{ state: 'CLOSED', submittedCount: 4, undecidedCount: 0 },
      prizes: [
        { rank: 1, given: 1 },
        { rank: 2, given: 0 },
      ],
    });
  });

  it('are followed by the member who made them, without what judges gave', async () => {
    const seen = await api.see(
      'zhejiang-member',
      'mySubmissions { state scores { remark } prize { name } call { title submittedCount } author { kind } allowedActions }',
    );
    expect(seen).toEqual([
      {
        ...{ state: 'ADOPTED', scores: [], prize: { name: '一等奖' }, author: { kind: 'MEMBER' }, allowedActions: [] },
        call: { title: '安全生产金点子评选', submittedCount: null },
      },
    ]);
  });

  it('of people who are no members show no name', async () => {
    const [first] = Object.values(
      (await api.see(
        'zhejiang-officer',
        `submissions(filter: { unionBodyId: "${zhejiang.upper.id}", state: NOT_AWARDED }, first: 10) { nodes { author { kind personName employer { name } member { id } } } }`,
      )) as { nodes: readonly object[] },
    );
    expect(first).toEqual([{ author: { kind: 'PERSON', personName: '祝*', employer: null, member: null } }]);
  });
});

describe('five-waters ideas of a year (五水共治金点子)', () => {
  it('come in on the days of the call alone', async () => {
    const call = await api.openCall({ title: '五水共治金点子', from: '2026-12-01', to: '2027-01-01' });
    const input = { callId: call.id, title: '河长巡河日记', text: '每周巡河拍照上传。' };
    const late = { by: 'zhejiang-member', name: 'submitSuggestion', input } as const;
    expect(await api.told(late)).toBe('CALL_NOT_OPEN callId');
    expect(await api.see('zhejiang-member', 'openSuggestionCalls { title }')).toEqual([]);
    service.clock.set('2026-12-31');
    expect(await api.see('zhejiang-member', 'openSuggestionCalls { title }')).not.toEqual([]);
    expect(await api.told(late)).toBe('');
    service.clock.set('2027-01-01');
    expect(await api.told(late)).toBe('CALL_NOT_OPEN callId');
  });
});
