import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { ApiClient } from './caller.ts';

/** A caller to let in, its scope already found to fit its role and to lie within the registrar's own. */
export type Registration = Omit<ApiClient, 'version' | 'registeredAt' | 'revokedAt'>;

/**
 * Lets a caller in from now on; `before` is the same one as it stands, undefined for a new one. SUBJECT_TAKEN while it may
 * call; and for whoever acts, who may have been revoked a moment ago and not know it yet. The audit entry tells what the
 * caller is from now on, and not what it was: it may be read by others than could read of it before.
 */
export function decideRegister(
  registration: Registration,
  before: ApiClient | undefined,
  act: Act,
): Result<Decided<ApiClient>, RuleProblem> {
  const isTaken = before !== undefined && (before.revokedAt === null || before.id === act.caller.id);
  if (isTaken) return fail(ruleProblem('SUBJECT_TAKEN', 'subject'));
  const version = (before?.version ?? 0) + 1;
  const state: ApiClient = { ...registration, version, registeredAt: act.now, revokedAt: null };
  const changes = changesBetween<ApiClient>({}, state);
  return succeed({ state, audit: { action: 'REGISTER_API_CLIENT', effectiveOn: act.today, reason: null, changes } });
}
