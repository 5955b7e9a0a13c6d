import type { Act } from '../act.ts';
import type { ApiClientId } from '../ids.ts';
import type { Scope } from '../caller/caller.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import type { HardshipFile } from './hardship-file.ts';
import type { HardshipAction } from './transitions.ts';

/** The recorders of a file with whoever acts; nobody twice. */
export function withRecorder(recorders: readonly ApiClientId[], act: Act): readonly ApiClientId[] {
  return recorders.includes(act.caller.id) ? recorders : [...recorders, act.caller.id];
}

/** Who passed the file at its unit last; undefined before anybody did. */
function unitReviewerOf({ reviews }: Pick<HardshipFile, 'reviews'>): ApiClientId | undefined {
  return reviews.findLast(({ stage, decision }) => stage === 'UNIT' && decision === 'PASS')?.by;
}

/** Actions that check what others made. */
const CHECKS: ReadonlySet<HardshipAction> = new Set<HardshipAction>([
  ...(['REVIEW_AT_UNIT', 'REVIEW_ABOVE', 'DECIDE_OBJECTION', 'ACTIVATE'] as const),
  ...(['CONFIRM_TIER', 'FINISH_REVIEW', 'CLOSE'] as const),
]);

/** Whether whoever asks recorded every objection that is open: then there is none for the caller to decide. */
function recordedAllOpen({ objections }: Pick<HardshipFile, 'objections'>, callerId: ApiClientId): boolean {
  const open = objections.filter(({ state }) => state === 'OPEN');
  return open.length > 0 && open.every(({ recordedBy }) => recordedBy === callerId);
}

type Checked = Pick<HardshipFile, 'recorders' | 'excludedReviewers' | 'reviews' | 'objections'>;

/**
 * Whether `action` would check the caller's own doing or household, which nobody may (SELF_REVIEW): whoever recorded the
 * file or is declared a relative checks nothing of it; who passed it at its unit neither passes it above nor decides an
 * objection; nor does who recorded it. Who proposed a tier is a recorder. A caller has no link to a person yet, so that
 * relatives are those the file declares.
 */
export function checksOwn(file: Checked, action: HardshipAction, callerId: ApiClientId): boolean {
  if (!CHECKS.has(action)) return false;
  if (file.recorders.includes(callerId) || file.excludedReviewers.includes(callerId)) return true;
  if (action === 'DECIDE_OBJECTION' && recordedAllOpen(file, callerId)) return true;
  const isSecondLook = action === 'REVIEW_ABOVE' || action === 'DECIDE_OBJECTION';
  return isSecondLook && unitReviewerOf(file) === callerId;
}

/** Whether a scope that holds the body reaches beyond it: another body's, or a region of which it is not the federation. */
export function isAbove(scope: Scope, body: Pick<UnionBody, 'id' | 'kind' | 'regionCode'>): boolean {
  if (scope.kind === 'BODY') return scope.bodyId !== body.id;
  return scope.kind === 'REGION' && !(body.kind === 'FEDERATION' && body.regionCode === scope.regionCode);
}
