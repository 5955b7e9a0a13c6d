import { parseId } from '#domain/ids.ts';
import { findOffer } from '#services/offer-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const offer: QueryResolvers['offer'] = async (_root, args, { ports, act }) => {
  const id = parseId('Offer', args.id);
  return id === undefined ? null : ((await findOffer(ports, act, id)) ?? null);
};
