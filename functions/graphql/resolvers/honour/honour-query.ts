import { parseId } from '#domain/ids.ts';
import { findHonourRecord } from '#services/honour-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const honour: QueryResolvers['honour'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('HonourRecord', id);
  return parsed === undefined ? null : ((await findHonourRecord(ports, act, parsed)) ?? null);
};
