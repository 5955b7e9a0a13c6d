import type { Act } from '../act.ts';
import { addDays } from '../day.ts';
import type { ApiClientId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { EditionPurse } from '../program/edition-purse.ts';
import type { GrantRule } from '../program/edition-rules.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideOnClaim, type ClaimDecision, type ClaimMove } from './advance.ts';
import { aidGrantOf, refuseAid, type AidYear } from './aid-year.ts';
import { claimAmount } from './claim-amount.ts';
import { allowedClaimActions, type ProgramClaim, type ProgramClaimAction } from './claim.ts';

/** What a reviewer finds; what is left out stays as the reviewer before found it. */
export interface Assessment {
  /** What of the cost is accepted: not more than was claimed. */
  readonly acceptedCostFen?: Fen;
  readonly assessedFen?: Fen;
}

/** Who passed the claim to its second review last. */
function firstReviewer({ steps }: Pick<ProgramClaim, 'steps'>): ApiClientId | undefined {
  return steps.findLast(({ state }) => state === 'SECOND_REVIEW')?.by;
}

const REVIEWS: ReadonlySet<ProgramClaimAction> = new Set<ProgramClaimAction>([
  'TAKE_UP',
  'PASS',
  'RETURN',
  'REJECT',
  'APPROVE',
]);

/** Whether a caller would check its own doing: what it made, or in the second review and the approval what it passed first. */
export function checksOwnClaim(claim: ProgramClaim, action: ProgramClaimAction, by: ApiClientId): boolean {
  if (!REVIEWS.has(action)) return false;
  if (claim.makers.includes(by)) return true;
  const isSecond = claim.state === 'SECOND_REVIEW' || claim.state === 'PUBLIC_NOTICE';
  return isSecond && (action === 'PASS' || action === 'APPROVE') && firstReviewer(claim) === by;
}

function asReviewer(
  claim: ProgramClaim,
  { action, decide }: { readonly action: ProgramClaimAction; readonly decide: () => Result<ClaimMove, Problem> },
  act: Act,
): ClaimDecision {
  const isOwn = checksOwnClaim(claim, action, act.caller.id);
  return decideOnClaim(claim, { action, decide: isOwn ? () => fail(ruleProblem('APPROVE_OWN')) : decide }, act);
}

/** Begins the first review. */
export function decideTakeUpClaim(claim: ProgramClaim, act: Act): ClaimDecision {
  return asReviewer(claim, { action: 'TAKE_UP', decide: () => succeed({ to: 'FIRST_REVIEW' as const }) }, act);
}

/** The first reviewer finds what is claimed at most; the second may find less than the first, but not more: nobody would check that. */
function refuseAssessment(claim: ProgramClaim, rule: GrantRule, assessment: Assessment): Problem | undefined {
  const { acceptedCostFen: accepted, assessedFen: assessed } = assessment;
  const mostCost = claim.acceptedCostFen ?? claim.costFen;
  const isCost = accepted === undefined || (mostCost !== null && accepted >= 0 && accepted <= mostCost);
  if (!isCost) return ruleProblem('INPUT_INVALID', 'acceptedCost');
  const { amount } = rule;
  const isAmount =
    assessed === undefined ||
    (amount.kind === 'ASSESSED' && assessed >= 0 && assessed <= (claim.assessedFen ?? amount.mostFen));
  if (!isAmount) return ruleProblem('INPUT_INVALID', 'assessedAmount');
  const isSaid = claimAmount(amount, { ...claim, ...assessment }) !== null;
  return isSaid
    ? undefined
    : ruleProblem('INPUT_INVALID', amount.kind === 'ASSESSED' ? 'assessedAmount' : 'acceptedCost');
}

/** Where nothing hangs out there is nothing to pass on to. */
function withoutNotice(claim: ProgramClaim): Problem {
  const allowed = allowedClaimActions(claim).filter((action) => action !== 'PASS');
  return { code: 'ILLEGAL_TRANSITION', from: claim.state, action: 'PASS', allowed };
}

/**
 * Passes a claim on, with what the reviewer finds (INPUT_INVALID for more than was claimed, or than the first one found): from the first review to the second, and from there to its public notice.
 * Where the rule has none, the second review ends with the approval.
 */
export function decidePassClaim(
  claim: ProgramClaim,
  { rule, assessment }: { readonly rule: GrantRule; readonly assessment: Assessment },
  act: Act,
): ClaimDecision {
  const decide = (): Result<ClaimMove, Problem> => {
    const problem = refuseAssessment(claim, rule, assessment);
    if (problem !== undefined) return fail(problem);
    if (claim.state === 'FIRST_REVIEW') return succeed({ to: 'SECOND_REVIEW', facts: assessment });
    if (rule.noticeDays === 0) return fail(withoutNotice(claim));
    const notice = { from: act.today, until: addDays(act.today, rule.noticeDays) };
    return succeed({ to: 'PUBLIC_NOTICE', facts: { ...assessment, notice } });
  };
  return asReviewer(claim, { action: 'PASS', decide }, act);
}

/** What was found of a claim that is given back is found anew: it may claim less when it comes again. */
const UNASSESSED = { acceptedCostFen: null, assessedFen: null };

/** Gives a claim back to be corrected, or turns it down; an approval that is turned down gives back what it took. */
export function decideRefuseClaim(
  claim: ProgramClaim,
  { action, reason }: { readonly action: 'RETURN' | 'REJECT'; readonly reason: string },
  act: Act,
): ClaimDecision {
  const facts = { notice: null, grantFen: null, aidYear: null, ...(action === 'RETURN' ? UNASSESSED : {}) };
  const move: ClaimMove = { to: action === 'RETURN' ? 'RETURNED' : 'REJECTED', reason, facts };
  return asReviewer(claim, { action, decide: () => succeed(move) }, act);
}

/** What was read for an approval: what is left of the budget and of the fund, and what the claimant was given this year. */
export interface ApprovalBasis {
  readonly rule: GrantRule;
  readonly purse: Pick<EditionPurse, 'budgetLeftFen'>;
  /** What the programme's fund has left; null where the rule takes nothing from it. */
  readonly fundFen: number | null;
  /** Under each of the claimant's names. */
  readonly aid: readonly AidYear[];
  /** Why the claimant may be given nothing now, e.g. by its hardship file. */
  readonly barred: Problem | undefined;
}

function refuseMoney(claim: ProgramClaim, basis: ApprovalBasis, fen: Fen): Problem | undefined {
  const { rule, purse, fundFen, aid } = basis;
  if (fen === 0) return ruleProblem('NOTHING_TO_GRANT', 'id');
  const grant = aidGrantOf(rule, claim.programId, fen);
  const problem = aid.map((year) => refuseAid(year, grant)).find((refusal) => refusal !== undefined);
  if (problem !== undefined) return problem;
  if (purse.budgetLeftFen !== null && fen > purse.budgetLeftFen) return ruleProblem('APPROVE_OVER_BUDGET', 'id');
  return fundFen !== null && fen > fundFen ? ruleProblem('FUND_OVERDRAWN', 'id') : undefined;
}

/**
 * Approves a claim by another than made it or passed it first (APPROVE_OWN), once its notice is over (APPROVE_BEFORE_NOTICE_END):
 * what the frozen rule gives is taken from the budget (APPROVE_OVER_BUDGET), the fund (FUND_OVERDRAWN) and the year's cap of the
 * claimant (APPROVE_OVER_CAP), and nothing is given beside what excludes it (DOUBLE_AID).
 */
export function decideApproveClaim(claim: ProgramClaim, basis: ApprovalBasis, act: Act): ClaimDecision {
  const decide = (): Result<ClaimMove, Problem> => {
    const { rule, barred } = basis;
    const { notice } = claim;
    const hangsOut = rule.noticeDays > 0 && (notice === null || act.today < notice.until);
    if (hangsOut) return fail(ruleProblem('APPROVE_BEFORE_NOTICE_END', 'id'));
    if (barred !== undefined) return fail(barred);
    const grantFen = claimAmount(rule.amount, claim);
    if (grantFen === null) return fail(ruleProblem('INPUT_INVALID', 'id'));
    const problem = refuseMoney(claim, basis, grantFen);
    if (problem !== undefined) return fail(problem);
    return succeed({ to: 'APPROVED', facts: { grantFen, aidYear: act.today.slice(0, 4) } });
  };
  return asReviewer(claim, { action: 'APPROVE', decide }, act);
}
