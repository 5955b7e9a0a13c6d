import { beforeEach, expect, it } from 'vitest';
import * as z from 'zod';
import { hardshipFileWrites } from '#services/hardship-writes.ts';
import { personWith, plantMember } from '../support/household.ts';
import { changedRow, read } from '../support/operations.ts';
import { changeOf } from '../support/plant-body.ts';
import { callsOf, lettingIn } from '../support/post-api.ts';
import { postWorldOf } from '../support/post-world.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const api = openProgramApi(service);
const { zhejiang, jiangxi } = service.federations;
const self = 'zhejiang-member' as const;
const { id: memberId } = await plantMember(service.request(), { body: zhejiang.base, order: 1 });
const { id: strangerId } = await plantMember(service.request(), { body: jiangxi.base, order: 2 });
await lettingIn(service)(self, { kind: 'SELF', regionCode: '330881', memberId });
await lettingIn(service)('jiangxi-member', { kind: 'SELF', regionCode: '360704', memberId: strangerId });

beforeEach(() => {
  service.clock.set('2017-03-10');
});

const QUERY = `query ($first: Int!, $after: String) { mySupport(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { edition { id state program { name } }
    enrolling { problem { code path message } state cover { from claimableFrom } contribution { fen } }
    claiming { problem { code path } waitingUntil amount { fen } }
    enrolment { id state nextAction }
    claims { id state nextAction expectedAmount { fen } granted { fen } steps { state } } } } }`;
