import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of what banks told and what came of it. */
export const RECONCILIATION_RULES = {
  Query: {
    break: 'break:read',
    breaks: 'break:read',
    bankTransaction: 'bankTransaction:read',
    bankTransactions: 'bankTransaction:read',
    statement: 'statement:read',
    sealedPeriods: 'statement:read',
    reconciliation: 'statement:read',
  },
  Mutation: {
    assignBreak: 'break:assign',
    resolveBreak: 'break:resolve',
    reevaluateTransaction: 'bankTransaction:reevaluate',
    sealPeriod: 'period:seal',
  },
  types: {
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
  },
} as const satisfies FieldRules;
