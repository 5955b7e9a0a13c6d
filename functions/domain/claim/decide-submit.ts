import type { Act } from '../act.ts';
import type { Enrolment } from '../enrolment/enrolment.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { ProgramEdition } from '../program/edition.ts';
import { fail, succeed } from '../result.ts';
import { decideOnClaim, type ClaimDecision } from './advance.ts';
import type { ClaimAccount, ClaimDocument, ProgramClaim } from './claim.ts';
import { refuseCost, refuseTime, takesClaims } from './decide-draft.ts';

/** How many papers a claim has at most, and how large one is: 10 MB. */
const MOST_DOCUMENTS = 20;
const MOST_BYTES = 10_000_000;

/** The makers with whoever acts; nobody twice. */
function withMaker({ makers }: ProgramClaim, { caller }: Act): ProgramClaim['makers'] {
  return makers.includes(caller.id) ? makers : [...makers, caller.id];
}

/** What is to change of a draft; what is left out stays. */
export interface ClaimRevision {
  readonly costFen?: Fen;
  readonly account?: ClaimAccount | null;
}

/** Revises a claim that was not submitted, or was returned. */
export function decideReviseClaim(claim: ProgramClaim, revision: ClaimRevision, act: Act): ClaimDecision {
  const decide = () => {
    const { costFen = claim.costFen } = revision;
    // Whether a cost is asked for was decided when it was drafted.
    const problem = refuseCost(claim.costFen !== null, costFen);
    if (problem !== undefined) return fail(problem);
    return succeed({ facts: { ...revision, costFen, makers: withMaker(claim, act) } });
  };
  return decideOnClaim(claim, { action: 'REVISE', decide }, act);
}

/** Adds a paper to a claim that was not submitted, or was returned: its content is sent afterwards. */
export function decideAddDocument(
  claim: ProgramClaim,
  document: Omit<ClaimDocument, 'number' | 'addedAt'>,
  act: Act,
): ClaimDecision {
  const decide = () => {
    if (claim.documents.length >= MOST_DOCUMENTS) return fail(ruleProblem('LIST_FULL', 'id'));
    if (document.bytes < 1 || document.bytes > MOST_BYTES) return fail(ruleProblem('INPUT_INVALID', 'bytes'));
    const added: ClaimDocument = { ...document, number: claim.documents.length + 1, addedAt: act.now };
    return succeed({ facts: { documents: [...claim.documents, added], makers: withMaker(claim, act) } });
  };
  return decideOnClaim(claim, { action: 'REVISE', decide }, act);
}

/** What was read for a claim that is submitted. */
export interface SubmitBasis {
  readonly edition: ProgramEdition;
  readonly enrolment: Enrolment | null;
  /** Numbers of those papers whose content was sent. */
  readonly sent: readonly number[];
}

function refuse(claim: ProgramClaim, { edition, enrolment, sent }: SubmitBasis, act: Act): Problem | undefined {
  const rule = edition.rules.grant;
  if (rule === null || !takesClaims(edition)) return ruleProblem('EDITION_NOT_OPEN', 'id');
  const there = claim.documents.filter(({ number }) => sent.includes(number)).map(({ kind }) => kind);
  const isComplete = rule.documents.every((kind) => there.includes(kind)) && sent.length === claim.documents.length;
  if (!isComplete) return ruleProblem('DOCUMENTS_MISSING', 'id');
  // A claim that was returned was claimed in time.
  const wasInTime = claim.steps.some(({ state }) => state === 'SUBMITTED');
  return wasInTime ? undefined : refuseTime({ rule, edition }, { eventOn: claim.eventOn, enrolment }, act.today);
}

/** Submits a claim with all its papers (DOCUMENTS_MISSING) while the edition takes claims, in time (CLAIM_TOO_LATE) and in cover. */
export function decideSubmitClaim(claim: ProgramClaim, basis: SubmitBasis, act: Act): ClaimDecision {
  const decide = () => {
    const problem = refuse(claim, basis, act);
    if (problem !== undefined) return fail(problem);
    return succeed({ to: 'SUBMITTED' as const, facts: { makers: withMaker(claim, act), notice: null } });
  };
  return decideOnClaim(claim, { action: 'SUBMIT', decide }, act);
}

/** Takes a claim back that was not decided on. */
export function decideWithdrawClaim(claim: ProgramClaim, reason: string, act: Act): ClaimDecision {
  return decideOnClaim(claim, { action: 'WITHDRAW', decide: () => succeed({ to: 'WITHDRAWN' as const, reason }) }, act);
}
