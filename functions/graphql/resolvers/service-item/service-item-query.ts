import { parseId } from '#domain/ids.ts';
import { findServiceItem } from '#services/list-service-items.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const serviceItem: QueryResolvers['serviceItem'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('ServiceItem', id);
  return parsed === undefined ? null : ((await findServiceItem(ports, act, parsed)) ?? null);
};
