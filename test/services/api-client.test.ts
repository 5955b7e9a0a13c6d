import { describe, expect, it } from 'vitest';
import type { ApiClient, Role } from '#domain/caller/caller.ts';
import type { MemberId } from '#domain/ids.ts';
import type { ScopeRequest } from '#domain/caller/requested-scope.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { findApiClient } from '#services/find-api-client.ts';
import { registerApiClient } from '#services/register-api-client.ts';
import { revokeApiClient } from '#services/revoke-api-client.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople } from '../support/people.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const NOTHING = { regionCode: null, bodyId: null, cardProgram: null, memberId: null, sponsorId: null };
let calls = 0;

function nextKey(): string {
  calls += 1;
  return `api-client-${String(calls).padStart(4, '0')}`;
}

interface Registering {
  readonly role: Role;
  readonly scope: Partial<ScopeRequest> & Pick<ScopeRequest, 'kind'>;
  readonly subject?: string;
  readonly by?: ApiClient;
}

function register({ role, scope, subject, by = zhejiang.admin }: Registering): Promise<CommandResult<ApiClient>> {
  const key = nextKey();
  const command = { idempotencyKey: key, subject: subject ?? key, name: '浙江看板', role };
  return registerApiClient(service.request(), service.act(by), { ...command, scope: { ...NOTHING, ...scope } });
}

function revoke(client: ApiClient, by: ApiClient = zhejiang.admin): Promise<CommandResult<ApiClient>> {
  const target = { id: client.id, expectedVersion: client.version, idempotencyKey: nextKey() };
  return revokeApiClient(service.request(), service.act(by), target);
}

const inRegion = (code: string) => ({ kind: 'REGION', regionCode: region(code) }) as const;

