import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { ParticipationId } from '../ids.ts';
import { ruleProblem, type IllegalTransition, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { tradesOf, type Activity } from './activity.ts';
import {
  PERSONAL_PARTICIPATION_FACTS,
  type Participant,
  type Participation,
  type ParticipationState,
} from './participation.ts';
import { refuseActivityAction } from './transitions.ts';

/** The most people a team has. */
const MOST_OF_TEAM = 1000;

/** Who registers for what. */
export interface Registration {
  readonly id: ParticipationId;
  readonly participant: Participant;
  readonly trades: readonly number[];
}

function refuseTrades(activity: Activity, trades: readonly number[]): Problem | undefined {
  const known = new Set(tradesOf(activity).map(({ number }) => number));
  const isChosen = known.size === 0 ? trades.length === 0 : trades.length > 0;
  const fits = isChosen && trades.every((trade) => known.has(trade)) && new Set(trades).size === trades.length;
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'trades');
}

function refuseParticipant(participant: Participant): Problem | undefined {
  if (participant.kind !== 'TEAM' || participant.size === null) return undefined;
  const fits = participant.size >= 1 && participant.size <= MOST_OF_TEAM;
  return fits ? undefined : ruleProblem('INPUT_INVALID', 'participant', 'team', 'size');
}

/**
 * Registers for an activity that is open, for a contest in one of its trades at least (INPUT_INVALID). Members register until its
 * last day (REGISTRATION_CLOSED); officers also record later who took part. That nobody registers twice and no place is given twice is for the store to hold: ALREADY_REGISTERED,
 * QUOTA_FULL.
 */
export function decideRegister(
  activity: Activity,
  { id, participant, trades }: Registration,
  act: Act,
): Result<Decided<Participation>, Problem> {
  const problem =
    refuseActivityAction(activity, 'REGISTER') ?? refuseTrades(activity, trades) ?? refuseParticipant(participant);
  if (problem !== undefined) return fail(problem);
  if (act.caller.role === 'MEMBER' && act.today > activity.to) return fail(ruleProblem('REGISTRATION_CLOSED'));
  const step = { state: 'REGISTERED', from: act.today, recordedAt: act.now, by: act.caller.id } as const;
  const { unionBodyId, federation, details } = activity;
  const state: Participation = {
    ...{ id, version: 1, activityId: activity.id, activityKind: details.kind, unionBodyId, federation },
    ...{ participant, trades: [...trades].sort((left, right) => left - right), state: 'REGISTERED', steps: [step] },
    ...{ certificate: null, placement: null },
  };
  const changes = changesBetween<Participation>({ steps: state.steps }, state, PERSONAL_PARTICIPATION_FACTS);
  return succeed({ state, audit: { action: 'REGISTER', effectiveOn: act.today, reason: null, changes } });
}

/** The refusal of something that the state of a participation does not allow. */
export function refuseIn(
  { state }: Participation,
  action: string,
  allowed: readonly string[],
): { readonly ok: false; readonly failure: IllegalTransition } {
  return fail({ code: 'ILLEGAL_TRANSITION', from: state, action, allowed });
}

/** What came of a participation by a decision, from today on unless a state says otherwise. */
export function moveParticipation(
  before: Participation,
  move: { readonly action: string; readonly to?: ParticipationState; readonly facts?: Partial<Participation> },
  act: Act,
): Decided<Participation> {
  const { action, to, facts = {} } = move;
  const step = { from: act.today, recordedAt: act.now, by: act.caller.id };
  const steps = to === undefined ? before.steps : [...before.steps, { ...step, state: to }];
  const state = { ...before, ...facts, version: before.version + 1, state: to ?? before.state, steps };
  const changes = changesBetween<Participation>({ ...before, steps }, state, PERSONAL_PARTICIPATION_FACTS);
  return { state, audit: { action, effectiveOn: act.today, reason: null, changes } };
}

/** Takes a registration back while the activity is open, which frees the place; whoever did may register again. */
export function decideWithdraw(
  { activity, participation }: { readonly activity: Activity; readonly participation: Participation },
  act: Act,
): Result<Decided<Participation>, Problem> {
  const refusal = refuseActivityAction(activity, 'WITHDRAW');
  if (refusal !== undefined) return fail(refusal);
  if (participation.state !== 'REGISTERED') return refuseIn(participation, 'WITHDRAW', []);
  return succeed(moveParticipation(participation, { action: 'WITHDRAW', to: 'WITHDRAWN' }, act));
}
