import { BankTransaction, TransactionDecision } from './resolvers/bank-transaction/bank-transaction.ts';
import { bankTransaction } from './resolvers/bank-transaction/bank-transaction-query.ts';
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

/** Root fields that read what banks told and what came of it. */
export const reconciliationQueries = {
  break: breakById,
  breaks,
  bankTransaction,
  bankTransactions,
  statement,
  sealedPeriods,
  reconciliation,
} as const;

/** Changes of what came of banks' files. */
export const reconciliationMutations = {
  assignBreak,
  resolveBreak,
  reevaluateTransaction,
  sealPeriod,
} as const;

/** Types that tell of banks' files and what came of them. */
export const reconciliationTypes = {
  Break,
  BankTransaction,
  TransactionDecision,
  Statement,
  StatementOffer,
  StatementLine,
  StatementTotal,
  LargeSum,
} as const;
