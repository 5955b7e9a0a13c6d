import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { Sealed } from '../personal/sealed.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { advance, refuseAction } from './advance.ts';
import { withRecorder } from './checkers.ts';
import type { HardshipFile } from './hardship-file.ts';
import type { HardshipTier } from './hardship-norm.ts';

/** Proposes another tier than the norm gives; it counts once a second person has confirmed it. */
export function decideProposeTier(
  file: HardshipFile,
  { tier, reason }: { readonly tier: HardshipTier; readonly reason: Sealed },
  act: Act,
): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'PROPOSE_TIER', act);
  if (refusal !== undefined) return fail(refusal);
  const override = { tier, reason, by: act.caller.id, confirmedBy: null };
  const facts = { override, recorders: withRecorder(file.recorders, act) };
  return succeed(advance(file, { action: 'PROPOSE_TIER', reason, facts }, act));
}

/** Confirms the tier that was proposed (NO_TIER_OVERRIDE), by another than proposed it (SELF_REVIEW). */
export function decideConfirmTier(file: HardshipFile, act: Act): Result<Decided<HardshipFile>, Problem> {
  const refusal = refuseAction(file, 'CONFIRM_TIER', act);
  if (refusal !== undefined) return fail(refusal);
  if (file.override?.confirmedBy !== null) return fail(ruleProblem('NO_TIER_OVERRIDE'));
  const facts = { override: { ...file.override, confirmedBy: act.caller.id } };
  return succeed(advance(file, { action: 'CONFIRM_TIER', reason: null, facts }, act));
}
