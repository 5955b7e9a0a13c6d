import { describe, expect, it } from 'vitest';
import type { Shown } from '../support/appraisal-api.ts';
import { startService } from '../support/service.ts';
import { openSuggestionApi } from '../support/suggestion-api.ts';

const service = await startService();
const { zhejiang, jiangxi } = service.federations;
const api = openSuggestionApi(service);
const own = await api.member(zhejiang.base);
await api.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330000', memberId: own.id });
const stranger = await api.member(jiangxi.base);
await api.letIn('jiangxi-member', { kind: 'SELF', regionCode: '360000', memberId: stranger.id });

const judging = (call: Shown): Promise<Shown> =>
  api.step(call, { by: 'zhejiang-officer', name: 'startJudgingCall', input: {} });

describe('the last prize of a rank', () => {
  it('goes to one of those who are given it at the same moment', async () => {
    const call = await api.openCall();
    const submissions = await Promise.all([1, 2, 3, 4].map(() => api.submit(call)));
    await judging(call);
    const proposed: Shown[] = [];
    for (const submission of submissions) proposed.push(await api.proposed(submission));
    const told = await Promise.all(
      proposed.map((row) => api.toldOf(row, { by: 'zhejiang-reviewer', name: 'decidePrize', input: { give: true } })),
    );
    expect(told.sort()).toEqual(['', 'PRIZE_TAKEN id', 'PRIZE_TAKEN id', 'PRIZE_TAKEN id']);
    const shown = await api.see(
      'zhejiang-officer',
      `suggestionCall(id: "${call.id}") { undecidedCount prizes { given } }`,
    );
    expect(shown).toEqual({ undecidedCount: 3, prizes: [{ given: 1 }, { given: 0 }] });
  });
});

describe('a judge', () => {
  it('never scores, shortlists, rejects or awards what it submitted', async () => {
    const call = await api.openCall();
    const row = await api.submit(call, {}, 'zhejiang-admin');
    await judging(call);
    const by = 'zhejiang-admin';
    expect(await api.told({ by, name: 'scoreSubmission', input: { id: row.id, scoreHundredths: 10_000 } })).toBe(
      'JUDGE_OWN id',
    );
    expect(await api.toldOf(row, { by, name: 'shortlistSubmission', input: {} })).toBe('JUDGE_OWN id');
    expect(await api.toldOf(row, { by, name: 'rejectSubmission', input: { reason: '重复' } })).toBe('JUDGE_OWN id');
    const listed = await api.step(row, { by: 'zhejiang-reviewer', name: 'shortlistSubmission', input: {} });
    const proposed = await api.step(listed, { by: 'zhejiang-officer', name: 'proposePrize', input: { rank: 2 } });
    expect(await api.toldOf(proposed, { by, name: 'decidePrize', input: { give: true } })).toBe('JUDGE_OWN id');
  });

  it('scores once, within 0 and 100 points, and while the call is judged alone', async () => {
    const call = await api.openCall();
    const { id } = await api.submit(call);
    const score = (scoreHundredths: number) =>
      api.told({ by: 'zhejiang-reviewer', name: 'scoreSubmission', input: { id, scoreHundredths } });
    expect(await score(1)).toBe('CALL_NOT_JUDGING id');
    await judging(call);
    expect(await score(-1)).toBe('INPUT_INVALID scoreHundredths');
    expect(await score(10_001)).toBe('INPUT_INVALID scoreHundredths');
    expect(await score(10_000)).toBe('');
    expect(await score(0)).toBe('SCORED_ALREADY id');
  });

  it('does not decide the prize that it proposed, nor one that nobody did', async () => {
    const call = await api.openCall();
    const row = await api.submit(call);
    await judging(call);
    const listed = await api.step(row, { by: 'zhejiang-reviewer', name: 'shortlistSubmission', input: {} });
    const decide = { by: 'zhejiang-reviewer', name: 'decidePrize', input: { give: true } } as const;
    expect(await api.toldOf(listed, decide)).toBe('NO_PRIZE_PROPOSED id');
    const wrong = { by: 'zhejiang-reviewer', name: 'proposePrize', input: { rank: 3 } } as const;
    expect(await api.toldOf(listed, wrong)).toBe('PRIZE_UNKNOWN rank');
    const proposed = await api.step(listed, { ...wrong, input: { rank: 2 } });
    expect(await api.toldOf(proposed, decide)).toBe('APPROVE_OWN id');
    const back = await api.step(proposed, { ...decide, by: 'zhejiang-admin', input: { give: false } }, 'proposedRank');
    expect(back).toMatchObject({ state: 'SHORTLISTED', proposedRank: null });
  });
});

