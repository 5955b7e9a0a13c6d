import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import {
  allowedClaimActions,
  PERSONAL_CLAIM_FACTS,
  type ProgramClaim,
  type ProgramClaimAction,
  type ProgramClaimState,
} from './claim.ts';
import { claimStep } from './decide-draft.ts';

/** What a decision on a claim comes to. */
export type ClaimDecision = Result<Decided<ProgramClaim>, Problem>;

/** What a decision makes of a claim: facts, and another state. */
export interface ClaimMove {
  readonly to?: ProgramClaimState;
  readonly reason?: string | null;
  readonly facts?: Partial<ProgramClaim>;
}

/** Decides an action on a claim if its state allows it. */
export function decideOnClaim(
  claim: ProgramClaim,
  { action, decide }: { readonly action: ProgramClaimAction; readonly decide: () => Result<ClaimMove, Problem> },
  act: Act,
): ClaimDecision {
  const allowed = allowedClaimActions(claim);
  if (!allowed.includes(action)) return fail({ code: 'ILLEGAL_TRANSITION', from: claim.state, action, allowed });
  const decided = decide();
  if (!decided.ok) return decided;
  const { to, reason = null, facts = {} } = decided.value;
  const steps = to === undefined ? claim.steps : [...claim.steps, claimStep(to, act, reason)];
  const state: ProgramClaim = { ...claim, ...facts, version: claim.version + 1, state: to ?? claim.state, steps };
  const changes = changesBetween<ProgramClaim>({ ...claim, steps }, state, PERSONAL_CLAIM_FACTS);
  return succeed({ state, audit: { action: `${action}_CLAIM`, effectiveOn: act.today, reason, changes } });
}
