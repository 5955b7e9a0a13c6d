import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of the banks and programmes of cards, and of how cards are issued. */
export const CARD_PROGRAM_RULES = {
  Query: {
    bank: 'bank:read',
    banks: 'bank:read',
    cardProgram: 'cardProgram:read',
    cardPrograms: 'cardProgram:read',
    issueBatch: 'issueBatch:read',
    issueBatches: 'issueBatch:read',
  },
  Mutation: {
    registerBank: 'bank:manage',
    reviseBank: 'bank:manage',
    createCardProgram: 'cardProgram:manage',
    revealHolderKey: 'cardProgram:revealKey',
    applyForCard: 'benefitCard:apply',
    reapplyForCard: 'benefitCard:apply',
    rejectCardApplication: 'benefitCard:reject',
    registerCard: 'benefitCard:register',
    openIssueBatch: 'issueBatch:fill',
    fillIssueBatch: 'issueBatch:fill',
    sendIssueBatch: 'issueBatch:fill',
  },
  types: {
    Bank: 'bank:read',
    BankConnection: 'bank:read',
    BankEdge: 'bank:read',
    BankPayload: 'bank:manage',
    CardProgram: 'cardProgram:read',
    CardProgramConnection: 'cardProgram:read',
    CardProgramEdge: 'cardProgram:read',
    CardProgramPayload: 'cardProgram:manage',
    RevealHolderKeyPayload: 'cardProgram:revealKey',
    IssueBatch: 'issueBatch:read',
    IssueBatchConnection: 'issueBatch:read',
    IssueBatchEdge: 'issueBatch:read',
    IssueBatchPayload: 'issueBatch:fill',
    IssueLine: 'issueBatch:read',
    IssueLineConnection: 'issueBatch:read',
    IssueLineEdge: 'issueBatch:read',
  },
} as const satisfies FieldRules;
