import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import { decideRevoke } from '#domain/caller/decide-revoke.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ApiClientId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideAsItStands } from './acting-caller.ts';
import { checkVersion } from './draft-body-change.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { isRegionRowVisible } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A caller whose access ends. */
export interface RevokeApiClient {
  readonly idempotencyKey: string;
  readonly id: ApiClientId;
  readonly expectedVersion: number;
}

async function readClient(ports: Ports, act: Act, command: RevokeApiClient): Promise<Result<ApiClient, Problem>> {
  const client = mayDo(act.caller.role, 'apiClient:manage') ? await ports.clients.read(command.id) : undefined;
  const visible = client !== undefined && isRegionRowVisible(act, 'apiClient', client.scope.regionCode);
  return visible ? checkVersion(client, command.expectedVersion) : fail(ruleProblem('NOT_FOUND', 'id'));
}

async function draft(ports: Ports, act: Act, command: RevokeApiClient): Promise<Result<Draft<ApiClient>, Problem>> {
  const client = await readClient(ports, act, command);
  if (!client.ok) return client;
  const decided = decideRevoke(client.value, act);
  if (!decided.ok) return decided;
  const readVersion = client.value.version;
  const save = { type: 'SAVE', noun: 'apiClient', state: decided.value.state, readVersion } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Ends the access of a caller in the caller's own region. CLIENT_REVOKED for whoever was revoked itself. */
export const revokeApiClient = commandOf('revokeApiClient', (ports, act, command: RevokeApiClient) =>
  decideAsItStands(ports, act, (now) => draft(ports, now, command)),
);
