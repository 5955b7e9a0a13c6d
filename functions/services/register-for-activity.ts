import type { Act } from '#domain/act.ts';
import type { Activity } from '#domain/activity/activity.ts';
import { decideRegister, decideWithdraw } from '#domain/activity/decide-register.ts';
import { participantKey, type Participant, type Participation } from '#domain/activity/participation.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import type { ActivityId, MemberId, ParticipationId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readActivity, readParticipationFor, type ParticipationTarget } from './activity-access.ts';
import { ownRecords } from './caller-line.ts';
import { draftChange } from './draft-change.ts';
import { findVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import type { Marker, Write } from './ports/writes.ts';
import { findVisibleBody } from './row-access.ts';
import { commandOf, concealedCommandOf, type Draft } from './run-command.ts';
import { indexOfName } from './seal-person.ts';

/** Who is to take part, as it is told. */
export type ToldParticipant =
  | { readonly kind: 'MEMBER'; readonly memberId: MemberId }
  | { readonly kind: 'TEAM'; readonly unionBodyId: UnionBodyId; readonly name: string; readonly size: number | null }
  | { readonly kind: 'EMPLOYER'; readonly name: string; readonly creditCode: CreditCode | null }
  | { readonly kind: 'NON_MEMBER'; readonly name: string; readonly workUnit: string | null; readonly reason: string };

/** A registration for an activity; null registers the caller's own person. */
export interface RegisterForActivity {
  readonly idempotencyKey: string;
  readonly activityId: ActivityId;
  readonly participant: ToldParticipant | null;
  readonly trades: readonly number[];
}

/** A member registers nobody but itself. */
async function ownParticipant(
  ports: Ports,
  act: Act,
  told: ToldParticipant | null,
): Promise<Result<Participant, Problem>> {
  const records = await ownRecords(ports, act);
  const [memberId] = records;
  const isOwn = told === null || (told.kind === 'MEMBER' && records.includes(told.memberId));
  if (memberId === undefined || !isOwn) return fail(ruleProblem('NOT_FOUND', 'participant'));
  return succeed({ kind: 'MEMBER', memberId });
}

/** The participant as it is kept, if the caller may see whom it names. */
async function settleParticipant(
  ports: Ports,
  act: Act,
  { id, told }: { readonly id: ParticipationId; readonly told: ToldParticipant | null },
): Promise<Result<Participant, Problem>> {
  if (act.caller.scope.kind === 'SELF') return ownParticipant(ports, act, told);
  switch (told?.kind) {
    case undefined:
      return fail(ruleProblem('INPUT_INVALID', 'participant'));
    case 'MEMBER': {
      const member = await findVisibleMember(ports, act, told.memberId);
      if (member === undefined) return fail(ruleProblem('NOT_FOUND', 'participant', 'memberId'));
      return succeed({ kind: 'MEMBER', memberId: member.id });
    }
    case 'TEAM': {
      const body = await findVisibleBody(ports, act, told.unionBodyId);
      return body === undefined ? fail(ruleProblem('NOT_FOUND', 'participant', 'team', 'unionBodyId')) : succeed(told);
    }
    case 'EMPLOYER':
      return succeed(told);
    case 'NON_MEMBER': {
      const { kind, name, workUnit, reason } = told;
      const [personal, nameIndex] = await Promise.all([ports.vault.seal(id, { name }), indexOfName(ports, name)]);
      return succeed({ kind, personal, nameIndex, workUnit, reason });
    }
  }
}

const markerOf = (activityId: ActivityId, participant: Participant): Marker => ({
  space: 'PARTICIPANT',
  name: `${activityId}/${participantKey(participant)}`,
});

const stillOf = ({ id, version }: Activity): Write => ({ type: 'REQUIRE_ACTIVITY', id, version });

async function draft(
  ports: Ports,
  act: Act,
  command: RegisterForActivity,
): Promise<Result<Draft<Participation>, Problem>> {
  const { activityId, participant: told, trades } = command;
  const activity = await readActivity(ports, act, { id: activityId, action: 'activity:register' });
  if (activity === undefined) return fail(ruleProblem('NOT_FOUND', 'activityId'));
  const id = ports.ids.next('Participation');
  const participant = await settleParticipant(ports, act, { id, told });
  if (!participant.ok) return participant;
  const decided = decideRegister(activity, { id, participant: participant.value, trades }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const marker = markerOf(activityId, state.participant);
  return succeed(
    draftChange(decided.value, [
      { type: 'SAVE', noun: 'participation', state, readVersion: 0 },
      { type: 'CLAIM', marker, ownerId: id, taken: ruleProblem('ALREADY_REGISTERED', 'participant') },
      { type: 'TAKE_SEAT', activityId, most: activity.capacity, full: ruleProblem('QUOTA_FULL', 'activityId') },
      stillOf(activity),
    ]),
  );
}

/** Registers for an open activity: ALREADY_REGISTERED for whoever is, QUOTA_FULL where no place is left. */
export const registerForActivity = concealedCommandOf('registerForActivity', draft);

async function draftWithdrawal(
  ports: Ports,
  act: Act,
  { id, expectedVersion }: ParticipationTarget,
): Promise<Result<Draft<Participation>, Problem>> {
  const found = await readParticipationFor(ports, act, { id, expectedVersion, action: 'activity:register' });
  if (!found.ok) return found;
  const participation = found.value;
  const { activityId } = participation;
  const activity = await ports.activities.read(activityId);
  if (activity === undefined) throw new Error(`The participation ${id} names an activity that does not exist.`);
  const decided = decideWithdraw({ activity, participation }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  return succeed(
    draftChange(decided.value, [
      { type: 'SAVE', noun: 'participation', state, readVersion: participation.version },
      { type: 'RELEASE', marker: markerOf(activityId, state.participant), ownerId: id },
      { type: 'LEAVE_SEAT', activityId },
      stillOf(activity),
    ]),
  );
}

/** Takes a registration back while the activity is open; its place is free again. */
export const withdrawParticipation = commandOf('withdrawParticipation', draftWithdrawal);
