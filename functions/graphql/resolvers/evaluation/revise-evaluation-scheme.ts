import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { reviseEvaluationScheme as run, type ReviseScheme } from '#services/change-evaluation-scheme.ts';
import type { MutationResolvers, ReviseEvaluationSchemeInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalText } from '../../parse-input.ts';
import { changeScheme, parseCriteria, parseRatings, SCHEME_NAME } from './parse-scheme.ts';

/** A rule is given as a whole, or not at all. */
function parseRevision(input: ReviseEvaluationSchemeInput): Result<ReviseScheme, Problem> {
  const { idempotencyKey, expectedVersion, criteria: measured, ratings: called } = input;
  if ((measured == null) !== (called == null)) {
    return fail(ruleProblem('INPUT_INVALID', measured == null ? 'criteria' : 'ratings'));
  }
  const parsed = parseAll({
    id: parseIdOf('EvaluationScheme', input.id, 'id'),
    name: parseOptionalText(input.name, SCHEME_NAME, 'name'),
    criteria: parseCriteria(measured ?? []),
    ratings: parseRatings(called ?? []),
  });
  if (!parsed.ok) return parsed;
  const { id, name, ...rule } = parsed.value;
  return succeed({ idempotencyKey, id, expectedVersion, name, rule: measured == null ? null : rule });
}

export const reviseEvaluationScheme: MutationResolvers['reviseEvaluationScheme'] = (_root, { input }, context) =>
  changeScheme(context, parseRevision(input), run);
