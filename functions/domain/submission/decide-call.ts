import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { rowOf } from '../body-row.ts';
import type { ProgramId, SuggestionCallId } from '../ids.ts';
import { ruleProblem, type Problem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideStep, firstStep } from '../stepped.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import {
  CALL_MACHINE,
  type CallAction,
  type CallState,
  type CallTerms,
  type SuggestionCall,
} from './suggestion-call.ts';

/** The most ranks of prizes, prizes of a rank, and topics of a call. */
export const MOST_RANKS = 10;
const MOST_PRIZES_OF_RANK = 1000;
export const MOST_TOPICS = 30;

/** What a decision on a call comes to. */
type CallDecision = Result<Decided<SuggestionCall>, Problem>;

function refuseTerms({ from, to, topics, prizes }: CallTerms): RuleProblem | undefined {
  if (to <= from) return ruleProblem('INTERVAL_INVALID', 'to');
  const isRepeated = new Set(topics).size < topics.length;
  if (isRepeated || topics.length > MOST_TOPICS) return ruleProblem('INPUT_INVALID', 'topics');
  const fits = prizes.length <= MOST_RANKS && prizes.every(({ rank }, index) => rank === index + 1);
  const counted = prizes.every(({ count }) => count >= 1 && count <= MOST_PRIZES_OF_RANK);
  const paid = prizes.every(({ fen }) => fen === null || fen > 0);
  return fits && counted && paid ? undefined : ruleProblem('INPUT_INVALID', 'prizes');
}

/** A call to draft. */
export interface CallSetup {
  readonly id: SuggestionCallId;
  readonly programId: ProgramId | null;
  readonly body: UnionBody;
  readonly terms: CallTerms;
}

/**
 * Drafts a call of an open body (BODY_CLOSED): suggestions come in on at least one day (INTERVAL_INVALID), and its prizes are
 * ranked from 1 without a gap (INPUT_INVALID).
 */
export function decideDraftCall({ id, programId, body, terms }: CallSetup, act: Act): CallDecision {
  if (!isOpen(body)) return fail(ruleProblem('BODY_CLOSED', 'unionBodyId'));
  const problem = refuseTerms(terms);
  if (problem !== undefined) return fail(problem);
  const state: SuggestionCall = {
    ...terms,
    ...{ id, version: 1, programId, ...rowOf(body), state: 'DRAFT', steps: [firstStep('DRAFT', act)] },
  };
  const changes = changesBetween<SuggestionCall>({ steps: state.steps }, state);
  return succeed({ state, audit: { action: 'DRAFT', effectiveOn: act.today, reason: null, changes } });
}

/** Revises what a draft says. */
export function decideReviseCall(stored: SuggestionCall, terms: Partial<CallTerms>, act: Act): CallDecision {
  const decide = (call: SuggestionCall) => {
    const problem = refuseTerms({ ...call, ...terms });
    return problem === undefined ? succeed({ facts: terms }) : fail(problem);
  };
  return decideStep(CALL_MACHINE, { row: stored, action: 'REVISE', decide }, act);
}

const GOES_TO = {
  OPEN: 'OPEN',
  START_JUDGING: 'JUDGING',
  CLOSE: 'CLOSED',
  CANCEL: 'CANCELLED',
} as const satisfies Partial<Record<CallAction, CallState>>;

/** A step that takes a call on to another state. */
export type CallStep = keyof typeof GOES_TO;

/**
 * Takes a call on. Judging may begin before the days are over, and ends them. That nothing is undecided when it closes
 * (CALL_HAS_OPEN_SUBMISSIONS), and no prize given when it is cancelled (CALL_HAS_PRIZES), is for the store to hold.
 */
export function decideStepCall(
  stored: SuggestionCall,
  { action, reason }: { readonly action: CallStep; readonly reason: string | null },
  act: Act,
): CallDecision {
  const decide = () => succeed({ to: GOES_TO[action], reason });
  return decideStep(CALL_MACHINE, { row: stored, action, decide }, act);
}
