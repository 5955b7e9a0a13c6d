import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { isPayable } from '#domain/claim/claim-progress.ts';
import { allowedClaimActions, type ClaimAccount, type ProgramClaim } from '#domain/claim/claim.ts';
import type { ClaimId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { AccountSecrets } from '#domain/virtual-post/virtual-post.ts';
import { isClaimInCharge } from './claim-access.ts';
import { refuseReason } from './make-claim.ts';
import type { Ports } from './ports.ts';
import { tracedReveal, type Reveal } from './traced-reveal.ts';

/** A claim with where it is paid to. */
interface Payee {
  readonly claim: ProgramClaim;
  readonly account: ClaimAccount;
}

/** The account of a claim of a programme in the caller's charge that is to be paid. */
async function findPayee(
  ports: Ports,
  act: Act,
  { id, reason }: Pick<Reveal<ClaimId>, 'id' | 'reason'>,
): Promise<Result<Payee, Problem>> {
  const claim = mayDo(act.caller.role, 'claim:revealAccount') ? await ports.claims.read(id) : undefined;
  if (claim === undefined || !(await isClaimInCharge(ports, act, claim))) return fail(ruleProblem('NOT_FOUND', 'id'));
  const { state: from, account } = claim;
  if (!isPayable(claim)) {
    return fail({ code: 'ILLEGAL_TRANSITION', from, action: 'REVEAL_ACCOUNT', allowed: allowedClaimActions(claim) });
  }
  if (account === null) return fail(ruleProblem('ACCOUNT_MISSING', 'id'));
  const problem = await refuseReason(ports, claim, reason);
  return problem === undefined ? succeed({ claim, account }) : fail(problem);
}

/** Answers the account that a claim is paid to in the clear, for the list that goes to the bank, and leaves a trace. */
export const revealClaimAccount = tracedReveal<ClaimId, Payee, AccountSecrets>('revealClaimAccount', {
  ...{ find: findPayee, action: 'REVEAL_ACCOUNT', field: 'account' },
  open: async (ports, { claim, account }) => (await ports.vault.open(claim.id, account.secrets)) as AccountSecrets,
});
