import { parseId } from '#domain/ids.ts';
import { findBenefitCard } from '#services/card-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const benefitCard: QueryResolvers['benefitCard'] = async (_root, args, { ports, act }) => {
  const id = parseId('BenefitCard', args.id);
  return id === undefined ? null : ((await findBenefitCard(ports, act, id)) ?? null);
};
