import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { ParticipationId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Activity, Attendance } from './activity.ts';
import { moveActivity } from './advance.ts';
import { moveParticipation } from './decide-register.ts';
import type { Participation } from './participation.ts';
import { refuseActivityAction } from './transitions.ts';

/** How many marks one call records at most. */
export const MOST_MARKS = 50;

/** Whether somebody came. */
export interface AttendanceMark {
  readonly participationId: ParticipationId;
  readonly attended: boolean;
}

/** What marks make of an activity and of the participations they are about. */
export interface MarkedAttendance {
  readonly activity: Decided<Activity>;
  readonly participations: readonly { readonly before: Participation; readonly after: Participation }[];
}

const CAME: Readonly<Record<string, Attendance>> = {
  ATTENDED: { attended: 1, absent: 0 },
  ABSENT: { attended: 0, absent: 1 },
};
const NOBODY: Attendance = { attended: 0, absent: 0 };

function counted(before: Attendance, marked: MarkedAttendance['participations']): Attendance {
  return marked.reduce((sum, { before: old, after }) => {
    const [left, taken] = [CAME[old.state] ?? NOBODY, CAME[after.state] ?? NOBODY];
    return {
      attended: sum.attended + taken.attended - left.attended,
      absent: sum.absent + taken.absent - left.absent,
    };
  }, before);
}

/** The trades that have results or wait for them: who came there is settled. */
function settledTrades({ results }: Activity): ReadonlySet<number> {
  return new Set(
    results.filter(({ confirmed, proposed }) => confirmed !== null || proposed !== null).map(({ trade }) => trade),
  );
}

function refuseMark(activity: Activity, participation: Participation | undefined): Problem | undefined {
  if (participation?.activityId !== activity.id) return ruleProblem('NOT_FOUND', 'marks');
  if (participation.state === 'WITHDRAWN') return ruleProblem('PARTICIPATION_WITHDRAWN', 'marks');
  const settled = settledTrades(activity);
  if (participation.trades.some((trade) => settled.has(trade))) return ruleProblem('ATTENDANCE_SETTLED', 'marks');
  const hasOutcome = participation.certificate !== null || participation.placement !== null;
  return hasOutcome ? ruleProblem('ATTENDANCE_SETTLED', 'marks') : undefined;
}

/**
 * Records who of those registered came: at most 50 at once, each of this activity (NOT_FOUND), none of them withdrawn
 * (PARTICIPATION_WITHDRAWN). It may be recorded anew until results or outcomes rest on it (ATTENDANCE_SETTLED).
 */
export function decideAttendance(
  activity: Activity,
  {
    marks,
    participations,
  }: {
    readonly marks: readonly AttendanceMark[];
    readonly participations: ReadonlyMap<ParticipationId, Participation>;
  },
  act: Act,
): Result<MarkedAttendance, Problem> {
  const refusal = refuseActivityAction(activity, 'RECORD_ATTENDANCE');
  if (refusal !== undefined) return fail(refusal);
  const isRepeated = new Set(marks.map(({ participationId }) => participationId)).size < marks.length;
  if (marks.length < 1 || marks.length > MOST_MARKS || isRepeated) return fail(ruleProblem('INPUT_INVALID', 'marks'));
  const marked: MarkedAttendance['participations'][number][] = [];
  for (const { participationId, attended } of marks) {
    const before = participations.get(participationId);
    const problem = refuseMark(activity, before);
    if (problem !== undefined || before === undefined) return fail(problem ?? ruleProblem('NOT_FOUND', 'marks'));
    const to = attended ? 'ATTENDED' : 'ABSENT';
    const { state: after } = moveParticipation(before, { action: 'RECORD_ATTENDANCE', to }, act);
    marked.push({ before, after });
  }
  const facts = { attendance: counted(activity.attendance, marked) };
  const decided = moveActivity(activity, { action: 'RECORD_ATTENDANCE', facts }, act);
  const told = marked.map(({ before, after }) => ({ field: after.id, from: before.state, to: after.state }));
  const audit = { ...decided.audit, changes: [...decided.audit.changes, ...told] };
  return succeed({ activity: { ...decided, audit }, participations: marked });
}
