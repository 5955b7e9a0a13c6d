import { admitMember } from './resolvers/member/admit-member.ts';
import { applyForMembership } from './resolvers/member/apply-for-membership.ts';
import { approveMembership } from './resolvers/member/approve-membership.ts';
import { cancelMembership } from './resolvers/member/cancel-membership.ts';
import { cancelTransfer } from './resolvers/member/cancel-transfer.ts';
import { consentTransfer } from './resolvers/member/consent-transfer.ts';
import { endMembership } from './resolvers/member/end-membership.ts';
import { linkDuplicateMember } from './resolvers/member/link-duplicate-member.ts';
import { refuseTransfer } from './resolvers/member/refuse-transfer.ts';
import { rejectMembership } from './resolvers/member/reject-membership.ts';
import { requestTransfer } from './resolvers/member/request-transfer.ts';
import { resumeMembership } from './resolvers/member/resume-membership.ts';
import { retainMembership } from './resolvers/member/retain-membership.ts';
import { revealMember } from './resolvers/member/reveal-member.ts';
import { reviseMember } from './resolvers/member/revise-member.ts';
import { transfersToAnswer } from './resolvers/member/transfers-to-answer.ts';
import { unlinkDuplicateMember } from './resolvers/member/unlink-duplicate-member.ts';

/** The changes of members. */
export const memberChangeResolvers = {
  Mutation: {
    admitMember,
    applyForMembership,
    approveMembership,
    rejectMembership,
    cancelMembership,
    retainMembership,
    resumeMembership,
    endMembership,
    requestTransfer,
    consentTransfer,
    refuseTransfer,
    cancelTransfer,
    reviseMember,
    linkDuplicateMember,
    unlinkDuplicateMember,
    revealMember,
  },
  UnionBody: { transfersToAnswer },
};
