import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import {
  PERMISSION_OF_EVALUATION_ACTION,
  STATES_OF_EVALUATION_ACTION,
  type CriterionScore,
  type Evaluation,
  type EvaluationAction,
  type EvaluationResult,
} from '#domain/evaluation/evaluation.ts';
import { allowedIn } from '#domain/stepped.ts';
import { evaluationSight, holdsBody, type EvaluationSight } from './evaluation-access.ts';
import { noticesOf, type ShownNotice } from './list-evaluations.ts';
import type { Ports } from './ports.ts';

/** Whether the caller sees points and result: whoever was issued a notice alone does not. */
async function isScoreSeen(ports: Ports, act: Act, evaluation: Evaluation): Promise<boolean> {
  const sight = await evaluationSight(ports, act, evaluation);
  return sight === 'IN_CHARGE' || sight === 'JURY' || (sight === 'SUBJECT' && evaluation.state === 'PUBLISHED');
}

/** The points of an evaluation as the caller may see them. */
export async function criterionScoresSeen(
  ports: Ports,
  act: Act,
  evaluation: Evaluation,
): Promise<readonly CriterionScore[]> {
  return (await isScoreSeen(ports, act, evaluation)) ? evaluation.scores : [];
}

/** What the points come to, as the caller may see it. */
export async function resultSeen(ports: Ports, act: Act, evaluation: Evaluation): Promise<EvaluationResult | null> {
  return (await isScoreSeen(ports, act, evaluation)) ? evaluation.result : null;
}

/** The notices of an evaluation: all to those in charge, to all others those to bodies in their scope. */
export async function noticesSeen(ports: Ports, act: Act, evaluation: Evaluation): Promise<readonly ShownNotice[]> {
  const notices = noticesOf(evaluation);
  const isInCharge = (await evaluationSight(ports, act, evaluation)) === 'IN_CHARGE';
  if (isInCharge) return notices;
  const held = await Promise.all(notices.map(({ unionBodyId }) => holdsBody(ports, act, unionBodyId)));
  return notices.filter((_, index) => held[index]);
}

/** Who may take which action, beside those in charge. */
const ALSO: Partial<Record<EvaluationAction, EvaluationSight>> = { SCORE: 'JURY', OBJECT: 'SUBJECT' };

/** What the evaluation's state lets the caller do. */
export async function listEvaluationActions(
  ports: Ports,
  act: Act,
  evaluation: Evaluation,
): Promise<readonly EvaluationAction[]> {
  const sight = await evaluationSight(ports, act, evaluation);
  const waiting = (await noticesSeen(ports, act, evaluation)).filter(({ answer }) => answer === null);
  const isAddressed = await Promise.all(waiting.map(({ unionBodyId }) => holdsBody(ports, act, unionBodyId)));
  return allowedIn(STATES_OF_EVALUATION_ACTION, evaluation.state).filter((action) => {
    if (!mayDo(act.caller.role, PERMISSION_OF_EVALUATION_ACTION[action])) return false;
    if (action === 'ANSWER_NOTICE') return isAddressed.includes(true);
    return sight === 'IN_CHARGE' || (sight !== undefined && ALSO[action] === sight);
  });
}
