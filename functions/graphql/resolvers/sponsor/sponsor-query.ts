import { parseId } from '#domain/ids.ts';
import { findSponsor } from '#services/sponsor-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const sponsor: QueryResolvers['sponsor'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Sponsor', id);
  return parsed === undefined ? null : ((await findSponsor(ports, act, parsed)) ?? null);
};
