import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import type { ProgramId, SuggestionCallId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { decideDraftCall, decideReviseCall, decideStepCall, type CallStep } from '#domain/submission/decide-call.ts';
import type { CallTerms, SuggestionCall } from '#domain/submission/suggestion-call.ts';
import { readRowFor } from './body-row.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { refuseProgram } from './program-named.ts';
import type { Write } from './ports/writes.ts';
import { readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A call that a body drafts. */
export interface DraftSuggestionCall {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly programId: ProgramId | null;
  readonly terms: CallTerms;
}

type CallDraft = Result<Draft<SuggestionCall>, Problem>;

async function draftNew(ports: Ports, act: Act, command: DraftSuggestionCall): Promise<CallDraft> {
  const { unionBodyId, programId, terms } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'suggestionCall:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const problem = await refuseProgram(ports, act, programId);
  if (problem !== undefined) return fail(problem);
  const decided = decideDraftCall({ id: ports.ids.next('SuggestionCall'), programId, body, terms }, act);
  if (!decided.ok) return decided;
  const save = { type: 'SAVE', noun: 'suggestionCall', state: decided.value.state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, stillAs(body)]));
}

/** Drafts a call of an open body of the caller's scope. */
export const draftSuggestionCall = commandOf('draftSuggestionCall', draftNew);

/** A call and the version of it that the caller read. */
export interface CallTarget {
  readonly idempotencyKey: string;
  readonly id: SuggestionCallId;
  readonly expectedVersion: number;
}

/** What a step of a call requires of what it has taken in and given. */
function requirementOf(call: SuggestionCall): readonly Write[] {
  const { id: callId, state } = call;
  if (state === 'CLOSED') {
    const problem = ruleProblem('CALL_HAS_OPEN_SUBMISSIONS', 'id');
    return [{ type: 'REQUIRE_TALLY', callId, none: 'undecided', problem }];
  }
  if (state !== 'CANCELLED') return [];
  return [{ type: 'REQUIRE_TALLY', callId, none: 'given', problem: ruleProblem('CALL_HAS_PRIZES', 'id') }];
}

function draftOf<Command extends CallTarget>(
  decide: (call: SuggestionCall, command: Command, act: Act) => Result<Decided<SuggestionCall>, Problem>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<CallDraft> => {
    const call = await readRowFor(ports, act, {
      action: 'suggestionCall:record',
      expectedVersion: command.expectedVersion,
      read: () => ports.suggestionCalls.read(command.id),
      placeOf: ({ unionBodyId }: SuggestionCall) => ({ noun: 'suggestionCall', bodyId: unionBodyId }),
    });
    if (!call.ok) return call;
    const decided = decide(call.value, command, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const save = { type: 'SAVE', noun: 'suggestionCall', state, readVersion: call.value.version } as const;
    return succeed(draftChange(decided.value, [save, ...requirementOf(state)]));
  };
}

/** What is to change of a draft. */
export interface ReviseSuggestionCall extends CallTarget {
  readonly terms: Partial<CallTerms>;
}

/** Revises a draft; what is left out stays. */
export const reviseSuggestionCall = commandOf(
  'reviseSuggestionCall',
  draftOf<ReviseSuggestionCall>((call, { terms }, act) => decideReviseCall(call, terms, act)),
);

/** A step that takes a call on, with its reason in words. */
export interface StepSuggestionCall extends CallTarget {
  readonly action: CallStep;
  readonly reason: string | null;
}

/** Takes a call on: opens it, starts judging, closes it or cancels it. */
export const stepSuggestionCall = commandOf(
  'stepSuggestionCall',
  draftOf<StepSuggestionCall>((call, { action, reason }, act) => decideStepCall(call, { action, reason }, act)),
);