const nodeSchema = z.looseObject({ edition: z.looseObject({ id: z.string() }) });
const answerSchema = z.object({
  mySupport: z.object({
    nodes: z.array(nodeSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
async function page(first = 50, after: string | null = null, by: Persona = self) {
  return answerSchema.parse(await read(service, by, { query: QUERY, variables: { first, after } })).mySupport;
}
async function supportOf(editionId: string, by: Persona = self) {
  return (await page(50, null, by)).nodes.find(({ edition }) => edition.id === editionId);
}

const AID = {
  enrolment: { enrollees: ['MEMBER'], ageAtLeast: 16, ageAtMost: 60 },
  cover: { waitingDays: 30, contribution: 10_000, begins: 'WITH_ENROLMENT' },
  grant: { category: 'MEDICAL', needsEnrolment: true, perPerson: 'ONE_PER_EVENT', amount: { fixed: 450_000 } },
};

it('tells of an edition what may be asked for in it, and then what became of it', async () => {
  const edition = await api.opened({ rules: AID });
  expect(await supportOf(edition.id)).toMatchObject({
    enrolling: {
      problem: null,
      state: 'ENROLLED',
      cover: { claimableFrom: '2017-04-09' },
      contribution: { fen: 10_000 },
    },
    claiming: { problem: { code: 'CLAIM_OUTSIDE_COVER' }, waitingUntil: null, amount: { fen: 450_000 } },
    ...{ enrolment: null, claims: [] },
  });
  changedRow(await api.enrol(edition.id, { memberId }, self), 'enrolment');
  expect(await supportOf(edition.id)).toMatchObject({
    enrolling: { problem: { code: 'SECOND_ENROLMENT' }, state: null, cover: null, contribution: null },
    claiming: { problem: { code: 'CLAIM_IN_WAITING_PERIOD' }, waitingUntil: '2017-04-09' },
    enrolment: { state: 'ENROLLED', nextAction: null },
  });
  service.clock.set('2017-04-09');
  expect(await supportOf(edition.id)).toMatchObject({ claiming: { problem: null, waitingUntil: null } });
  const claim = await api.reviewed(edition.id, { memberId }, { eventOn: '2017-04-09' });
  expect(await supportOf(edition.id)).toMatchObject({
    claiming: { problem: { code: 'SECOND_CLAIM_SAME_PERIOD' } },
    claims: [{ state: 'SECOND_REVIEW', nextAction: 'APPROVE', expectedAmount: { fen: 450_000 }, granted: null }],
  });
  expect((await api.approve(claim)).problems).toEqual([]);
  service.clock.set('2017-04-10');
  expect(await supportOf(edition.id)).toMatchObject({
    claiming: { problem: null },
    claims: [{ state: 'APPROVED', nextAction: 'BATCH', granted: { fen: 450_000 } }],
  });
});

it.each([
  ['its age', { ageAtLeast: 38 }, ['enrollee', 'ageAtLeast']],
  ['its sex', { sex: 'FEMALE' }, ['enrollee', 'sex']],
  ['being no migrant', { migrantOnly: true }, ['enrollee', 'migrantOnly']],
  ['being in no hardship file', { hardshipTiers: ['NATIONAL'] }, ['enrollee', 'hardshipTiers']],
])('names the first rule that a member does not meet by %s, as enrolling does', async (...[, rule, path]) => {
  const edition = await api.opened({ rules: { enrolment: { enrollees: ['MEMBER'], ...rule } } });
  const refused = await api.enrol(edition.id, { memberId }, self);
  expect(refused.problems).toMatchObject([{ code: 'RULE_NOT_MET', path }]);
  expect(await supportOf(edition.id)).toMatchObject({
    enrolling: { problem: { code: 'RULE_NOT_MET', path } },
    claiming: null,
  });
});

it('tells who asks for the last place what enrolling would', async () => {
  const others = await Promise.all(
    [3, 4].map((order) => plantMember(service.request(), { body: zhejiang.base, order })),
  );
  const rules = (waitList: boolean) => ({ quota: 1, rules: { enrolment: { enrollees: ['MEMBER'], waitList } } });
  const [full, waiting] = [await api.opened(rules(false)), await api.opened(rules(true))];
  for (const [index, edition] of [full, waiting].entries()) {
    changedRow(await api.enrol(edition.id, { memberId: others[index]?.id }), 'enrolment');
  }
  expect(await supportOf(full.id)).toMatchObject({ enrolling: { problem: { code: 'QUOTA_FULL' } } });
  expect(await supportOf(waiting.id)).toMatchObject({ enrolling: { problem: null, state: 'WAITLISTED' } });
});

it('tells of what goes on for its own divisions: not of drafts, of what is settled, nor of another federation', async () => {
  const edition = await api.opened({ rules: AID });
  const theirs = await openProgramApi(service, 'jiangxi').opened({ rules: AID });
  const { id: programId } = await api.program({ regionCode: '330100' });
  const elsewhere = await api.opened({ rules: AID }, programId);
  const shown = (await page()).nodes.map(({ edition: { id } }) => id);
  expect(shown).toContain(edition.id);
  expect(shown).not.toContain(theirs.id);
  expect(shown).not.toContain(elsewhere.id);
  expect((await page(50, null, 'jiangxi-member')).nodes.map(({ edition: { id } }) => id)).toEqual([theirs.id]);
});

it('keeps telling who is in an edition that was closed what it may claim, and nobody else', async () => {
  const edition = await api.opened({ rules: AID });
  const other = await api.opened({ rules: AID });
  changedRow(await api.enrol(edition.id, { memberId }, self), 'enrolment');
  for (const row of [edition, other]) {
    await api.stepped('programEdition', row, { name: 'closeProgramEdition', by: 'zhejiang-officer' });
  }
  expect(await supportOf(edition.id)).toMatchObject({
    edition: { state: 'CLOSED' },
    claiming: { waitingUntil: '2017-04-09' },
  });
  expect(await supportOf(other.id)).toBeUndefined();
});

it('shows a member nobody else’s, and answers page by page', async () => {
  const edition = await api.opened({ rules: AID });
  const { id: other } = await plantMember(service.request(), { body: zhejiang.base, order: 5 });
  changedRow(await api.enrol(edition.id, { memberId: other }), 'enrolment');
  expect(await supportOf(edition.id)).toMatchObject({ enrolling: { problem: null }, enrolment: null, claims: [] });
  const all = (await page()).nodes.map(({ edition: { id } }) => id);
  const read: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await page(3, after);
    read.push(...nodes.map(({ edition: { id } }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(read).toEqual(all);
});

it('knows a member by its document, and shows it only what names its record', async () => {
  const edition = await api.opened({ rules: { enrolment: { enrollees: ['MEMBER', 'NON_MEMBER'] } } });
  const { name, documentNumber } = personWith(1);
  const nonMember = { name, documentNumber, reason: '入会前参加' };
  changedRow(await api.enrol(edition.id, { nonMember }), 'enrolment');
  expect(await supportOf(edition.id)).toMatchObject({
    enrolling: { problem: { code: 'SECOND_ENROLMENT' } },
    enrolment: null,
  });
});

it('takes a fixed number of round trips, however many editions a page holds', async () => {
  const cost = z.object({ cost: z.object({ store: z.object({ roundTrips: z.number() }) }) });
  const query = `query ($first: Int!) { mySupport(first: $first) { nodes { edition { id program { name } }
    enrolling { problem { code } } claiming { problem { code } } enrolment { state } claims { state } } } }`;
  const trips = async (first: number) =>
    cost.parse((await service.ask(self, query, { first })).body.extensions).cost.store.roundTrips;
  await trips(1);
  // Reads that go on together and end apart are counted as two.
  for (let count = 0; count < 20; count += 1) await api.opened({ rules: AID });
  expect(await trips(1)).toBeLessThanOrEqual(12);
  expect(await trips(50)).toBeLessThanOrEqual(12);
});

it('shows a member what its household is enrolled in for it, and that it is in it by that', async () => {
  service.clock.set('2026-03-10');
  const calls = callsOf(service);
  const { file, member } = await postWorldOf(calls, 50).household(zhejiang.base);
  // A person of a file is known by its record too.
  const persons = file.household.persons.map((person) => ({ ...person, knownBy: [member.id] }));
  const known = { ...file, version: 2, household: { ...file.household, persons } };
  const written = await service.request().ledger.commit(changeOf(calls, ...hardshipFileWrites(file, known)));
  expect(written.outcome).toBe('COMMITTED');
  await lettingIn(service)(self, { kind: 'SELF', regionCode: '330881', memberId: member.id });
  const rules = { enrolment: { enrollees: ['MEMBER', 'HOUSEHOLD'], hardshipTiers: ['NATIONAL'] } };
  const edition = await api.opened({ from: '2026-01-01', to: '2027-01-01', rules });
  expect(await supportOf(edition.id)).toMatchObject({ enrolling: { problem: null } });
  const household = { hardshipFileId: file.id, personNumber: 1 };
  const { id } = changedRow(await api.enrol(edition.id, { household }), 'enrolment');
  expect(await supportOf(edition.id)).toMatchObject({
    enrolling: { problem: { code: 'SECOND_ENROLMENT' } },
    enrolment: { id },
  });
  expect((await api.enrol(edition.id, { memberId: member.id }, self)).problems).toMatchObject([
    { code: 'SECOND_ENROLMENT' },
  ]);
});