describe('a caller', () => {
  it('is let in under its subject, and found by it', async () => {
    const client = await stateAfter(register({ role: 'DASHBOARD', scope: inRegion('330400'), subject: 'screen-1' }));
    expect(client).toMatchObject({ version: 1, role: 'DASHBOARD', scope: inRegion('330400'), revokedAt: null });
    expect(await service.request().clients.findBySubject('screen-1')).toEqual(client);
  });

  it('is let in once', async () => {
    const asked = { role: 'DASHBOARD', scope: inRegion('330000'), subject: 'screen-2' } as const;
    await stateAfter(register(asked));
    expect(failureOf(await register(asked))).toEqual({ code: 'SUBJECT_TAKEN', path: ['subject'] });
  });

  it('is let in once by two who do so at the same time', async () => {
    const asked = { role: 'DASHBOARD', scope: inRegion('330000'), subject: 'screen-3' } as const;
    const results = await Promise.all([register(asked), register(asked)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.map(failureOf)).toContainEqual({ code: 'SUBJECT_TAKEN', path: ['subject'] });
  });

  it.each([
    ['330000', undefined],
    ['330881', undefined],
    ['360000', 'OUTSIDE_SCOPE'],
    ['000000', 'OUTSIDE_SCOPE'],
    ['339999', 'REGION_UNKNOWN'],
  ])('is let into %s by the administrator of 330000: %s', async (code, refusal) => {
    const problem = refusal === undefined ? undefined : { code: refusal, path: ['scope', 'regionCode'] };
    expect(failureOf(await register({ role: 'PROVINCE_ADMIN', scope: inRegion(code) }))).toEqual(problem);
  });

  it('is not let into its province by the administrator of a city', async () => {
    const by = adminOf('330800');
    const result = await register({ role: 'PROVINCE_ADMIN', scope: inRegion('330000'), by });
    expect(failureOf(result)?.code).toBe('OUTSIDE_SCOPE');
  });

  it('of a body has the region of that body', async () => {
    const scope = { kind: 'BODY', bodyId: zhejiang.base.id } as const;
    const client = await stateAfter(register({ role: 'OFFICER', scope }));
    expect(client.scope).toEqual({ ...scope, regionCode: '330881' });
  });

  it('is not let into a body of another federation', async () => {
    const result = await register({ role: 'REVIEWER', scope: { kind: 'BODY', bodyId: jiangxi.base.id } });
    expect(failureOf(result)).toEqual({ code: 'NOT_FOUND', path: ['scope', 'bodyId'] });
  });

  it.each([
    ['BANK', { kind: 'CARD_PROGRAM', cardProgram: 'zhejiang-longka' }],
    ['MEMBER', { kind: 'SELF' }],
  ] as const)('that is a %s is of a federation', async (role, scope) => {
    const missing = { code: 'INPUT_INVALID', path: ['scope', 'regionCode'] };
    expect(failureOf(await register({ role, scope }))).toEqual(missing);
    const outside = await register({ role, scope: { ...scope, regionCode: region('360000') } });
    expect(failureOf(outside)?.code).toBe('OUTSIDE_SCOPE');
    const client = await stateAfter(register({ role, scope: { ...scope, regionCode: region('330000') } }));
    expect(client.scope).toEqual({ ...scope, regionCode: '330000' });
  });

  it('is tied to a member whom the registrar sees, and to no other', async () => {
    const { admit } = driverOfPeople(service);
    const [ours, theirs] = await Promise.all([
      stateAfter(admit({ body: zhejiang.base, by: zhejiang.admin })),
      stateAfter(admit({ body: jiangxi.base, by: jiangxi.admin })),
    ]);
    const self = { kind: 'SELF', regionCode: region('330000') } as const;
    const tied = (memberId: MemberId) => register({ role: 'MEMBER', scope: { ...self, memberId } });
    expect((await stateAfter(tied(ours.id))).scope).toEqual({ ...self, memberId: ours.id });
    const missing = { code: 'NOT_FOUND', path: ['scope', 'memberId'] };
    for (const id of [theirs.id, 'mem_nobody' as MemberId]) expect(failureOf(await tied(id))).toEqual(missing);
  });

  it('has the kind of scope that goes with its role', async () => {
    const result = await register({ role: 'OFFICER', scope: inRegion('330000') });
    expect(failureOf(result)).toEqual({ code: 'INPUT_INVALID', path: ['scope', 'kind'] });
  });

  it.each([
    ['an officer', zhejiang.officer],
    ['a reviewer', zhejiang.reviewer],
    ['a dashboard', zhejiang.dashboard],
  ])('is not let in by %s', async (_who, by) => {
    const result = await register({ role: 'DASHBOARD', scope: inRegion('330881'), by });
    expect(failureOf(result)).toEqual({ code: 'OUTSIDE_SCOPE', path: ['scope'] });
  });

  it('is revoked once, on the version that was read', async () => {
    const client = await stateAfter(register({ role: 'DASHBOARD', scope: inRegion('330000') }));
    const revoked = await stateAfter(revoke(client));
    expect(revoked).toEqual({ ...client, version: 2, revokedAt: '2024-06-15T04:00:00.000Z' });
    expect(failureOf(await revoke(client))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    expect(failureOf(await revoke(revoked))).toEqual({ code: 'CLIENT_REVOKED' });
  });

  it('does not revoke itself', async () => {
    const own = { role: 'PROVINCE_ADMIN', scope: inRegion('330000') } as const;
    const [admin, other] = [await stateAfter(register(own)), await stateAfter(register(own))];
    expect(failureOf(await revoke(admin, admin))).toEqual({ code: 'REVOKE_OWN', path: ['id'] });
    expect(await stateAfter(revoke(admin, other))).toMatchObject({ version: 2 });
  });

  it.each([
    ['the administrator of another federation', jiangxi.admin],
    ['an officer', zhejiang.officer],
    ['a reviewer', zhejiang.reviewer],
    ['a dashboard', zhejiang.dashboard],
    ['the administrator of another city', adminOf('330400')],
  ])('is neither seen nor revoked by %s', async (_who, by) => {
    const client = await stateAfter(register({ role: 'DASHBOARD', scope: inRegion('330800') }));
    expect(failureOf(await revoke(client, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect(await findApiClient(service.request(), service.act(by), client.id)).toBeUndefined();
    expect(await findApiClient(service.request(), service.act(zhejiang.admin), client.id)).toEqual(client);
  });
});

describe('a caller that was revoked', () => {
  const asScreen = { role: 'DASHBOARD', scope: inRegion('330000') } as const;
  const revoked = async (asked: Registering) => stateAfter(revoke(await stateAfter(register(asked))));

  it('is let in again as the same caller, in another role and scope', async () => {
    const before = await revoked({ ...asScreen, subject: 'again-1' });
    const scope = { kind: 'BODY', bodyId: zhejiang.base.id } as const;
    const after = await stateAfter(register({ role: 'OFFICER', scope, subject: 'again-1' }));
    expect(after).toEqual({
      ...{ id: before.id, version: 3, subject: 'again-1', name: '浙江看板', role: 'OFFICER' },
      ...{ registeredAt: service.clock.now(), revokedAt: null },
      scope: { ...scope, regionCode: '330881' },
    });
    expect(await service.request().clients.findBySubject('again-1')).toEqual(after);
    const trail = await service.request().auditTrail.of(before.id, { limit: 10, after: undefined });
    const [entry] = trail.items.map(({ item }) => item);
    expect(trail.items.map(({ item }) => item.action).sort()).toEqual([
      ...['REGISTER_API_CLIENT', 'REGISTER_API_CLIENT', 'REVOKE_API_CLIENT'],
    ]);
    expect(entry?.actorId).toBe(zhejiang.admin.id);
    expect(trail.items.flatMap(({ item }) => item.changes)).toContainEqual({
      ...{ field: 'role', from: null, to: 'OFFICER' },
    });
  });

  it('is let in again only by whoever may see it: to all others the subject is taken', async () => {
    await revoked({ ...asScreen, subject: 'again-2' });
    const taken = { code: 'SUBJECT_TAKEN', path: ['subject'] };
    const by = adminOf('330800');
    const inOwn = { role: 'DASHBOARD', scope: inRegion('330800'), subject: 'again-2' } as const;
    expect(failureOf(await register({ ...inOwn, by }))).toEqual(taken);
    const abroad = { ...inOwn, scope: inRegion('360000'), by: jiangxi.admin };
    expect(failureOf(await register(abroad))).toEqual(taken);
    expect(await stateAfter(register({ ...inOwn, by: zhejiang.admin }))).toMatchObject({ version: 3 });
  });

  it('is let in again only within the scope of whoever does it', async () => {
    await revoked({ ...asScreen, subject: 'again-3' });
    const wider = { role: 'DASHBOARD', scope: inRegion('000000'), subject: 'again-3' } as const;
    expect(failureOf(await register(wider))?.code).toBe('OUTSIDE_SCOPE');
  });

  it('is let in again by one of four who do so at the same time', async () => {
    const asked = { ...asScreen, subject: 'again-4' };
    await revoked(asked);
    const results = await Promise.all([register(asked), register(asked), register(asked), register(asked)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refusals = results.map(failureOf).filter((failure) => failure !== undefined);
    expect(new Set(refusals.map((failure) => JSON.stringify(failure)))).toEqual(
      new Set([JSON.stringify({ code: 'SUBJECT_TAKEN', path: ['subject'] })]),
    );
    expect(await service.request().clients.findBySubject('again-4')).toMatchObject({ version: 3, revokedAt: null });
  });

  it('does not let itself in again while a node still takes it for one that may call', async () => {
    const admin = await stateAfter(register({ role: 'PROVINCE_ADMIN', scope: inRegion('330000'), subject: 'again-5' }));
    await stateAfter(revoke(admin));
    const own = { role: 'PROVINCE_ADMIN', scope: inRegion('330000'), subject: 'again-5', by: admin } as const;
    expect(failureOf(await register(own))).toEqual({ code: 'CLIENT_REVOKED' });
  });

  it('neither lets in nor revokes others while a node still takes it for one that may call', async () => {
    const own = { role: 'PROVINCE_ADMIN', scope: inRegion('330000') } as const;
    const [admin, other] = [await stateAfter(register(own)), await stateAfter(register(own))];
    expect(failureOf(await register({ ...own, by: admin }))).toBeUndefined();
    await stateAfter(revoke(admin));
    const refused = { ok: false, failure: { code: 'CLIENT_REVOKED' } };
    expect(await register({ ...own, by: admin })).toEqual(refused);
    expect(await revoke(other, admin)).toEqual(refused);
  });

  it('decides in its present role and scope when it was let in again in others', async () => {
    const subject = 'again-6';
    const wide = await stateAfter(register({ role: 'PROVINCE_ADMIN', scope: inRegion('330000'), subject }));
    const screen = { role: 'DASHBOARD', scope: inRegion('330400') } as const;
    const target = await stateAfter(register(screen));
    await stateAfter(revoke(wide));
    await stateAfter(register({ role: 'PROVINCE_ADMIN', scope: inRegion('330800'), subject }));
    const outside = { code: 'OUTSIDE_SCOPE', path: ['scope', 'regionCode'] };
    expect(failureOf(await register({ ...screen, by: wide }))).toEqual(outside);
    expect(failureOf(await revoke(target, wide))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect(failureOf(await register({ ...screen, scope: inRegion('330881'), by: wide }))).toBeUndefined();
  });
});

describe('the audit trail of a caller that was let in again in another scope', () => {
  it('begins there with that, but for callers of the whole nation', async () => {
    const subject = 'trail-1';
    const first = await stateAfter(register({ role: 'DASHBOARD', scope: inRegion('330400'), subject }));
    service.clock.set('2024-06-16');
    await stateAfter(revoke(first));
    service.clock.set('2024-06-17');
    const scope = inRegion('330800');
    expect(await stateAfter(register({ role: 'DASHBOARD', scope, subject }))).toMatchObject({
      registeredAt: service.clock.now(),
    });
    const actionsFor = async (by: ApiClient, limit: number) => {
      const page = { limit, after: undefined };
      const trail = await listAuditTrail(service.request(), service.act(by), { subjectId: first.id, page });
      expect(trail.hasMore && trail.items.length === 0).toBe(false);
      return trail.items.map(({ item }) => item);
    };
    for (const by of [adminOf('330800'), zhejiang.admin]) {
      const [entry, ...more] = await actionsFor(by, 10);
      expect([entry?.action, more]).toEqual(['REGISTER_API_CLIENT', []]);
      expect(JSON.stringify(entry)).not.toContain('330400');
      expect(entry?.changes.filter(({ from }) => from !== null)).toEqual([]);
    }
    expect(await actionsFor(adminOf('330400'), 10)).toEqual([]);
    const all = (await actionsFor(adminOf('000000'), 10)).map(({ action }) => action);
    expect(all).toEqual(['REGISTER_API_CLIENT', 'REVOKE_API_CLIENT', 'REGISTER_API_CLIENT']);
    service.clock.set('2024-06-15');
  });
});
