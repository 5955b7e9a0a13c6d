import type { Act } from '#domain/act.ts';
import { decideRecordScheme, decideReviseScheme } from '#domain/evaluation/decide-scheme.ts';
import type { Cycle } from '#domain/evaluation/evaluation-period.ts';
import type { EvaluationScheme, SchemeRule } from '#domain/evaluation/scheme.ts';
import type { EvaluationSchemeId, ProgramId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { readRowFor } from './body-row.ts';
import { draftChange, stillAs } from './draft-change.ts';
import type { Ports } from './ports.ts';
import { refuseProgram } from './program-named.ts';
import { findVisibleBody, readBodyFor } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A scheme to record. */
export interface RecordScheme {
  readonly idempotencyKey: string;
  readonly unionBodyId: UnionBodyId;
  readonly name: string;
  readonly programId: ProgramId | null;
  readonly cycle: Cycle;
  readonly rule: SchemeRule;
}

type SchemeDraft = Result<Draft<EvaluationScheme>, Problem>;

/** NOT_FOUND where a body of the jury is not one that the caller sees. */
async function refuseJury(ports: Ports, act: Act, rule: SchemeRule | null): Promise<Problem | undefined> {
  const jurors = new Set((rule?.criteria ?? []).map(({ jurorId }) => jurorId).filter((id) => id !== null));
  const found = await Promise.all([...jurors].map((id) => findVisibleBody(ports, act, id)));
  return found.includes(undefined) ? ruleProblem('NOT_FOUND', 'criteria') : undefined;
}

async function draftNew(ports: Ports, act: Act, command: RecordScheme): Promise<SchemeDraft> {
  const { unionBodyId, name, programId, cycle, rule } = command;
  const body = await readBodyFor(ports, act, { id: unionBodyId, action: 'evaluationScheme:record' });
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  const problem = (await refuseProgram(ports, act, programId)) ?? (await refuseJury(ports, act, rule));
  if (problem !== undefined) return fail(problem);
  const id = ports.ids.next('EvaluationScheme');
  const decided = decideRecordScheme({ id, body, name, programId, cycle, rule }, act);
  if (!decided.ok) return decided;
  const save = { type: 'SAVE', noun: 'evaluationScheme', state: decided.value.state, readVersion: 0 } as const;
  return succeed(draftChange(decided.value, [save, stillAs(body)]));
}

/** Records a scheme of an open body of the caller's scope. */
export const recordEvaluationScheme = commandOf('recordEvaluationScheme', draftNew);

/** What is to change of a scheme; null stays as it is. */
export interface ReviseScheme {
  readonly idempotencyKey: string;
  readonly id: EvaluationSchemeId;
  readonly expectedVersion: number;
  readonly name: string | null;
  readonly rule: SchemeRule | null;
}

async function draftRevision(ports: Ports, act: Act, command: ReviseScheme): Promise<SchemeDraft> {
  const { id, expectedVersion, name, rule } = command;
  const scheme = await readRowFor(ports, act, {
    ...{ action: 'evaluationScheme:record', expectedVersion, read: () => ports.evaluationSchemes.read(id) },
    placeOf: ({ unionBodyId }: EvaluationScheme) => ({ noun: 'evaluationScheme', bodyId: unionBodyId }),
  });
  if (!scheme.ok) return scheme;
  const problem = await refuseJury(ports, act, rule);
  if (problem !== undefined) return fail(problem);
  const decided = decideReviseScheme(scheme.value, { name, rule }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const save = { type: 'SAVE', noun: 'evaluationScheme', state, readVersion: scheme.value.version } as const;
  return succeed(draftChange(decided.value, [save]));
}

/** Changes a scheme for the evaluations to come. */
export const reviseEvaluationScheme = commandOf('reviseEvaluationScheme', draftRevision);
