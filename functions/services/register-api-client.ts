import type { Act } from '#domain/act.ts';
import type { ApiClient, Role, Scope } from '#domain/caller/caller.ts';
import { decideRegister } from '#domain/caller/decide-register.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { parseRequestedScope, type RequestedScope, type ScopeRequest } from '#domain/caller/requested-scope.ts';
import { holdsRegion } from '#domain/caller/row-scope.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideAsItStands } from './acting-caller.ts';
import { checkDivision } from './check-place.ts';
import { draftChange } from './draft-change.ts';
import { readWholeMember } from './member-access.ts';
import { findSponsor } from './sponsor-access.ts';
import type { Ports } from './ports.ts';
import { findVisibleBody, isRegionRowVisible } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A subject of the token issuer that is to be let in. */
export interface RegisterApiClient {
  readonly idempotencyKey: string;
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: ScopeRequest;
}

/**
 * The scope, if it lies within the caller's own: OUTSIDE_SCOPE, and NOT_FOUND for a body or a sponsor that the caller may not
 * see, or a member whom it does not see whole.
 */
async function grantScope(ports: Ports, act: Act, asked: RequestedScope): Promise<Result<Scope, Problem>> {
  if (asked.kind === 'BODY') {
    const body = await findVisibleBody(ports, act, asked.bodyId);
    if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'scope', 'bodyId'));
    return succeed({ ...asked, regionCode: body.regionCode });
  }
  if (asked.kind === 'SPONSOR') {
    const sponsor = await findSponsor(ports, act, asked.sponsorId);
    if (sponsor === undefined) return fail(ruleProblem('NOT_FOUND', 'scope', 'sponsorId'));
    return succeed({ ...asked, regionCode: sponsor.regionCode });
  }
  if (checkDivision(ports, act, asked.regionCode) !== undefined) {
    return fail(ruleProblem('REGION_UNKNOWN', 'scope', 'regionCode'));
  }
  if (!holdsRegion(act.caller.scope, asked.regionCode))
    return fail(ruleProblem('OUTSIDE_SCOPE', 'scope', 'regionCode'));
  const isTied = asked.kind === 'SELF' && asked.memberId !== undefined;
  const isHidden =
    isTied && (await readWholeMember(ports, act, { id: asked.memberId, action: 'member:read' })) === undefined;
  return isHidden ? fail(ruleProblem('NOT_FOUND', 'scope', 'memberId')) : succeed(asked);
}

async function draft(ports: Ports, act: Act, command: RegisterApiClient): Promise<Result<Draft<ApiClient>, Problem>> {
  const { subject, name, role } = command;
  if (!mayDo(act.caller.role, 'apiClient:manage')) return fail(ruleProblem('OUTSIDE_SCOPE', 'scope'));
  const asked = parseRequestedScope(role, command.scope);
  if (!asked.ok) return asked;
  const scope = await grantScope(ports, act, asked.value);
  if (!scope.ok) return scope;
  const id = ports.ids.of('ApiClient', subject);
  const known = await ports.clients.read(id);
  // Whoever may not see a revoked caller learns no more of it than of one that may call.
  if (known !== undefined && !isRegionRowVisible(act, 'apiClient', known.scope.regionCode)) {
    return fail(ruleProblem('SUBJECT_TAKEN', 'subject'));
  }
  const decided = decideRegister({ id, subject, name, role, scope: scope.value }, known, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'apiClient', state, readVersion: known?.version ?? 0 } as const;
  return succeed(draftChange(decided.value, [save]));
}

/**
 * Lets a subject call with a role and a scope within the caller's own: a new one, or one that was revoked within the
 * caller's scope, which is then the same caller in its next version. SUBJECT_TAKEN for every other known subject,
 * CLIENT_REVOKED for whoever was revoked itself.
 */
export const registerApiClient = commandOf('registerApiClient', (ports, act, command: RegisterApiClient) =>
  decideAsItStands(ports, act, (now) => draft(ports, now, command)),
);
