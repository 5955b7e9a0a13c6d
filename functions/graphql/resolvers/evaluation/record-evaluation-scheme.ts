import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { recordEvaluationScheme as run, type RecordScheme } from '#services/change-evaluation-scheme.ts';
import type { MutationResolvers, RecordEvaluationSchemeInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseOptionalIdOf, parseText } from '../../parse-input.ts';
import { changeScheme, parseCriteria, parseRatings, SCHEME_NAME } from './parse-scheme.ts';

function parseScheme(input: RecordEvaluationSchemeInput): Result<RecordScheme, Problem> {
  const { idempotencyKey, cycle } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    programId: parseOptionalIdOf('Program', input.programId, 'programId'),
    name: parseText(input.name, SCHEME_NAME, 'name'),
    criteria: parseCriteria(input.criteria),
    ratings: parseRatings(input.ratings),
  });
  if (!parsed.ok) return parsed;
  const { unionBodyId, programId, name, ...rule } = parsed.value;
  return succeed({ idempotencyKey, unionBodyId, programId, name, cycle, rule });
}

export const recordEvaluationScheme: MutationResolvers['recordEvaluationScheme'] = (_root, { input }, context) =>
  changeScheme(context, parseScheme(input), run);
