import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { Member } from '#domain/member/member.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import { findNode } from '#services/find-node.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { listHardshipFiles, type HardshipFileQuery } from '#services/list-hardship-files.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { reviseMember } from '#services/revise-member.ts';
import { openPerson } from '#services/seal-person.ts';
import { revealHardshipPerson } from '#services/reveal-hardship-person.ts';
import { adminOf, clientWith, day, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { householdWith, plantMember, relativeWith } from '../support/household.ts';
import { failureOf, known, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, factsWith, personWith } from '../support/people.ts';
import { plantBelow, plantBody } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations, type Federation } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const driver = hardshipDriverOf(service);
const page = { limit: 10, after: undefined };
const RELATIVE = 700;

async function fileOf({ base, officer }: Federation, order: number): Promise<HardshipFile> {
  const member = await plantMember(service.request(), { body: base, order });
  const household = householdWith({ relatives: [relativeWith(RELATIVE)] });
  return stateAfter(driver.open(officer, member, { household }));
}

const files = {
  zhejiang: await fileOf(zhejiang, 1),
  jiangxi: await fileOf(jiangxi, 1),
};

const EVERYTHING = { unionBodyId: null, subtree: false, state: null, tier: null, reviewOverdue: null };

async function listed(caller: ApiClient, query: Partial<HardshipFileQuery> = {}): Promise<readonly string[]> {
  const all = { ...EVERYTHING, ...query };
  const slice = await known(listHardshipFiles(service.request(), service.act(caller), { query: all, page }));
  return slice.items.map(({ item }) => item.id);
}

const reveal = (caller: ApiClient, file: HardshipFile) =>
  revealHardshipPerson(service.request(), service.act(caller), {
    ...{ idempotencyKey: service.ids.next('Receipt'), id: file.id, personNumber: 1, reason: '核对' },
  });

/** Everything a caller can get of a file of a federation. */
async function surfacesOf(caller: ApiClient, file: HardshipFile) {
  const of = [service.request(), service.act(caller)] as const;
  return {
    get: (await findHardshipFile(...of, file.id))?.id,
    list: await listed(caller),
    ofBody: await listed(caller, { unionBodyId: file.unionBodyId }),
    node: (await findNode(...of, file.id))?.__typename,
    audit: (await listAuditTrail(...of, { subjectId: file.id, page })).items
      .map(({ item }) => item.subjectId)
      .slice(0, 1),
    revealed: failureOf(await reveal(caller, file)),
  };
}

const NOT_FOUND = { code: 'NOT_FOUND', path: ['id'] };
const HELD = [
  { name: 'zhejiang', own: zhejiang, other: jiangxi, file: files.zhejiang, others: files.jiangxi },
  { name: 'jiangxi', own: jiangxi, other: zhejiang, file: files.jiangxi, others: files.zhejiang },
];

