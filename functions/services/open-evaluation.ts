import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { decideOpenEvaluation } from '#domain/evaluation/decide-evaluate.ts';
import { freezeScheme } from '#domain/evaluation/decide-scheme.ts';
import { subjectKey, type Evaluation, type EvaluationSubject } from '#domain/evaluation/evaluation.ts';
import type { EvaluationScheme } from '#domain/evaluation/scheme.ts';
import type { EvaluationSchemeId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { isWithin } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findRowBody } from './body-row.ts';
import { checkDivision } from './check-place.ts';
import { draftChange } from './draft-change.ts';
import { findFacility } from './list-facilities.ts';
import type { Ports } from './ports.ts';
import type { Marker, Write } from './ports/writes.ts';
import { findVisibleBody } from './row-access.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An evaluation to open. */
export interface OpenEvaluation {
  readonly idempotencyKey: string;
  readonly schemeId: EvaluationSchemeId;
  readonly subject: EvaluationSubject;
  readonly period: string;
}

/** By which a subject is evaluated once in a period of a scheme. */
export function evaluationMarker({ schemeId, period, subject }: Evaluation): Marker {
  return { space: 'EVALUATION', name: `${schemeId}/${period}/${subjectKey(subject)}` };
}

/** NOT_FOUND at `subject` where it is none that the caller may name: bodies and facilities it sees, divisions of the scheme's body. */
async function refuseSubject(
  ports: Ports,
  act: Act,
  { subject, scheme }: { readonly subject: EvaluationSubject; readonly scheme: EvaluationScheme },
): Promise<Problem | undefined> {
  const missing = ruleProblem('NOT_FOUND', 'subject');
  switch (subject.kind) {
    case 'EMPLOYER':
      return undefined;
    case 'UNION_BODY':
      return (await findVisibleBody(ports, act, subject.unionBodyId)) === undefined ? missing : undefined;
    case 'FACILITY':
      return (await findFacility(ports, act, subject.facilityId)) === undefined ? missing : undefined;
    case 'REGION': {
      const body = await ports.bodies.find(scheme.unionBodyId);
      const isBelow = body !== undefined && isWithin(subject.regionCode, body.regionCode);
      return isBelow && checkDivision(ports, act, subject.regionCode) === undefined ? undefined : missing;
    }
  }
}

/** What holds the scheme as it was read: it is frozen with the first evaluation that goes by its present version. */
function schemeWrites(act: Act, scheme: EvaluationScheme): Pick<Draft<unknown>, 'writes' | 'audit'> {
  const frozen = freezeScheme(scheme, act);
  if (frozen === null) {
    return { writes: [{ type: 'REQUIRE_SCHEME', id: scheme.id, version: scheme.version }], audit: [] };
  }
  const save = { type: 'SAVE', noun: 'evaluationScheme', state: frozen.state, readVersion: scheme.version } as const;
  return { writes: [save], audit: [{ subjectId: scheme.id, facts: frozen.audit }] };
}

async function draft(ports: Ports, act: Act, command: OpenEvaluation): Promise<Result<Draft<Evaluation>, Problem>> {
  const { schemeId, subject, period } = command;
  const missing = fail(ruleProblem('NOT_FOUND', 'schemeId'));
  if (!mayDo(act.caller.role, 'evaluation:record')) return missing;
  const scheme = await ports.evaluationSchemes.read(schemeId);
  if (scheme === undefined) return missing;
  const body = await findRowBody(ports, act, { noun: 'evaluation', bodyId: scheme.unionBodyId });
  if (body === undefined) return missing;
  const problem = await refuseSubject(ports, act, { subject, scheme });
  if (problem !== undefined) return fail(problem);
  const decided = decideOpenEvaluation({ id: ports.ids.next('Evaluation'), scheme, subject, period }, act);
  if (!decided.ok) return decided;
  const { state } = decided.value;
  const taken = ruleProblem('SECOND_EVALUATION', 'subject');
  const own: readonly Write[] = [
    { type: 'SAVE', noun: 'evaluation', state, readVersion: 0 },
    { type: 'CLAIM', marker: evaluationMarker(state), ownerId: state.id, taken },
  ];
  const held = schemeWrites(act, scheme);
  const change = draftChange(decided.value, [...own, ...held.writes]);
  return succeed({ ...change, audit: [...change.audit, ...held.audit] });
}

/** Opens an evaluation by the present version of a scheme, which is frozen from then on. */
export const openEvaluation = commandOf('openEvaluation', draft);
