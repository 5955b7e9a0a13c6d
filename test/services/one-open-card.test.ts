import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Member } from '#domain/member/member.ts';
import { applyForCard } from '#services/apply-for-card.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listOwnCards } from '#services/show-benefit-card.ts';
import { clientWith, region } from '../support/builders.ts';
import { plantCardWorld, type CardWorld } from '../support/card-world.ts';
import { createTestTable } from '../support/engine.ts';
import { beginProgram } from '../support/offer-setting.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { driverOfPeople, personWith } from '../support/people.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const { admit, step, read } = driverOfPeople(service);
const by = zhejiang.admin;
const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
const oneself = (member: Pick<Member, 'id'>): ApiClient =>
  clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000'), memberId: member.id }, `self${member.id}`);

function apply(member: Pick<Member, 'id'>, caller: ApiClient = by, { program }: Pick<CardWorld, 'program'> = world) {
  const command = { ...key(), memberId: member.id, cardProgramId: program.id };
  return applyForCard(service.request(), service.act(caller), command);
}

const spansOf = ({ memberships }: BenefitCard) =>
  memberships.flatMap(({ from, to, supersededAt }) => (supersededAt === null ? [[from, to]] : []));

const second = { code: 'SECOND_OPEN_CARD', path: ['memberId'] };

