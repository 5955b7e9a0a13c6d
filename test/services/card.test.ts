import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Member } from '#domain/member/member.ts';
import { applyForCard } from '#services/apply-for-card.ts';
import { findBenefitCard, findCardByToken } from '#services/card-access.ts';
import { importMembers } from '#services/import-members.ts';
import { linkDuplicate, unlinkDuplicate } from '#services/link-duplicate.ts';
import { listEligibilityChanges } from '#services/list-eligibility-changes.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import type { RosterRow } from '#services/read-roster.ts';
import { reviseMember } from '#services/revise-member.ts';
import { allowedCardActions, currentToken, listOwnCards, shownStates } from '#services/show-benefit-card.ts';
import { reapplyForCard, registerCard, rejectCardApplication } from '#services/step-card.ts';
import { adminOf, clientWith, day, region } from '../support/builders.ts';
import { plantCardWorld, tokenOf, type CardWorld } from '../support/card-world.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { driverOfPeople, factsWith, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');
const { admit, step, request, answer, read } = driverOfPeople(service);
const by = zhejiang.admin;
const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
const target = ({ id, version }: BenefitCard) => ({ ...key(), id, expectedVersion: version });
const oneself = (member: Pick<Member, 'id'>, name = 'self'): ApiClient =>
  clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000'), memberId: member.id }, `${name}${member.id}`);

function apply(member: Pick<Member, 'id'>, caller: ApiClient = by, { program }: Pick<CardWorld, 'program'> = world) {
  const command = { ...key(), memberId: member.id, cardProgramId: program.id };
  return applyForCard(service.request(), service.act(caller), command);
}

/** What followers were told of a card: reasons in the order of the feed. */
async function toldOf({ id }: Pick<BenefitCard, 'id'>): Promise<readonly string[]> {
  service.clock.pass(16);
  const query = { programId: world.program.id, page: { limit: 1000, after: undefined } };
  const { items } = await listEligibilityChanges(service.request(), service.act(world.bank), query);
  return items.flatMap(({ item }) => (item.subjectId === id ? [item.reason] : []));
}

const spansOf = ({ memberships }: BenefitCard) =>
  memberships.flatMap(({ from, to, supersededAt }) => (supersededAt === null ? [[from, to]] : []));

describe('a card', () => {
  it('is recorded as of when it was written, not of when its request, or a part of a job, began', async () => {
    const member = await world.admit();
    const begun = service.act(by);
    service.clock.pass(60);
    const command = { ...key(), memberId: member.id, cardProgramId: world.program.id };
    const card = await stateAfter(applyForCard(service.request(), begun, command));
    expect(card.states.map(({ recordedAt }) => recordedAt)).toEqual([service.clock.now()]);
    expect(card.changedAt > begun.now).toBe(true);
  });

  it('is found by its token by who finds it by its id, and by partners of its programme', async () => {
    const { card, token } = await world.usable('by-token');
    const [holders, elsewhere] = [adminOf('330881'), adminOf('330402')];
    const seenBy = async (caller: ApiClient) => {
      const act = service.act(caller);
      const found = [findBenefitCard(service.request(), act, card.id), findCardByToken(service.request(), act, token)];
      return (await Promise.all(found)).map((one) => one?.id === card.id);
    };
    for (const caller of [by, holders, world.bank]) expect(await seenBy(caller)).toEqual([true, true]);
    for (const caller of [elsewhere, theirs.bank, theirs.partner]) expect(await seenBy(caller)).toEqual([false, false]);
    expect(await seenBy(world.partner)).toEqual([false, true]);
  });
});

