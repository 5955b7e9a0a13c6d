import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Member } from '#domain/member/member.ts';
import { linkDuplicate } from '#services/link-duplicate.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { listMemberCards } from '#services/show-benefit-card.ts';
import { adminOf, clientWith, region } from '../support/builders.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { createTestTable } from '../support/engine.ts';
import { stateAfter, valueOf } from '../support/outcome.ts';
import { driverOfPeople } from '../support/people.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');
const { step, request, answer, read } = driverOfPeople(service);
const by = zhejiang.admin;
const key = () => ({ idempotencyKey: service.ids.next('Receipt') });
const oneself = ({ id }: Member): ApiClient =>
  clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000'), memberId: id }, `self${id}`);

describe('the cards of a member', () => {
  const shown = async (caller: ApiClient, { id }: Pick<Member, 'id'>) => {
    const [ports, act] = [service.request(), service.act(caller)];
    const seen = await findVisibleMember(ports, act, id);
    return seen === undefined ? undefined : (await listMemberCards(ports, act, seen)).map((card) => card.id);
  };

  it('are those of all its records, the newest first, for who sees the member', async () => {
    const { card, token, member } = await world.usable('of-a-linked-record');
    valueOf(await world.report(card, { state: 'CANCELLED', token }));
    const left = await stateAfter(step(await read(member), 'WITHDRAW', { by, on: '2026-06-01' }));
    const kept = await world.admit();
    const next = await world.apply(kept);
    const command = { ...key(), id: left.id, expectedVersion: left.version, survivorId: kept.id, reason: '同一人' };
    await stateAfter(linkDuplicate(service.request(), service.act(by), command));
    for (const caller of [by, zhejiang.officer, zhejiang.reviewer]) {
      expect(await shown(caller, kept)).toEqual([next.id, card.id]);
    }
    for (const caller of [jiangxi.admin, world.bank, world.partner, oneself(kept)]) {
      expect(await shown(caller, kept)).toBeUndefined();
    }
    const [ports, act] = [service.request(), service.act(by)];
    const duplicate = await listMemberCards(ports, act, await read(left));
    expect(duplicate.map(({ id }) => id)).toEqual([next.id, card.id]);
    expect(await listMemberCards(ports, act, await world.admit())).toEqual([]);
  });

  it('are told to each federation as far as they are of its own programmes', async () => {
    const { card, member } = await world.usable('listed-in-two-federations');
    const asked = await stateAfter(request(await read(member), jiangxi.base, by));
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', zhejiang.reviewer));
    await stateAfter(answer(half, 'CONSENT_IN', jiangxi.admin));
    const there = await theirs.apply(member);
    expect(await shown(zhejiang.officer, member)).toEqual([card.id]);
    expect(await shown(jiangxi.officer, member)).toEqual([there.id]);
    expect(await shown(adminOf('000000'), member)).toEqual([there.id, card.id]);
  });
});
