import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { addDays, type LocalDate } from '../day.ts';
import type { ProgramEditionId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import { checkRules } from './check-rules.ts';
import {
  allowedEditionActions,
  type EditionAction,
  type EditionState,
  type EditionStep,
  type EditionTerms,
  type ProgramEdition,
} from './edition.ts';
import type { Program } from './program.ts';

const LONGEST_EDITION_DAYS = 3660;
const MOST_PLACES = 10_000_000;
/** 10 thousand million yuan. */
const MOST_BUDGET_FEN = 1_000_000_000_000;

type EditionDecision = Result<Decided<ProgramEdition>, Problem>;

function refuseTerms(
  terms: EditionTerms,
  programId: Program['id'],
  previous: ProgramEdition | null,
): Problem | undefined {
  const { from, to, quota, budgetFen, previousId, rules } = terms;
  if (to <= from || to > addDays(from, LONGEST_EDITION_DAYS)) return ruleProblem('INTERVAL_INVALID', 'to');
  if (quota !== null && (quota < 1 || quota > MOST_PLACES)) return ruleProblem('INPUT_INVALID', 'quota');
  const isBudget = budgetFen === null || (budgetFen >= 1 && budgetFen <= MOST_BUDGET_FEN);
  if (!isBudget) return ruleProblem('INPUT_INVALID', 'budget');
  if (quota !== null && rules.enrolment === null) return ruleProblem('INPUT_INVALID', 'quota');
  if (budgetFen !== null && rules.grant === null) return ruleProblem('INPUT_INVALID', 'budget');
  if (previousId !== null && previous?.programId !== programId) return ruleProblem('NOT_FOUND', 'previousId');
  if (previous !== null && previous.from >= from) return ruleProblem('INTERVAL_INVALID', 'previousId');
  return checkRules(rules);
}

function stepTo(
  state: EditionState,
  { act, on, reason = null }: { act: Act; on?: LocalDate; reason?: string | null },
): EditionStep {
  return { state, from: on ?? act.today, recordedAt: act.now, by: act.caller.id, reason };
}

/** An edition to be drafted, with what was read for it. */
export interface EditionSetup {
  readonly id: ProgramEditionId;
  readonly program: Program;
  readonly terms: EditionTerms;
  readonly previous: ProgramEdition | null;
}

/** Drafts an edition of a programme that goes on (PROGRAM_ENDED), by rules that do not contradict themselves (INPUT_INVALID). */
export function decideDraftEdition({ id, program, terms, previous }: EditionSetup, act: Act): EditionDecision {
  if (program.endedOn !== null) return fail(ruleProblem('PROGRAM_ENDED', 'programId'));
  const problem = refuseTerms(terms, program.id, previous);
  if (problem !== undefined) return fail(problem);
  const { bodyPath, federation, regionCode } = program;
  const state: ProgramEdition = {
    ...{ ...terms, id, version: 1, programId: program.id, bodyPath, federation, regionCode },
    ...{ state: 'DRAFT', steps: [stepTo('DRAFT', { act })], makers: [act.caller.id] },
  };
  const changes = changesBetween<ProgramEdition>({ steps: state.steps }, state);
  return succeed({ state, audit: { action: 'DRAFT_EDITION', effectiveOn: act.today, reason: null, changes } });
}

function refuseAction(edition: ProgramEdition, action: EditionAction): Problem | undefined {
  const allowed = allowedEditionActions(edition);
  if (allowed.includes(action)) return undefined;
  return { code: 'ILLEGAL_TRANSITION', from: edition.state, action, allowed };
}

function decided(
  before: ProgramEdition,
  after: Partial<ProgramEdition>,
  audit: { action: string; act: Act; reason?: string },
): EditionDecision {
  const state: ProgramEdition = { ...before, ...after, version: before.version + 1 };
  const changes = changesBetween<ProgramEdition>({ ...before, steps: state.steps }, state);
  const { action, act, reason = null } = audit;
  return succeed({ state, audit: { action, effectiveOn: act.today, reason, changes } });
}

/**
 * Revises a draft; what is left out stays. CHANGE_RULE_WHILE_OPEN for an edition that was opened: its rules are those by which
 * people enrolled, and another rule is for the next one.
 */
export function decideReviseEdition(
  edition: ProgramEdition,
  { terms, previous }: { readonly terms: Partial<EditionTerms>; readonly previous: ProgramEdition | null },
  act: Act,
): EditionDecision {
  if (edition.state !== 'DRAFT') return fail(ruleProblem('CHANGE_RULE_WHILE_OPEN', 'id'));
  const problem = refuseTerms({ ...edition, ...terms }, edition.programId, previous);
  if (problem !== undefined) return fail(problem);
  const { makers } = edition;
  const named = makers.includes(act.caller.id) ? makers : [...makers, act.caller.id];
  return decided(edition, { ...terms, makers: named }, { action: 'REVISE_EDITION', act });
}

/**
 * Opens a draft by a second person (APPROVE_OWN): its rules are frozen. Not of a programme that has ended (PROGRAM_ENDED) or
 * whose body has been closed (BODY_CLOSED). Its days may be past: it is recorded late then.
 */
export function decideOpenEdition(
  edition: ProgramEdition,
  { program, body }: { readonly program: Program; readonly body: UnionBody },
  act: Act,
): EditionDecision {
  const refusal = refuseAction(edition, 'OPEN');
  if (refusal !== undefined) return fail(refusal);
  if (program.endedOn !== null) return fail(ruleProblem('PROGRAM_ENDED', 'id'));
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'id'));
  if (edition.makers.includes(act.caller.id)) return fail(ruleProblem('APPROVE_OWN'));
  const steps = [...edition.steps, stepTo('OPEN', { act })];
  return decided(edition, { state: 'OPEN', steps }, { action: 'OPEN_EDITION', act });
}

