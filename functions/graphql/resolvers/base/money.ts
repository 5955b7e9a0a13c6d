import { yuanOfFen } from '#domain/money.ts';
import type { MoneyResolvers } from '../../__generated__/resolver-types.ts';

export const Money: Pick<MoneyResolvers, 'fen' | 'yuan'> = {
  fen: (amount) => amount,
  yuan: (amount) => yuanOfFen(amount),
};
