import type { LocalDate } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { findEnrolment } from '#services/enrolment-access.ts';
import type { StepEnrolment } from '#services/step-enrolment.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { changesOf, targetsOf, type TargetInput } from '../../run-change.ts';

/** Runs a change of an enrolment if its input could be read, and answers its payload. */
export const toEnrolmentPayload = changesOf('enrolment', findEnrolment);

const parseEnrolmentTarget = targetsOf('Enrolment');

/** A step as it is sent; `reason` where its kind has one. */
interface StepInput extends TargetInput {
  readonly on?: LocalDate | null | undefined;
  readonly reason?: string;
}

/** The step of an enrolment that is asked for. */
export function parseEnrolmentStep(input: StepInput): Result<StepEnrolment, Problem> {
  const { on = null, reason } = input;
  const parsed = parseAll({
    target: parseEnrolmentTarget(input),
    reason: reason === undefined ? succeed(null) : parseText(reason, { atMost: 200 }, 'reason'),
  });
  return parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason, on }) : parsed;
}
