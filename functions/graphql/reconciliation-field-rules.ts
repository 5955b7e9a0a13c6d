import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads what banks told and what came of it. */
export const RECONCILIATION_QUERY_RULES = {
  break: 'break:read',
  breaks: 'break:read',
  bankTransaction: 'bankTransaction:read',
  bankTransactions: 'bankTransaction:read',
  statement: 'statement:read',
  sealedPeriods: 'statement:read',
  reconciliation: 'statement:read',
} as const satisfies Record<string, Action>;

/** Which permission each change takes of what came of banks' files. */
export const RECONCILIATION_MUTATION_RULES = {
  assignBreak: 'break:assign',
  resolveBreak: 'break:resolve',
  reevaluateTransaction: 'bankTransaction:reevaluate',
  sealPeriod: 'period:seal',
} as const satisfies Record<string, Action>;

/** Which permission reading a field takes of each type that tells of banks' files and what came of them. */
export const RECONCILIATION_TYPE_RULES = {
  Break: 'break:read',
  BreakSettlement: 'break:read',
  BreakConnection: 'break:read',
  BreakEdge: 'break:read',
  BreakPayload: 'break:read',
  BankTransaction: 'bankTransaction:read',
  TransactionDecision: 'bankTransaction:read',
  BankTransactionConnection: 'bankTransaction:read',
  BankTransactionEdge: 'bankTransaction:read',
  BankTransactionPayload: 'bankTransaction:reevaluate',
  Statement: 'statement:read',
  StatementOfferConnection: 'statement:read',
  StatementOfferEdge: 'statement:read',
  StatementOffer: 'statement:read',
  StatementLine: 'statement:read',
  StatementTotal: 'statement:read',
  LargeSum: 'statement:read',
  SealedPeriod: 'statement:read',
  SealPeriodPayload: 'period:seal',
} as const satisfies Record<string, Action>;
