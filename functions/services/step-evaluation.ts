import type { Act } from '#domain/act.ts';
import type { Action } from '#domain/caller/permission.ts';
import {
  decideConfirmEvaluation,
  decideCorrectEvaluation,
  decideGiveScores,
  decideStepEvaluation,
  decideSubmitEvaluation,
  type EvaluationDecision,
  type GivenScore,
} from '#domain/evaluation/decide-evaluate.ts';
import type { Evaluation } from '#domain/evaluation/evaluation.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { draftChange } from './draft-change.ts';
import { holdsBody, readEvaluationFor, type EvaluationSight, type EvaluationTarget } from './evaluation-access.ts';
import { evaluationMarker } from './open-evaluation.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

type EvaluationDraft = Result<Draft<Evaluation>, Problem>;

/** The draft of a decided change of one evaluation. */
export function draftEvaluationChange(before: Evaluation, decided: EvaluationDecision): EvaluationDraft {
  if (!decided.ok) return decided;
  const { state } = decided.value;
  return succeed(
    draftChange(decided.value, [{ type: 'SAVE', noun: 'evaluation', state, readVersion: before.version }]),
  );
}

/** A step: which permission it takes, and who may take it beside those in charge. */
interface StepRule {
  readonly action: Action;
  readonly sights?: readonly EvaluationSight[];
}

function draftOf<Command extends EvaluationTarget>(
  rule: StepRule,
  decide: (
    evaluation: Evaluation,
    command: Command,
    context: { readonly ports: Ports; readonly act: Act },
  ) => EvaluationDecision | Promise<EvaluationDecision>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<EvaluationDraft> => {
    const { id, expectedVersion } = command;
    const before = await readEvaluationFor(ports, act, { id, expectedVersion, ...rule });
    if (!before.ok) return before;
    return draftEvaluationChange(before.value, await decide(before.value, command, { ports, act }));
  };
}

/** Points for criteria. */
export interface ScoreEvaluation extends EvaluationTarget {
  readonly scores: readonly GivenScore[];
}

/** Which criteria are the caller's to score: those of its jurors, and where it is in charge those of no juror. */
async function criteriaOf(ports: Ports, act: Act, { unionBodyId, rule }: Evaluation) {
  const bodies = [unionBodyId, ...rule.criteria.map(({ jurorId }) => jurorId).filter((id) => id !== null)];
  const held = new Set<UnionBodyId>();
  for (const id of new Set(bodies)) if (await holdsBody(ports, act, id)) held.add(id);
  return ({ jurorId }: { readonly jurorId: UnionBodyId | null }): boolean => held.has(jurorId ?? unionBodyId);
}

/** Gives points, for those in charge and for the jury. */
export const scoreEvaluation = commandOf(
  'scoreEvaluation',
  draftOf<ScoreEvaluation>(
    { action: 'evaluation:record', sights: ['IN_CHARGE', 'JURY'] },
    async (evaluation, { scores: given }, { ports, act }) =>
      decideGiveScores(evaluation, { given, mayScore: await criteriaOf(ports, act, evaluation) }, act),
  ),
);

/** Ends scoring: total and rating are computed. */
export const submitEvaluation = commandOf(
  'submitEvaluation',
  draftOf<EvaluationTarget>({ action: 'evaluation:record' }, (evaluation, _command, { act }) =>
    decideSubmitEvaluation(evaluation, act),
  ),
);

/** Confirms what was scored. */
export const confirmEvaluation = commandOf(
  'confirmEvaluation',
  draftOf<EvaluationTarget>({ action: 'evaluation:decide' }, (evaluation, _command, { act }) =>
    decideConfirmEvaluation(evaluation, act),
  ),
);

/** A step with its reason in words. */
export interface ReasonedEvaluationStep extends EvaluationTarget {
  readonly reason: string;
}

/** Sends an evaluation back to be scored anew. */
export const returnEvaluation = commandOf(
  'returnEvaluation',
  draftOf<ReasonedEvaluationStep>({ action: 'evaluation:decide' }, (evaluation, { reason }, { act }) =>
    decideStepEvaluation(evaluation, { action: 'RETURN', reason }, act),
  ),
);

/** Publishes a confirmed evaluation. */
export const publishEvaluation = commandOf(
  'publishEvaluation',
  draftOf<EvaluationTarget>({ action: 'evaluation:decide' }, (evaluation, _command, { act }) =>
    decideStepEvaluation(evaluation, { action: 'PUBLISH', reason: null }, act),
  ),
);

/** Takes an objection, also of the body that is evaluated. */
export const objectToEvaluation = commandOf(
  'objectToEvaluation',
  draftOf<ReasonedEvaluationStep>(
    { action: 'evaluation:object', sights: ['IN_CHARGE', 'SUBJECT'] },
    (evaluation, { reason }, { act }) => decideStepEvaluation(evaluation, { action: 'OBJECT', reason }, act),
  ),
);

async function draftCorrection(ports: Ports, act: Act, command: ReasonedEvaluationStep): Promise<EvaluationDraft> {
  const { id, expectedVersion, reason } = command;
  const stored = await readEvaluationFor(ports, act, { id, expectedVersion, action: 'evaluation:record' });
  if (!stored.ok) return stored;
  const decided = decideCorrectEvaluation(stored.value, { id: ports.ids.next('Evaluation'), reason }, act);
  if (!decided.ok) return decided;
  const { before, draft } = decided.value;
  return succeed({
    state: draft.state,
    writes: [
      { type: 'SAVE', noun: 'evaluation', state: before.state, readVersion: stored.value.version },
      { type: 'SAVE', noun: 'evaluation', state: draft.state, readVersion: 0 },
      { type: 'POINT', marker: evaluationMarker(draft.state), ownerId: draft.state.id, from: before.state.id },
    ],
    audit: [
      { subjectId: before.state.id, facts: before.audit },
      { subjectId: draft.state.id, facts: draft.audit },
    ],
  });
}

/** Corrects a published evaluation: a draft with its points takes its place. */
export const correctEvaluation = commandOf('correctEvaluation', draftCorrection);
