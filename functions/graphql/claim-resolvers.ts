import { addClaimDocument } from './resolvers/claim/add-claim-document.ts';
import { approveClaim } from './resolvers/claim/approve-claim.ts';
import { claim } from './resolvers/claim/claim-query.ts';
import { Claim, ClaimDocument, ObjectRequest } from './resolvers/claim/claim.ts';
import { claims } from './resolvers/claim/claims.ts';
import { draftClaim } from './resolvers/claim/draft-claim.ts';
import { myClaims } from './resolvers/claim/my-claims.ts';
import { reviewClaim } from './resolvers/claim/review-claim.ts';
import { reviseClaim } from './resolvers/claim/revise-claim.ts';
import { submitClaim } from './resolvers/claim/submit-claim.ts';
import { withdrawClaim } from './resolvers/claim/withdraw-claim.ts';
import { fundReceipt } from './resolvers/fund/fund-receipt-query.ts';
import { Fund, FundReceipt, FundSum, ProgramFund } from './resolvers/fund/fund.ts';
import { recordFundReceipt } from './resolvers/fund/record-fund-receipt.ts';
import { reverseFundReceipt } from './resolvers/fund/reverse-fund-receipt.ts';

/** Whatever tells of claims and of funds, and changes them. */
export const claimResolvers = {
  Query: { claim, claims, myClaims, fundReceipt },
  Mutation: {
    draftClaim,
    reviseClaim,
    addClaimDocument,
    submitClaim,
    withdrawClaim,
    reviewClaim,
    approveClaim,
    recordFundReceipt,
    reverseFundReceipt,
  },
  Program: ProgramFund,
  Claim,
  ClaimDocument,
  ObjectRequest,
  Fund,
  FundSum,
  FundReceipt,
};
