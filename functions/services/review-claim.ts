import type { Act } from '#domain/act.ts';
import type { ProgramClaim, ProgramClaimAction } from '#domain/claim/claim.ts';
import {
  decideApproveClaim,
  decidePassClaim,
  decideRefuseClaim,
  decideTakeUpClaim,
  type ApprovalBasis,
  type Assessment,
} from '#domain/claim/decide-review.ts';
import { mayReceiveAid } from '#domain/hardship/standing.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import {
  aidNamesOf,
  isClaimInCharge,
  isForCharge,
  readClaimFor,
  readRuleOf,
  type ClaimTarget,
} from './claim-access.ts';
import { draftClaimChange } from './claim-writes.ts';
import { refuseReason } from './make-claim.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

type Drafted = Promise<Result<Draft<ProgramClaim>, Problem>>;

/** What a reviewer decides. */
export type ReviewDecision =
  | { readonly kind: 'TAKE_UP' }
  | { readonly kind: 'PASS'; readonly assessment: Assessment }
  | { readonly kind: 'RETURN' | 'REJECT'; readonly reason: string };

/** A review of a claim. */
export interface ReviewClaim extends ClaimTarget {
  readonly decision: ReviewDecision;
}

/** The claim as it stands now, for who may review it: behind the first review those in charge of the programme alone. */
async function readForReview(
  ports: Ports,
  act: Act,
  { action, ...target }: ClaimTarget & { readonly action: ProgramClaimAction },
): Promise<Result<ProgramClaim, Problem>> {
  const claim = await readClaimFor(ports, act, { ...target, action: 'claim:review' });
  if (!claim.ok || !isForCharge(claim.value, action)) return claim;
  return (await isClaimInCharge(ports, act, claim.value)) ? claim : fail(ruleProblem('OUTSIDE_SCOPE', 'id'));
}

function decide(
  claim: ProgramClaim,
  { decision, rule }: { readonly decision: ReviewDecision; readonly rule: GrantRule },
  act: Act,
) {
  switch (decision.kind) {
    case 'TAKE_UP':
      return decideTakeUpClaim(claim, act);
    case 'PASS':
      return decidePassClaim(claim, { rule, assessment: decision.assessment }, act);
    case 'RETURN':
    case 'REJECT':
      return decideRefuseClaim(claim, { action: decision.kind, reason: decision.reason }, act);
  }
}

/** Takes a step of the review of a claim. */
export const reviewClaim = commandOf('reviewClaim', async (ports, act, command: ReviewClaim): Drafted => {
  const { decision } = command;
  const claim = await readForReview(ports, act, { ...command, action: decision.kind });
  if (!claim.ok) return claim;
  const problem = 'reason' in decision ? await refuseReason(ports, claim.value, decision.reason) : undefined;
  if (problem !== undefined) return fail(problem);
  const basis = await readRuleOf(ports, claim.value);
  const decided = decide(claim.value, { decision, rule: basis.rule }, act);
  return decided.ok ? succeed(draftClaimChange({ before: claim.value, decided: decided.value }, basis)) : decided;
});

/** Why a household may be given nothing now: its file is not active, or its review is overdue. */
async function barredBy(ports: Ports, act: Act, { claimant }: ProgramClaim): Promise<Problem | undefined> {
  if (claimant.kind !== 'HOUSEHOLD') return undefined;
  const file = await ports.hardshipFiles.read(claimant.hardshipFileId);
  if (file === undefined) throw new Error(`A claim names the file ${claimant.hardshipFileId}, which does not exist.`);
  const aid = mayReceiveAid(file, act.today);
  return aid.ok ? undefined : aid.failure;
}

/** What an approval is decided by, as it stands now: the store holds it to that in the same write. */
async function approvalBasis(
  ports: Ports,
  act: Act,
  { claim, rule }: { readonly claim: ProgramClaim; readonly rule: GrantRule },
): Promise<ApprovalBasis> {
  const [purse, fund, aid, barred] = await Promise.all([
    ports.programEditions.readPurse(claim.editionId),
    rule.fromFund ? ports.funds.readNumbers(claim.programId) : null,
    ports.claims.readAid(aidNamesOf(claim), act.today.slice(0, 4)),
    barredBy(ports, act, claim),
  ]);
  return { rule, purse, fundFen: fund?.leftFen ?? null, aid, barred };
}

/** Approves a claim: budget, fund and the claimant's aid are taken in the same transaction. */
export const approveClaim = commandOf('approveClaim', async (ports, act, command: ClaimTarget): Drafted => {
  const claim = await readForReview(ports, act, { ...command, action: 'APPROVE' });
  if (!claim.ok) return claim;
  const basis = await readRuleOf(ports, claim.value);
  const approval = await approvalBasis(ports, act, { claim: claim.value, rule: basis.rule });
  const decided = decideApproveClaim(claim.value, approval, act);
  return decided.ok ? succeed(draftClaimChange({ before: claim.value, decided: decided.value }, basis)) : decided;
});
