import { describe, expect, it } from 'vitest';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { lastStep, openMembership } from '#domain/member/membership.ts';
import { admitMember } from '#services/admit-member.ts';
import { adminOf, day, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, inventedId, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const { admit, apply, step, read } = driverOfPeople(service);
const by = zhejiang.admin;
const checker = adminOf('330000', 'checker');
const newBody = (facts = {}) => plantBelow(service, zhejiang.upper, facts);

describe('admitting', () => {
  it('makes a new person a member from the day on', async () => {
    const body = await newBody();
    const member = await stateAfter(admit({ body, by, from: '2024-03-01' }));
    expect(member).toMatchObject({ version: 1, federation: '330000', memberships: [{ unionBodyId: body.id }] });
    expect(member.memberships[0]?.place.bodyPath).toBe(bodyPath(body));
    expect(openMembership(member)?.steps).toMatchObject([{ state: 'ACTIVE', from: '2024-03-01' }]);
    expect((await service.request().bodies.readOccupancy(body.id)).openMembers).toBe(1);
  });

  it('refuses a second open membership, in the same body and in another', async () => {
    const [one, other] = [await newBody(), await newBody()];
    const person = personWith();
    await stateAfter(admit({ body: one, by, person }));
    const problem = { code: 'SECOND_OPEN_MEMBERSHIP' };
    expect(failureOf(await admit({ body: one, by, person }))).toEqual(problem);
    expect(failureOf(await admit({ body: other, by, person }))).toEqual(problem);
    expect((await service.request().bodies.readOccupancy(other.id)).openMembers).toBe(0);
  });

  it('takes a person who left in again under the same record, from the very day on which it ended', async () => {
    const [one, other] = [await newBody(), await newBody()];
    const person = personWith();
    const member = await stateAfter(admit({ body: one, by, person, from: '2024-01-01' }));
    const left = await stateAfter(step(member, 'WITHDRAW', { by, on: '2024-05-01' }));
    const early = await admit({ body: other, by, person, from: '2024-04-30' });
    expect(failureOf(early)).toEqual({ code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['from'] });
    const back = await stateAfter(admit({ body: other, by, person, from: '2024-05-01' }));
    expect(back.id).toBe(left.id);
    expect(back.memberships.map(({ unionBodyId }) => unionBodyId)).toEqual([one.id, other.id]);
  });

  it('refuses a document that is known under another name', async () => {
    const body = await newBody();
    const documentNumber = inventedId(900_001);
    const member = await stateAfter(admit({ body, by, person: personWith({ documentNumber, name: '张三' }) }));
    await stateAfter(step(member, 'WITHDRAW', { by }));
    const other = await admit({ body, by, from: '2024-06-15', person: personWith({ documentNumber, name: '李四' }) });
    expect(failureOf(other)).toEqual({ code: 'PERSON_EXISTS', path: ['person', 'name'] });
  });

  it.each([
    { foundedOn: '2024-03-01', from: '2024-03-01', code: undefined },
    { foundedOn: '2024-03-01', from: '2024-02-29', code: 'BACKDATE_JOIN_BEFORE_BODY_FOUNDED' },
    { foundedOn: '2024-03-01', from: '2024-06-16', code: 'EFFECTIVE_DATE_IN_FUTURE' },
    { foundedOn: '2024-03-01', from: '2024-06-15', code: undefined },
  ])('into a body founded on $foundedOn from $from answers $code', async ({ foundedOn, from, code }) => {
    const body = await newBody({ foundedOn: day(foundedOn) });
    expect(failureOf(await admit({ body, by, from }))?.code).toBe(code);
  });

  it.each([
    { state: 'SUSPENDED', code: 'BODY_NOT_ACTIVE' },
    { state: 'PREPARING', code: 'BODY_NOT_ACTIVE' },
    { state: 'DISSOLVED', code: 'BODY_CLOSED' },
    { state: 'MERGED', code: 'BODY_CLOSED' },
  ] as const)('into a body that is $state answers $code', async ({ state, code }) => {
    const body = await newBody({ state });
    expect(failureOf(await admit({ body, by }))).toEqual({ code, path: ['unionBodyId'] });
  });

  it('keeps a body with members open, and lets it close when the last has left, not before that day', async () => {
    const body = await newBody();
    const member = await stateAfter(admit({ body, by }));
    await stateAfter(step(member, 'WITHDRAW', { by, on: '2024-06-01' }));
    const occupancy = await service.request().bodies.readOccupancy(body.id);
    expect(occupancy).toMatchObject({ openMembers: 0, beganOn: '2024-06-01' });
  });

  it('asks for a body of the caller’s scope, and tells nothing else', async () => {
    const answer = await admit({ body: jiangxi.base, by });
    expect(failureOf(answer)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
  });

  it('does not tell one federation of the people of another', async () => {
    const person = personWith();
    const body = await newBody();
    await stateAfter(admit({ body, by, person }));
    const elsewhere = await plantBelow(service, jiangxi.upper, { regionCode: jiangxi.base.regionCode });
    const member = await stateAfter(admit({ body: elsewhere, by: jiangxi.admin, person }));
    expect(member.memberships).toHaveLength(1);
  });

  it('answers a repeated call with the first answer, and the same key for another person with a refusal', async () => {
    const body = await newBody();
    const command = { idempotencyKey: 'one-and-the-same', unionBodyId: body.id, from: day('2024-01-01'), note: null };
    const person = personWith();
    const run = (given: typeof person) =>
      admitMember(service.request(), service.act(by), { ...command, person: given, facts: factsWith() });
    const first = await stateAfter(run(person));
    const again = await run(person);
    expect(again).toMatchObject({ ok: true, value: { state: { id: first.id }, receipt: { replayed: true } } });
    expect(failureOf(await run(personWith()))).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] });
  });
});

