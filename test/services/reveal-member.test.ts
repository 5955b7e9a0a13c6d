import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Member } from '#domain/member/member.ts';
import { linkDuplicate, unlinkDuplicate } from '#services/link-duplicate.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findNode } from '#services/find-node.ts';
import type { FoundNode } from '#services/node-states.ts';
import { revealMember } from '#services/reveal-member.ts';
import { findMemberByDocument, findMembershipOn, listMemberships } from '#services/show-member.ts';
import { adminOf, day, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const by = adminOf('330000', 'maker');
const { admit, step, request, answer } = driverOfPeople(service);
const [one, other] = [await plantBelow(service, zhejiang.upper), await plantBelow(service, zhejiang.upper)];
const FACTS = { name: '诸葛清', mobile: '13800000009' };

const reveal = (member: Pick<Member, 'id'>, caller: ApiClient, key: string = service.ids.next('Receipt')) =>
  revealMember(service.request(), service.act(caller), {
    ...{ idempotencyKey: key, id: member.id, facts: ['name', 'mobile'], reason: '核对身份' },
  });

async function readings(member: Pick<Member, 'id'>) {
  const page = { limit: 50, after: undefined };
  const { items } = await listAuditTrail(service.request(), service.act(by), { subjectId: member.id, page });
  return items.map(({ item }) => item).filter(({ action }) => action === 'REVEAL');
}

describe('a reading in the clear', () => {
  it('answers what was asked, after who and why stand in the audit trail, without the values', async () => {
    const member = await stateAfter(admit({ body: one, by, person: personWith(FACTS) }));
    const read = await stateAfter(reveal(member, by));
    expect(read?.facts).toEqual(FACTS);
    const [entry, ...more] = await readings(member);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ actorId: by.id, reason: '核对身份' });
    expect(entry?.changes).toEqual(['name', 'mobile'].map((field) => ({ field, from: null, to: null })));
  });

  it('under the same key answers its receipt and nothing else: every reading has an entry of its own', async () => {
    const member = await stateAfter(admit({ body: one, by, person: personWith(FACTS) }));
    const first = await reveal(member, by, 'the-same-key');
    const again = await reveal(member, by, 'the-same-key');
    expect(again).toMatchObject({ ok: true, value: { receipt: { replayed: true }, state: null } });
    expect(first.ok && again.ok ? again.value.receipt.id === first.value.receipt.id : false).toBe(true);
    expect(await readings(member)).toHaveLength(1);
    await stateAfter(reveal(member, by, 'another-key'));
    expect(await readings(member)).toHaveLength(2);
  });

  it('is refused, and not recorded, to whoever may not see the member any more', async () => {
    const member = await stateAfter(admit({ body: one, by, person: personWith(FACTS) }));
    const officer = staffOf('OFFICER', one);
    await stateAfter(reveal(member, officer, 'before-it-left'));
    const asked = await stateAfter(request(member, other, by));
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', zhejiang.admin));
    await stateAfter(answer(half, 'CONSENT_IN', zhejiang.admin));
    const missing = { code: 'NOT_FOUND', path: ['id'] };
    expect(failureOf(await reveal(member, officer, 'after-it-left'))).toEqual(missing);
    expect(await readings(member)).toHaveLength(1);
    const page = { limit: 50, after: undefined };
    const trail = { subjectId: member.id, page };
    expect((await listAuditTrail(service.request(), service.act(officer), trail)).items).toEqual([]);
  });

  it('is refused to other federations and to those who read no members, with no trace', async () => {
    const member = await stateAfter(admit({ body: one, by, person: personWith(FACTS) }));
    for (const caller of [jiangxi.admin, jiangxi.officer, zhejiang.dashboard, staffOf('OFFICER', other)]) {
      expect(failureOf(await reveal(member, caller))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    expect(await readings(member)).toEqual([]);
  });
});

/** Two records of one person: the first left, the second is a member now. */
async function twins() {
  const [described, second] = [personWith(), personWith()];
  const joined = await stateAfter(admit({ body: one, by, person: described, from: '2023-01-01' }));
  const duplicate = await stateAfter(step(joined, 'WITHDRAW', { by, on: '2023-06-01' }));
  const survivor = await stateAfter(admit({ body: other, by, person: second, from: '2024-01-01' }));
  return { duplicate, survivor, described };
}

function linking(run: typeof linkDuplicate, [duplicate, survivor]: readonly [Member, Member], caller = by) {
  const idempotencyKey = service.ids.next('Receipt');
  const command = { idempotencyKey, id: duplicate.id, expectedVersion: duplicate.version, survivorId: survivor.id };
  return run(service.request(), service.act(caller), { ...command, reason: '同一人两份档案' });
}

const nodeId = (node: FoundNode | undefined) => (node?.__typename === 'Member' ? node.id : undefined);

const found = async (member: Member, caller = by) => ({
  byId: (await findVisibleMember(service.request(), service.act(caller), member.id))?.id,
  node: nodeId(await findNode(service.request(), service.act(caller), member.id)),
});

describe('a duplicate', () => {
  it('leads to the record that stands for the person by id, node and document', async () => {
    const { duplicate, survivor, described } = await twins();
    const linked = await stateAfter(linking(linkDuplicate, [duplicate, survivor]));
    expect(linked).toMatchObject({ id: survivor.id, duplicates: [duplicate.id] });
    expect(await found(duplicate)).toEqual({ byId: survivor.id, node: survivor.id });
    const query = { unionBodyId: one.id, documentType: 'RESIDENT_ID' as const };
    const { documentNumber } = described.facts;
    const byDocument = await findMemberByDocument(service.request(), service.act(by), { ...query, documentNumber });
    expect(byDocument?.id).toBe(survivor.id);
    const problem = { code: 'SECOND_OPEN_MEMBERSHIP' };
    expect(failureOf(await admit({ body: one, by, person: described }))).toEqual(problem);
  });

  it('brings its memberships along, of which each has its days', async () => {
    const { duplicate, survivor } = await twins();
    const linked = await stateAfter(linking(linkDuplicate, [duplicate, survivor]));
    const memberships = await listMemberships(service.request(), service.act(by), linked);
    expect(memberships.map(({ unionBodyId, from, to }) => [unionBodyId, from, to])).toEqual([
      [one.id, '2023-01-01', '2023-06-01'],
      [other.id, '2024-01-01', null],
    ]);
    const on = async (text: string) =>
      (await findMembershipOn(service.request(), linked, { day: day(text), knownAt: undefined }))?.unionBodyId;
    expect([await on('2023-05-31'), await on('2023-06-01'), await on('2024-01-01')]).toEqual([
      one.id,
      undefined,
      other.id,
    ]);
  });

  it('is not changed any more, until the link is taken back; then both stand for themselves', async () => {
    const { duplicate, survivor } = await twins();
    const linked = await stateAfter(linking(linkDuplicate, [duplicate, survivor]));
    const held = { ...duplicate, version: duplicate.version + 1 };
    expect(failureOf(await step(held, 'RESUME', { by }))).toEqual({ code: 'DUPLICATE_LINKED', path: ['id'] });
    expect(failureOf(await linking(linkDuplicate, [held, linked]))?.code).toBe('DUPLICATE_LINKED');
    await stateAfter(linking(unlinkDuplicate, [held, linked]));
    expect(await found(duplicate)).toEqual({ byId: duplicate.id, node: duplicate.id });
    expect((await found(survivor)).byId).toBe(survivor.id);
    expect(failureOf(await linking(unlinkDuplicate, [{ ...held, version: held.version + 1 }, linked]))?.code).toBe(
      'DUPLICATE_LINKED',
    );
  });

  it('is linked by those alone who see both records, and others get what they get for none', async () => {
    const { duplicate, survivor } = await twins();
    const missing = (path: string) => ({ code: 'NOT_FOUND', path: [path] });
    expect(failureOf(await linking(linkDuplicate, [duplicate, survivor], jiangxi.admin))).toEqual(missing('id'));
    expect(failureOf(await linking(linkDuplicate, [duplicate, survivor], staffOf('OFFICER', zhejiang.upper)))).toEqual(
      missing('id'),
    );
    expect(failureOf(await linking(linkDuplicate, [duplicate, survivor], staffOf('REVIEWER', one)))).toEqual(
      missing('survivorId'),
    );
    expect(await found(duplicate, jiangxi.admin)).toEqual({ byId: undefined, node: undefined });
  });
});
