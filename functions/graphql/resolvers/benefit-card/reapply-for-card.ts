import { reapplyForCard as reapply } from '#services/step-card.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toCardPayload } from './to-card-payload.ts';

export const reapplyForCard: MutationResolvers['reapplyForCard'] = async (_root, { input }, context) => {
  const id = parseIdOf('BenefitCard', input.id, 'id');
  if (!id.ok) return refused('benefitCard', id.failure);
  return toCardPayload(await reapply(context.ports, context.act, { ...input, id: id.value }), context);
};
