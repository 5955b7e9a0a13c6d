import { parseId } from '#domain/ids.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const hardshipFile: QueryResolvers['hardshipFile'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('HardshipFile', id);
  return parsed === undefined ? null : ((await findHardshipFile(ports, act, parsed)) ?? null);
};
