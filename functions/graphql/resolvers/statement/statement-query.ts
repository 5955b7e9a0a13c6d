import { parseId } from '#domain/ids.ts';
import { showStatement } from '#services/show-statement.ts';
import type { QueryResolvers } from '../../__generated__/resolver-types.ts';
import { checkPeriod } from './check-period.ts';

export const statement: QueryResolvers['statement'] = async (_root, args, { ports, act }) => {
  const { period } = args;
  checkPeriod(period, 'period');
  const bankId = parseId('Bank', args.bankId);
  const programId = args.cardProgramId == null ? null : parseId('CardProgram', args.cardProgramId);
  if (bankId === undefined || programId === undefined) return null;
  return (await showStatement(ports, act, { bankId, period, programId })) ?? null;
};
