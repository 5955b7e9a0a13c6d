import { approveDisbursement } from './resolvers/disbursement/approve-disbursement.ts';
import { batchDisbursements } from './resolvers/disbursement/batch-disbursements.ts';
import { cancelDisbursement } from './resolvers/disbursement/cancel-disbursement.ts';
import { disbursement } from './resolvers/disbursement/disbursement-query.ts';
import {
  ClaimPayment,
  ClaimReversal,
  Disbursement,
  EditionDisbursements,
  LineSum,
} from './resolvers/disbursement/disbursement.ts';
import { lockDisbursement } from './resolvers/disbursement/lock-disbursement.ts';
import { openDisbursement } from './resolvers/disbursement/open-disbursement.ts';
import { recordBankOutcome } from './resolvers/disbursement/record-bank-outcome.ts';
import { removeFromDisbursement } from './resolvers/disbursement/remove-from-disbursement.ts';
import { sendDisbursement } from './resolvers/disbursement/send-disbursement.ts';
import { unlockDisbursement } from './resolvers/disbursement/unlock-disbursement.ts';
import { correctClaimAccount } from './resolvers/claim/correct-claim-account.ts';
import { reverseClaim } from './resolvers/claim/reverse-claim.ts';
import { addClaimDocument } from './resolvers/claim/add-claim-document.ts';
import { approveClaim } from './resolvers/claim/approve-claim.ts';
import { claim } from './resolvers/claim/claim-query.ts';
import { CategoryAid, Claim, ClaimDocument, ObjectRequest } from './resolvers/claim/claim.ts';
import { claims } from './resolvers/claim/claims.ts';
import { draftClaim } from './resolvers/claim/draft-claim.ts';
import { myClaims } from './resolvers/claim/my-claims.ts';
import { revealClaimAccount } from './resolvers/claim/reveal-claim-account.ts';
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
  Query: { claim, claims, myClaims, fundReceipt, disbursement },
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
    openDisbursement,
    batchDisbursements,
    removeFromDisbursement,
    lockDisbursement,
    unlockDisbursement,
    approveDisbursement,
    sendDisbursement,
    cancelDisbursement,
    recordBankOutcome,
    correctClaimAccount,
    reverseClaim,
    revealClaimAccount,
  },
  Program: ProgramFund,
  ProgramEdition: EditionDisbursements,
  Disbursement,
  LineSum,
  ClaimPayment,
  ClaimReversal,
  Claim,
  CategoryAid,
  ClaimDocument,
  ObjectRequest,
  Fund,
  FundSum,
  FundReceipt,
};