const NEXT = { CLOSE: 'CLOSED', BEGIN_SETTLEMENT: 'SETTLING' } as const;

/** Takes no more enrolments (CLOSE), or no more claims (BEGIN_SETTLEMENT). */
export function decideNextEditionState(edition: ProgramEdition, action: keyof typeof NEXT, act: Act): EditionDecision {
  const refusal = refuseAction(edition, action);
  if (refusal !== undefined) return fail(refusal);
  const state = NEXT[action];
  return decided(
    edition,
    { state, steps: [...edition.steps, stepTo(state, { act })] },
    { action: `${action}_EDITION`, act },
  );
}

/** What an edition has under way, as it was read; the store holds it to that in the same write. */
export interface EditionBalance {
  readonly openClaims: number;
  readonly paidFen: number;
}

/** Settles an edition by another than began its settlement (APPROVE_OWN), with no claim open: SETTLE_WITH_OPEN_CLAIMS. */
export function decideSettleEdition(
  edition: ProgramEdition,
  { openClaims }: EditionBalance,
  act: Act,
): EditionDecision {
  const refusal = refuseAction(edition, 'SETTLE');
  if (refusal !== undefined) return fail(refusal);
  if (edition.steps.at(-1)?.by === act.caller.id) return fail(ruleProblem('APPROVE_OWN'));
  if (openClaims > 0) return fail(ruleProblem('SETTLE_WITH_OPEN_CLAIMS', 'id'));
  const steps = [...edition.steps, stepTo('SETTLED', { act })];
  return decided(edition, { state: 'SETTLED', steps }, { action: 'SETTLE_EDITION', act });
}

/** Cancels an edition of which nothing was paid (CANCEL_WITH_PAYMENTS) and no claim is open (SETTLE_WITH_OPEN_CLAIMS). */
export function decideCancelEdition(
  edition: ProgramEdition,
  { reason, balance }: { readonly reason: string; readonly balance: EditionBalance },
  act: Act,
): EditionDecision {
  const refusal = refuseAction(edition, 'CANCEL');
  if (refusal !== undefined) return fail(refusal);
  if (balance.paidFen > 0) return fail(ruleProblem('CANCEL_WITH_PAYMENTS', 'id'));
  if (balance.openClaims > 0) return fail(ruleProblem('SETTLE_WITH_OPEN_CLAIMS', 'id'));
  const steps = [...edition.steps, stepTo('CANCELLED', { act, reason })];
  return decided(edition, { state: 'CANCELLED', steps }, { action: 'CANCEL_EDITION', act, reason });
}
