import { endOffer as end } from '#services/end-offer.ts';
import { findOffer } from '#services/offer-access.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { parseIdOf } from '../../parse-input.ts';
import { refused, toVisiblePayload } from '../../payload.ts';

export const endOffer: MutationResolvers['endOffer'] = async (_root, { input }, { ports, act }) => {
  const id = parseIdOf('Offer', input.id, 'id');
  if (!id.ok) return refused('offer', id.failure);
  const { idempotencyKey, expectedVersion, to = null } = input;
  const result = await end(ports, act, { idempotencyKey, id: id.value, expectedVersion, to });
  return toVisiblePayload('offer', result, (found) => findOffer(ports, act, found));
};
