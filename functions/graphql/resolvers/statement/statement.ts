import { yuanOfFen } from '#domain/money.ts';
import { ROW_CLASSES } from '#domain/reconciliation/row-class.ts';
import type { StatementSums } from '#domain/reconciliation/statement.ts';
import { findCardProgram } from '#services/card-program-access.ts';
import { findOffer } from '#services/offer-access.ts';
import { listStatementOffers } from '#services/show-statement.ts';
import type {
  LargeSumResolvers,
  StatementLineResolvers,
  StatementOfferResolvers,
  StatementResolvers,
  StatementTotalResolvers,
} from '../../__generated__/resolver-types.ts';
import { toConnection } from '../../connection.ts';

export const Statement: Pick<StatementResolvers, 'isSealed' | 'offers'> = {
  isSealed: ({ sealedAt }) => sealedAt !== null,
  offers: (statement, { first, after }, { ports }) => {
    const { bank, period, programId } = statement;
    return toConnection(['statement', bank.id, period, programId], { first, after }, (page) =>
      listStatementOffers(ports, statement, page),
    );
  },
};

export const StatementOffer: Pick<StatementOfferResolvers, 'cardProgramId'> = {
  cardProgramId: ({ programId }) => programId,
};

const sums = {
  gross: ({ grossFen }: StatementSums): bigint => grossFen,
  expected: ({ expectedFen }: StatementSums): bigint => expectedFen,
  granted: ({ grantedFen }: StatementSums): bigint => grantedFen,
  net: ({ netFen }: StatementSums): bigint => netFen,
};

type Made = 'cardProgram' | 'cardProgramId' | 'offer' | 'class' | keyof typeof sums;

export const StatementLine: Pick<StatementLineResolvers, Made> = {
  ...sums,
  cardProgram: async ({ programId }, _args, { ports, act }) => (await findCardProgram(ports, act, programId)) ?? null,
  cardProgramId: ({ programId }) => programId,
  offer: async ({ offerId }, _args, { ports, act }) => (await findOffer(ports, act, offerId)) ?? null,
  class: ({ class: name }) => {
    const found = ROW_CLASSES.find((one) => one === name);
    if (found === undefined) throw new Error(`A statement holds the class ${name}, which nobody knows.`);
    return found;
  },
};

export const StatementTotal: Pick<StatementTotalResolvers, keyof typeof sums> = sums;

export const LargeSum: Pick<LargeSumResolvers, 'fen' | 'yuan'> = {
  fen: (sum) => String(sum),
  yuan: (sum) => yuanOfFen(sum),
};
