import { succeed, type Result } from '#domain/result.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail } from '#domain/result.ts';
import { openIssueBatch as open, type OpenIssueBatch } from '#services/fill-issue-batch.ts';
import type { MutationResolvers, OpenIssueBatchInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

/** The one place that is named. */
function parsePlace({ regionCode, unionBodyId }: OpenIssueBatchInput): Result<OpenIssueBatch['place'], Problem> {
  if (regionCode != null && unionBodyId == null) return succeed({ regionCode });
  if (unionBodyId == null || regionCode != null) return fail(ruleProblem('INPUT_INVALID', 'regionCode'));
  const id = parseIdOf('UnionBody', unionBodyId, 'unionBodyId');
  return id.ok ? succeed({ unionBodyId: id.value }) : id;
}

export const openIssueBatch: MutationResolvers['openIssueBatch'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    cardProgramId: parseIdOf('CardProgram', input.cardProgramId, 'cardProgramId'),
    place: parsePlace(input),
  });
  if (!parsed.ok) return refused('issueBatch', parsed.failure);
  return toPayload('issueBatch', await open(ports, act, { ...parsed.value, idempotencyKey: input.idempotencyKey }));
};
