import { MOST_CRITERIA, MOST_RATINGS } from '#domain/evaluation/decide-scheme.ts';
import type { Criterion, Rating } from '#domain/evaluation/scheme.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { findEvaluationScheme } from '#services/evaluation-access.ts';
import type { EvaluationCriterionInput, EvaluationRatingInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseCode, parseOptionalIdOf, parseText } from '../../parse-input.ts';
import { changesOf } from '../../run-change.ts';

/** How long the name of a scheme may be. */
export const SCHEME_NAME = { atMost: 60 };
const RATING_NAME = { atMost: 20 };

function parseCriterion(input: EvaluationCriterionInput): Result<Criterion, Problem> {
  const { weightBasisPoints, mostHundredths, jurorId } = input;
  const parsed = parseAll({
    code: parseCode(input.code, 'criteria'),
    name: parseText(input.name, SCHEME_NAME, 'criteria'),
    jurorId: parseOptionalIdOf('UnionBody', jurorId, 'criteria'),
  });
  return parsed.ok ? succeed({ ...parsed.value, weightBasisPoints, mostHundredths }) : parsed;
}

/** The criteria of a scheme. */
export function parseCriteria(given: readonly EvaluationCriterionInput[]): Result<readonly Criterion[], Problem> {
  if (given.length > MOST_CRITERIA) return fail(ruleProblem('INPUT_INVALID', 'criteria'));
  const criteria: Criterion[] = [];
  for (const input of given) {
    const parsed = parseCriterion(input);
    if (!parsed.ok) return parsed;
    criteria.push(parsed.value);
  }
  return succeed(criteria);
}

/** The ratings of a scheme. */
export function parseRatings(given: readonly EvaluationRatingInput[]): Result<readonly Rating[], Problem> {
  if (given.length > MOST_RATINGS) return fail(ruleProblem('INPUT_INVALID', 'ratings'));
  const ratings: Rating[] = [];
  for (const { name, atLeastHundredths } of given) {
    const text = parseText(name, RATING_NAME, 'ratings');
    if (!text.ok) return text;
    ratings.push({ name: text.value, atLeastHundredths });
  }
  return succeed(ratings);
}

/** Runs a change of a scheme if its input could be read, and answers its payload. */
export const changeScheme = changesOf('evaluationScheme', findEvaluationScheme);
