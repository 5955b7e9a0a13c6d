import type { Act } from '#domain/act.ts';
import { mayDo, type Action } from '#domain/caller/permission.ts';
import { wasPublished, type Evaluation } from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme } from '#domain/evaluation/scheme.ts';
import type { EvaluationId, EvaluationSchemeId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, type Result } from '#domain/result.ts';
import { isRowVisible } from './body-row.ts';
import { lineOfCaller } from './caller-line.ts';
import { checkVersion } from './draft-body-change.ts';
import type { Ports } from './ports.ts';

/** An evaluation and the version of it that the caller read. */
export interface EvaluationTarget {
  readonly idempotencyKey: string;
  readonly id: EvaluationId;
  readonly expectedVersion: number;
}

/**
 * How a caller sees an evaluation: it is in charge of it, it is of its jury, it is evaluated by it once that is published, or it
 * was issued a notice and sees that alone.
 */
export type EvaluationSight = 'IN_CHARGE' | 'JURY' | 'SUBJECT' | 'NOTIFIED';

/** Whether a body lies in the caller's scope, for what concerns evaluations. */
export function holdsBody(ports: Ports, act: Act, bodyId: UnionBodyId): Promise<boolean> {
  return isRowVisible(ports, act, { noun: 'evaluation', bodyId });
}

async function holdsOne(ports: Ports, act: Act, ids: readonly (UnionBodyId | null)[]): Promise<boolean> {
  const named = [...new Set(ids.filter((id) => id !== null))];
  return (await Promise.all(named.map((id) => holdsBody(ports, act, id)))).includes(true);
}

/** The body that an evaluation is about; null for subjects of other kinds. */
function bodyOf({ subject }: Evaluation): UnionBodyId | null {
  return subject.kind === 'UNION_BODY' ? subject.unionBodyId : null;
}

/** How the caller sees an evaluation; undefined where it does not. */
export async function evaluationSight(
  ports: Ports,
  act: Act,
  evaluation: Evaluation,
): Promise<EvaluationSight | undefined> {
  if (!mayDo(act.caller.role, 'evaluation:read')) return undefined;
  const { unionBodyId, rule, notices } = evaluation;
  if (await holdsBody(ports, act, unionBodyId)) return 'IN_CHARGE';
  const jurors = rule.criteria.map(({ jurorId }) => jurorId);
  if (await holdsOne(ports, act, jurors)) return 'JURY';
  if (wasPublished(evaluation) && (await holdsOne(ports, act, [bodyOf(evaluation)]))) return 'SUBJECT';
  const notified = notices.map((notice) => notice.unionBodyId);
  return (await holdsOne(ports, act, notified)) ? 'NOTIFIED' : undefined;
}

/** The evaluation with this id if the caller sees anything of it. */
export async function findEvaluation(ports: Ports, act: Act, id: EvaluationId): Promise<Evaluation | undefined> {
  const evaluation = await ports.evaluations.find(id);
  return evaluation !== undefined && (await evaluationSight(ports, act, evaluation)) !== undefined
    ? evaluation
    : undefined;
}

/** Who may take which part in an evaluation. */
const IN_CHARGE: readonly EvaluationSight[] = ['IN_CHARGE'];

/** The evaluation as it stands now: NOT_FOUND where the caller may not do `action` to it, CONFLICT where it has changed. */
export async function readEvaluationFor(
  ports: Ports,
  act: Act,
  {
    id,
    expectedVersion,
    action,
    sights = IN_CHARGE,
  }: Omit<EvaluationTarget, 'idempotencyKey'> & {
    readonly action: Action;
    readonly sights?: readonly EvaluationSight[];
  },
): Promise<Result<Evaluation, Problem>> {
  const missing = fail(ruleProblem('NOT_FOUND', 'id'));
  if (!mayDo(act.caller.role, action)) return missing;
  const evaluation = await ports.evaluations.read(id);
  const sight = evaluation === undefined ? undefined : await evaluationSight(ports, act, evaluation);
  if (evaluation === undefined || sight === undefined || !sights.includes(sight)) return missing;
  return checkVersion(evaluation, expectedVersion);
}

/** Whether a scheme is the caller's to read: of a body in its scope, or of one above its own, by which it is measured. */
async function isSchemeVisible(ports: Ports, act: Act, { unionBodyId }: EvaluationScheme): Promise<boolean> {
  if (!mayDo(act.caller.role, 'evaluationScheme:read')) return false;
  const isKept = await isRowVisible(ports, act, { noun: 'evaluationScheme', bodyId: unionBodyId });
  return isKept || (await lineOfCaller(ports, act)).some(({ id }) => id === unionBodyId);
}

/** The scheme with this id if the caller may see it. */
export async function findEvaluationScheme(
  ports: Ports,
  act: Act,
  id: EvaluationSchemeId,
): Promise<EvaluationScheme | undefined> {
  const scheme = await ports.evaluationSchemes.find(id);
  return scheme !== undefined && (await isSchemeVisible(ports, act, scheme)) ? scheme : undefined;
}
