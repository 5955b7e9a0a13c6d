import { parseId } from '#domain/ids.ts';
import { findAgreement } from '#services/list-agreements.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const agreement: QueryResolvers['agreement'] = async (_root, { id }, { ports, act }) => {
  const parsed = parseId('Agreement', id);
  return parsed === undefined ? null : ((await findAgreement(ports, act, parsed)) ?? null);
};
