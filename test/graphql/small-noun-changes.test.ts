import { describe, expect, it } from 'vitest';
import { change } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const { zhejiang } = service.federations;
const from = '2026-01-01';
const TERM = { unionBodyId: zhejiang.base.id, office: 'CLERK', personName: '欧阳明', engagement: 'PART_TIME', from };
const COVER = { unionBodyId: zhejiang.base.id, name: '江山南方水泥公司', regionCode: '330881', from };
const WAGES = { unionBodyId: zhejiang.base.id, kind: 'WAGE_AGREEMENT', title: '工资协议', from };
const AGREEMENT = { ...WAGES, unitsCovered: 1, workersCovered: 2 };
const FACILITY = { ownerId: zhejiang.base.id, name: '驻赣维权服务站', kind: 'RIGHTS_STATION', regionCode: '360704' };

describe('what a change answers', () => {
  it('is the term with the name masked', async () => {
    const shows = 'officerTerm { personName office from to unionBody { id } }';
    const payload = await change(service, 'zhejiang-officer', { name: 'recordOfficer', shows, input: TERM });
    const unionBody = { id: zhejiang.base.id };
    const officerTerm = { personName: '欧*', office: 'CLERK', from, to: null, unionBody };
    expect(payload).toMatchObject({ officerTerm, problems: [] });
  });

  it('is the unit with its trimmed name and its cover', async () => {
    const shows = 'coveredUnit { name covers { unionBodyId from to } }';
    const input = { ...COVER, name: ` ${COVER.name} ` };
    const payload = await change(service, 'zhejiang-officer', { name: 'coverUnit', shows, input });
    const covers = [{ unionBodyId: zhejiang.base.id, from, to: null }];
    expect(payload['coveredUnit']).toEqual({ name: COVER.name, covers });
  });

  it('is the facility with its place, its owner and what was left out filled in', async () => {
    const shows = 'facility { count countBound costBound cost { yuan } region { name } owner { id } }';
    const input = { ...FACILITY, code: 'away', costFen: 12_345 };
    const payload = await change(service, 'zhejiang-officer', { name: 'openFacility', shows, input });
    expect(payload['facility']).toEqual({
      ...{ count: 1, countBound: 'EXACT', cost: { yuan: '123.45' }, costBound: 'EXACT' },
      ...{ region: { name: '赣县区' }, owner: { id: zhejiang.base.id } },
    });
  });

  it('is the facility without a cost or its bound when none is given', async () => {
    const call = { name: 'openFacility', shows: 'facility { costBound cost { yuan } }' };
    const payload = await change(service, 'zhejiang-officer', { ...call, input: { ...FACILITY, code: 'free' } });
    expect(payload['facility']).toEqual({ costBound: null, cost: null });
  });

  it('is the agreement, open when no end was given', async () => {
    const shows = 'agreement { title to unionBody { id } }';
    const payload = await change(service, 'zhejiang-officer', { name: 'recordAgreement', shows, input: AGREEMENT });
    expect(payload['agreement']).toEqual({ title: '工资协议', to: null, unionBody: { id: zhejiang.base.id } });
  });
});

describe('what a refusal answers', () => {
  it.each([
    { name: 'recordOfficer', shows: 'officerTerm { id }', input: { ...TERM, personName: ' ' }, path: 'personName' },
    {
      ...{ name: 'recordOfficer', shows: 'officerTerm { id }', path: 'personName' },
      input: { ...TERM, personName: '长'.repeat(51) },
    },
    { name: 'coverUnit', shows: 'coveredUnit { id }', input: { ...COVER, name: '\u0007' }, path: 'name' },
    {
      ...{ name: 'recordAgreement', shows: 'agreement { id }', path: 'title' },
      input: { ...AGREEMENT, title: '长'.repeat(201) },
    },
    { name: 'openFacility', shows: 'facility { id }', input: { ...FACILITY, code: '一号' }, path: 'code' },
  ])('of $name names the text that is refused: $path', async ({ path, ...call }) => {
    const payload = await change(service, 'zhejiang-officer', call);
    expect(payload).toMatchObject({ problems: [{ code: 'INPUT_INVALID', path: [path] }], receipt: null });
  });

  it.each([
    { name: 'endOfficerTerm', shows: 'officerTerm { id }', facts: { to: '2026-02-01' } },
    { name: 'endUnitCover', shows: 'coveredUnit { id }', facts: { to: '2026-02-01', unionBodyId: zhejiang.base.id } },
    { name: 'closeFacility', shows: 'facility { id }', facts: { closedOn: '2026-02-01' } },
    { name: 'endAgreement', shows: 'agreement { id }', facts: { to: '2026-02-01' } },
    { name: 'withdrawFigure', shows: 'figure { id }', facts: { reason: '区划有误' } },
    { name: 'revokeApiClient', shows: 'apiClient { id }', facts: {} },
  ])('of $name with an id of something else is NOT_FOUND', async ({ facts, ...call }) => {
    const input = { ...facts, id: zhejiang.upper.id, expectedVersion: 1 };
    const payload = await change(service, 'zhejiang-admin', { ...call, input });
    expect(payload.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });

  it('tells nobody the name that came with it', async () => {
    const call = { name: 'recordOfficer', shows: 'officerTerm { id }', input: { ...TERM, office: 'CHAIR' } };
    const outside = await change(service, 'jiangxi-officer', call);
    expect(outside.problems).toMatchObject([{ code: 'NOT_FOUND', path: ['unionBodyId'] }]);
    await change(service, 'zhejiang-officer', call);
    const held = await change(service, 'zhejiang-officer', call);
    expect(held.problems).toMatchObject([{ code: 'OFFICE_HELD', path: ['office'] }]);
    expect(JSON.stringify([outside, held, service.log])).not.toContain('欧');
  });
});
