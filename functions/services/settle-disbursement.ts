import type { Act } from '#domain/act.ts';
import { aidGrantOf, refuseAid } from '#domain/claim/aid-year.ts';
import type { ClaimReversal, ProgramClaim } from '#domain/claim/claim.ts';
import { decideCorrectAccount, decideReverseClaim } from '#domain/claim/decide-pay.ts';
import {
  decideApproveDisbursement,
  decideLockDisbursement,
  decideNextDisbursementState,
} from '#domain/disbursement/decide-disbursement.ts';
import { MOST_LINES, type Disbursement, type LineSum } from '#domain/disbursement/disbursement.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { AccountSecrets } from '#domain/virtual-post/virtual-post.ts';
import { aidNamesOf, isClaimInCharge, readClaimFor, readRuleOf, type ClaimTarget } from './claim-access.ts';
import { draftClaimChange } from './claim-writes.ts';
import { sealAccount } from './create-post.ts';
import { isLineOf, listLines, readDisbursementFor, type DisbursementTarget } from './disbursement-access.ts';
import { draftWithClaims, releaseLines } from './fill-disbursement.ts';
import { namesOfRecord } from './household-records.ts';
import { refuseReason } from './make-claim.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, concealedCommandOf, type CommandResult, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<Disbursement>, Problem>>;

/** A batch to be locked, and what it is declared to come to. */
export interface LockDisbursement extends DisbursementTarget {
  readonly declared: LineSum;
}

/** Names by which the claimant is known now, and was not when the claim was approved: records may have been linked since. */
async function laterNames(ports: Ports, claim: ProgramClaim): Promise<readonly string[]> {
  if (claim.claimant.kind !== 'MEMBER') return [];
  const member = await standingRecord(ports.members.read, await ports.members.read(claim.claimant.memberId));
  const names = member === undefined ? [] : await namesOfRecord(ports, member);
  return aidNamesOf({ names: names.filter((name) => !claim.names.includes(name)) });
}

/** What speaks against paying a claim now by what its claimant was given under other names. */
async function refuseLine(ports: Ports, claim: ProgramClaim, rule: GrantRule): Promise<Problem | undefined> {
  const names = await laterNames(ports, claim);
  if (names.length === 0 || claim.aidYear === null || claim.grantFen === null) return undefined;
  const grant = aidGrantOf(rule, claim.programId, claim.grantFen);
  const years = await ports.claims.readAid(names, claim.aidYear);
  return years.map((year) => refuseAid(year, grant)).find((problem) => problem !== undefined);
}

/** Locks a batch as it was declared. DOUBLE_AID and APPROVE_OVER_CAP where records of a claimant were linked since. */
export const lockDisbursement = commandOf(
  'lockDisbursement',
  async (ports, act, command: LockDisbursement): Drafted => {
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:record' });
    if (!batch.ok) return batch;
    const decided = decideLockDisbursement(batch.value, command.declared, act);
    if (!decided.ok) return decided;
    const { items } = await listLines(ports, batch.value, { limit: MOST_LINES * 2, after: undefined });
    const claims = items.map(({ item }) => item).filter((claim) => isLineOf(batch.value, claim));
    const [first] = claims;
    const { rule } = first === undefined ? { rule: null } : await readRuleOf(ports, first);
    const refusals = rule === null ? [] : await Promise.all(claims.map((claim) => refuseLine(ports, claim, rule)));
    const problem = refusals.find((refusal) => refusal !== undefined);
    if (problem !== undefined) return fail(problem);
    return succeed(await draftWithClaims(ports, { before: batch.value, decided: decided.value }, []));
  },
);

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

/** Cancels a batch that was not sent, and lets its claims be paid by another. Done again, it releases what is left of them. */
export async function cancelDisbursement(
  ports: Ports,
  act: Act,
  command: DisbursementTarget,
): Promise<CommandResult<Disbursement>> {
  const done = await cancel(ports, act, command);
  if (done.ok) await releaseLines(ports, act, done.value.state);
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

/** Reverses a claim that was paid, by a row of its own. */
export const reverseClaim = commandOf('reverseClaim', async (ports, act, command: ReverseClaim): DraftedClaim => {
  const claim = await readClaimFor(ports, act, { ...command, action: 'claim:review' });
  if (!claim.ok) return claim;
  if (!(await isClaimInCharge(ports, act, claim.value))) return fail(ruleProblem('OUTSIDE_SCOPE', 'id'));
  const problem = await refuseReason(ports, claim.value, command.terms.reason);
  if (problem !== undefined) return fail(problem);
  const decided = decideReverseClaim(claim.value, command.terms, act);
  if (!decided.ok) return decided;
  return succeed(
    draftClaimChange({ before: claim.value, decided: decided.value }, await readRuleOf(ports, claim.value)),
  );
});
