import type { Act } from '#domain/act.ts';
import type { Activity } from '#domain/activity/activity.ts';
import { decideAttendance, MOST_MARKS, type AttendanceMark } from '#domain/activity/decide-attendance.ts';
import { decideCertificate, decidePlacement, type Attended } from '#domain/activity/decide-outcome.ts';
import type { Certificate, Participation, Placement } from '#domain/activity/participation.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import {
  readActivityFor,
  readParticipationFor,
  type ActivityTarget,
  type ParticipationTarget,
} from './activity-access.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** Who of those registered came. */
export interface RecordAttendance extends ActivityTarget {
  readonly marks: readonly AttendanceMark[];
}

async function draftMarks(
  ports: Ports,
  act: Act,
  command: RecordAttendance,
): Promise<Result<Draft<Activity>, Problem>> {
  const { id, expectedVersion, marks } = command;
  const found = await readActivityFor(ports, act, { id, expectedVersion, action: 'activity:record' });
  if (!found.ok) return found;
  if (marks.length > MOST_MARKS) return fail(ruleProblem('INPUT_INVALID', 'marks'));
  const participations = await ports.participations.readAll(marks.map(({ participationId }) => participationId));
  const decided = decideAttendance(found.value, { marks, participations }, act);
  if (!decided.ok) return decided;
  const { activity, participations: marked } = decided.value;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'activity', state: activity.state, readVersion: found.value.version },
    ...marked.map(({ before, after }): Write => ({
      ...{ type: 'SAVE', noun: 'participation', state: after, readVersion: before.version },
    })),
  ];
  return succeed(draftChange(activity, writes));
}

/** Records who of those registered for an activity came, at most 50 at once. One entry of its trail names them all. */
export const recordAttendance = commandOf('recordAttendance', draftMarks);

function draftOfOutcome<Command extends ParticipationTarget>(
  decide: (attended: Attended, command: Command, act: Act) => Result<Decided<Participation>, Problem>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<Participation>, Problem>> => {
    const { id, expectedVersion } = command;
    const found = await readParticipationFor(ports, act, { id, expectedVersion, action: 'activity:record' });
    if (!found.ok) return found;
    const participation = found.value;
    const activity = await ports.activities.read(participation.activityId);
    if (activity === undefined) throw new Error(`The participation ${id} names an activity that does not exist.`);
    const decided = decide({ activity, participation }, command, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const save = { type: 'SAVE', noun: 'participation', state, readVersion: participation.version } as const;
    return succeed(draftChange(decided.value, [save]));
  };
}

/** Records whether one who attended a course passed it. */
export const recordCertificate = commandOf(
  'recordCertificate',
  draftOfOutcome<ParticipationTarget & Certificate>((attended, { outcome, on }, act) =>
    decideCertificate(attended, { outcome, on }, act),
  ),
);

/** Records where one found work by a course or a job fair. */
export const recordPlacement = commandOf(
  'recordPlacement',
  draftOfOutcome<ParticipationTarget & Placement>((attended, { employer, on }, act) =>
    decidePlacement(attended, { employer, on }, act),
  ),
);
