import { describe, expect, it } from 'vitest';
import { decideRegister } from '#domain/caller/decide-register.ts';
import { actOf, adminOf } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2024-06-15');
const client = adminOf('330800', 'other');
const { version: _version, registeredAt: _registeredAt, revokedAt: _revokedAt, ...registration } = client;
const revoked = { ...client, version: 2, revokedAt: act.now };

describe('letting a caller in', () => {
  it('notes when it was let in last', () => {
    for (const before of [undefined, revoked]) {
      const { state } = valueOf(decideRegister(registration, before, act));
      expect(state).toMatchObject({ registeredAt: act.now, revokedAt: null });
    }
  });

  it('tells in the audit trail what it is from now on, and not what it was', () => {
    const before = { ...revoked, name: '旧名', role: 'DASHBOARD' } as const;
    const { changes } = valueOf(decideRegister(registration, before, act)).audit;
    expect(changes).toEqual(valueOf(decideRegister(registration, undefined, act)).audit.changes);
    expect(changes).toContainEqual({ field: 'role', from: null, to: 'PROVINCE_ADMIN' });
  });

  it('is refused for one that may call, and for whoever acts', () => {
    const taken = { code: 'SUBJECT_TAKEN', path: ['subject'] };
    expect(failureOf(decideRegister(registration, client, act))).toEqual(taken);
    expect(failureOf(decideRegister(registration, revoked, { ...act, caller: client }))).toEqual(taken);
  });
});
