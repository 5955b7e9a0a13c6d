import { bankTransaction } from './resolvers/bank-transaction/bank-transaction-query.ts';
import { BankTransaction, TransactionDecision } from './resolvers/bank-transaction/bank-transaction.ts';
import { bankTransactions } from './resolvers/bank-transaction/bank-transactions.ts';
import { reevaluateTransaction } from './resolvers/bank-transaction/reevaluate-transaction.ts';
import { assignBreak } from './resolvers/break/assign-break.ts';
import { breakById } from './resolvers/break/break-query.ts';
import { Break } from './resolvers/break/break.ts';
import { breaks } from './resolvers/break/breaks.ts';
import { resolveBreak } from './resolvers/break/resolve-break.ts';
import { reconciliation } from './resolvers/job/reconciliation.ts';
import { sealPeriod } from './resolvers/statement/seal-period.ts';
import { sealedPeriods } from './resolvers/statement/sealed-periods.ts';
import { statement } from './resolvers/statement/statement-query.ts';
import { LargeSum, Statement, StatementLine, StatementOffer, StatementTotal } from './resolvers/statement/statement.ts';

/** Whatever tells of the files of banks and what came of them. */
export const reconciliationResolvers = {
  Query: {
    break: breakById,
    breaks,
    bankTransaction,
    bankTransactions,
    statement,
    sealedPeriods,
    reconciliation,
  },
  Mutation: {
    assignBreak,
    resolveBreak,
    reevaluateTransaction,
    sealPeriod,
  },
  Break,
  BankTransaction,
  TransactionDecision,
  Statement,
  StatementOffer,
  StatementLine,
  StatementTotal,
  LargeSum,
};
