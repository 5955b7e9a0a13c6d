import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import type { Activity } from './activity.ts';
import { moveParticipation, refuseIn } from './decide-register.ts';
import type { Certificate, Participation, Placement } from './participation.ts';
import { refuseActivityAction } from './transitions.ts';

/** A participation with its activity. */
export interface Attended {
  readonly activity: Activity;
  readonly participation: Participation;
}

/** Whoever came may have an outcome, from the activity's first day on and not ahead of today. */
function refuseOutcome(
  { activity, participation }: Attended,
  { action, on }: { readonly action: string; readonly on: LocalDate },
  act: Act,
): Result<null, Problem> {
  const refusal = refuseActivityAction(activity, 'RECORD_OUTCOME');
  if (refusal !== undefined) return fail(refusal);
  if (participation.state !== 'ATTENDED') return refuseIn(participation, action, []);
  if (on > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'on'));
  return on < activity.from ? fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'on')) : succeed(null);
}

/** Records whether one who attended a course passed it (INPUT_INVALID for another activity); it may be recorded anew. */
export function decideCertificate(
  attended: Attended,
  certificate: Certificate,
  act: Act,
): Result<Decided<Participation>, Problem> {
  const { activity, participation } = attended;
  const refusal = refuseOutcome(attended, { action: 'RECORD_CERTIFICATE', on: certificate.on }, act);
  if (!refusal.ok) return refusal;
  if (activity.details.kind !== 'COURSE') return fail(ruleProblem('INPUT_INVALID', 'id'));
  return succeed(moveParticipation(participation, { action: 'RECORD_CERTIFICATE', facts: { certificate } }, act));
}

/** Records where one found work by a course, or by a job fair with one of its employers (NOT_FOUND); it may be recorded anew. */
export function decidePlacement(
  attended: Attended,
  placement: Placement,
  act: Act,
): Result<Decided<Participation>, Problem> {
  const { activity, participation } = attended;
  const refusal = refuseOutcome(attended, { action: 'RECORD_PLACEMENT', on: placement.on }, act);
  if (!refusal.ok) return refusal;
  const { details } = activity;
  const isKnown = details.kind !== 'JOB_FAIR' || details.stands.some(({ employer }) => employer === placement.employer);
  if (!isKnown) return fail(ruleProblem('NOT_FOUND', 'employer'));
  return succeed(moveParticipation(participation, { action: 'RECORD_PLACEMENT', facts: { placement } }, act));
}
