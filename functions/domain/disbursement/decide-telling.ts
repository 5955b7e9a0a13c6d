import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { ProgramClaim } from '../claim/claim.ts';
import { decideBankOutcome, presentPayment, type BankOutcome } from '../claim/decide-pay.ts';
import type { Problem } from '../problem.ts';
import { succeed, type Result } from '../result.ts';
import { decideSettleLine } from './decide-disbursement.ts';
import type { Disbursement } from './disbursement.ts';

/** What a bank tells of a line: its outcome, for so much. */
export interface Telling {
  readonly fen: number;
  readonly outcome: BankOutcome;
}

/** A batch, and the claim of one of its lines. */
export interface BatchLine {
  readonly batch: Disbursement;
  readonly claim: ProgramClaim;
}

/** Whether a line of the claim in the batch says just this already, whatever became of the claim since. */
export function isToldSo({ batch, claim }: BatchLine, { fen, outcome }: Telling): boolean {
  return claim.payments.some((line) => {
    if (line.batchId !== batch.id || line.fen !== fen) return false;
    if (outcome.kind === 'RETURNED') return line.returned?.on === outcome.on && line.returned.reason === outcome.reason;
    return (outcome.kind === 'PAID' ? line.paidOn : line.confirmedOn) === outcome.on;
  });
}

/** Records what a bank tells of a line, with the claim and with the batch: see `decideSettleLine` and `decideBankOutcome`. */
export function decideTelling(
  { batch, claim }: BatchLine,
  { fen, outcome }: Telling,
  act: Act,
): Result<{ readonly batch: Decided<Disbursement>; readonly claim: Decided<ProgramClaim> }, Problem> {
  const wasPaid = presentPayment(claim)?.paidOn != null;
  const settled = decideSettleLine(batch, { outcome, fen, wasPaid }, act);
  if (!settled.ok) return settled;
  const decided = decideBankOutcome(claim, { batchId: batch.id, fen, outcome }, act);
  return decided.ok ? succeed({ batch: settled.value, claim: decided.value }) : decided;
}

/** The change of a batch by all that was told of its lines at once: one version of it, and one entry in the trail. */
export function settledAtOnce(before: Disbursement, after: Disbursement, act: Act): Decided<Disbursement> {
  const state: Disbursement = { ...after, version: before.version + 1 };
  const changes = changesBetween<Disbursement>({ ...before, steps: state.steps }, state);
  return { state, audit: { action: 'SETTLE_DISBURSEMENT', effectiveOn: act.today, reason: null, changes } };
}
