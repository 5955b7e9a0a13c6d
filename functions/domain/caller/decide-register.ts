import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { ApiClient } from './caller.ts';

/** A caller to let in, its scope already found to fit its role and to lie within the registrar's own. */
export type Registration = Omit<ApiClient, 'version' | 'revokedAt'>;

/** Lets a caller in from now on. */
export function decideRegister(registration: Registration, act: Act): Decided<ApiClient> {
  const state: ApiClient = { ...registration, version: 1, revokedAt: null };
  const changes = changesBetween<ApiClient>({}, state);
  return { state, audit: { action: 'REGISTER_API_CLIENT', effectiveOn: act.today, reason: null, changes } };
}
