import { FUND_SOURCES } from '#domain/fund/fund.ts';
import type { Fen } from '#domain/money.ts';
import { listFundReceipts, showFund } from '#services/change-fund.ts';
import type { ProgramResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { toConnection } from '../../connection.ts';

export const ProgramFund: Pick<ProgramResolvers, 'fund' | 'fundReceipts'> = {
  fund: async (program, _args, { ports, act }) => (await showFund(ports, act, program)) ?? null,
  fundReceipts: (program, { first, after }, { ports, act }) =>
    toConnection(['fundReceipts', program.id], { first, after }, (page) =>
      listFundReceipts(ports, act, { program, page }),
    ),
};

export const Fund: NonNullable<CompleteResolvers['Fund']> = {
  left: ({ leftFen }) => leftFen as Fen,
  received: (numbers) =>
    FUND_SOURCES.flatMap((source) => (numbers[source] === 0 ? [] : [{ source, fen: numbers[source] as Fen }])),
};

export const FundSum: NonNullable<CompleteResolvers['FundSum']> = { amount: ({ fen }) => fen };

export const FundReceipt: NonNullable<CompleteResolvers['FundReceipt']> = {
  amount: ({ fen }) => fen,
  reversedOn: ({ reversal }) => reversal?.on ?? null,
};
