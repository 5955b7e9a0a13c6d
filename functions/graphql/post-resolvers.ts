import { closeSponsor } from './resolvers/sponsor/close-sponsor.ts';
import { registerSponsor } from './resolvers/sponsor/register-sponsor.ts';
import { reviseSponsor } from './resolvers/sponsor/revise-sponsor.ts';
import { sponsor } from './resolvers/sponsor/sponsor-query.ts';
import { Sponsor } from './resolvers/sponsor/sponsor.ts';
import { sponsors } from './resolvers/sponsor/sponsors.ts';
import { confirmStipend } from './resolvers/stipend/confirm-stipend.ts';
import { dashboardVirtualPosts } from './resolvers/stipend/dashboard-virtual-posts.ts';
import { decideStipendWaiver } from './resolvers/stipend/decide-stipend-waiver.ts';
import { disputeStipend } from './resolvers/stipend/dispute-stipend.ts';
import { payStipend } from './resolvers/stipend/pay-stipend.ts';
import { PostReminder, postReminders } from './resolvers/stipend/post-reminders.ts';
import { proposeStipendWaiver } from './resolvers/stipend/propose-stipend-waiver.ts';
import { settleStipendDispute } from './resolvers/stipend/settle-stipend-dispute.ts';
import { StipendMonth, StipendRow } from './resolvers/stipend/stipend-month.ts';
import { stipendStatement } from './resolvers/stipend/stipend-statement.ts';
import { StipendTotal } from './resolvers/stipend/stipend-total.ts';
import { VirtualPostFigures } from './resolvers/stipend/virtual-post-figures.ts';
import { activateVirtualPost } from './resolvers/virtual-post/activate-virtual-post.ts';
import { cancelClaim } from './resolvers/virtual-post/cancel-claim.ts';
import { changeStipendAccount } from './resolvers/virtual-post/change-stipend-account.ts';
import { claimVirtualPost } from './resolvers/virtual-post/claim-virtual-post.ts';
import { createVirtualPost } from './resolvers/virtual-post/create-virtual-post.ts';
import { draftPostAgreement } from './resolvers/virtual-post/draft-post-agreement.ts';
import { myVirtualPosts } from './resolvers/virtual-post/my-virtual-posts.ts';
import { AgreementDraft, PostAgreement, PostClaim } from './resolvers/virtual-post/post-claim.ts';
import { publishVirtualPost } from './resolvers/virtual-post/publish-virtual-post.ts';
import { PublishedPost } from './resolvers/virtual-post/published-post.ts';
import { publishedPosts } from './resolvers/virtual-post/published-posts.ts';
import { refuseClaim } from './resolvers/virtual-post/refuse-claim.ts';
import { releaseSponsor } from './resolvers/virtual-post/release-sponsor.ts';
import { resumeVirtualPost } from './resolvers/virtual-post/resume-virtual-post.ts';
import { revealStipendAccount } from './resolvers/virtual-post/reveal-stipend-account.ts';
import { reviseVirtualPost } from './resolvers/virtual-post/revise-virtual-post.ts';
import { suspendVirtualPost } from './resolvers/virtual-post/suspend-virtual-post.ts';
import { terminateVirtualPost } from './resolvers/virtual-post/terminate-virtual-post.ts';
import { virtualPost } from './resolvers/virtual-post/virtual-post-query.ts';
import { VirtualPost, VirtualPostStep } from './resolvers/virtual-post/virtual-post.ts';
import { virtualPosts } from './resolvers/virtual-post/virtual-posts.ts';
import { withdrawVirtualPost } from './resolvers/virtual-post/withdraw-virtual-post.ts';

/** Whatever tells of virtual posts, their sponsors and their stipends, and changes them. */
export const postResolvers = {
  Query: {
    sponsor,
    sponsors,
    virtualPost,
    virtualPosts,
    myVirtualPosts,
    publishedPosts,
    stipendStatement,
    postReminders,
  },
  Mutation: {
    registerSponsor,
    reviseSponsor,
    closeSponsor,
    createVirtualPost,
    reviseVirtualPost,
    publishVirtualPost,
    withdrawVirtualPost,
    claimVirtualPost,
    refuseClaim,
    cancelClaim,
    draftPostAgreement,
    activateVirtualPost,
    suspendVirtualPost,
    resumeVirtualPost,
    releaseSponsor,
    terminateVirtualPost,
    changeStipendAccount,
    revealStipendAccount,
    payStipend,
    confirmStipend,
    disputeStipend,
    settleStipendDispute,
    proposeStipendWaiver,
    decideStipendWaiver,
  },
  Sponsor,
  VirtualPost,
  VirtualPostStep,
  PublishedPost,
  PostClaim,
  AgreementDraft,
  PostAgreement,
  StipendMonth,
  StipendRow,
  StipendTotal,
  VirtualPostFigures,
  PostReminder,
  Dashboard: { virtualPosts: dashboardVirtualPosts },
};
