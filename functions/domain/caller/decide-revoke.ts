import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { ApiClient } from './caller.ts';

/**
 * Ends a caller's access from now on, until it is let in again: CLIENT_REVOKED when it has ended already, REVOKE_OWN for
 * whoever acts, so that no region is left without its administrator by a slip.
 */
export function decideRevoke(client: ApiClient, act: Act): Result<Decided<ApiClient>, RuleProblem> {
  if (client.id === act.caller.id) return fail(ruleProblem('REVOKE_OWN', 'id'));
  if (client.revokedAt !== null) return fail(ruleProblem('CLIENT_REVOKED'));
  const state: ApiClient = { ...client, version: client.version + 1, revokedAt: act.now };
  const changes = changesBetween<ApiClient>(client, state);
  return succeed({ state, audit: { action: 'REVOKE_API_CLIENT', effectiveOn: act.today, reason: null, changes } });
}
