import type { Problem } from '#domain/problem.ts';
import { succeed, type Result } from '#domain/result.ts';
import { reviewClaim as review, type ReviewDecision } from '#services/review-claim.ts';
import type { MutationResolvers, ReviewClaimInput } from '../../__generated__/resolver-types.ts';
import { parseAll, parseText } from '../../parse-input.ts';
import { parseClaimTarget, toClaimPayload } from './to-claim-payload.ts';

function parseDecision(input: ReviewClaimInput): Result<ReviewDecision, Problem> {
  const { decision, acceptedCost, assessedAmount, reason } = input;
  if (decision === 'TAKE_UP') return succeed({ kind: decision });
  if (decision === 'PASS') {
    const assessment = {
      ...(acceptedCost == null ? {} : { acceptedCostFen: acceptedCost }),
      ...(assessedAmount == null ? {} : { assessedFen: assessedAmount }),
    };
    return succeed({ kind: decision, assessment });
  }
  const words = parseText(reason ?? '', { atMost: 200 }, 'reason');
  return words.ok ? succeed({ kind: decision, reason: words.value }) : words;
}

export const reviewClaim: MutationResolvers['reviewClaim'] = (_root, { input }, context) => {
  const parsed = parseAll({ target: parseClaimTarget(input), decision: parseDecision(input) });
  const command = parsed.ok ? succeed({ ...parsed.value.target, decision: parsed.value.decision }) : parsed;
  return toClaimPayload(context, command, review);
};
