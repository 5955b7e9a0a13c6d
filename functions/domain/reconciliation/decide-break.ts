import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId } from '../ids.ts';
import { ruleProblem, type IllegalTransition, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { breakState, type Break, type BreakResolution, type BreakState } from './break.ts';

/** What may be done with a break. */
export const BREAK_ACTIONS = ['ASSIGN', 'RESOLVE'] as const;
export type BreakAction = (typeof BREAK_ACTIONS)[number];

const ALLOWED: Readonly<Record<BreakState, readonly BreakAction[]>> = {
  PENDING: BREAK_ACTIONS,
  OPEN: BREAK_ACTIONS,
  ...{ ACCEPTED: [], CORRECTED: [], WRITTEN_OFF: [] },
};

/** What the state of a break allows on a day: one that is settled stays as it is. */
export function breakActions(state: Break, today: LocalDate): readonly BreakAction[] {
  return ALLOWED[breakState(state, today)];
}

function illegal(state: Break, action: BreakAction, { today }: Act): IllegalTransition | undefined {
  const allowed = breakActions(state, today);
  if (allowed.includes(action)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from: breakState(state, today), action, allowed };
}

/** Gives a break that is not settled to somebody to look after, or with null to nobody. */
export function decideAssignBreak(
  before: Break,
  assigneeId: ApiClientId | null,
  act: Act,
): Result<Decided<Break>, Problem> {
  const refusal = illegal(before, 'ASSIGN', act);
  if (refusal !== undefined) return fail(refusal);
  const state: Break = { ...before, version: before.version + 1, assigneeId };
  const changes = changesBetween<Break>(before, state);
  return succeed({ state, audit: { action: 'ASSIGN_BREAK', effectiveOn: act.today, reason: null, changes } });
}

/** The break of a refund that waited, once its charge came; one that somebody settled before stays as it is: undefined. */
export function settleByArrival(before: Break, chargeId: string, at: Instant): Break | undefined {
  if (before.settled !== null) return undefined;
  const settled = {
    resolution: 'CORRECTED',
    actorId: null,
    reason: 'CHARGE_ARRIVED',
    correctedBy: chargeId,
    at,
  } as const;
  return { ...before, version: before.version + 1, settled };
}

/** How somebody settles a break. */
export interface BreakVerdict {
  readonly resolution: BreakResolution;
  readonly reason: string;
  /** The transaction or the job that corrected it: CORRECTED names one, and nothing else does. */
  readonly correctedBy: string | null;
}

/** Settles a break for good (ILLEGAL_TRANSITION where it is settled; INPUT_INVALID at `correctedBy`, see `BreakVerdict`). */
export function decideResolveBreak(
  before: Break,
  { resolution, reason, correctedBy }: BreakVerdict,
  act: Act,
): Result<Decided<Break>, Problem> {
  const refusal = illegal(before, 'RESOLVE', act);
  if (refusal !== undefined) return fail(refusal);
  if ((resolution === 'CORRECTED') !== (correctedBy !== null)) return fail(ruleProblem('INPUT_INVALID', 'correctedBy'));
  const settled = { resolution, actorId: act.caller.id, reason, correctedBy, at: act.now };
  const state: Break = { ...before, version: before.version + 1, settled };
  const changes = changesBetween<Break>(before, state);
  return succeed({ state, audit: { action: 'RESOLVE_BREAK', effectiveOn: act.today, reason, changes } });
}
