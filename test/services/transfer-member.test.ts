import { describe, expect, it } from 'vitest';
import { startOf, type Instant } from '#domain/day.ts';
import type { Member } from '#domain/member/member.ts';
import { spanOf } from '#domain/member/membership.ts';
import { shownState, transferStateAt } from '#domain/member/transitions.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Write } from '#services/ports/writes.ts';
import { cancelTransfer } from '#services/transfer-member.ts';
import { listTransfersToAnswer } from '#services/show-member.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, personWith } from '../support/people.ts';
import { changeOf, plantBelow } from '../support/plant-body.ts';
import { createTestPorts, type TestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
/** Thirty days after the request, the day of the request not counted, it is over. */
const [LAST_DAY, OVER] = ['2024-07-15', '2024-07-16'];
const table = await createTestTable();
const service = createTestPorts(table, { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const by = adminOf('330000', 'maker');
const checker = adminOf('330000', 'checker');

/** The same table on another day. */
const on = (now: string): TestPorts => createTestPorts(table, { now, ids: service.ids });
const { admit, request, answer, step, read } = driverOfPeople(service);
const newBody = (facts = {}) => plantBelow(service, zhejiang.upper, facts);

async function scene() {
  const [from, to] = [await newBody(), await newBody()];
  const member = await stateAfter(admit({ body: from, by, from: '2024-03-01' }));
  return { from, to, member, asked: await stateAfter(request(member, to, by)) };
}

const waiting = async (body: Pick<UnionBody, 'id'>, ports = service) => {
  const stored = await ports.request().bodies.read(body.id);
  if (stored === undefined) throw new Error('the test lost a body');
  const list = await listTransfersToAnswer(ports.request(), ports.act(checker), stored);
  return list.map(({ memberId, side }) => `${side} ${memberId}`);
};

describe('a transfer', () => {
  it.each([
    ['CONSENT_OUT', 'CONSENT_IN'],
    ['CONSENT_IN', 'CONSENT_OUT'],
  ] as const)('is carried out by %s and then %s, with no gap and no overlap', async (first, second) => {
    const { from, to, member, asked } = await scene();
    expect(shownState(asked, service.clock.now())).toBe('TRANSFERRING');
    const half = await stateAfter(answer(asked, first, checker));
    const states = half.transfers.map((one) => transferStateAt(one, service.clock.now()));
    expect(states).toEqual([`${first.slice(8)}_CONSENT`]);
    expect(half.memberships).toHaveLength(1);
    const moved = await stateAfter(answer(half, second, checker));
    const [left, joined] = moved.memberships.map(spanOf);
    expect(left).toEqual({ from: '2024-03-01', to: TODAY });
    expect(joined).toEqual({ from: TODAY, to: null });
    expect(moved.memberships.map(({ unionBodyId }) => unionBodyId)).toEqual([from.id, to.id]);
    expect(shownState(moved, service.clock.now())).toBe('ACTIVE');
    const counts = await Promise.all([from, to].map(({ id }) => service.request().bodies.readOccupancy(id)));
    expect(counts.map(({ openMembers }) => openMembers)).toEqual([0, 1]);
    expect(moved.id).toBe(member.id);
  });

  it('tells both bodies that they are asked, and neither any more when it is settled', async () => {
    const { from, to, asked } = await scene();
    expect(await waiting(from)).toEqual([`OUT ${asked.id}`]);
    expect(await waiting(to)).toEqual([`IN ${asked.id}`]);
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', checker));
    expect(await waiting(from)).toEqual([]);
    await stateAfter(answer(half, 'REFUSE_IN', checker));
    expect(await waiting(to)).toEqual([]);
  });

  it.each(['REFUSE_OUT', 'REFUSE_IN'] as const)('ends by %s, and the membership stays what it was', async (refusal) => {
    const { member, asked } = await scene();
    const refused = await stateAfter(answer(asked, refusal, checker));
    expect(refused.memberships).toEqual(member.memberships);
    expect(refused.transfers[0]?.settled?.outcome).toBe(refusal.replace('REFUSE', 'REFUSED'));
    expect(failureOf(await answer(refused, 'CONSENT_IN', checker))).toEqual({ code: 'NO_OPEN_TRANSFER' });
  });

  it('can be taken back, also after one consent', async () => {
    const { asked } = await scene();
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', checker));
    const command = { idempotencyKey: service.ids.next('Receipt'), id: half.id, expectedVersion: half.version };
    const back = await stateAfter(cancelTransfer(service.request(), service.act(by), { ...command, note: null }));
    expect(shownState(back, service.clock.now())).toBe('ACTIVE');
    expect(failureOf(await answer(back, 'CONSENT_IN', checker))).toEqual({ code: 'NO_OPEN_TRANSFER' });
  });

  it('can be agreed to until the end of the thirtieth day, and is over then without anybody’s doing', async () => {
    const [one, other] = [await scene(), await scene()];
    const inTime = driverOfPeople(on(LAST_DAY));
    const half = await stateAfter(inTime.answer(one.asked, 'CONSENT_OUT', checker));
    expect((await stateAfter(inTime.answer(half, 'CONSENT_IN', checker))).memberships).toHaveLength(2);
    expect(other.asked.transfers[0]?.expiresAt).toBe(startOf(day(OVER)));
    const late = on(OVER);
    expect(shownState(other.asked, late.clock.now())).toBe('ACTIVE');
    expect(await waiting(other.to, late)).toEqual([]);
    const tooLate = await driverOfPeople(late).answer(other.asked, 'CONSENT_OUT', checker);
    expect(failureOf(tooLate)).toEqual({ code: 'NO_OPEN_TRANSFER' });
    const again = await stateAfter(driverOfPeople(late).request(other.asked, other.to, by));
    expect(again.transfers.map(({ settled }) => settled?.outcome)).toEqual(['EXPIRED', undefined]);
  });

  it('is shown to the body that is asked, however many were left to expire before it', async () => {
    const to = await newBody();
    const since = '2024-01-01T04:00:00.000Z' as Instant;
    const notices = Array.from({ length: 100 }, (): Write => {
      const notice = { bodyId: to.id, memberId: service.ids.next('Member'), side: 'IN', since } as const;
      return { type: 'ASK_TRANSFER', notice };
    });
    for (const part of [notices.slice(0, 50), notices.slice(50)]) {
      await service.request().ledger.commit(changeOf(service, ...part));
    }
    const member = await stateAfter(admit({ body: await newBody(), by }));
    await stateAfter(request(member, to, by));
    expect(await waiting(to)).toEqual([`IN ${member.id}`]);
    expect(await waiting(to, on(LAST_DAY))).toEqual([`IN ${member.id}`]);
    expect(await waiting(to, on(OVER))).toEqual([]);
  });

  it('is asked for once at a time, to another body that is active, for those who are members', async () => {
    const { from, to, member, asked } = await scene();
    expect(failureOf(await request(asked, to, by))).toEqual({ code: 'SECOND_OPEN_TRANSFER' });
    const third = await stateAfter(admit({ body: from, by }));
    expect(failureOf(await request(third, from, by))).toEqual({ code: 'TRANSFER_TO_SELF', path: ['toBodyId'] });
    const idle = await newBody({ state: 'SUSPENDED' });
    expect(failureOf(await request(third, idle, by))).toEqual({
      code: 'TRANSFER_TO_INACTIVE_BODY',
      path: ['toBodyId'],
    });
    const expelled = await stateAfter(step(third, 'EXPEL', { by, reason: 'CRIME' }));
    expect(failureOf(await request(expelled, to, by))).toEqual({ code: 'TRANSFER_EXPELLED' });
    const fourth = await stateAfter(step(await stateAfter(admit({ body: from, by })), 'WITHDRAW', { by }));
    expect(failureOf(await request(fourth, to, by))).toEqual({ code: 'EDIT_ENDED_MEMBERSHIP' });
    expect(failureOf(await step(asked, 'RETAIN', { by }))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      from: 'TRANSFERRING',
    });
    expect(member.transfers).toEqual([]);
  });

  it('is not consented to by whoever asked for it, nor twice for one side', async () => {
    const { asked } = await scene();
    expect(failureOf(await answer(asked, 'CONSENT_OUT', by))).toEqual({ code: 'APPROVE_OWN' });
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', checker));
    expect(failureOf(await answer(half, 'CONSENT_OUT', checker))).toEqual({ code: 'CONSENT_ALREADY_GIVEN' });
  });

  it('is not carried out into a body that was suspended meanwhile', async () => {
    const { to, asked } = await scene();
    const half = await stateAfter(answer(asked, 'CONSENT_OUT', checker));
    await done(driverOf(service).step(checker, to, { name: 'SUSPEND' }));
    expect(failureOf(await answer(half, 'CONSENT_IN', checker))).toEqual({ code: 'TRANSFER_TO_INACTIVE_BODY' });
  });

  it('is answered for a side by those alone whose scope holds that body', async () => {
    const { from, to, asked } = await scene();
    const [out, into] = [staffOf('REVIEWER', from), staffOf('REVIEWER', to)];
    expect(failureOf(await answer(asked, 'CONSENT_IN', out))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect(failureOf(await answer(asked, 'CONSENT_OUT', into))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect(failureOf(await answer(asked, 'CONSENT_OUT', staffOf('OFFICER', from)))?.code).toBe('NOT_FOUND');
    const half = await stateAfter(answer(asked, 'CONSENT_IN', into));
    expect((await stateAfter(answer(half, 'CONSENT_OUT', out))).memberships).toHaveLength(2);
  });

  it('goes over to another federation, which knows the document from then on, and the old one no longer', async () => {
    const person = personWith();
    const from = await newBody();
    const to = await plantBelow(service, jiangxi.upper, { regionCode: region('360704') });
    const member = await stateAfter(admit({ body: from, by, person }));
    const asked = await stateAfter(request(member, to, by));
    const half = await stateAfter(answer(asked, 'CONSENT_IN', jiangxi.admin));
    const moved = await stateAfter(answer(half, 'CONSENT_OUT', checker));
    expect(moved.federation).toBe('360000');
    const document = moved.documentIndex;
    expect(await service.request().members.readByDocument(region('330000'), document)).toBeUndefined();
    expect((await service.request().members.readByDocument(region('360000'), document))?.id).toBe(member.id);
  });

  it('into a federation that knows the document is refused to that federation, until it has settled its own record', async () => {
    const person = personWith();
    const to = await plantBelow(service, jiangxi.upper, { regionCode: region('360704') });
    await stateAfter(admit({ body: to, by: jiangxi.admin, person }));
    const member = await stateAfter(admit({ body: await newBody(), by, person }));
    const asked = await stateAfter(request(member, to, by));
    expect(failureOf(await answer(asked, 'CONSENT_IN', jiangxi.admin))).toEqual({ code: 'PERSON_EXISTS' });
  });

  it('falls through for the federation that lets go, which learns nothing of whom the other one knows by now', async () => {
    const person = personWith();
    const to = await plantBelow(service, jiangxi.upper, { regionCode: region('360704') });
    const member = await stateAfter(admit({ body: await newBody(), by, person }));
    const asked = await stateAfter(request(member, to, by));
    const half = await stateAfter(answer(asked, 'CONSENT_IN', jiangxi.admin));
    await stateAfter(admit({ body: to, by: jiangxi.admin, person }));
    const over = await stateAfter(answer(half, 'CONSENT_OUT', checker));
    expect(over.transfers.at(-1)?.settled).toMatchObject({ outcome: 'REFUSED_IN', by: null, note: null });
    expect(over.memberships.map(({ steps }) => steps.length)).toEqual([1]);
    const again = await stateAfter(request(over, to, by));
    expect(failureOf(await answer(again, 'CONSENT_IN', jiangxi.admin))).toEqual({ code: 'PERSON_EXISTS' });
    expect((await stateAfter(answer(again, 'CONSENT_OUT', checker))).transfers.at(-1)?.settled).toBeNull();
  });

  it('and its withdrawal at once: one of them wins', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { asked } = await scene();
      const half = await stateAfter(answer(asked, 'CONSENT_OUT', checker));
      const target = {
        idempotencyKey: service.ids.next('Receipt'),
        id: half.id,
        expectedVersion: half.version,
        note: null,
      };
      const results = await Promise.all([
        answer(half, 'CONSENT_IN', checker),
        cancelTransfer(service.request(), service.act(by), target),
      ]);
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      const after: Member = await read(half);
      expect(after.memberships).toHaveLength(results[0].ok ? 2 : 1);
    }
  });
});
