import type { Act } from '../act.ts';
import type { ApiClientId } from '../ids.ts';
import type { UnionBodyAction } from './transitions.ts';
import type { UnionBody } from './union-body.ts';

/** The makers of a body with whoever acts; nobody twice. */
export function withMaker(body: Pick<UnionBody, 'makers'>, act: Act): readonly ApiClientId[] {
  return body.makers.includes(act.caller.id) ? body.makers : [...body.makers, act.caller.id];
}

/**
 * Whether `action` would check the caller's own doing, which nobody may (APPROVE_OWN): whoever founded, revised or submitted
 * a body that waits does not approve or reject it, and whoever asked for a move does not consent to it.
 */
export function checksOwn(
  body: Pick<UnionBody, 'state' | 'makers' | 'pendingMove'>,
  action: UnionBodyAction,
  callerId: ApiClientId,
): boolean {
  if (action === 'CONSENT_TO_MOVE') return body.pendingMove?.requestedBy === callerId;
  const checks = action === 'APPROVE' || action === 'REJECT';
  return checks && body.state === 'PENDING_APPROVAL' && body.makers.includes(callerId);
}
