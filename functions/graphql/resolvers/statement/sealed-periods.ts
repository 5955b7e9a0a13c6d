import { parseId } from '#domain/ids.ts';
import { listSealedPeriods } from '#services/seal-period.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';

export const sealedPeriods: QueryResolvers['sealedPeriods'] = (_root, args, { ports, act }) => {
  const bankId = parseId('Bank', args.bankId);
  return bankId === undefined ? [] : listSealedPeriods(ports, act, bankId);
};
