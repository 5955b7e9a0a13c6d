import { below, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftClaim as draft } from '#services/make-claim.ts';
import type { NamedEnrollee } from '#services/read-enrollee.ts';
import type { EnrolleeInput, MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAccount } from '../../parse-account.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { parseEnrollee } from '../enrolment/parse-enrollee.ts';
import { toClaimPayload } from './to-claim-payload.ts';

/** Whoever claims is named as an enrollee is; what is wrong with it is told of `claimant`. */
function parseClaimant(input: EnrolleeInput): Result<NamedEnrollee, Problem> {
  const parsed = parseEnrollee(input);
  if (parsed.ok || !('path' in parsed.failure)) return parsed;
  const [, ...path] = parsed.failure.path ?? [];
  return fail(below({ ...parsed.failure, path }, 'claimant'));
}

export const draftClaim: MutationResolvers['draftClaim'] = (_root, { input }, context) => {
  const { idempotencyKey, throughBodyId, eventOn, cost: costFen = null, account } = input;
  const parsed = parseAll({
    editionId: parseIdOf('ProgramEdition', input.editionId, 'editionId'),
    claimant: parseClaimant(input.claimant),
    through: throughBodyId == null ? succeed(null) : parseIdOf('UnionBody', throughBodyId, 'throughBodyId'),
    account: account == null ? succeed(null) : parseAccount(account),
  });
  const command = parsed.ok ? succeed({ ...parsed.value, idempotencyKey, eventOn, costFen }) : parsed;
  return toClaimPayload(context, command, draft);
};
