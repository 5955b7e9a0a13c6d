import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { EnrolleeFacts } from '../enrolment/enrollee.ts';
import type { Enrolment } from '../enrolment/enrolment.ts';
import type { EnrolmentPlace } from '../enrolment/decide-enrol.ts';
import type { ClaimId } from '../ids.ts';
import { holdsOn } from '../interval.ts';
import type { Fen } from '../money.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import type { GrantRule } from '../program/edition-rules.ts';
import type { ProgramEdition } from '../program/edition.ts';
import { fail, succeed, type Result } from '../result.ts';
import { PERSONAL_CLAIM_FACTS, type ClaimAccount, type ClaimStep, type ProgramClaim } from './claim.ts';

/** 100 million yuan: no cost is more. */
const MOST_COST_FEN = 10_000_000_000;

/** A claim to be drafted, with what was read for it. */
export interface Claiming {
  readonly id: ClaimId;
  readonly edition: ProgramEdition;
  readonly facts: EnrolleeFacts;
  readonly place: EnrolmentPlace;
  /** The claimant's enrolment in the edition; null where there is none. */
  readonly enrolment: Enrolment | null;
  readonly eventOn: LocalDate;
  readonly costFen: Fen | null;
  readonly account: ClaimAccount | null;
}

/** CLAIM_OUTSIDE_COVER, CLAIM_IN_WAITING_PERIOD: what happened on the day is not covered by the enrolment. */
function refuseEvent(enrolment: Enrolment | null, eventOn: LocalDate): Problem | undefined {
  const outside = ruleProblem('CLAIM_OUTSIDE_COVER', 'eventOn');
  // Who left is covered up to the day of leaving; who was never in, on no day.
  const wasIn = enrolment?.steps.some(({ state }) => state === 'ENROLLED') ?? false;
  const cover = enrolment?.cover ?? null;
  if (enrolment === null || cover === null || !wasIn) return outside;
  if (eventOn < cover.from || eventOn >= cover.to) return outside;
  if (enrolment.pauses.some((pause) => holdsOn(pause, eventOn))) return outside;
  return eventOn < cover.claimableFrom ? ruleProblem('CLAIM_IN_WAITING_PERIOD', 'eventOn') : undefined;
}

/** Why nothing may be claimed for an event: of another time, too late, or not covered. */
export function refuseTime(
  { rule, edition }: { readonly rule: GrantRule; readonly edition: ProgramEdition },
  claim: { readonly eventOn: LocalDate; readonly enrolment: Enrolment | null },
  today: LocalDate,
): Problem | undefined {
  const { eventOn, enrolment } = claim;
  if (eventOn > today) return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'eventOn');
  const within = rule.claimWithinDays;
  if (within !== null && today > addDays(eventOn, within)) return ruleProblem('CLAIM_TOO_LATE', 'eventOn');
  if (rule.needsEnrolment) return refuseEvent(enrolment, eventOn);
  const isOfEdition = eventOn >= edition.from && eventOn < edition.to;
  return isOfEdition ? undefined : ruleProblem('CLAIM_OUTSIDE_COVER', 'eventOn');
}

/** Claims are taken while the edition is open or closed, and no more while it is settled. */
export function takesClaims({ state }: Pick<ProgramEdition, 'state'>): boolean {
  return state === 'OPEN' || state === 'CLOSED';
}

/** INPUT_INVALID at `cost` for one that is not asked for, or is missing, nothing or too much where it is. */
export function refuseCost(isAsked: boolean, costFen: Fen | null): Problem | undefined {
  const isCost = costFen === null ? !isAsked : isAsked && costFen > 0 && costFen <= MOST_COST_FEN;
  return isCost ? undefined : ruleProblem('INPUT_INVALID', 'cost');
}

/** A step that is recorded now by whoever acts. */
export function claimStep(state: ProgramClaim['state'], act: Act, reason: string | null = null): ClaimStep {
  return { state, on: act.today, recordedAt: act.now, by: act.caller.id, reason };
}

/** Why somebody may claim nothing for an event, whatever it cost: EDITION_NOT_OPEN, RULE_NOT_MET, and as `refuseTime`. */
export function refuseClaimant(
  { edition, facts, eventOn, enrolment }: Pick<Claiming, 'edition' | 'facts' | 'eventOn' | 'enrolment'>,
  act: Act,
): Problem | undefined {
  const rule = edition.rules.grant;
  if (rule === null || !takesClaims(edition)) return ruleProblem('EDITION_NOT_OPEN', 'editionId');
  const isClaimant = rule.needsEnrolment || rule.claimants.includes(facts.enrollee.kind);
  if (!isClaimant) return ruleProblem('RULE_NOT_MET', 'claimant', 'claimants');
  return refuseTime({ rule, edition }, { eventOn, enrolment }, act.today);
}

/**
 * Drafts a claim in an edition that takes claims (EDITION_NOT_OPEN), for an event of a day that is covered. That the same person
 * claims once in the edition, or once for the event, is for the store to hold: SECOND_CLAIM_SAME_PERIOD.
 */
export function decideDraftClaim(claiming: Claiming, act: Act): Result<Decided<ProgramClaim>, Problem> {
  const { id, edition, facts, place, enrolment, eventOn, costFen, account } = claiming;
  const rule = edition.rules.grant;
  if (rule === null) return fail(ruleProblem('EDITION_NOT_OPEN', 'editionId'));
  const problem = refuseClaimant(claiming, act) ?? refuseCost(rule.amount.kind === 'SHARE_OF_COST', costFen);
  if (problem !== undefined) return fail(problem);
  const state: ProgramClaim = {
    ...{ ...place, id, version: 1, programId: edition.programId, editionId: edition.id },
    ...{ enrolmentId: rule.needsEnrolment ? (enrolment?.id ?? null) : null, claimant: facts.enrollee },
    ...{ names: facts.names, state: 'DRAFT', steps: [claimStep('DRAFT', act)], makers: [act.caller.id] },
    ...{ eventOn, category: rule.category, costFen, acceptedCostFen: null, assessedFen: null, tier: facts.tier },
    ...{ documents: [], account, notice: null, grantFen: null, aidYear: null, payments: [], reversal: null },
  };
  const changes = changesBetween<ProgramClaim>({ steps: state.steps }, state, PERSONAL_CLAIM_FACTS);
  return succeed({ state, audit: { action: 'DRAFT_CLAIM', effectiveOn: act.today, reason: null, changes } });
}
