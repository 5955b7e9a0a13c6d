import { parseId } from '#domain/ids.ts';
import { findBank } from '#services/bank-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const bank: QueryResolvers['bank'] = async (_root, args, { ports, act }) => {
  const id = parseId('Bank', args.id);
  return id === undefined ? null : ((await findBank(ports, act, id)) ?? null);
};
