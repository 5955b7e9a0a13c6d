import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openActivityApi } from '../support/activity-api.ts';
import { plantMember } from '../support/household.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const api = openProgramApi(service);
const honours = openActivityApi(service);
const { upper, base } = service.federations.zhejiang;
const [OFFICER, REVIEWER, ADMIN] = ['zhejiang-officer', 'zhejiang-reviewer', 'zhejiang-admin'] as const;

beforeEach(() => {
  service.clock.set('2017-03-10');
});

let people = 0;
async function member() {
  people += 1;
  return { memberId: (await plantMember(service.request(), { body: base, order: people })).id };
}

const QUERY = `query ($body: ID!, $subtree: Boolean!, $kinds: [WaitingKind!], $first: Int!) {
  waitingForMe(unionBodyId: $body, subtree: $subtree, kinds: $kinds, first: $first) { kind hasMore nodes {
    __typename ... on Enrolment { id } ... on Claim { id } ... on Disbursement { id } ... on Case { id }
    ... on HonourRecord { id } ... on ProgramEdition { id } } } }`;
const groupsSchema = z.object({
  waitingForMe: z.array(
    z.object({
      kind: z.string(),
      hasMore: z.boolean(),
      nodes: z.array(z.object({ __typename: z.string(), id: z.string() })),
    }),
  ),
});

async function groups(by: Persona, asked: object = {}) {
  const variables = { body: upper.id, subtree: true, kinds: null, first: 50, ...asked };
  return groupsSchema.parse(await read(service, by, { query: QUERY, variables })).waitingForMe;
}

/** Ids of what waits of a kind. */
async function waits(by: Persona, kind: string, asked: object = {}): Promise<readonly string[]> {
  const [group] = await groups(by, { kinds: [kind], ...asked });
  return (group?.nodes ?? []).map(({ id }) => id);
}

const AID = (facts: object = {}) => ({
  rules: { grant: { category: 'MEDICAL', claimants: ['MEMBER'], amount: { fixed: 450_000 }, ...facts } },
});

describe('what waits for me', () => {
  it('is an enrolment that another asked for, until it is approved', async () => {
    const edition = await api.opened({ rules: { enrolment: { enrollees: ['MEMBER'], needsReview: true } } });
    const row = changedRow(await api.enrol(edition.id, await member()), 'enrolment');
    const own = changedRow(await api.enrol(edition.id, await member(), ADMIN), 'enrolment');
    expect(await waits(REVIEWER, 'ENROLMENT')).toEqual([row.id, own.id]);
    expect(await waits(ADMIN, 'ENROLMENT')).toEqual([row.id]);
    expect(await waits(OFFICER, 'ENROLMENT')).toEqual([]);
    expect(await waits('jiangxi-admin', 'ENROLMENT')).toEqual([]);
    await api.stepped('enrolment', row, { name: 'approveEnrolment', by: REVIEWER });
    expect(await waits(REVIEWER, 'ENROLMENT')).toEqual([own.id]);
  });

  it('is a claim in each of its reviews, of those that the caller neither made nor passed', async () => {
    const edition = await api.opened(AID({ noticeDays: 5 }));
    const drafted = changedRow(await api.draft(edition.id, await member()), 'claim');
    expect(await waits(REVIEWER, 'CLAIM_SUBMITTED')).toEqual([]);
    let row = await api.stepped('claim', drafted, { name: 'submitClaim', by: OFFICER });
    expect(await waits(REVIEWER, 'CLAIM_SUBMITTED')).toEqual([row.id]);
    const review = async (by: Persona, decision: string) => {
      row = await api.stepped('claim', row, { name: 'reviewClaim', by, more: { decision } });
    };
    await review(ADMIN, 'TAKE_UP');
    expect(await waits(ADMIN, 'CLAIM_FIRST_REVIEW')).toEqual([row.id]);
    await review(ADMIN, 'PASS');
    expect(await waits(ADMIN, 'CLAIM_FIRST_REVIEW')).toEqual([]);
    expect(await waits(REVIEWER, 'CLAIM_SECOND_REVIEW')).toEqual([row.id]);
    await review(REVIEWER, 'PASS');
    // It hangs out until 15 March: nobody has anything to do with it before.
    service.clock.set('2017-03-14');
    expect(await waits(REVIEWER, 'CLAIM_PUBLIC_NOTICE')).toEqual([]);
    service.clock.set('2017-03-15');
    expect(await waits(REVIEWER, 'CLAIM_PUBLIC_NOTICE')).toEqual([row.id]);
    expect((await api.approve(row)).problems).toEqual([]);
    expect(await waits(REVIEWER, 'CLAIM_PUBLIC_NOTICE')).toEqual([]);
  });

  it('is a batch that another locked', async () => {
    const edition = await api.opened(AID());
    const claim = changedRow(await api.approve(await api.reviewed(edition.id, await member())), 'claim');
    const filled = await api.stepped('disbursement', await api.batch(edition.id), {
      ...{ name: 'batchDisbursements', by: OFFICER, more: { claimIds: [claim.id] } },
    });
    expect(await waits(REVIEWER, 'DISBURSEMENT')).toEqual([]);
    const more = { declaredCount: 1, declaredTotal: 450_000 };
    const locked = await api.stepped('disbursement', filled, { name: 'lockDisbursement', by: ADMIN, more });
    expect(await waits(REVIEWER, 'DISBURSEMENT')).toEqual([locked.id]);
    expect(await waits(ADMIN, 'DISBURSEMENT')).toEqual([]);
    await api.stepped('disbursement', locked, { name: 'approveDisbursement', by: REVIEWER });
    expect(await waits(REVIEWER, 'DISBURSEMENT')).toEqual([]);
  });

  it('is an edition that another drafted, and one that another began to settle', async () => {
    const { id: programId } = await api.program();
    const terms = { programId, name: '第五期', from: '2018-01-01', to: '2019-01-01', ...AID() };
    const drafting = { name: 'draftProgramEdition', shows: 'programEdition { id version }', input: terms };
    const draft = changedRow(await change(service, ADMIN, drafting), 'programEdition');
    expect(await waits(REVIEWER, 'EDITION')).toEqual([draft.id]);
    expect(await waits(ADMIN, 'EDITION')).toEqual([]);
    let row = await api.stepped('programEdition', draft, { name: 'openProgram', by: REVIEWER });
    expect(await waits(REVIEWER, 'EDITION')).toEqual([]);
    for (const name of ['closeProgramEdition', 'beginProgramSettlement']) {
      row = await api.stepped('programEdition', row, { name, by: ADMIN });
    }
    expect(await waits(REVIEWER, 'EDITION')).toEqual([row.id]);
    expect(await waits(ADMIN, 'EDITION')).toEqual([]);
    await api.stepped('programEdition', row, { name: 'settleProgramEdition', by: REVIEWER });
    expect(await waits(REVIEWER, 'EDITION')).toEqual([]);
  });

  it('is an honour that another proposed, but while it hangs out', async () => {
    service.clock.set('2026-01-05');
    const facts = { name: '江山工匠', edition: '2026', level: 'COUNTY', kind: 'CRAFTSMAN', grantingBodyName: '市总' };
    const input = { unionBodyId: base.id, ...facts, recipient: { workplace: '虎山服务点' } };
    const nominated = await honours.make({ by: ADMIN, name: 'nominateHonour', input });
    expect(await waits(OFFICER, 'HONOUR')).toEqual([nominated.id]);
    expect(await waits(ADMIN, 'HONOUR')).toEqual([]);
    const reviewed = await honours.step(nominated, { by: OFFICER, name: 'startHonourReview' });
    expect(await waits(OFFICER, 'HONOUR')).toEqual([]);
    expect(await waits(REVIEWER, 'HONOUR')).toEqual([nominated.id]);
    const more = { until: '2026-01-10' };
    await honours.step(reviewed, { by: REVIEWER, name: 'publishHonourNotice', more });
    service.clock.set('2026-01-09');
    expect(await waits(REVIEWER, 'HONOUR')).toEqual([]);
    service.clock.set('2026-01-10');
    expect(await waits(REVIEWER, 'HONOUR')).toEqual([nominated.id]);
  });

  it('is a case that was given to nobody', async () => {
    service.clock.set('2026-11-20');
    const facts = { kind: 'WAGE', service: 'MEDIATION', mode: 'VISIT', title: '加班费争议', people: 1 };
    const call = { name: 'receiveCase', shows: 'case { id version }', input: { unionBodyId: base.id, ...facts } };
    const { id } = changedRow(await change(service, OFFICER, call), 'case');
    expect(await waits(OFFICER, 'CASE')).toEqual([id]);
    expect(await waits(OFFICER, 'CASE', { subtree: false })).toEqual([]);
    expect(await waits(OFFICER, 'CASE', { subtree: false, body: base.id })).toEqual([id]);
    expect(await waits(REVIEWER, 'CASE')).toEqual([]);
    expect(await waits('jiangxi-officer', 'CASE')).toEqual([]);
  });
});

