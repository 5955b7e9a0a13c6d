import { parseId } from '#domain/ids.ts';
import { findDisbursement } from '#services/disbursement-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const disbursement: QueryResolvers['disbursement'] = async (_root, { id: text }, { ports, act }) => {
  const id = parseId('Disbursement', text);
  return id === undefined ? null : ((await findDisbursement(ports, act, id)) ?? null);
};
