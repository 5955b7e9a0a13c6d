import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { EvaluationId } from '../ids.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { decideStep, firstStep, tookStep } from '../stepped.ts';
import { periodStart } from './evaluation-period.ts';
import { resultOf } from './evaluation-result.ts';
import { EVALUATION_MACHINE, type CriterionScore, type Evaluation, type EvaluationSubject } from './evaluation.ts';
import { presentVersion, type Criterion, type EvaluationScheme } from './scheme.ts';

/** What a decision on an evaluation comes to. */
export type EvaluationDecision = Result<Decided<Evaluation>, Problem>;

/** An evaluation to open. */
export interface EvaluationSetup {
  readonly id: EvaluationId;
  readonly scheme: EvaluationScheme;
  readonly subject: EvaluationSubject;
  readonly period: string;
}

function created(state: Evaluation, action: string, act: Act): Decided<Evaluation> {
  const changes = changesBetween<Evaluation>({ steps: state.steps }, state);
  return { state, audit: { action, effectiveOn: act.today, reason: null, changes } };
}

/**
 * Opens the evaluation of a subject for a period of the scheme's cycle (INPUT_INVALID) that has begun
 * (EFFECTIVE_DATE_IN_FUTURE), by the scheme's present version. That the subject has no other is for the store to hold:
 * SECOND_EVALUATION.
 */
export function decideOpenEvaluation(setup: EvaluationSetup, act: Act): EvaluationDecision {
  const { id, scheme, subject, period } = setup;
  const start = periodStart(scheme.cycle, period);
  if (start === undefined) return fail(ruleProblem('INPUT_INVALID', 'period'));
  if (start !== null && start > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'period'));
  const { number: schemeVersion, criteria, ratings } = presentVersion(scheme);
  const { unionBodyId, bodyPath, federation } = scheme;
  const state: Evaluation = {
    ...{ id, version: 1, unionBodyId, bodyPath, federation, schemeId: scheme.id, schemeVersion },
    ...{ rule: { criteria, ratings }, subject, period, state: 'DRAFT', steps: [firstStep('DRAFT', act)] },
    ...{ scores: [], result: null, notices: [], corrects: null, correctedBy: null },
  };
  return succeed(created(state, 'OPEN', act));
}

/** Points as they are given. */
export type GivenScore = Pick<CriterionScore, 'criterion' | 'scoreHundredths' | 'remark'>;

function refuseScore(
  { rule }: Evaluation,
  score: GivenScore,
  mayScore: (criterion: Criterion) => boolean,
): Problem | undefined {
  const criterion = rule.criteria.find(({ code }) => code === score.criterion);
  if (criterion === undefined) return ruleProblem('CRITERION_UNKNOWN', 'scores');
  if (score.scoreHundredths < 0) return ruleProblem('INPUT_INVALID', 'scores');
  if (score.scoreHundredths > criterion.mostHundredths) return ruleProblem('SCORE_ABOVE_MOST', 'scores');
  return mayScore(criterion) ? undefined : ruleProblem('SCORED_BY_JUROR', 'scores');
}

/**
 * Gives points for criteria of the rule (CRITERION_UNKNOWN), none above its most (SCORE_ABOVE_MOST) nor for the criterion of
 * another juror (SCORED_BY_JUROR). They take the place of those that were given before.
 */
export function decideGiveScores(
  stored: Evaluation,
  { given, mayScore }: { readonly given: readonly GivenScore[]; readonly mayScore: (criterion: Criterion) => boolean },
  act: Act,
): EvaluationDecision {
  const decide = (evaluation: Evaluation) => {
    const codes = new Set(given.map(({ criterion }) => criterion));
    if (given.length === 0 || codes.size < given.length) return fail(ruleProblem('INPUT_INVALID', 'scores'));
    const problem = given.map((score) => refuseScore(evaluation, score, mayScore)).find((one) => one !== undefined);
    if (problem !== undefined) return fail(problem);
    const kept = evaluation.scores.filter(({ criterion }) => !codes.has(criterion));
    const added = given.map((score) => ({ ...score, by: act.caller.id, recordedAt: act.now }));
    return succeed({ facts: { scores: [...kept, ...added], result: null } });
  };
  return decideStep(EVALUATION_MACHINE, { row: stored, action: 'SCORE', decide }, act);
}

/** Ends scoring once every criterion has its points (SCORES_INCOMPLETE): total and rating follow from the frozen rule. */
export function decideSubmitEvaluation(stored: Evaluation, act: Act): EvaluationDecision {
  const decide = ({ rule, scores }: Evaluation) => {
    const result = resultOf(rule, scores);
    return result === undefined
      ? fail(ruleProblem('SCORES_INCOMPLETE', 'id'))
      : succeed({ to: 'SCORED' as const, facts: { result } });
  };
  return decideStep(EVALUATION_MACHINE, { row: stored, action: 'SUBMIT', decide }, act);
}

/** Confirms what was scored, by another than gave points or submitted them: APPROVE_OWN. */
export function decideConfirmEvaluation(stored: Evaluation, act: Act): EvaluationDecision {
  const decide = (evaluation: Evaluation) => {
    const isOwn = evaluation.scores.some(({ by }) => by === act.caller.id) || tookStep(evaluation, 'SCORED', act);
    return isOwn ? fail(ruleProblem('APPROVE_OWN', 'id')) : succeed({ to: 'CONFIRMED' as const });
  };
  return decideStep(EVALUATION_MACHINE, { row: stored, action: 'CONFIRM', decide }, act);
}

/** Sends it back to be scored anew, publishes it, or takes an objection to it, by which it is scored anew. */
export function decideStepEvaluation(
  stored: Evaluation,
  { action, reason }: { readonly action: 'RETURN' | 'PUBLISH' | 'OBJECT'; readonly reason: string | null },
  act: Act,
): EvaluationDecision {
  const to = { RETURN: 'DRAFT', PUBLISH: 'PUBLISHED', OBJECT: 'OBJECTED' } as const;
  const result = action === 'PUBLISH' ? stored.result : null;
  const decide = () => succeed({ to: to[action], reason, facts: { result } });
  return decideStep(EVALUATION_MACHINE, { row: stored, action, decide }, act);
}

/** An evaluation that is corrected, and the draft that takes its place. */
export interface Correction {
  readonly before: Decided<Evaluation>;
  readonly draft: Decided<Evaluation>;
}

/** Corrects a published evaluation by a draft with the same rule and points, which takes its place. */
export function decideCorrectEvaluation(
  stored: Evaluation,
  { id, reason }: { readonly id: EvaluationId; readonly reason: string },
  act: Act,
): Result<Correction, Problem> {
  const decide = () => succeed({ to: 'SUPERSEDED' as const, reason, facts: { correctedBy: id } });
  const before = decideStep(EVALUATION_MACHINE, { row: stored, action: 'CORRECT', decide }, act);
  if (!before.ok) return before;
  const state: Evaluation = {
    ...stored,
    ...{ id, version: 1, state: 'DRAFT', steps: [firstStep('DRAFT', act)], result: null },
    ...{ notices: [], corrects: stored.id, correctedBy: null },
  };
  return succeed({ before: before.value, draft: created(state, 'OPEN', act) });
}