it('answers every kind at once, each a page that says whether there is more', async () => {
  const edition = await api.opened(AID());
  const rows = [];
  for (let index = 0; index < 3; index += 1) rows.push(await api.reviewed(edition.id, await member()));
  const told = await groups(REVIEWER, { first: 2 });
  expect(told.map(({ kind }) => kind)).toEqual([
    ...['ENROLMENT', 'CLAIM_SUBMITTED', 'CLAIM_FIRST_REVIEW', 'CLAIM_SECOND_REVIEW', 'CLAIM_PUBLIC_NOTICE'],
    ...['DISBURSEMENT', 'CASE', 'HONOUR', 'EDITION'],
  ]);
  const claims = told.find(({ kind }) => kind === 'CLAIM_SECOND_REVIEW');
  expect(claims?.nodes).toEqual(rows.slice(0, 2).map(({ id }) => ({ __typename: 'Claim', id })));
  expect(claims?.hasMore).toBe(true);
  const all = await groups(REVIEWER, { kinds: ['CLAIM_SECOND_REVIEW'] });
  expect(all[0]).toMatchObject({ hasMore: false, nodes: rows.map(({ id }) => ({ id })) });
  expect((await groups('jiangxi-admin')).flatMap(({ nodes }) => nodes)).toEqual([]);
  expect((await groups(REVIEWER, { body: 'ub_nowhere' })).flatMap(({ nodes }) => nodes)).toEqual([]);
});

it('takes a fixed number of round trips, however much waits', async () => {
  const cost = z.object({ cost: z.object({ store: z.object({ roundTrips: z.number() }) }) });
  const trips = async (first: number) => {
    const variables = { body: upper.id, subtree: true, first };
    return cost.parse((await service.ask(REVIEWER, QUERY, variables)).body.extensions).cost.store.roundTrips;
  };
  await trips(1);
  const edition = await api.opened({ rules: { enrolment: { enrollees: ['MEMBER'], needsReview: true } } });
  for (let count = 0; count < 20; count += 1) await api.enrol(edition.id, await member());
  // Reads that go on together and end apart are counted as two.
  expect(await trips(1)).toBeLessThanOrEqual(8);
  expect(await trips(50)).toBeLessThanOrEqual(8);
});

it.each([0, 101])('refuses pages of %d', async (first) => {
  const { code } = await service.ask(REVIEWER, QUERY, { body: upper.id, subtree: true, first });
  expect(code).toBe('BAD_USER_INPUT');
});
