import { parseId } from '#domain/ids.ts';
import { findTransaction } from '#services/transaction-access.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const bankTransaction: QueryResolvers['bankTransaction'] = async (_root, args, { ports, act }) => {
  const bankId = parseId('Bank', args.bankId);
  if (bankId === undefined) return null;
  return (await findTransaction(ports, act, { bankId, transactionId: args.transactionId })) ?? null;
};
