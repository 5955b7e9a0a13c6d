import type { Action } from '#domain/caller/permission.ts';

/** The rules of claims and of funds. */
export const CLAIM_RULES = {
  Query: {
    claim: 'claim:read',
    claims: 'claim:list',
    myClaims: 'claim:own',
    fundReceipt: 'fund:read',
  },
  Mutation: {
    draftClaim: 'claim:make',
    reviseClaim: 'claim:make',
    addClaimDocument: 'claim:make',
    submitClaim: 'claim:make',
    withdrawClaim: 'claim:make',
    reviewClaim: 'claim:review',
    approveClaim: 'claim:review',
    recordFundReceipt: 'fund:record',
    reverseFundReceipt: 'fund:reverse',
  },
  types: {
    Claim: 'claim:read',
    ClaimStep: 'claim:read',
    ClaimNotice: 'claim:read',
    ClaimDocument: 'claim:read',
    ObjectRequest: 'claim:read',
    ObjectHeader: 'claim:read',
    ClaimConnection: 'claim:list',
    ClaimEdge: 'claim:list',
    ClaimPayload: 'claim:read',
    Fund: 'fund:read',
    FundSum: 'fund:read',
    FundReceipt: 'fund:read',
    FundReceiptConnection: 'fund:read',
    FundReceiptEdge: 'fund:read',
    FundReceiptPayload: 'fund:read',
  },
} as const satisfies Record<'Query' | 'Mutation' | 'types', Record<string, Action>>;
