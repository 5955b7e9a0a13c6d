import { expect, it } from 'vitest';
import * as z from 'zod';
import { plantCardWorld } from '../support/card-world.ts';
import { fen } from '../support/household.ts';
import { valueOf } from '../support/outcome.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const driver = {
  ...{ request: service.request, clock: service.clock, ids: service.request().ids },
  act: (caller: (typeof service.clients)[Persona]) => {
    const { clock, request } = service;
    return { caller, now: clock.now(), today: clock.today(), requestId: request().ids.next('Request') };
  },
};
const world = await plantCardWorld(driver, service.federations.zhejiang, '330000-card');
const other = await plantCardWorld(driver, service.federations.zhejiang, 'second-card');

const PROGRAM = {
  ...{ sponsorId: service.federations.zhejiang.upper.id, code: 'longka', bankCode: 'c' },
  ...{ name: '工会龙卡', nameEn: 'Card' },
};

const FEED = `query Feed($id: ID!, $after: String) { eligibilityChanges(cardProgramId: $id, first: 1, after: $after) {
  nodes { cardId reason sequence } pageInfo { hasNextPage endCursor } } }`;

const feed = z.object({
  eligibilityChanges: z.object({
    nodes: z.array(z.object({ cardId: z.string(), reason: z.string(), sequence: z.number() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const changedSchema = z.object({
  discount: z.object({
    ...{ id: z.string(), version: z.number() },
    offer: z.object({ budgetSpent: z.object({ fen: z.number() }).nullable() }),
  }),
});

it('the feed of a programme is read on by its own cursor, and by that of no other list', async () => {
  const { card } = await world.usable('feed-over-the-contract');
  service.clock.pass(15);
  const ask = async (after: string | null) => {
    const call = { query: FEED, variables: { id: world.program.id, after } };
    return feed.parse(await read(service, 'zhejiang-bank', call)).eligibilityChanges;
  };
  const first = await ask(null);
  expect(first.nodes).toMatchObject([{ cardId: card.id, reason: 'CARD_TOKEN' }]);
  const second = await ask(first.pageInfo.endCursor);
  expect(second.nodes).toMatchObject([{ cardId: card.id, reason: 'CARD_STATE' }]);
  const [id, after] = [other.program.id, first.pageInfo.endCursor];
  expect((await service.ask('zhejiang-admin', FEED, { id, after })).code).toBe('BAD_USER_INPUT');
  const batches =
    'query B($id: ID!, $after: String) { issueBatches(cardProgramId: $id, first: 1, after: $after) { nodes { id } } }';
  const answer = await service.ask('zhejiang-bank', batches, { id: world.program.id, after });
  expect(answer.code).toBe('BAD_USER_INPUT');
  const theirs = await service.ask('jiangxi-bank', FEED, { id: world.program.id });
  expect(theirs.body.data).toMatchObject({ eligibilityChanges: { nodes: [] } });
});

it('a partner learns of a card what the till needs, and neither its history nor who holds it', async () => {
  const { token, card } = await world.usable('shown-to-a-partner');
  const { id: offerId } = await world.offer();
  const query = `query T($token: CardToken!, $offerId: ID!) { benefitCardByToken(token: $token) {
    id state lastFour states { state } holderHash allowedActions usage(offerId: $offerId) { on day { count discount { fen } } } } }`;
  const shownTo = (persona: Persona) => read(service, persona, { query, variables: { token, offerId } });
  expect(await shownTo('zhejiang-partner')).toEqual({
    benefitCardByToken: {
      ...{ id: card.id, state: 'ACTIVATED', lastFour: '4321', states: [], holderHash: null, allowedActions: [] },
      usage: null,
    },
  });
  const usage = { on: service.clock.today(), day: { count: 0, discount: { fen: 0 } } };
  expect(await shownTo('zhejiang-bank')).toMatchObject({ benefitCardByToken: { holderHash: card.holderHash, usage } });
  expect(await shownTo('zhejiang-officer')).toMatchObject({ benefitCardByToken: { holderHash: null } });
  expect(await shownTo('zhejiang-member')).toEqual({ benefitCardByToken: null });
});

it('an officer finds the cards of a member with what may be done with them, and other federations nothing', async () => {
  const { card, member } = await world.usable('to-be-registered');
  const query = `query M($id: ID!) { member(id: $id) { benefitCards {
    id state program { code } registeredUntil renewableFrom allowedActions } } }`;
  const shownTo = (persona: Persona) => read(service, persona, { query, variables: { id: member.id } });
  const told = { id: card.id, state: 'ACTIVATED', program: { code: '330000-card' }, registeredUntil: '2027-11-20' };
  const before = { ...told, renewableFrom: '2027-10-21', allowedActions: [] };
  expect(await shownTo('zhejiang-officer')).toEqual({ member: { benefitCards: [before] } });
  expect(await shownTo('jiangxi-officer')).toEqual({ member: null });
  const today = service.clock.today();
  service.clock.set('2027-10-21');
  expect(await shownTo('zhejiang-officer')).toMatchObject({
    member: { benefitCards: [{ allowedActions: ['REGISTER'] }] },
  });
  expect(await shownTo('zhejiang-reviewer')).toMatchObject({ member: { benefitCards: [{ allowedActions: [] }] } });
  service.clock.set(today);
});

it('a charge of a till is refunded by an administrator, and what the offer has spent is told to it and the bank', async () => {
  const { token } = await world.usable('refunded-over-the-contract');
  const offer = await world.offer({ budgetFen: fen(5000) });
  const change = async (persona: Persona, name: string, input: Readonly<Record<string, unknown>>) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation C($input: ${type}!) { ${name}(input: $input) { discount { id version offer { budgetSpent { fen } } } } }`;
    const idempotencyKey = service.request().ids.next('Request');
    const data = await read(service, persona, { query, variables: { input: { idempotencyKey, ...input } } });
    return changedSchema.parse(z.record(z.string(), z.unknown()).parse(data)[name]).discount;
  };
  const question = { card: { token }, offerId: offer.id, merchantId: world.merchantId, amount: 10_000 };
  const held = await change('zhejiang-partner', 'reserveDiscount', question);
  expect(held.offer.budgetSpent).toBeNull();
  const step = { id: held.id, expectedVersion: 1 };
  const charged = await change('zhejiang-partner', 'confirmDiscount', step);
  const refund = { id: held.id, expectedVersion: charged.version, amount: 4000 };
  expect((await change('zhejiang-admin', 'refundDiscount', refund)).offer.budgetSpent).toEqual({ fen: 600 });
  const query = 'query O($id: ID!) { offer(id: $id) { budgetSpent { fen } } }';
  const toldTo = (persona: Persona) => read(service, persona, { query, variables: { id: offer.id } });
  expect(await toldTo('zhejiang-bank')).toEqual({ offer: { budgetSpent: { fen: 600 } } });
  expect(await toldTo('zhejiang-officer')).toEqual({ offer: { budgetSpent: null } });
  expect(await toldTo('jiangxi-bank')).toEqual({ offer: null });
});

it('the lines of an issue batch name nobody', async () => {
  const { card } = await world.usable('on-the-list');
  const query = `query L($id: ID!) { issueBatches(cardProgramId: $id, first: 10) { nodes { lines(first: 10) {
    nodes { applicationId holderHash cardProgram unionBodyId state } } } } }`;
  const shown = JSON.stringify(await read(service, 'zhejiang-bank', { query, variables: { id: world.program.id } }));
  expect(shown).toContain(card.id);
  expect(shown).toContain(card.holderHash);
  expect(shown).not.toContain('欧阳');
  expect(shown).not.toMatch(/mem_/u);
  const holder = `query H($id: ID!) { benefitCard(id: $id) { holder { id } } }`;
  const refused = await service.ask('zhejiang-bank', holder, { id: card.id });
  expect(refused.code).toBe('FORBIDDEN');
});

it('a card is shown with the days it is good for, and from when each state holds', async () => {
  const { card, token } = await world.usable('shown-with-its-days');
  valueOf(await world.report(card, { state: 'ACTIVATED', token, expiresOn: '2035-12-31' }));
  const query = `query C($id: ID!) { benefitCard(id: $id) {
    expiresOn registeredUntil renewableFrom states { state from } } }`;
  const from = card.states.at(-1)?.from;
  expect(await read(service, 'zhejiang-officer', { query, variables: { id: card.id } })).toEqual({
    benefitCard: {
      ...{ expiresOn: '2035-12-31', registeredUntil: '2027-11-20', renewableFrom: '2027-10-21' },
      states: [
        { state: 'APPLIED', from: null },
        { state: 'SENT_TO_BANK', from: null },
        { state: 'ISSUED', from },
        { state: 'ACTIVATED', from },
      ],
    },
  });
});

it('a bank learns of the batch of an application once that was sent', async () => {
  const card = await world.apply(await world.admit());
  const shows = 'issueBatch { id version }';
  const officer = 'zhejiang-officer';
  const place = { cardProgramId: world.program.id, unionBodyId: service.federations.zhejiang.base.id };
  const opened = await change(service, officer, { name: 'openIssueBatch', shows, input: place });
  const { id, version } = changedRow(opened, 'issueBatch');
  const step = { shows, type: 'IssueBatchStepInput' };
  const input = { id, expectedVersion: version };
  const filled = changedRow(await change(service, officer, { ...step, name: 'fillIssueBatch', input }), 'issueBatch');
  const query = 'query B($id: ID!) { benefitCard(id: $id) { batch { id } } }';
  const batchFor = (persona: Persona) => read(service, persona, { query, variables: { id: card.id } });
  expect(await batchFor(officer)).toEqual({ benefitCard: { batch: { id } } });
  expect(await batchFor('zhejiang-bank')).toEqual({ benefitCard: { batch: null } });
  const sending = { id, expectedVersion: filled.version };
  await change(service, officer, { ...step, name: 'sendIssueBatch', input: sending });
  expect(await batchFor('zhejiang-bank')).toEqual({ benefitCard: { batch: { id } } });
});

it('the feed names a card with the token it has, or an offer, and when each was recorded', async () => {
  const query = `query F($id: ID!, $after: String) { eligibilityChanges(cardProgramId: $id, first: 100, after: $after) {
    nodes { cardId offerId token reason at from } pageInfo { endCursor } } }`;
  const { card, token } = await world.usable('in-the-feed');
  const recordedAt = service.clock.now();
  const offer = await world.offer();
  service.clock.pass(15);
  const shown = await read(service, 'zhejiang-bank', { query, variables: { id: world.program.id } });
  const lines = z.object({ eligibilityChanges: z.object({ nodes: z.array(z.unknown()) }) }).parse(shown);
  const { nodes } = lines.eligibilityChanges;
  const from = '2026-11-19T16:00:00.000Z';
  const registered = { cardId: card.id, offerId: null, token, reason: 'REGISTRATION', at: recordedAt, from };
  expect(nodes).toContainEqual(registered);
  const [version] = offer.versions;
  const begun = { reason: 'OFFER_BEGUN', at: version?.recordedAt, from: version?.from };
  expect(nodes).toContainEqual({ cardId: null, offerId: offer.id, token: null, ...begun });
});

it.each([
  ['rejectCardApplication', 'zhejiang-bank', { id: 'card_none', expectedVersion: 1 }, 'reason', 200],
  ['revealHolderKey', 'zhejiang-admin', { cardProgramId: 'cprog_none' }, 'reason', 200],
  ['createCardProgram', 'zhejiang-admin', { ...PROGRAM, nameEn: undefined }, 'nameEn', 200],
  ['createCardProgram', 'zhejiang-admin', { ...PROGRAM, name: undefined }, 'name', 100],
] as const)('%s takes so many characters and no more, asked by %s with %o: %s', async (...given) => {
  const [name, persona, fields, field, most] = given;
  const problemsWith = async (length: number) => {
    const input = { ...fields, [field]: '字'.repeat(length) };
    return (await change(service, persona, { name, shows: '', input })).problems.map(({ path }) => path);
  };
  expect(await problemsWith(most)).not.toContainEqual([field]);
  expect(await problemsWith(most + 1)).toContainEqual([field]);
});
