import type { Act } from '#domain/act.ts';
import type { ApiClient, Scope } from '#domain/caller/caller.ts';
import { decideRegister } from '#domain/caller/decide-register.ts';
import { dayOf } from '#domain/day.ts';
import type { MemberId } from '#domain/ids.ts';
import { NATION_CODE, type RegionCode } from '#domain/region/region-code.ts';
import { succeed } from '#domain/result.ts';
import { draftChange } from '#services/draft-change.ts';
import { commandOf } from '#services/run-command.ts';
import { createPorts } from '../compose.ts';
import { openSystemAdapters, type SystemPlace } from './system-adapters.ts';

/** A member who may call, and whose records are its own. */
export interface MemberCaller {
  readonly idempotencyKey: string;
  readonly subject: string;
  readonly name: string;
  readonly regionCode: string;
  readonly memberId: string;
}

const register = commandOf('registerMemberCaller', async (ports, act, { subject, name, ...facts }: MemberCaller) => {
  const id = ports.ids.of('ApiClient', subject);
  const scope: Scope = {
    kind: 'SELF',
    regionCode: facts.regionCode as RegionCode,
    memberId: facts.memberId as MemberId,
  };
  const known = await ports.clients.read(id);
  const decided = decideRegister({ id, subject, name, role: 'MEMBER', scope }, known, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  return succeed(
    draftChange(decided.value, [{ type: 'SAVE', noun: 'apiClient', state, readVersion: known?.version ?? 0 }]),
  );
});

/**
 * Lets a member call whose records are its own: a scope that `registerApiClient` does not take yet. A caller that is known
 * stays as it is. No deployed function reaches it.
 */
export function openMemberCallers(place: SystemPlace): (by: string, caller: MemberCaller) => Promise<void> {
  const adapters = openSystemAdapters(place);
  return async (by, member) => {
    const ports = createPorts(adapters);
    const now = ports.clock.now();
    const caller: ApiClient = {
      ...{ id: ports.ids.of('ApiClient', by), version: 1, subject: by, name: by, role: 'PROVINCE_ADMIN' },
      ...{ scope: { kind: 'REGION', regionCode: NATION_CODE }, registeredAt: now, revokedAt: null },
    };
    const act: Act = { caller, now, today: dayOf(now), requestId: ports.ids.next('Request') };
    const registered = await register(ports, act, member);
    if (registered.ok || registered.failure.code === 'SUBJECT_TAKEN') return;
    throw new Error(`${member.idempotencyKey}: ${registered.failure.code}`);
  };
}
