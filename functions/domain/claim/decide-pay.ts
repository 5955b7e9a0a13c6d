import type { Act } from '../act.ts';
import type { LocalDate } from '../day.ts';
import type { ApiClientId, DisbursementId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideOnClaim, type ClaimDecision, type ClaimMove } from './advance.ts';
import type { ClaimAccount, ClaimPayment, ClaimReversal, ProgramClaim } from './claim.ts';

/** The line that counts: the last one, unless it came back. */
export function presentPayment({ payments }: Pick<ProgramClaim, 'payments'>): ClaimPayment | undefined {
  const last = payments.at(-1);
  return last?.returned === null ? last : undefined;
}

/** The claim's lines, of which the present one becomes another. */
function withPresent(claim: ProgramClaim, facts: Partial<ClaimPayment>): readonly ClaimPayment[] {
  const present = presentPayment(claim);
  return claim.payments.map((payment) => (payment === present ? { ...payment, ...facts } : payment));
}

/** Makes a claim a line of a batch, on the account it names (ACCOUNT_MISSING). BATCH_TWICE where it is in one already. */
export function decideBatchClaim(claim: ProgramClaim, batchId: DisbursementId, act: Act): ClaimDecision {
  if (claim.state === 'IN_BATCH') return fail(ruleProblem('BATCH_TWICE', 'claimIds'));
  const decide = (): Result<ClaimMove, Problem> => {
    const { account, grantFen } = claim;
    if (account === null || grantFen === null) return fail(ruleProblem('ACCOUNT_MISSING', 'claimIds'));
    const line: ClaimPayment = {
      ...{ number: claim.payments.length + 1, batchId, fen: grantFen, accountLastFour: account.lastFour },
      ...{ paidOn: null, confirmedOn: null, returned: null },
    };
    return succeed({ to: 'IN_BATCH', facts: { payments: [...claim.payments, line] } });
  };
  return decideOnClaim(claim, { action: 'BATCH', decide }, act);
}

/** Takes a claim out of its batch again; the line stays, and counts no more. */
export function decideUnbatchClaim(claim: ProgramClaim, act: Act): ClaimDecision {
  const returned = { on: act.today, reason: null };
  const facts = { payments: withPresent(claim, { returned }) };
  return decideOnClaim(claim, { action: 'UNBATCH', decide: () => succeed({ to: 'APPROVED' as const, facts }) }, act);
}

/** What a bank tells of a line: carried out, returned, or confirmed by its statement. */
export type BankOutcome =
  | { readonly kind: 'PAID' | 'CONFIRMED'; readonly on: LocalDate }
  | { readonly kind: 'RETURNED'; readonly on: LocalDate; readonly reason: string };

const MOVES = {
  PAID: { action: 'PAY', to: 'PAID' },
  CONFIRMED: { action: 'CONFIRM', to: 'RECONCILED' },
  RETURNED: { action: 'BANK_RETURN', to: 'BANK_RETURNED' },
} as const;

function factsOf(outcome: BankOutcome): Partial<ClaimPayment> {
  if (outcome.kind === 'RETURNED') return { returned: { on: outcome.on, reason: outcome.reason } };
  return outcome.kind === 'PAID' ? { paidOn: outcome.on } : { confirmedOn: outcome.on };
}

/**
 * Records what the bank tells of the present line of a claim, by a day (EFFECTIVE_DATE_IN_FUTURE), not before it was carried
 * out (EFFECTIVE_DATE_BEFORE_LAST), for the amount of the line (PAY_AMOUNT_DIFFERS).
 */
export function decideBankOutcome(
  claim: ProgramClaim,
  { batchId, fen, outcome }: { readonly batchId: DisbursementId; readonly fen: number; readonly outcome: BankOutcome },
  act: Act,
): ClaimDecision {
  const { action, to } = MOVES[outcome.kind];
  const decide = (): Result<ClaimMove, Problem> => {
    const line = presentPayment(claim);
    if (line?.batchId !== batchId) return fail(ruleProblem('NOT_FOUND', 'claimId'));
    if (fen !== line.fen) return fail(ruleProblem('PAY_AMOUNT_DIFFERS', 'amount'));
    if (outcome.on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
    if (line.paidOn !== null && outcome.on < line.paidOn) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
    const reason = outcome.kind === 'RETURNED' ? outcome.reason : null;
    return succeed({ to, reason, facts: { payments: withPresent(claim, factsOf(outcome)) } });
  };
  return decideOnClaim(claim, { action, decide }, act);
}

/** Names another account for a claim that the bank returned: it is paid by a new line, and the old one stays. */
export function decideCorrectAccount(claim: ProgramClaim, account: ClaimAccount, act: Act): ClaimDecision {
  const facts = { account };
  return decideOnClaim(
    claim,
    { action: 'CORRECT_ACCOUNT', decide: () => succeed({ to: 'APPROVED' as const, facts }) },
    act,
  );
}

/** Who named another account for a claim after the bank returned it: nobody of them approves the batch that pays it. */
export function accountCorrectors({ steps }: Pick<ProgramClaim, 'steps'>): readonly ApiClientId[] {
  return steps.flatMap(({ state, by }, index) => {
    const isCorrected = state === 'APPROVED' && steps[index - 1]?.state === 'BANK_RETURNED';
    return isCorrected ? [by] : [];
  });
}

/**
 * Reverses a claim that was paid, by a row of its own, because the money came back: by a day not ahead nor before it was paid.
 * What it took of budget, fund and yearly cap is given back.
 */
export function decideReverseClaim(
  claim: ProgramClaim,
  { on, reason, reference }: Pick<ClaimReversal, 'on' | 'reason' | 'reference'>,
  act: Act,
): ClaimDecision {
  const decide = (): Result<ClaimMove, Problem> => {
    const line = presentPayment(claim);
    if (line === undefined) return fail(ruleProblem('NOT_FOUND', 'id'));
    if (on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
    if (line.paidOn === null || on < line.paidOn) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on'));
    if (claim.makers.includes(act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
    const reversal: ClaimReversal = { fen: line.fen, on, reason, reference, by: act.caller.id };
    return succeed({ to: 'REVERSED', reason, facts: { reversal } });
  };
  return decideOnClaim(claim, { action: 'REVERSE', decide }, act);
}
