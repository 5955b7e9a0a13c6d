import { parseId } from '#domain/ids.ts';
import { findClaim } from '#services/claim-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const claim: QueryResolvers['claim'] = async (_root, { id: text }, { ports, act }) => {
  const id = parseId('Claim', text);
  return id === undefined ? null : ((await findClaim(ports, act, id)) ?? null);
};
