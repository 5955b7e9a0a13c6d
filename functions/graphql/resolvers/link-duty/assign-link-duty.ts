import { MOST_BODIES } from '#domain/link-duty/decide-duty.ts';
import type { LinkCadre, LinkTarget } from '#domain/link-duty/link-duty.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { assignLinkDuty as run } from '#services/change-link-duty.ts';
import type { LinkCadreInput, LinkTargetInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseEmployer } from '../submission/parse-employer.ts';
import { changeDuty } from './parse-duty.ts';

function parseCadre({ officerTermId, memberId }: LinkCadreInput): Result<LinkCadre, Problem> {
  if (officerTermId != null) {
    const id = parseIdOf('OfficerTerm', officerTermId, 'cadre');
    return id.ok ? succeed({ kind: 'OFFICER', officerTermId: id.value } as const) : id;
  }
  const id = parseIdOf('Member', memberId, 'cadre');
  return id.ok ? succeed({ kind: 'MEMBER', memberId: id.value } as const) : id;
}

function parseBodies(texts: readonly string[]): Result<LinkTarget, Problem> {
  if (texts.length > MOST_BODIES) return fail(ruleProblem('INPUT_INVALID', 'target'));
  const unionBodyIds: UnionBodyId[] = [];
  for (const text of texts) {
    const id = parseIdOf('UnionBody', text, 'target');
    if (!id.ok) return id;
    unionBodyIds.push(id.value);
  }
  return succeed({ kind: 'UNION_BODIES', unionBodyIds } as const);
}

function parseTarget({ unitId, employer, hardshipFileId, unionBodyIds }: LinkTargetInput): Result<LinkTarget, Problem> {
  if (unitId != null) {
    const id = parseIdOf('CoveredUnit', unitId, 'target');
    return id.ok ? succeed({ kind: 'COVERED_UNIT', unitId: id.value } as const) : id;
  }
  if (employer != null) {
    const named = parseEmployer(employer, 'target', 'employer');
    return named.ok ? succeed({ kind: 'EMPLOYER', ...named.value } as const) : named;
  }
  if (hardshipFileId != null) {
    const id = parseIdOf('HardshipFile', hardshipFileId, 'target');
    return id.ok ? succeed({ kind: 'HOUSEHOLD', hardshipFileId: id.value } as const) : id;
  }
  return parseBodies(unionBodyIds);
}

export const assignLinkDuty: MutationResolvers['assignLinkDuty'] = (_root, { input }, context) => {
  const { idempotencyKey, from } = input;
  const parsed = parseAll({
    unionBodyId: parseIdOf('UnionBody', input.unionBodyId, 'unionBodyId'),
    cadre: parseCadre(input.cadre),
    target: parseTarget(input.target),
  });
  return changeDuty(context, parsed.ok ? succeed({ ...parsed.value, idempotencyKey, from }) : parsed, run);
};
