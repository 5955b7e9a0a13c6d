import { rejectCardApplication as reject } from '#services/step-card.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf, parseText } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toCardPayload } from './to-card-payload.ts';

export const rejectCardApplication: MutationResolvers['rejectCardApplication'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    id: parseIdOf('BenefitCard', input.id, 'id'),
    reason: parseText(input.reason, { atMost: 200 }, 'reason'),
  });
  if (!parsed.ok) return refused('benefitCard', parsed.failure);
  return toCardPayload(await reject(context.ports, context.act, { ...input, ...parsed.value }), context);
};
