import { beforeEach, describe, expect, it } from 'vitest';
import { personWith, plantMember } from '../support/household.ts';
import { change, changedRow, read, type ChangedRow, type Payload } from '../support/operations.ts';
import { lettingIn } from '../support/post-api.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const api = openProgramApi(service);
const { base } = service.federations.zhejiang;
const READERS = ['zhejiang-admin', 'zhejiang-officer', 'zhejiang-reviewer'] as const;
const REFUSED = [{ code: 'NOT_FOUND', path: ['id'] }];

beforeEach(() => {
  service.clock.set('2017-03-10');
});

interface Reading {
  readonly by: Persona;
  readonly key?: string;
  readonly reason?: string;
}

let keys = 0;
function reveal(name: string, id: string, { by, key, reason = '编制银行发放清单' }: Reading): Promise<Payload> {
  keys += 1;
  const input = { id, reason, idempotencyKey: key ?? `reveal-number-${String(keys)}` };
  const object = name === 'revealClaimAccount' ? 'account { holder account }' : 'enrollee { name }';
  return change(service, by, { name, shows: `${object} proof: receipt { replayed }`, input });
}

/** What the trail tells of it: who did what, why, and which field, never its content. */
async function trail(id: string, first: number): Promise<unknown> {
  const query = `query ($id: ID!, $first: Int!) { auditTrail(subjectId: $id, first: $first) {
    nodes { action reason actorId changes { field from to } } } }`;
  return read(service, 'zhejiang-admin', { query, variables: { id, first } });
}

const logged = (): string => JSON.stringify(service.log);

let people = 0;
const AID = {
  rules: { grant: { category: 'MEDICAL', claimants: ['MEMBER', 'NON_MEMBER'], amount: { fixed: 450_000 } } },
};
async function claimOf(): Promise<{ readonly row: ChangedRow; readonly holder: string; readonly account: string }> {
  people += 1;
  const { id: memberId } = await plantMember(service.request(), { body: base, order: people });
  const row = await api.reviewed((await api.opened(AID)).id, { memberId });
  const { name: holder, bankAccount } = personWith(people);
  return { row, holder, account: bankAccount ?? '' };
}

describe('the account of a claim in the clear', () => {
  it('is told those in charge from the approval on, and each reading leaves an entry with its reason', async () => {
    const { row, holder, account } = await claimOf();
    const early = await reveal('revealClaimAccount', row.id, { by: 'zhejiang-officer' });
    expect(early).toMatchObject({ account: null, problems: [{ code: 'ILLEGAL_TRANSITION' }] });
    expect((await api.approve(row)).problems).toEqual([]);
    for (const by of READERS) {
      const told = await reveal('revealClaimAccount', row.id, { by, reason: `发放 ${by}` });
      expect(told).toMatchObject({ account: { holder, account }, problems: [] });
    }
    const nodes = READERS.toReversed().map((by) => ({
      ...{ action: 'REVEAL_ACCOUNT', reason: `发放 ${by}`, actorId: service.clients[by].id },
      changes: [{ field: 'account', from: null, to: null }],
    }));
    expect(await trail(row.id, 3)).toEqual({ auditTrail: { nodes } });
    expect(logged()).not.toContain(account);
    expect(logged()).not.toContain(holder);
  });

  it('is told once for a key, and in no reason', async () => {
    const { row, account } = await claimOf();
    expect((await api.approve(row)).problems).toEqual([]);
    const asked = { by: 'zhejiang-officer', key: 'reveal-once-only' } as const;
    expect(await reveal('revealClaimAccount', row.id, asked)).toMatchObject({ proof: { replayed: false } });
    const again = await reveal('revealClaimAccount', row.id, asked);
    expect(again).toMatchObject({ account: null, problems: [], proof: { replayed: true } });
    const telling = await reveal('revealClaimAccount', row.id, { by: 'zhejiang-officer', reason: `账号 ${account}` });
    expect(telling.problems).not.toEqual([]);
  });

  it('is no business of another federation, nor of who is not in charge of the programme', async () => {
    const { row } = await claimOf();
    expect((await api.approve(row)).problems).toEqual([]);
    for (const by of ['jiangxi-admin', 'jiangxi-officer'] as const) {
      expect(await reveal('revealClaimAccount', row.id, { by })).toMatchObject({ account: null, problems: REFUSED });
    }
    // The claim came through its body, and the programme is of the one above.
    await lettingIn(service)('zhejiang-reviewer', { kind: 'BODY', bodyId: base.id });
    const seen = await read(service, 'zhejiang-reviewer', {
      query: 'query ($id: ID!) { claim(id: $id) { accountLastFour } }',
      variables: { id: row.id },
    });
    expect(seen).not.toEqual({ claim: null });
    const told = await reveal('revealClaimAccount', row.id, { by: 'zhejiang-reviewer' });
    expect(told).toMatchObject({ account: null, problems: REFUSED });
    await lettingIn(service)('zhejiang-reviewer', { kind: 'BODY', bodyId: service.federations.zhejiang.upper.id });
  });

  it.each(['member', 'bank', 'partner', 'sponsor', 'dashboard'] as const)('is forbidden to a %s', async (role) => {
    const query = `mutation { revealClaimAccount(input: { idempotencyKey: "reveal-forbidden", id: "clm_1", reason: "查" }) {
      account { account } } }`;
    expect((await service.ask(`zhejiang-${role}`, query)).code).toBe('FORBIDDEN');
  });
});

