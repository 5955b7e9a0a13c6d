import { listOwnCards } from '#services/show-benefit-card.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const myBenefitCards: QueryResolvers['myBenefitCards'] = (_root, _args, { ports, act }) =>
  listOwnCards(ports, act);
