import { beforeEach, describe, expect, it } from 'vitest';
import { openActivityApi, type Row } from '../support/activity-api.ts';
import { read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openActivityApi(service);
const { base, upper } = service.federations.zhejiang;
const OFFICER = 'zhejiang-officer';
const REVIEWER = 'zhejiang-reviewer';

beforeEach(() => {
  service.clock.set('2026-01-05');
});

const CRAFTSMAN = {
  ...{ unionBodyId: base.id, name: '江山工匠', edition: '2026', level: 'COUNTY', kind: 'CRAFTSMAN' },
  grantingBodyName: '江山市总工会',
};

async function nominated(recipient: object, facts: object = {}): Promise<Row> {
  return api.make({ by: OFFICER, name: 'nominateHonour', input: { ...CRAFTSMAN, recipient, ...facts } });
}

/** On public notice from 5 to 10 January. */
async function onNotice(recipient: object, facts: object = {}): Promise<Row> {
  const reviewed = await api.step(await nominated(recipient, facts), { by: OFFICER, name: 'startHonourReview' });
  return api.step(reviewed, { by: REVIEWER, name: 'publishHonourNotice', more: { until: '2026-01-10' } });
}

async function granted(recipient: object, facts: object = {}): Promise<Row> {
  const row = await onNotice(recipient, facts);
  service.clock.set('2026-01-10');
  const more = { awardedOn: '2026-01-10', document: '江工〔2026〕3号' };
  return api.step(row, { by: REVIEWER, name: 'grantHonour', more });
}

const target = ({ id, version }: Row) => ({ id, expectedVersion: version });

const LIST = `query ($filter: HonourFilter!) { honours(filter: $filter, first: 50) {
  nodes { id name state reported recipientCount sources awardedYear recipient { __typename name } } } }`;

interface Listed {
  readonly honours: { readonly nodes: readonly { readonly id: string }[] };
}

async function listed(filter: object): Promise<Listed['honours']['nodes']> {
  return ((await read(service, OFFICER, { query: LIST, variables: { filter } })) as Listed).honours.nodes;
}

describe('row 19: honours', () => {
  it('nominates a craftsman, reviews, publishes and grants it, and the member finds it', async () => {
    const member = await api.member(base);
    const row = await granted({ memberId: member.id });
    const query = `query ($id: ID!) { honour(id: $id) { state awardedOn awardedYear document noticeFrom noticeUntil
      recipientCount reported allowedActions steps { state from } recipient { __typename ... on MemberRecipient { member { id } } } } }`;
    expect(await read(service, REVIEWER, { query, variables: { id: row.id } })).toEqual({
      honour: {
        ...{ state: 'GRANTED', awardedOn: '2026-01-10', awardedYear: 2026, document: '江工〔2026〕3号' },
        ...{ noticeFrom: '2026-01-05', noticeUntil: '2026-01-10', recipientCount: 1, reported: false },
        allowedActions: ['REVOKE'],
        steps: [
          { state: 'NOMINATED', from: '2026-01-05' },
          { state: 'UNDER_REVIEW', from: '2026-01-05' },
          { state: 'PUBLIC_NOTICE', from: '2026-01-05' },
          { state: 'GRANTED', from: '2026-01-10' },
        ],
        recipient: { __typename: 'MemberRecipient', member: { id: member.id } },
      },
    });
    const ofMember = 'query ($id: ID!) { member(id: $id) { honourRecords { id name } } }';
    expect(await read(service, OFFICER, { query: ofMember, variables: { id: member.id } })).toEqual({
      member: { honourRecords: [{ id: row.id, name: '江山工匠' }] },
    });
    await api.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330881', memberId: member.id });
    expect(await read(service, 'zhejiang-member', { query: '{ myHonours { id state } }' })).toEqual({
      myHonours: [{ id: row.id, state: 'GRANTED' }],
    });
  });

  it('shows a member nothing of its own before it is granted', async () => {
    const member = await api.member(base);
    const row = await onNotice({ memberId: member.id });
    await api.letIn('zhejiang-member', { kind: 'SELF', regionCode: '330881', memberId: member.id });
    const query = 'query ($id: ID!) { myHonours { id } honour(id: $id) { id } node(id: $id) { id } }';
    expect(await read(service, 'zhejiang-member', { query, variables: { id: row.id } })).toEqual({
      ...{ myHonours: [], honour: null, node: null },
    });
  });

  it('grants it neither before the notice is over nor by whom it was nominated', async () => {
    const row = await onNotice({ workplace: '健盛产业园一车间' });
    const input = { ...target(row), awardedYear: 2026 };
    service.clock.set('2026-01-09');
    expect(await api.told({ by: REVIEWER, name: 'grantHonour', input })).toBe('APPROVE_BEFORE_NOTICE_END');
    service.clock.set('2026-01-10');
    const early = { ...target(row), awardedOn: '2026-01-09' };
    expect(await api.told({ by: REVIEWER, name: 'grantHonour', input: early })).toBe(
      'EFFECTIVE_DATE_BEFORE_LAST awardedOn',
    );
    expect(await api.told({ by: REVIEWER, name: 'grantHonour', input })).toBe('');
    const own = await api.make({
      ...{ by: 'zhejiang-admin', name: 'nominateHonour' },
      input: { ...CRAFTSMAN, recipient: { team: '自荐班组' } },
    });
    const reviewed = await api.step(own, { by: 'zhejiang-admin', name: 'startHonourReview' });
    const publish = { by: 'zhejiang-admin', name: 'publishHonourNotice' } as const;
    const notice = { ...target(reviewed), until: '2026-01-20' };
    expect(await api.told({ ...publish, input: notice })).toBe('APPROVE_OWN');
    const reject = { by: 'zhejiang-admin', name: 'rejectHonour', input: { ...target(reviewed), reason: '材料不全' } };
    expect(await api.told({ ...reject, by: 'zhejiang-admin' })).toBe('APPROVE_OWN');
    expect(await api.told({ ...publish, by: REVIEWER, input: { ...notice, until: '2026-01-14' } })).toBe(
      'INPUT_INVALID until',
    );
  });

  it('gives one recipient an honour once in an edition, and again in the next one or after a revocation', async () => {
    const recipient = { employer: { name: '江山市金江纺织有限公司' } };
    const row = await granted(recipient);
    const again = { ...CRAFTSMAN, recipient };
    const nominate = { by: OFFICER, name: 'nominateHonour' } as const;
    expect(await api.told({ ...nominate, input: again })).toBe('HONOUR_TAKEN name');
    expect(await api.told({ ...nominate, input: { ...again, edition: '2027' } })).toBe('');
    const revoked = await api.step(row, { by: REVIEWER, name: 'revokeHonour', more: { reason: '弄虚作假' } });
    expect(revoked.state).toBe('REVOKED');
    expect(await api.told({ ...nominate, input: again })).toBe('');
  });

  it('counts the ten craftsmen of 2017 once, who stand in two reports, and never with our own', async () => {
    const report = {
      ...{ ...CRAFTSMAN, edition: '2017', awardedYear: 2017 },
      recipient: { unnamed: { description: '职工', count: 10 } },
    };
    const first = '主动作为有“焦点” 延伸服务有“落点”（江山市总工会）';
    const row = await api.make({ by: OFFICER, name: 'reportHonour', input: { ...report, source: first } });
    const second = { by: OFFICER, name: 'reportHonour', input: { ...report, source: '另一篇报道' } } as const;
    expect(await api.told(second)).toBe('HONOUR_TAKEN name');
    await api.step(row, { by: OFFICER, name: 'addHonourSource', more: { source: '另一篇报道' } });
    await granted({ team: '数控班组' }, { edition: '2017' });
    const place = { unionBodyId: upper.id, subtree: true };
    expect(await listed({ ...place, reported: true, kind: 'CRAFTSMAN' })).toEqual([
      {
        ...{ id: row.id, name: '江山工匠', state: 'REPORTED', reported: true, recipientCount: 10, awardedYear: 2017 },
        ...{ sources: [first, '另一篇报道'], recipient: { __typename: 'UnnamedRecipients', name: '职工' } },
      },
    ]);
    const own = await listed({ ...place, state: 'GRANTED' });
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ id }) => id)).not.toContain(row.id);
    expect(await listed({ unionBodyId: upper.id })).toEqual([]);
  });

  it('is seen by nobody of another federation', async () => {
    const row = await nominated({ unionBodyId: base.id });
    const query = `query ($id: ID!, $body: ID!) { honour(id: $id) { id } node(id: $id) { id }
      honours(filter: { unionBodyId: $body, subtree: true }, first: 5) { nodes { id } }
      auditTrail(subjectId: $id, first: 5) { nodes { action } } }`;
    const asked = { query, variables: { id: row.id, body: base.id } };
    for (const persona of ['jiangxi-admin', 'jiangxi-officer', 'jiangxi-reviewer'] as const) {
      expect(await read(service, persona, asked)).toEqual({
        ...{ honour: null, node: null, honours: { nodes: [] }, auditTrail: { nodes: [] } },
      });
    }
    const input = { ...target(row), reason: '不符合条件' };
    expect(await api.told({ by: 'jiangxi-reviewer', name: 'rejectHonour', input })).toBe('NOT_FOUND id');
  });
});
