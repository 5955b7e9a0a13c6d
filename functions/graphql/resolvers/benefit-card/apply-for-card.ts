import { applyForCard as apply } from '#services/apply-for-card.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseAll, parseIdOf } from '../../parse-input.ts';
import { refused } from '../../payload.ts';
import { toCardPayload } from './to-card-payload.ts';

export const applyForCard: MutationResolvers['applyForCard'] = async (_root, { input }, context) => {
  const parsed = parseAll({
    memberId: parseIdOf('Member', input.memberId, 'memberId'),
    cardProgramId: parseIdOf('CardProgram', input.cardProgramId, 'cardProgramId'),
  });
  if (!parsed.ok) return refused('benefitCard', parsed.failure);
  const command = { ...parsed.value, idempotencyKey: input.idempotencyKey };
  return toCardPayload(await apply(context.ports, context.act, command), context);
};
