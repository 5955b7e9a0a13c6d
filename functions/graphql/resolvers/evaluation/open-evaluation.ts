import type { EvaluationSubject } from '#domain/evaluation/evaluation.ts';
import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { openEvaluation as run } from '#services/open-evaluation.ts';
import type { EvaluationSubjectInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseEmployer } from '../submission/parse-employer.ts';
import { changeEvaluation } from './parse-evaluation.ts';

function parseSubject(input: EvaluationSubjectInput): Result<EvaluationSubject, Problem> {
  const { employer, unionBodyId, regionCode, facilityId } = input;
  if (employer != null) {
    const named = parseEmployer(employer, 'subject', 'employer');
    return named.ok ? succeed({ kind: 'EMPLOYER', ...named.value } as const) : named;
  }
  if (unionBodyId != null) {
    const id = parseIdOf('UnionBody', unionBodyId, 'subject');
    return id.ok ? succeed({ kind: 'UNION_BODY', unionBodyId: id.value } as const) : id;
  }
  if (regionCode != null) return succeed({ kind: 'REGION', regionCode });
  const id = parseIdOf('Facility', facilityId, 'subject');
  return id.ok ? succeed({ kind: 'FACILITY', facilityId: id.value } as const) : id;
}

export const openEvaluation: MutationResolvers['openEvaluation'] = (_root, { input }, context) => {
  const { idempotencyKey, period } = input;
  const parsed = parseAll({
    schemeId: parseIdOf('EvaluationScheme', input.schemeId, 'schemeId'),
    subject: parseSubject(input.subject),
  });
  return changeEvaluation(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey, period }) : parsed, run);
};
