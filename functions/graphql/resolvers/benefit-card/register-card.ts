import { registerCard as register } from '#services/step-card.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toCardPayload } from './to-card-payload.ts';

export const registerCard: MutationResolvers['registerCard'] = async (_root, { input }, context) => {
  const id = parseIdOf('BenefitCard', input.id, 'id');
  if (!id.ok) return refused('benefitCard', id.failure);
  const command = { ...input, id: id.value, from: input.from ?? null };
  return toCardPayload(await register(context.ports, context.act, command), context);
};
