import { parseId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { revealEnrollee as reveal, type EnrolleeRecordId } from '#services/reveal-enrollee.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { refused, toPayload } from '../../payload.ts';

function parseRecordId(text: string): Result<EnrolleeRecordId, Problem> {
  const id = parseId('Enrolment', text) ?? parseId('Claim', text);
  return id === undefined ? fail(ruleProblem('NOT_FOUND', 'id')) : succeed(id);
}

export const revealEnrollee: MutationResolvers['revealEnrollee'] = async (_root, { input }, { ports, act }) => {
  const parsed = parseAll({
    id: parseRecordId(input.id),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  if (!parsed.ok) return refused('enrollee', parsed.failure);
  const { idempotencyKey } = input;
  return toPayload('enrollee', await reveal(ports, act, { ...parsed.value, idempotencyKey }));
};
