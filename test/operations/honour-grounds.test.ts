import { beforeEach, describe, expect, it } from 'vitest';
import { openActivityApi } from '../support/activity-api.ts';
import type { Shown } from '../support/appraisal-api.ts';
import { FULL_POINTS, openEvaluationApi } from '../support/evaluation-api.ts';
import { read } from '../support/operations.ts';
import { startService } from '../support/service.ts';
import { openSuggestionApi } from '../support/suggestion-api.ts';

const service = await startService();
const honours = openActivityApi(service);
const evaluations = openEvaluationApi(service);
const suggestions = openSuggestionApi(service);
const { upper, base } = service.federations.zhejiang;
const OFFICER = 'zhejiang-officer';
const author = await suggestions.member(base);
const other = await suggestions.member(base);
await suggestions.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330000', memberId: author.id });

beforeEach(() => {
  service.clock.set('2026-11-20');
});

let editions = 0;
/** What becomes of a nomination: empty where it went through, `CODE place` where it was refused. */
function nominated(groundId: string, recipient: object): Promise<string> {
  editions += 1;
  const facts = { name: '美丽厂区', edition: String(editions), level: 'CITY', kind: 'TITLE', grantingBodyName: '市总' };
  const input = { unionBodyId: upper.id, ...facts, recipient, groundId };
  return honours.told({ by: OFFICER, name: 'nominateHonour', input });
}

const WITHOUT = 'HONOUR_WITHOUT_RESULT groundId';

describe('an honour for the rating of an evaluation', () => {
  it('is for the employer that was rated, once that is published, and until it is objected to', async () => {
    const factory = { employer: { name: '江山欧派门业' } };
    const scored = await evaluations.scored(
      await evaluations.opened(await evaluations.scheme(), '江山欧派门业'),
      FULL_POINTS,
    );
    expect(await nominated(scored.id, factory)).toBe(WITHOUT);
    const published = await evaluations.published(scored);
    expect(await nominated(published.id, { employer: { name: '别的厂' } })).toBe(WITHOUT);
    expect(await nominated(published.id, { team: '江山欧派门业' })).toBe(WITHOUT);
    expect(await nominated(published.id, factory)).toBe('');
    const objection = { by: OFFICER, name: 'objectToEvaluation', input: { reason: '分数有误' } } as const;
    await evaluations.step(published, objection);
    expect(await nominated(published.id, factory)).toBe(WITHOUT);
  });

  it('is for the body that was rated, and shows its rating', async () => {
    const subject = { unionBodyId: base.id };
    const opened = await evaluations.opened(await evaluations.scheme(), '', { subject });
    const { id } = await evaluations.published(await evaluations.scored(opened, FULL_POINTS));
    expect(await nominated(id, { unionBodyId: upper.id })).toBe(WITHOUT);
    const facts = { name: '模范职工之家', edition: '2026', level: 'CITY', kind: 'TITLE', grantingBodyName: '市总' };
    const input = { unionBodyId: upper.id, ...facts, recipient: subject, groundId: id };
    const honour = await honours.make({ by: OFFICER, name: 'nominateHonour', input });
    const query = 'query ($id: ID!) { honour(id: $id) { ground { ... on Evaluation { id rating } } } }';
    expect(await read(service, OFFICER, { query, variables: { id: honour.id } })).toEqual({
      honour: { ground: { id, rating: '示范' } },
    });
  });

  it('is not for another federation to give, nor for what does not exist', async () => {
    const opened = await evaluations.opened(await evaluations.scheme(), '衢州某厂');
    const { id } = await evaluations.published(await evaluations.scored(opened, FULL_POINTS));
    const facts = { name: '美丽厂区', edition: '1', level: 'CITY', kind: 'TITLE', grantingBodyName: '市总' };
    const recipient = { employer: { name: '衢州某厂' } };
    const input = { unionBodyId: service.federations.jiangxi.upper.id, ...facts, recipient, groundId: id };
    expect(await honours.told({ by: 'jiangxi-officer', name: 'nominateHonour', input })).toBe('NOT_FOUND groundId');
    expect(await nominated('eval_none', recipient)).toBe('NOT_FOUND groundId');
    expect(await nominated('sub_none', recipient)).toBe('NOT_FOUND groundId');
  });
});

describe('an honour for the prize of a suggestion', () => {
  async function awarded(submission: Shown): Promise<void> {
    const proposed = await suggestions.proposed(submission, 2);
    expect(await nominated(proposed.id, { memberId: author.id })).toBe(WITHOUT);
    await suggestions.step(proposed, { by: 'zhejiang-reviewer', name: 'decidePrize', input: { give: true } });
  }

  it('is for its author, once the prize is given', async () => {
    const call = await suggestions.openCall();
    const mine = await suggestions.submit(call, {}, 'zhejiang-member');
    const employers = await suggestions.submit(call, { title: '临时用电一机一闸' });
    const persons = await suggestions.submit(call, { author: { personName: '祝阿大' }, title: '巡检扫码' });
    await suggestions.step(call, { by: OFFICER, name: 'startJudgingCall', input: {} });
    await awarded(mine);
    expect(await nominated(mine.id, { memberId: other.id })).toBe(WITHOUT);
    expect(await nominated(mine.id, { memberId: author.id })).toBe('');
    await awarded(employers);
    expect(await nominated(employers.id, { employer: { name: '别的厂' } })).toBe(WITHOUT);
    expect(await nominated(employers.id, { employer: { name: '江山欧派门业股份有限公司' } })).toBe('');
    // A person by a sealed name is nobody that an honour could name.
    expect(await nominated(persons.id, { team: '祝阿大' })).toBe(WITHOUT);
  });
});
