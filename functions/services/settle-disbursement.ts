import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { ClaimReversal, ProgramClaim } from '#domain/claim/claim.ts';
import { decideCorrectAccount, decideReverseClaim, presentPayment } from '#domain/claim/decide-pay.ts';
import {
  decideApproveDisbursement,
  decideNextDisbursementState,
  decideReverseLine,
} from '#domain/disbursement/decide-disbursement.ts';
import type { Disbursement } from '#domain/disbursement/disbursement.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { AccountSecrets } from '#domain/virtual-post/virtual-post.ts';
import { isClaimInCharge, readClaimFor, readRuleOf, type ClaimTarget } from './claim-access.ts';
import { draftClaimChange } from './claim-writes.ts';
import { sealAccount } from './create-post.ts';
import { readDisbursementFor, type DisbursementTarget } from './disbursement-access.ts';
import { draftWithClaims, releaseLines } from './fill-disbursement.ts';
import { refuseReason, refuseText } from './make-claim.ts';
import type { Ports } from './ports.ts';
import { commandOf, concealedCommandOf, type CommandResult, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<Disbursement>, Problem>>;

function nextStateOf(action: 'UNLOCK' | 'SEND' | 'CANCEL') {
  return async (ports: Ports, act: Act, command: DisbursementTarget): Drafted => {
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:record' });
    if (!batch.ok) return batch;
    const decided = decideNextDisbursementState(batch.value, action, act);
    if (!decided.ok) return decided;
    return succeed(await draftWithClaims(ports, { before: batch.value, decided: decided.value }, []));
  };
}

/** Opens a locked batch again. */
export const unlockDisbursement = commandOf('unlockDisbursement', nextStateOf('UNLOCK'));

/** Sends an approved batch to the bank. */
export const sendDisbursement = commandOf('sendDisbursement', nextStateOf('SEND'));

const cancel = commandOf('cancelDisbursement', nextStateOf('CANCEL'));

/** The batch if it stands cancelled and the caller may cancel it. */
async function cancelledBefore(ports: Ports, act: Act, { id }: DisbursementTarget): Promise<Disbursement | undefined> {
  const batch = await ports.disbursements.read(id);
  if (batch?.state !== 'CANCELLED') return undefined;
  const { version: expectedVersion } = batch;
  const found = await readDisbursementFor(ports, act, { id, expectedVersion, action: 'disbursement:record' });
  return found.ok ? found.value : undefined;
}

/**
 * Cancels a batch that was not sent, and lets its claims be paid by another. Asked for again, under whatever key, it releases
 * what is left of them.
 */
export async function cancelDisbursement(
  ports: Ports,
  act: Act,
  command: DisbursementTarget,
): Promise<CommandResult<Disbursement>> {
  const done = await cancel(ports, act, command);
  const batch = done.ok ? done.value.state : await cancelledBefore(ports, act, command);
  if (batch !== undefined) await releaseLines(ports, act, batch);
  return done;
}

/** Approves a locked batch. */
export const approveDisbursement = commandOf(
  'approveDisbursement',
  async (ports, act, command: DisbursementTarget): Drafted => {
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:approve' });
    if (!batch.ok) return batch;
    const decided = decideApproveDisbursement(batch.value, act);
    if (!decided.ok) return decided;
    return succeed(await draftWithClaims(ports, { before: batch.value, decided: decided.value }, []));
  },
);

type DraftedClaim = Promise<Result<Draft<ProgramClaim>, Problem>>;

/** Another account for a claim that the bank returned. */
export interface CorrectClaimAccount extends ClaimTarget {
  readonly account: AccountSecrets;
}

/** Names another account for a claim that the bank returned, which is paid by a new line then. */
export const correctClaimAccount = concealedCommandOf(
  'correctClaimAccount',
  async (ports, act, command: CorrectClaimAccount): DraftedClaim => {
    const claim = await readClaimFor(ports, act, { ...command, action: 'claim:make' });
    if (!claim.ok) return claim;
    const account = await sealAccount(ports, claim.value.id, command.account);
    const decided = decideCorrectAccount(claim.value, account, act);
    if (!decided.ok) return decided;
    return succeed(
      draftClaimChange({ before: claim.value, decided: decided.value }, await readRuleOf(ports, claim.value)),
    );
  },
);

/** A claim whose money came back. */
export interface ReverseClaim extends ClaimTarget {
  readonly terms: Pick<ClaimReversal, 'on' | 'reason' | 'reference'>;
}

/** What a reversal writes: the claim, and the sums of the batch by which it was paid. */
async function draftReversal(
  ports: Ports,
  act: Act,
  change: { readonly before: ProgramClaim; readonly decided: Decided<ProgramClaim> },
): Promise<Draft<ProgramClaim>> {
  const { before } = change;
  const line = presentPayment(before);
  const batch = line === undefined ? undefined : await ports.disbursements.read(line.batchId);
  if (line === undefined || batch === undefined) throw new Error(`The claim ${before.id} was paid by no batch.`);
  const { state, audit } = decideReverseLine(batch, { fen: line.fen, wasConfirmed: line.confirmedOn !== null }, act);
  const draft = draftClaimChange(change, await readRuleOf(ports, before));
  return {
    ...draft,
    writes: [...draft.writes, { type: 'SAVE', noun: 'disbursement', state, readVersion: batch.version }],
    audit: [...draft.audit, { subjectId: batch.id, facts: audit }],
  };
}

/** Reverses a claim that was paid, by a row of its own. */
export const reverseClaim = commandOf('reverseClaim', async (ports, act, command: ReverseClaim): DraftedClaim => {
  const claim = await readClaimFor(ports, act, { ...command, action: 'claim:review' });
  if (!claim.ok) return claim;
  if (!(await isClaimInCharge(ports, act, claim.value))) return fail(ruleProblem('OUTSIDE_SCOPE', 'id'));
  const { reason, reference } = command.terms;
  const problem =
    (await refuseReason(ports, claim.value, reason)) ??
    (await refuseText(ports, claim.value, { text: reference, field: 'reference' }));
  if (problem !== undefined) return fail(problem);
  const decided = decideReverseClaim(claim.value, command.terms, act);
  if (!decided.ok) return decided;
  return succeed(await draftReversal(ports, act, { before: claim.value, decided: decided.value }));
});
