import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { reviseEvaluationScheme as run, type ReviseScheme } from '#services/change-evaluation-scheme.ts';
import type { MutationResolvers, ReviseEvaluationSchemeInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseOptionalText } from '../../parse-input.ts';
import { targetsOf } from '../../run-change.ts';
import { changeScheme, parseCriteria, parseRatings, SCHEME_NAME } from './parse-scheme.ts';

const parseSchemeTarget = targetsOf('EvaluationScheme');

/** A rule is given as a whole, or not at all. */
function parseRevision(input: ReviseEvaluationSchemeInput): Result<ReviseScheme, Problem> {
  const { criteria: measured, ratings: called } = input;
  if ((measured == null) !== (called == null)) {
    return fail(ruleProblem('INPUT_INVALID', measured == null ? 'criteria' : 'ratings'));
  }
  const parsed = parseAll({
    target: parseSchemeTarget(input),
    name: parseOptionalText(input.name, SCHEME_NAME, 'name'),
    criteria: parseCriteria(measured ?? []),
    ratings: parseRatings(called ?? []),
  });
  if (!parsed.ok) return parsed;
  const { target, name, ...rule } = parsed.value;
  return succeed({ ...target, name, rule: measured == null ? null : rule });
}

export const reviseEvaluationScheme: MutationResolvers['reviseEvaluationScheme'] = (_root, { input }, context) =>
  changeScheme(context, parseRevision(input), run);
