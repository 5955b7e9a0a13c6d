import { MOST_MARKS, type AttendanceMark } from '#domain/activity/decide-attendance.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { recordAttendance as record } from '#services/record-attendance.ts';
import type { AttendanceMarkInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseActivityTarget } from './parse-activity.ts';
import { toActivityPayload } from './to-activity-payload.ts';

function parseMarks(marks: readonly AttendanceMarkInput[]): Result<readonly AttendanceMark[], Problem> {
  if (marks.length > MOST_MARKS) return fail(ruleProblem('INPUT_INVALID', 'marks'));
  const values: AttendanceMark[] = [];
  for (const { participationId, attended } of marks) {
    const parsed = parseIdOf('Participation', participationId, 'marks');
    if (!parsed.ok) return parsed;
    values.push({ participationId: parsed.value, attended });
  }
  return succeed(values);
}

export const recordAttendance: MutationResolvers['recordAttendance'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseActivityTarget(input), marks: parseMarks(input.marks) });
  if (!parsed.ok) return toActivityPayload(context, parsed, record);
  const { target, marks } = parsed.value;
  return toActivityPayload(context, succeed({ ...target, marks }), record);
};
