import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { findEvaluation } from '#services/evaluation-access.ts';
import type { ReasonedEvaluationStep } from '#services/step-evaluation.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { type TargetInput, changesOf, targetsOf } from '../../run-change.ts';

/** How long the texts about an evaluation may be. */
export const EVALUATION_TEXTS = { words: { atMost: 200 }, notice: { atMost: 500 } };

/** The evaluation a change is about. */
export const parseEvaluationTarget = targetsOf('Evaluation');

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
export const changeEvaluation = changesOf('evaluation', findEvaluation);