describe('what a bank reports', () => {
  it('of cards of another programme is as unknown as of none, and changes nothing', async () => {
    const { card, token } = await world.usable('other-bank');
    const unknown = { code: 'CARD_UNKNOWN_TO_UNION', path: ['token'] };
    expect(failureOf(await world.report(card, { state: 'FROZEN', token, by: theirs.bank }))).toEqual(unknown);
    expect(failureOf(await theirs.report(card, { state: 'FROZEN', token }))).toEqual(unknown);
    const foreign = { state: 'ISSUED', token: tokenOf('nobody'), holderHash: '0'.repeat(64) as never } as const;
    expect(failureOf(await world.report(card, foreign))).toEqual(unknown);
    expect(await world.read(card)).toEqual(card);
    for (const bank of [theirs.bank, theirs.partner]) {
      expect(await findCardByToken(service.request(), service.act(bank), token)).toBeUndefined();
    }
    expect(await findBenefitCard(service.request(), service.act(theirs.bank), card.id)).toBeUndefined();
  });

  it('is of the holder it knows', async () => {
    const [one, other] = [await world.usable('holder-one'), await world.usable('holder-other')];
    const answered = await world.report(one.card, {
      ...{ state: 'FROZEN', token: one.token, holderHash: other.card.holderHash },
    });
    expect(failureOf(answered)).toEqual({ code: 'HOLDER_MISMATCH', path: ['holderHash'] });
    expect(await world.read(one.card)).toEqual(one.card);
  });

  it('gives a token to one holder, of two that it is reported of at once', async () => {
    const applied = [await world.apply(await world.admit()), await world.apply(await world.admit())];
    await world.sendAll();
    const token = tokenOf('for-two');
    const answers = await Promise.all(applied.map((card) => world.report(card, { state: 'ISSUED', token })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.map(failureOf)).toContainEqual({ code: 'HOLDER_MISMATCH', path: ['holderHash'] });
  });

  it('comes from nobody else', async () => {
    const { card, token } = await world.usable('no-bank');
    for (const caller of [by, zhejiang.officer, zhejiang.reviewer, world.partner]) {
      expect(failureOf(await world.report(card, { state: 'FROZEN', token, by: caller }))?.code).toBe(
        'ACTIVATE_BY_UNION',
      );
    }
  });

  it('brings a lost card back under another token, with its registration', async () => {
    const { card, token } = await world.usable('replaced');
    valueOf(await world.report(card, { state: 'LOST', token }));
    const renewed = tokenOf('replaced-by');
    expect(valueOf(await world.report(card, { state: 'ISSUED', token: renewed })).state).toEqual({
      ...{ outcome: 'LINKED', cardId: card.id },
    });
    for (const known of [token, renewed]) {
      expect((await findCardByToken(service.request(), service.act(world.partner), known))?.id).toBe(card.id);
    }
    expect(await currentToken(service.request(), service.act(world.bank), card.id)).toBe(renewed);
    expect((await world.read(card)).registrations).toEqual(card.registrations);
    expect((await toldOf(card)).slice(-2)).toEqual(['CARD_STATE', 'CARD_TOKEN']);
  });

  it('is refused by the bank and applied for again', async () => {
    const applied = await world.apply(await world.admit());
    await world.sendAll();
    const sent = await world.read(applied);
    const reject = { ...target(sent), reason: '资料不全' };
    expect(failureOf(await rejectCardApplication(service.request(), service.act(by), reject))?.code).toBe('NOT_FOUND');
    const other = await rejectCardApplication(service.request(), service.act(theirs.bank), reject);
    expect(failureOf(other)?.code).toBe('NOT_FOUND');
    const bankAct = service.act(world.bank);
    expect(allowedCardActions(sent, bankAct)).toEqual(['REJECT']);
    const rejected = await stateAfter(rejectCardApplication(service.request(), bankAct, reject));
    expect(failureOf(await world.report(rejected, { state: 'ISSUED', token: tokenOf('rejected') }))).toMatchObject({
      ...{ code: 'ILLEGAL_TRANSITION', from: 'REJECTED_BY_BANK' },
    });
    for (const caller of [zhejiang.reviewer, world.bank, world.partner, jiangxi.admin]) {
      const refused = await reapplyForCard(service.request(), service.act(caller), target(rejected));
      expect(failureOf(refused)).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    const again = await stateAfter(reapplyForCard(service.request(), service.act(by), target(rejected)));
    expect(again.batchId).toBeNull();
    expect(again.states.slice(0, sent.states.length)).toEqual(sent.states);
    await world.sendAll();
    expect((await world.read(again)).states.at(-1)?.state).toBe('SENT_TO_BANK');
  });
});

it('the trail of a card tells where it stands, and neither its tokens nor what its bank knows the holder by', async () => {
  const { card, token } = await world.usable('in-the-trail');
  const page = { limit: 50, after: undefined };
  const { items } = await listAuditTrail(service.request(), service.act(by), { subjectId: card.id, page });
  expect(items.map(({ item }) => item.action)).toEqual([
    ...['REGISTER_CARD', 'RECORD_ACTIVATED', 'LINK_CARD', 'SEND_TO_BANK', 'APPLY_FOR_CARD'],
  ]);
  expect(items.flatMap(({ item }) => item.changes)).toContainEqual({ field: 'tokens', from: '0', to: '1' });
  const told = JSON.stringify(items);
  expect(told).not.toContain(token);
  expect(told).not.toContain(card.holderHash);
});

describe('a card is registered', () => {
  it('by those who make changes where its holder is seen', async () => {
    const token = tokenOf('registering');
    const member = await world.admit();
    const applied = await world.apply(member);
    await world.sendAll();
    valueOf(await world.report(applied, { state: 'ISSUED', token }));
    valueOf(await world.report(applied, { state: 'ACTIVATED', token }));
    const card = await world.read(applied);
    const register = (caller: ApiClient) =>
      registerCard(service.request(), service.act(caller), { ...target(card), from: null });
    for (const caller of [world.bank, world.partner, zhejiang.reviewer, oneself(member), jiangxi.admin]) {
      expect(failureOf(await register(caller))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    expect((await stateAfter(register(zhejiang.officer))).registrations).toMatchObject([{ to: '2027-06-01' }]);
    expect(failureOf(await register(by))?.code).toBe('CONFLICT');
  });
});

describe('the cards of a person follow', () => {
  it('the end of a membership, and the next one', async () => {
    const { card, member } = await world.usable('leaving');
    const before = await toldOf(card);
    const left = await stateAfter(step(await read(member), 'WITHDRAW', { by, on: '2026-05-20' }));
    expect(spansOf(await world.read(card))).toEqual([['2024-01-01', '2026-05-20']]);
    expect(await toldOf(card)).toEqual([...before, 'MEMBERSHIP']);
    expect(left.cards).toEqual([card.id]);
    expect((await world.read(card)).states).toEqual(card.states);
  });

  it('a transfer out of the region of the programme', async () => {
    const { card, member } = await world.usable('moving');
    const asked = await stateAfter(request(await read(member), jiangxi.base, by));
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', zhejiang.reviewer));
    await stateAfter(answer(half, 'CONSENT_IN', jiangxi.admin));
    const [[from, to] = []] = spansOf(await world.read(card));
    expect([from, to]).toEqual(['2024-01-01', service.clock.today()]);
    expect((await toldOf(card)).at(-1)).toBe('MEMBERSHIP');
  });

  it('a transfer, after which neither federation sees the cards of the other', async () => {
    const { card, member } = await world.usable('of-both-federations');
    const asked = await stateAfter(request(await read(member), jiangxi.base, by));
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', zhejiang.reviewer));
    await stateAfter(answer(half, 'CONSENT_IN', jiangxi.admin));
    const there = await stateAfter(apply(member, jiangxi.admin, theirs));
    const sees = async (caller: ApiClient) => {
      const act = service.act(caller);
      const found = await Promise.all([card, there].map(({ id }) => findBenefitCard(service.request(), act, id)));
      return found.map((one) => one !== undefined);
    };
    for (const caller of [by, zhejiang.officer]) expect(await sees(caller)).toEqual([true, false]);
    for (const caller of [jiangxi.admin, jiangxi.officer]) expect(await sees(caller)).toEqual([false, true]);
    expect(await sees(adminOf('000000'))).toEqual([true, true]);
  });

  it('a roster that ends a membership', async () => {
    const person = personWith();
    const body = await plantBelow(service, zhejiang.upper);
    const member = await stateAfter(admit({ body, by, person }));
    const card = await world.apply(member);
    const row: RosterRow = {
      ...{ bodyCode: body.code, person, facts: factsWith(), change: 'WITHDRAW', changedOn: day('2026-05-25') },
      reason: 'OWN_REQUEST',
    };
    const command = { ...key(), rows: [row], mode: 'UPSERT' } as const;
    expect(valueOf(await importMembers(service.request(), service.act(by), command))).toMatchObject([
      { problem: null },
    ]);
    expect(spansOf(await world.read(card))).toEqual([['2024-01-01', '2026-05-25']]);
    expect(await toldOf(card)).toEqual(['MEMBERSHIP']);
  });

  it('a link of records, and a link that is taken back', async () => {
    const gone = await stateAfter(admit({ body: zhejiang.base, by, from: '2021-01-01' }));
    const duplicate = await stateAfter(step(gone, 'WITHDRAW', { by, on: '2022-01-01' }));
    const member = await world.admit();
    const card = await world.apply(member);
    const commandOn = ({ id, version }: Member) => {
      return { ...key(), id, expectedVersion: version, survivorId: member.id, reason: '同一人' };
    };
    await stateAfter(linkDuplicate(service.request(), service.act(by), commandOn(duplicate)));
    expect(spansOf(await world.read(card))).toEqual([
      ['2024-01-01', null],
      ['2021-01-01', '2022-01-01'],
    ]);
    await stateAfter(unlinkDuplicate(service.request(), service.act(by), commandOn(await read(duplicate))));
    expect(spansOf(await world.read(card))).toEqual([['2024-01-01', null]]);
    expect(await toldOf(card)).toEqual(['MEMBERSHIP', 'MEMBERSHIP']);
  });

  it('a corrected document: the bank knows the holder by the new one, and by the old one nobody', async () => {
    const { card, token, member } = await world.usable('corrected');
    const lost = await world.usable('corrected-cancelled');
    const person = { documentNumber: personWith().facts.documentNumber };
    const revise = async ({ id }: Pick<Member, 'id'>, facts: typeof person | { readonly mobile: string }) => {
      const { version: expectedVersion } = await read({ id });
      const command = { ...key(), id, expectedVersion, person: facts, sex: undefined, facts: factsWith() };
      return stateAfter(reviseMember(service.request(), service.act(by), command));
    };
    await revise(member, { mobile: '13800000000' });
    expect((await world.read(card)).version).toBe(card.version);
    await revise(member, person);
    const after = await world.read(card);
    expect(after).toEqual({ ...card, version: card.version + 1, holderHash: after.holderHash });
    const readByHolder = (hash: BenefitCard['holderHash']) =>
      service.request().benefitCards.readByHolder(world.program.id, hash);
    expect(after.holderHash).not.toBe(card.holderHash);
    expect(await readByHolder(card.holderHash)).toBeUndefined();
    expect((await readByHolder(after.holderHash))?.id).toBe(card.id);
    expect(failureOf(await world.report(card, { state: 'FROZEN', token }))?.code).toBe('HOLDER_MISMATCH');
    valueOf(await world.report(after, { state: 'CANCELLED', token }));
    expect(await readByHolder(after.holderHash)).toBeUndefined();
    valueOf(await world.report(lost.card, { state: 'CANCELLED', token: lost.token }));
    const cancelled = await world.read(lost.card);
    await revise(lost.member, { documentNumber: personWith().facts.documentNumber });
    expect(await world.read(lost.card)).toEqual(cancelled);
  });
});

describe('a member', () => {
  it('sees its own cards, by every linked record, and those of nobody else', async () => {
    const [own, other] = [await world.usable('own'), await world.usable('not-own')];
    const act = service.act(oneself(own.member));
    expect((await listOwnCards(service.request(), act)).map(({ id }) => id)).toEqual([own.card.id]);
    expect(await findBenefitCard(service.request(), act, own.card.id)).toEqual(own.card);
    expect(await findBenefitCard(service.request(), act, other.card.id)).toBeUndefined();
    expect(await findCardByToken(service.request(), act, other.token)).toBeUndefined();
    const untied = service.act(clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') }, 'untied'));
    expect(await listOwnCards(service.request(), untied)).toEqual([]);
    expect(await findBenefitCard(service.request(), untied, own.card.id)).toBeUndefined();
  });

  it('applies for itself alone', async () => {
    const [own, other] = [await world.admit(), await world.admit()];
    const missing = { code: 'NOT_FOUND', path: ['memberId'] };
    expect(failureOf(await apply(other, oneself(own)))).toEqual(missing);
    const applied = await stateAfter(apply(own, oneself(own)));
    expect(applied.memberId).toBe(own.id);
    expect(failureOf(await apply(own, oneself(own), theirs))).toEqual({ code: 'NOT_FOUND', path: ['cardProgramId'] });
  });

  it('sees the cards of records that were linked to the same one as its own', async () => {
    const leave = async (member: Member) => stateAfter(step(await read(member), 'WITHDRAW', { by, on: '2026-05-01' }));
    const [one, two] = [await world.admit(), await world.admit()];
    const card = await world.apply(two);
    const [gone, left] = [await leave(one), await leave(two)];
    const kept = await world.admit();
    for (const { id, version } of [gone, left]) {
      const command = { ...key(), id, expectedVersion: version, survivorId: kept.id, reason: '同一人' };
      await stateAfter(linkDuplicate(service.request(), service.act(by), command));
    }
    const cards = await listOwnCards(service.request(), service.act(oneself(one)));
    expect(cards.map(({ id }) => id)).toEqual([card.id]);
  });
});

describe('a partner', () => {
  it('finds a card by its token, and learns nothing of what happened to it', async () => {
    const { card, token } = await world.usable('till');
    const act = service.act(world.partner);
    expect(await findBenefitCard(service.request(), act, card.id)).toBeUndefined();
    const found = await findCardByToken(service.request(), act, token);
    expect(found?.id).toBe(card.id);
    expect(shownStates(card, act)).toEqual([]);
    expect(shownStates(card, service.act(world.bank))).toEqual(card.states);
    expect(allowedCardActions(card, act)).toEqual([]);
  });
});