describe.each(HELD)('the file of $name', ({ own, other, file, others }) => {
  it('is seen on every surface by the callers of its federation', async () => {
    for (const caller of [own.admin, own.officer, own.reviewer, staffOf('OFFICER', own.base)]) {
      const seen = { get: file.id, list: [file.id], ofBody: [file.id], node: 'HardshipFile', audit: [file.id] };
      expect(await surfacesOf(caller, file)).toEqual({ ...seen, revealed: undefined });
    }
  });

  it('is seen on no surface by callers of the other federation', async () => {
    for (const caller of [other.admin, other.officer, other.reviewer, staffOf('REVIEWER', other.base)]) {
      const unseen = { get: undefined, ofBody: [], node: undefined, audit: [], revealed: NOT_FOUND };
      expect(await surfacesOf(caller, file)).toEqual({ ...unseen, list: [others.id] });
    }
  });

  it('is seen on no surface by callers whose role reads no files', async () => {
    const regional = { kind: 'REGION', regionCode: own.upper.regionCode } as const;
    const callers = [
      own.dashboard,
      clientWith('PARTNER', regional),
      clientWith('MEMBER', { ...regional, kind: 'SELF' }),
    ];
    const unseen = { get: undefined, list: [], ofBody: [], node: undefined, audit: [], revealed: NOT_FOUND };
    for (const caller of callers) expect(await surfacesOf(caller, file)).toEqual(unseen);
  });

  it('is not there for any change of the other federation, whatever its version', async () => {
    const target = { id: file.id, version: 99 };
    const answers = await Promise.all([
      driver.revise(other.officer, target, householdWith()),
      driver.submit(other.admin, target),
      driver.review(other.reviewer, target, { stage: 'UNIT', decision: 'PASS', reason: null }),
      driver.object(other.officer, target),
      driver.decide(other.reviewer, target, { number: 1, decision: 'UPHELD', note: 'n' }),
      driver.activate(other.reviewer, target),
      driver.propose(other.officer, target, { tier: 'NATIONAL', reason: 'r' }),
      driver.confirm(other.reviewer, target),
      driver.start(other.reviewer, target, { cause: 'YEARLY', reason: null }),
      driver.finish(other.reviewer, target, { closingReason: null, reason: null }),
      driver.close(other.reviewer, target, { closingReason: 'DECEASED', closedOn: null, reason: null }),
    ]);
    for (const answer of answers) expect(failureOf(answer)).toEqual(NOT_FOUND);
  });

  it('says nothing of its people to the other federation: the same persons stand in a file there', async () => {
    const documents = (of: HardshipFile) => of.household.persons.map(({ documentIndex }) => documentIndex);
    expect(documents(file)).toEqual(documents(others));
    const member = await plantMember(service.request(), { body: other.base, order: 50 });
    const nobody = { ...member, id: file.mainMemberId };
    expect(failureOf(await driver.open(other.officer, nobody))).toEqual({ code: 'NOT_FOUND', path: ['mainMemberId'] });
    const cited = await driver.open(other.officer, member, { previousFileId: file.id });
    expect(failureOf(cited)).toEqual({ code: 'NOT_FOUND', path: ['previousFileId'] });
    const away = await driver.open(other.officer, member, { unionBodyId: own.base.id });
    expect(failureOf(away)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
  });
});

describe('the main person', () => {
  const people = driverOfPeople(service);
  const [asking, releasing] = [adminOf('330000', 'asking'), adminOf('330000', 'releasing')];

  async function record(member: Member, mobile: string, by: ApiClient) {
    const key = { idempotencyKey: service.ids.next('Receipt'), id: member.id, expectedVersion: member.version };
    const facts = factsWith({ attributesFrom: day('2024-06-15') });
    const command = { ...key, person: { mobile }, sex: undefined, facts };
    return stateAfter(reviseMember(service.request(), service.act(by), command));
  }

  const mobileIn = async (file: HardshipFile) => (await stateAfter(reveal(zhejiang.officer, file)))?.mobile;

  it('is brought up to date by a revision, and is no more told than was known when it left the federation', async () => {
    const body = await plantBelow(service, zhejiang.upper);
    const to = await plantBelow(service, jiangxi.upper, { regionCode: region('360704') });
    const member = await stateAfter(people.admit({ body, by: asking }));
    const file = await stateAfter(driver.open(zhejiang.officer, member));
    const recorded = await record(member, '13800000001', asking);
    const revised = await stateAfter(driver.revise(zhejiang.officer, file, householdWith()));
    expect(await mobileIn(revised)).toBe('13800000001');
    const half = await stateAfter(
      people.answer(await stateAfter(people.request(recorded, to, asking)), 'CONSENT_OUT', releasing),
    );
    const moved = await stateAfter(people.answer(half, 'CONSENT_IN', jiangxi.admin));
    await record(moved, '13900000009', jiangxi.admin);
    const again = await stateAfter(driver.revise(zhejiang.officer, revised, householdWith()));
    expect(await mobileIn(again)).toBe('13800000001');
    const seen = await findVisibleMember(service.request(), service.act(zhejiang.officer), member.id);
    if (seen === undefined) throw new Error('the body that was left sees nothing of its member');
    expect(await openPerson(service.request(), seen)).toMatchObject({ mobile: '13800000001' });
    expect(seen.version).toBe(0);
  });

  it('is nobody who left a body of the caller and is a member of one out of sight since', async () => {
    const [body, elsewhere] = [await plantBelow(service, zhejiang.upper), await plantBelow(service, zhejiang.upper)];
    const person = personWith();
    const member = await stateAfter(people.admit({ body, by: asking, person }));
    const left = await stateAfter(people.step(member, 'WITHDRAW', { by: asking }));
    const former = { unionBodyId: body.id, formerMemberReason: 'LAID_OFF' } as const;
    const again = await stateAfter(people.admit({ body: elsewhere, by: asking, person, from: '2024-06-15' }));
    expect(again.id).toBe(left.id);
    const answer = await driver.open(staffOf('OFFICER', body), left, former);
    expect(failureOf(answer)).toEqual({ code: 'MAIN_MEMBER_LEFT', path: ['mainMemberId'] });
    await stateAfter(people.step(again, 'WITHDRAW', { by: asking }));
    expect((await driver.open(asking, left, former)).ok).toBe(true);
  });
});

describe('the list of files', () => {
  it('is that of a body, or with all that was founded below it, the newest of a body first', async () => {
    const upper = await plantBelow(service, zhejiang.upper, { regionCode: region('330800') });
    const [base, twin] = [await plantBelow(service, upper), await plantBelow(service, upper)];
    const admin = adminOf('330000');
    const ids: Record<string, string[]> = {};
    for (const [name, body] of Object.entries({ upper, base, twin })) {
      for (const _ of [1, 2]) {
        const order = 100 + Object.values(ids).flat().length;
        const member = await plantMember(service.request(), { body, order });
        (ids[name] ??= []).unshift((await stateAfter(driver.open(admin, member))).id);
      }
    }
    expect(await listed(admin, { unionBodyId: upper.id })).toEqual(ids['upper']);
    expect(await listed(admin, { unionBodyId: base.id, subtree: true })).toEqual(ids['base']);
    const whole = await listed(admin, { unionBodyId: upper.id, subtree: true });
    expect([...whole].sort()).toEqual(Object.values(ids).flat().sort());
    expect(await listed(staffOf('OFFICER', upper))).toEqual(whole);
    expect(await listed(staffOf('OFFICER', twin), { unionBodyId: base.id })).toEqual([]);
    expect(await listed(adminOf('000000'), { unionBodyId: base.id })).toEqual(ids['base']);
    expect(await listed(adminOf('000000'))).toEqual(expect.arrayContaining(ids['base'] ?? []));
  });

  it('leaves out files of a body that stands elsewhere today, and says nothing of them to a return', async () => {
    const [left, entered] = [await plantBelow(service, zhejiang.upper), await plantBelow(service, zhejiang.upper)];
    const parentLinks = [
      { parentId: left.id, from: day('2000-01-01'), to: day('2024-01-01') },
      { parentId: entered.id, from: day('2024-01-01'), to: null },
    ];
    const moved = await plantBody(service, { parentLinks, foundingLine: [...left.foundingLine, left.id] });
    const member = await plantMember(service.request(), { body: moved, order: 400 });
    const file = await stateAfter(driver.open(zhejiang.officer, member));
    expect(await listed(staffOf('OFFICER', left))).toEqual([]);
    expect(await listed(staffOf('OFFICER', left), { unionBodyId: left.id, subtree: true })).toEqual([]);
    expect(await listed(staffOf('OFFICER', moved))).toEqual([file.id]);
    const own = await plantMember(service.request(), { body: left, order: 401 });
    const cited = await driver.open(staffOf('OFFICER', left), own, { previousFileId: file.id });
    expect(failureOf(cited)).toEqual({ code: 'NOT_FOUND', path: ['previousFileId'] });
  });

  it('is narrowed by state', async () => {
    expect(await listed(jiangxi.admin, { state: 'DRAFT' })).toEqual([files.jiangxi.id]);
    expect(await listed(jiangxi.admin, { state: 'ACTIVE' })).toEqual([]);
    expect(await listed(jiangxi.admin, { tier: 'NATIONAL' })).toEqual([]);
    expect(await listed(jiangxi.admin, { reviewOverdue: false })).toEqual([files.jiangxi.id]);
    expect(await listed(jiangxi.admin, { reviewOverdue: true })).toEqual([]);
  });
});
