import { parseId } from '#domain/ids.ts';
import { findLinkDuty } from '#services/visiting-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const linkDuty: QueryResolvers['linkDuty'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('LinkDuty', id);
  return parsed === undefined ? null : ((await findLinkDuty(ports, act, parsed)) ?? null);
};
