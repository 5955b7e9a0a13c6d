import { parseId } from '#domain/ids.ts';
import { findCase } from '#services/case-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

/** `case`, which is no name for a constant. */
export const caseById: QueryResolvers['case'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Case', id);
  return parsed === undefined ? null : ((await findCase(ports, act, parsed)) ?? null);
};