describe('a person has one open card in a programme', () => {
  it('of two who apply at the same time one wins', async () => {
    const member = await world.admit();
    const answers = await Promise.all([apply(member), apply(member, oneself(member))]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.map(failureOf)).toContainEqual(second);
    expect((await read(member)).cards).toHaveLength(1);
  });

  it('until it is cancelled', async () => {
    const { card, token, member } = await world.usable('cancelled');
    expect(failureOf(await apply(member))).toEqual(second);
    valueOf(await world.report(card, { state: 'LOST', token }));
    expect(failureOf(await apply(member))).toEqual(second);
    valueOf(await world.report(card, { state: 'CANCELLED', token }));
    const next = await stateAfter(apply(member));
    expect(next.id).not.toBe(card.id);
    expect((await read(member)).cards).toEqual([card.id, next.id]);
    const own = await listOwnCards(service.request(), service.act(oneself(member)));
    expect(own.map(({ id }) => id)).toEqual([next.id, card.id]);
  });

  it('by whichever of the records that were linked', async () => {
    const old = await world.admit();
    const card = await world.apply(old);
    const left = await stateAfter(step(await read(old), 'WITHDRAW', { by, on: '2026-05-01' }));
    const kept = await world.admit();
    await stateAfter(
      linkDuplicate(service.request(), service.act(by), {
        ...{ ...key(), id: left.id, expectedVersion: left.version, survivorId: kept.id, reason: '同一人' },
      }),
    );
    expect(failureOf(await apply(kept))).toEqual(second);
    const { cards = [] } = await read(kept);
    expect(cards).toEqual([]);
    expect(spansOf(await world.read(card))).toEqual([
      ['2024-01-01', '2026-05-01'],
      ['2024-01-01', null],
    ]);
    const other = await world.admit();
    await world.apply(other);
    const gone = await stateAfter(step(await read(other), 'WITHDRAW', { by, on: '2026-05-01' }));
    const onward = linkDuplicate(service.request(), service.act(by), {
      ...{ ...key(), id: gone.id, expectedVersion: gone.version, survivorId: kept.id, reason: '同一人' },
    });
    expect(failureOf(await onward)).toEqual({ ...second, path: ['id'] });
  });

  it('so that records with an open card each are not linked before one of both is cancelled', async () => {
    const [left, kept] = [await world.usable('linked-left'), await world.usable('linked-kept')];
    const ended = await stateAfter(step(await read(left.member), 'WITHDRAW', { by, on: '2026-06-01' }));
    const link = async () =>
      linkDuplicate(service.request(), service.act(by), {
        ...{ ...key(), id: ended.id, expectedVersion: ended.version },
        ...{ survivorId: kept.member.id, reason: '同一人' },
      });
    expect(failureOf(await link())).toEqual({ ...second, path: ['id'] });
    valueOf(await world.report(left.card, { state: 'CANCELLED', token: left.token }));
    expect(await stateAfter(link())).toMatchObject({ id: kept.member.id, duplicates: [left.member.id] });
  });

  it('nor records that lead to more cards together than a person may have', async () => {
    const cardsOf = (count: number) => Array.from({ length: count }, () => service.ids.next('BenefitCard'));
    const withCards = async (member: Member, count: number): Promise<Member> => {
      const state: Member = { ...member, version: member.version + 1, cards: cardsOf(count) };
      const [id, at] = [service.ids.next('Receipt'), service.clock.now()];
      const receipt = { id, actorId: by.id, key: id, fingerprint: '', at, answer: null };
      const save = { type: 'SAVE', noun: 'member', state, readVersion: member.version } as const;
      expect((await service.request().ledger.commit({ writes: [save], audit: [], receipt })).outcome).toBe('COMMITTED');
      return state;
    };
    const kept = await withCards(await world.admit(), 10);
    const linkOf = async (count: number) => {
      const left = await stateAfter(step(await world.admit(), 'WITHDRAW', { by, on: '2026-05-01' }));
      const { id, version } = await withCards(left, count);
      const records = { id, expectedVersion: version, survivorId: kept.id, reason: '同一人' };
      return linkDuplicate(service.request(), service.act(by), { ...key(), ...records });
    };
    expect(failureOf(await linkOf(11))).toEqual({ code: 'LIST_FULL', path: ['survivorId'] });
    expect((await linkOf(10)).ok).toBe(true);
  });

  it('whatever card the other record has of another programme', async () => {
    const ofBoth = await world.admit();
    const { program } = await plantCardWorld(service, zhejiang, 'zhejiang-second');
    await stateAfter(apply(ofBoth, by, { program }));
    const ended = await stateAfter(step(await read(ofBoth), 'WITHDRAW', { by, on: '2026-06-01' }));
    const { member } = await world.usable('of-another-program');
    const linked = linkDuplicate(service.request(), service.act(by), {
      ...{ ...key(), id: ended.id, expectedVersion: ended.version, survivorId: member.id, reason: '同一人' },
    });
    expect((await stateAfter(linked)).duplicates).toEqual([ofBoth.id]);
  });

  it('on the record that stands for the person, whichever of the records is named', async () => {
    const joined = await stateAfter(admit({ body: zhejiang.base, by, from: '2021-01-01' }));
    const { id, version } = await stateAfter(step(joined, 'WITHDRAW', { by, on: '2022-01-01' }));
    const kept = await world.admit();
    const command = { ...key(), id, expectedVersion: version, survivorId: kept.id, reason: '同一人' };
    await stateAfter(linkDuplicate(service.request(), service.act(by), command));
    const card = await stateAfter(apply({ id }, oneself({ id })));
    expect(card.memberId).toBe(kept.id);
    expect(await listOwnCards(service.request(), service.act(oneself({ id })))).toEqual([card]);
    expect((await read(kept)).cards).toHaveLength(1);
  });

  it('beside one in each other programme that both are members for, each noted on the record', async () => {
    const second = await beginProgram(service, zhejiang, 'second-card');
    const member = await world.admit();
    const [card, other] = [await world.apply(member), await stateAfter(apply(member, by, { program: second }))];
    expect((await read(member)).cards).toEqual([card.id, other.id]);
    const page = { limit: 50, after: undefined };
    const { items } = await listAuditTrail(service.request(), service.act(by), { subjectId: member.id, page });
    const noted = items.filter(({ item }) => item.action === 'APPLY_FOR_CARD');
    expect(noted.map(({ item }) => item.changes.map(({ field }) => field))).toEqual([['cards'], ['cards']]);
  });

  it('known to its bank by what the shared key makes of the number of the document', async () => {
    const person = personWith();
    const card = await world.apply(await stateAfter(admit({ body: zhejiang.base, by, person })));
    const { id, holderKey } = world.program;
    const { key: shared } = (await service.request().vault.open(id, holderKey)) as { readonly key: string };
    const made = createHmac('sha256', Buffer.from(shared, 'hex')).update(person.facts.documentNumber).digest('hex');
    expect(card.holderHash).toBe(made);
  });

  it('that nobody applies for who does not see the person, or makes no applications', async () => {
    const member = await world.admit();
    const missing = { code: 'NOT_FOUND', path: ['memberId'] };
    for (const caller of [zhejiang.reviewer, world.bank, world.partner, jiangxi.admin, zhejiang.dashboard]) {
      expect(failureOf(await apply(member, caller))).toEqual(missing);
    }
    expect((await apply(member, zhejiang.officer)).ok).toBe(true);
  });

  it('who is a member today in its region', async () => {
    const member = await world.admit();
    const left = await stateAfter(step(member, 'WITHDRAW', { by, on: '2026-06-01' }));
    expect(failureOf(await apply(left))).toEqual({ code: 'APPLY_WITHOUT_MEMBERSHIP', path: ['memberId'] });
  });
});