describe('an application', () => {
  it('waits, counts as open, and is approved by another caller', async () => {
    const body = await newBody();
    const person = personWith();
    const applied = await stateAfter(apply({ body, by, person, from: '2024-05-01' }));
    expect(failureOf(await admit({ body, by, person }))).toEqual({ code: 'SECOND_OPEN_MEMBERSHIP' });
    expect(failureOf(await step(applied, 'APPROVE', { by }))).toEqual({ code: 'APPROVE_OWN' });
    const early = await step(applied, 'APPROVE', { by: checker, on: '2024-04-30' });
    expect(failureOf(early)).toEqual({ code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['effectiveOn'] });
    const member = await stateAfter(step(applied, 'APPROVE', { by: checker, on: '2024-05-01' }));
    expect(openMembership(member)?.steps.map(({ state }) => state)).toEqual(['APPLIED', 'ACTIVE']);
  });

  it('may be rejected with grounds by another caller, or taken back by a maker', async () => {
    const body = await newBody();
    const one = await stateAfter(apply({ body, by }));
    const groundless = await step(one, 'REJECT', { by: checker, note: null });
    expect(failureOf(groundless)).toEqual({ code: 'INPUT_INVALID', path: ['note'] });
    expect(openMembership(await stateAfter(step(one, 'REJECT', { by: checker })))).toBeUndefined();
    const other = await stateAfter(apply({ body, by }));
    expect(openMembership(await stateAfter(step(other, 'CANCEL', { by })))).toBeUndefined();
    expect((await service.request().bodies.readOccupancy(body.id)).openMembers).toBe(0);
  });

  it('is the only way back for the expelled, and takes a review', async () => {
    const body = await newBody();
    const person = personWith();
    const member = await stateAfter(admit({ body, by, person }));
    const unfounded = await step(member, 'EXPEL', { by, reason: 'CRIME', note: null });
    expect(failureOf(unfounded)).toEqual({ code: 'INPUT_INVALID', path: ['note'] });
    await stateAfter(step(member, 'EXPEL', { by, reason: 'CRIME', on: '2024-06-01' }));
    const straight = await admit({ body, by, person, from: '2024-06-15' });
    expect(failureOf(straight)).toEqual({ code: 'REJOIN_EXPELLED_WITHOUT_REVIEW' });
    const applied = await stateAfter(apply({ body, by, person, from: '2024-06-15' }));
    const unreviewed = await step(applied, 'APPROVE', { by: checker, note: null });
    expect(failureOf(unreviewed)).toEqual({ code: 'REJOIN_EXPELLED_WITHOUT_REVIEW', path: ['note'] });
    const back = await stateAfter(step(applied, 'APPROVE', { by: checker, note: '复核意见：同意' }));
    const again = await stateAfter(step(back, 'WITHDRAW', { by }));
    expect(await stateAfter(admit({ body, by, person, from: '2024-06-15' }))).toMatchObject({ id: again.id });
  });
});

const ONE_WON = new Set(['SECOND_OPEN_MEMBERSHIP', undefined]);

describe('concurrent admissions', () => {
  it('of one person into two bodies let exactly one through', async () => {
    const [one, other] = [await newBody(), await newBody()];
    const rounds = Number(process.env['NIANGJIA_ADMIT_ROUNDS'] ?? 40);
    for (let round = 0; round < rounds; round += 1) {
      const person = personWith();
      const results = await Promise.all([
        admit({ body: one, by, person }),
        admit({ body: other, by: checker, person }),
      ]);
      expect(new Set(results.map((result) => failureOf(result)?.code))).toEqual(ONE_WON);
    }
    const open = await Promise.all([one, other].map(({ id }) => service.request().bodies.readOccupancy(id)));
    expect(open.reduce((sum, { openMembers }) => sum + openMembers, 0)).toBe(rounds);
  });

  it('of a person who left before go by the version: exactly one wins', async () => {
    const [one, other] = [await newBody(), await newBody()];
    for (let round = 0; round < 10; round += 1) {
      const person = personWith();
      const member = await stateAfter(admit({ body: one, by, person }));
      await stateAfter(step(member, 'WITHDRAW', { by, on: '2024-06-01' }));
      const from = '2024-06-15';
      const results = await Promise.all([
        admit({ body: one, by, person, from }),
        admit({ body: other, by: checker, person, from }),
      ]);
      expect(new Set(results.map((result) => failureOf(result)?.code))).toEqual(ONE_WON);
      const after = await read(member);
      expect(after.memberships).toHaveLength(2);
      expect(after.memberships.map((one) => lastStep(one).state)).toEqual(['WITHDRAWN', 'ACTIVE']);
    }
  });
});

describe('an officer', () => {
  it('admits into bodies of the own subtree', async () => {
    const upper = await newBody({ level: 'COUNTY' });
    const below = await plantBelow(service, upper);
    const member = await stateAfter(admit({ body: below, by: staffOf('OFFICER', upper) }));
    expect(member.memberships).toHaveLength(1);
  });
});
