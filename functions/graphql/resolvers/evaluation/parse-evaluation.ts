import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import { findEvaluation, type EvaluationTarget } from '#services/evaluation-access.ts';
import type { ReasonedEvaluationStep } from '#services/step-evaluation.ts';
import type { RequestContext } from '../../context.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import type { Payload } from '../../payload.ts';
import { runChange, type ChangeOf } from '../../run-change.ts';

/** How long the texts about an evaluation may be. */
export const EVALUATION_TEXTS = { words: { atMost: 200 }, notice: { atMost: 500 } };

/** What every change of an evaluation names. */
interface TargetInput {
  readonly idempotencyKey: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** The evaluation a change is about. */
export function parseEvaluationTarget(input: TargetInput): Result<EvaluationTarget, Problem> {
  const { idempotencyKey, id, expectedVersion } = input;
  const parsed = parseIdOf('Evaluation', id, 'id');
  return parsed.ok ? succeed({ idempotencyKey, id: parsed.value, expectedVersion }) : parsed;
}

/** The evaluation a change is about, and why it is made. */
export function parseReasonedStep(
  input: TargetInput & { readonly reason: string },
): Result<ReasonedEvaluationStep, Problem> {
  const parsed = parseAll({
    target: parseEvaluationTarget(input),
    reason: parseText(input.reason, EVALUATION_TEXTS.words, 'reason'),
  });
  return parsed.ok ? succeed({ ...parsed.value.target, reason: parsed.value.reason }) : parsed;
}

/** Runs a change of an evaluation if its input could be read, and answers its payload. */
export function changeEvaluation<Command>(
  context: RequestContext,
  command: Result<Command, Problem>,
  run: ChangeOf<'evaluation', Command, Evaluation>['run'],
): Promise<Payload<'evaluation', Evaluation>> {
  return runChange(context, command, { name: 'evaluation', run, find: findEvaluation });
}