describe('the name of a non-member in the clear', () => {
  const RULES = { rules: { enrolment: { enrollees: ['MEMBER', 'NON_MEMBER'] } } };
  const { name, documentNumber } = personWith(700);
  const nonMember = { name, documentNumber, reason: '环卫工人' };

  it('is told by its enrolment and by its claim, and leaves an entry', async () => {
    const edition = await api.opened(RULES);
    const { id } = changedRow(await api.enrol(edition.id, { nonMember }), 'enrolment');
    const claim = changedRow(await api.draft((await api.opened(AID)).id, { nonMember }), 'claim');
    for (const record of [id, claim.id]) {
      const told = await reveal('revealEnrollee', record, { by: 'zhejiang-officer', reason: '核对赠保名单' });
      expect(told).toMatchObject({ enrollee: { name }, problems: [] });
      const changes = [{ field: 'enrollee', from: null, to: null }];
      expect(await trail(record, 1)).toMatchObject({
        auditTrail: { nodes: [{ action: 'REVEAL_ENROLLEE', reason: '核对赠保名单', changes }] },
      });
    }
    expect(logged()).not.toContain(name);
  });

  it('is no business of another federation, and nothing is told of members', async () => {
    const edition = await api.opened(RULES);
    const { id } = changedRow(await api.enrol(edition.id, { nonMember }), 'enrolment');
    const { id: memberId } = await plantMember(service.request(), { body: base, order: 701 });
    const member = changedRow(await api.enrol(edition.id, { memberId }), 'enrolment');
    const refused = { enrollee: null, problems: REFUSED };
    expect(await reveal('revealEnrollee', id, { by: 'jiangxi-admin' })).toMatchObject(refused);
    expect(await reveal('revealEnrollee', member.id, { by: 'zhejiang-admin' })).toMatchObject(refused);
    expect(await reveal('revealEnrollee', 'post_1', { by: 'zhejiang-admin' })).toMatchObject(refused);
  });

  it.each(['member', 'bank', 'partner', 'sponsor', 'dashboard'] as const)('is forbidden to a %s', async (role) => {
    const query = `mutation { revealEnrollee(input: { idempotencyKey: "reveal-forbidden", id: "enr_1", reason: "查" }) {
      enrollee { name } } }`;
    expect((await service.ask(`zhejiang-${role}`, query)).code).toBe('FORBIDDEN');
  });
});