describe('a suggestion', () => {
  it('is on a topic of its call', async () => {
    const call = await api.openCall({ topics: ['设备'] });
    const open = await api.openCall();
    const told = (callId: string, topic?: string) =>
      api.told({
        by: 'zhejiang-member',
        name: 'submitSuggestion',
        input: { callId, title: '点子', text: '内容', topic },
      });
    expect(await told(call.id)).toBe('TOPIC_UNKNOWN topic');
    expect(await told(call.id, '用电')).toBe('TOPIC_UNKNOWN topic');
    expect(await told(open.id, '用电')).toBe('TOPIC_UNKNOWN topic');
    expect(await told(call.id, '设备')).toBe('');
  });

  it('names its author unless a member makes it, holds no number of a person, and has at most 2,000 characters', async () => {
    const { id: callId } = await api.openCall();
    const words = { callId, title: '点子', text: '内容' };
    const told = (by: 'zhejiang-member' | 'zhejiang-officer', more: object) =>
      api.told({ by, name: 'submitSuggestion', input: { ...words, ...more } });
    expect(await told('zhejiang-officer', {})).toBe('INPUT_INVALID author');
    expect(await told('zhejiang-member', { author: { personName: '某人' } })).toBe('INPUT_INVALID author');
    expect(await told('zhejiang-member', { text: '电话 13857001234' })).toBe('PERSONAL_NUMBER_IN_TEXT text');
    expect(await told('zhejiang-member', { text: '点'.repeat(2001) })).toBe('INPUT_INVALID text');
    expect(await told('zhejiang-member', { text: '点'.repeat(2000) })).toBe('');
    expect(await told('zhejiang-officer', { author: { memberId: stranger.id } })).toBe('NOT_FOUND author');
    expect(await told('zhejiang-officer', { author: { unionBodyId: jiangxi.base.id } })).toBe('NOT_FOUND author');
  });

  it('is taken back by its author until it is decided on', async () => {
    const call = await api.openCall();
    const row = await api.submit(call, {}, 'zhejiang-member');
    const withdraw = { by: 'zhejiang-member', name: 'withdrawSubmission', input: {} } as const;
    expect(await api.toldOf(row, { ...withdraw, by: 'zhejiang-officer' })).toBe('NOT_FOUND id');
    const gone = await api.step(row, withdraw, 'allowedActions');
    expect(gone).toMatchObject({ state: 'WITHDRAWN', allowedActions: [] });
    expect(await api.toldOf(gone, withdraw)).toBe('ILLEGAL_TRANSITION');
  });

  it('and its call are nothing to another federation', async () => {
    const call = await api.openCall();
    const row = await api.submit(call, {}, 'zhejiang-member');
    for (const by of ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const) {
      const fields = `call: suggestionCall(id: "${call.id}") { id }`;
      expect(await api.see(by, fields)).toBeNull();
      expect(await api.see(by, `submission(id: "${row.id}") { id }`)).toBeNull();
      expect(await api.see(by, `nodes(ids: ["${call.id}", "${row.id}"]) { id }`)).toEqual([null, null]);
      expect(await api.see(by, `submissions(filter: { callId: "${call.id}" }, first: 5) { nodes { id } }`)).toEqual({
        nodes: [],
      });
      expect(
        await api.see(
          by,
          `suggestionCalls(filter: { unionBodyId: "${zhejiang.upper.id}", subtree: true }, first: 5) { nodes { id } }`,
        ),
      ).toEqual({ nodes: [] });
      expect(await api.see(by, `auditTrail(subjectId: "${row.id}", first: 5) { nodes { action } }`)).toEqual({
        nodes: [],
      });
    }
    const input = { callId: call.id, title: '点子', text: '内容' };
    expect(await api.see('jiangxi-member', `suggestionCall(id: "${call.id}") { id }`)).toBeNull();
    expect(await api.see('jiangxi-member', 'openSuggestionCalls { id }')).toEqual([]);
    expect(await api.told({ by: 'jiangxi-member', name: 'submitSuggestion', input })).toBe('NOT_FOUND callId');
    expect(await api.toldOf(row, { by: 'jiangxi-member', name: 'withdrawSubmission', input: {} })).toBe('NOT_FOUND id');
  });
});

describe('a call', () => {
  it('has days, and prizes ranked from 1 without a gap', async () => {
    const prize = { rank: 1, name: '一等奖', count: 1 };
    const told = (facts: object) => {
      const input = { unionBodyId: zhejiang.upper.id, title: '征集', from: '2026-01-01', to: '2027-01-01', ...facts };
      return api.told({ by: 'zhejiang-officer', name: 'draftSuggestionCall', input });
    };
    expect(await told({ to: '2026-01-01' })).toBe('INTERVAL_INVALID to');
    expect(await told({ prizes: [{ ...prize, rank: 2 }] })).toBe('INPUT_INVALID prizes');
    expect(await told({ prizes: [prize, prize] })).toBe('INPUT_INVALID prizes');
    expect(await told({ prizes: [{ ...prize, count: 0 }] })).toBe('INPUT_INVALID prizes');
    expect(await told({ prizes: [{ ...prize, amount: 0 }] })).toBe('INPUT_INVALID prizes');
    expect(await told({ topics: ['设备', '设备'] })).toBe('INPUT_INVALID topics');
    expect(await told({ unionBodyId: jiangxi.upper.id })).toBe('NOT_FOUND unionBodyId');
    expect(await told({ programId: 'prog_nothing' })).toBe('NOT_FOUND programId');
  });

  it('is answered by officers of bodies below it, who see their own suggestions alone', async () => {
    const call = await api.openCall();
    const others = await api.submit(call, {}, 'zhejiang-admin');
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.base.id });
    const mine = await api.submit(call);
    const seen = `submissions(filter: { callId: "${call.id}" }, first: 5) { nodes { id } }`;
    expect(await api.see('zhejiang-officer', seen)).toEqual({ nodes: [{ id: mine.id }] });
    expect(await api.see('zhejiang-officer', `submission(id: "${others.id}") { id }`)).toBeNull();
    expect(
      await api.see('zhejiang-officer', `auditTrail(subjectId: "${mine.id}", first: 5) { nodes { action } }`),
    ).toEqual({ nodes: [] });
    expect(
      await api.see(
        'zhejiang-reviewer',
        `auditTrail(subjectId: "${mine.id}", first: 5) { nodes { action changes { field to } } }`,
      ),
    ).toMatchObject({
      nodes: [{ action: 'SUBMIT' }],
    });
    expect(await api.toldOf(call, { by: 'zhejiang-officer', name: 'startJudgingCall', input: {} })).toBe(
      'NOT_FOUND id',
    );
    await api.letIn('zhejiang-officer', { kind: 'BODY', bodyId: zhejiang.upper.id });
  });
});
