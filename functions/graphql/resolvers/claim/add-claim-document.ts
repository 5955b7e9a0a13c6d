import { ruleProblem } from '#domain/problem.ts';
import { fail, succeed } from '#domain/result.ts';
import { addClaimDocument as add } from '#services/make-claim.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll } from '../../parse-input.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

const HASH_FORM = /^[0-9a-f]{64}$/;

export const addClaimDocument: MutationResolvers['addClaimDocument'] = (_root, { input }, context) => {
  const { kind, contentType, bytes, sha256 } = input;
  const parsed = parseAll({
    target: parseClaimTarget(input),
    sha256: HASH_FORM.test(sha256) ? succeed(sha256) : fail(ruleProblem('INPUT_INVALID', 'sha256')),
  });
  const command = parsed.ok
    ? succeed({ ...parsed.value.target, document: { kind, contentType, bytes, sha256 } })
    : parsed;
  return toClaimPayload(context, command, add);
};
