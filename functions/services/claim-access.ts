import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import { aidByCategory, type CategorySum } from '#domain/claim/aid-year.ts';
import { allowedClaimActions, type ProgramClaim, type ProgramClaimAction } from '#domain/claim/claim.ts';
import { checksOwnClaim } from '#domain/claim/decide-review.ts';
import { isRecordName, type PersonName } from '#domain/hardship/household.ts';
import type { ClaimId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { fail, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { isOwnRecord } from './card-access.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';
import { isProgramInCharge } from './program-access.ts';

/** The claim a change is about, and the version the caller read. */
export interface ClaimTarget {
  readonly idempotencyKey: string;
  readonly id: ClaimId;
  readonly expectedVersion: number;
}

/** Whether the caller's scope holds the body that runs the programme of a claim. */
export async function isClaimInCharge(ports: Ports, act: Act, { programId }: ProgramClaim): Promise<boolean> {
  const program = await ports.programs.find(programId);
  return program !== undefined && isProgramInCharge(ports, act, program);
}

/** Whether a claim came through a body in the caller's scope, or is of a programme in its charge, or is the caller's own. */
export async function isClaimVisible(ports: Ports, act: Act, claim: ProgramClaim): Promise<boolean> {
  if (!mayDo(act.caller.role, 'claim:read')) return false;
  const { claimant, unionBodyId } = claim;
  if (act.caller.scope.kind === 'SELF') {
    return claimant.kind === 'MEMBER' && isOwnRecord(ports, act, claimant.memberId);
  }
  return (await isRowVisible(ports, act, { noun: 'claim', bodyId: unionBodyId })) || isClaimInCharge(ports, act, claim);
}

/** The claim with this id if the caller may see it. */
export async function findClaim(ports: Ports, act: Act, id: ClaimId): Promise<ProgramClaim | undefined> {
  const claim = await ports.claims.find(id);
  return claim !== undefined && (await isClaimVisible(ports, act, claim)) ? claim : undefined;
}

/** The claim as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readClaimFor(
  ports: Ports,
  act: Act,
  { id, expectedVersion, action }: Omit<ClaimTarget, 'idempotencyKey'> & { readonly action: Action },
): Promise<Result<ProgramClaim, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const claim = await ports.claims.read(id);
  if (claim === undefined || !(await isClaimVisible(ports, act, claim))) return missing;
  return checkVersion(claim, expectedVersion);
}

/** An edition with the rule by which it gives. */
interface GrantBasis {
  readonly edition: ProgramEdition;
  readonly rule: GrantRule;
}

/** Both were there when the claim was drafted. */
function basisOf(claim: ProgramClaim, edition: ProgramEdition | undefined): GrantBasis {
  const rule = edition?.rules.grant ?? null;
  if (edition === undefined || rule === null)
    throw new Error(`The claim ${claim.id} is of an edition that gives nothing.`);
  return { edition, rule };
}

/** A claim's edition as it stands now with the rule by which it gives. */
export async function readRuleOf(ports: Ports, claim: ProgramClaim): Promise<GrantBasis> {
  return basisOf(claim, await ports.programEditions.read(claim.editionId));
}

/** The rule by which a claim's edition gives, found once for many claims: it is frozen since there are claims. */
export async function findRuleOf(ports: Ports, claim: ProgramClaim): Promise<GrantRule> {
  return basisOf(claim, await ports.programEditions.find(claim.editionId)).rule;
}

/** The names under which a claimant's aid is counted: records of members are those of one federation, and are none. */
export function aidNamesOf({ names }: Pick<ProgramClaim, 'names'>): readonly string[] {
  return names.filter((name) => !isRecordName(name as PersonName));
}

/** What the claimant was given in the year in which the claim counts, or would today; nothing is told but to who reviews claims. */
export async function findAidOfYear(ports: Ports, act: Act, claim: ProgramClaim): Promise<readonly CategorySum[]> {
  if (!mayDo(act.caller.role, 'claim:review')) return [];
  const year = claim.aidYear ?? act.today.slice(0, 4);
  return aidByCategory(await ports.claims.findAid(aidNamesOf(claim), year));
}

/** Which permission each action takes. */
const PERMISSION_OF_CLAIM_ACTION = {
  REVISE: 'claim:make',
  SUBMIT: 'claim:make',
  WITHDRAW: 'claim:make',
  TAKE_UP: 'claim:review',
  PASS: 'claim:review',
  RETURN: 'claim:review',
  REJECT: 'claim:review',
  APPROVE: 'claim:review',
  BATCH: 'disbursement:record',
  UNBATCH: 'disbursement:record',
  PAY: 'disbursement:record',
  BANK_RETURN: 'disbursement:record',
  CONFIRM: 'disbursement:record',
  CORRECT_ACCOUNT: 'claim:make',
  REVERSE: 'claim:review',
} as const satisfies Record<ProgramClaimAction, Action>;

/** Whether the step is for those in charge of the programme alone: the second review, and all behind it. */
export function isForCharge({ state }: ProgramClaim, action: ProgramClaimAction): boolean {
  const isBefore = state === 'SUBMITTED' || state === 'FIRST_REVIEW';
  return !isBefore && PERMISSION_OF_CLAIM_ACTION[action] !== 'claim:make';
}

/** What the caller may do with a claim now: what its state allows, the role permits, and is no check of its own doing. */
export async function listClaimActions(
  ports: Ports,
  act: Act,
  claim: ProgramClaim,
): Promise<readonly ProgramClaimAction[]> {
  if (!(await isClaimVisible(ports, act, claim))) return [];
  const isInCharge = await isClaimInCharge(ports, act, claim);
  const { role, id } = act.caller;
  return allowedClaimActions(claim).filter(
    (action) =>
      mayDo(role, PERMISSION_OF_CLAIM_ACTION[action]) &&
      !checksOwnClaim(claim, action, id) &&
      (isInCharge || !isForCharge(claim, action)),
  );
}
