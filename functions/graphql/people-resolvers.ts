import { admitMember } from './resolvers/member/admit-member.ts';
import { applyForMembership } from './resolvers/member/apply-for-membership.ts';
import { approveMembership } from './resolvers/member/approve-membership.ts';
import { rejectMembership } from './resolvers/member/reject-membership.ts';
import { cancelMembership } from './resolvers/member/cancel-membership.ts';
import { retainMembership } from './resolvers/member/retain-membership.ts';
import { resumeMembership } from './resolvers/member/resume-membership.ts';
import { endMembership } from './resolvers/member/end-membership.ts';
import { requestTransfer } from './resolvers/member/request-transfer.ts';
import { consentTransfer } from './resolvers/member/consent-transfer.ts';
import { refuseTransfer } from './resolvers/member/refuse-transfer.ts';
import { cancelTransfer } from './resolvers/member/cancel-transfer.ts';
import { reviseMember } from './resolvers/member/revise-member.ts';
import { linkDuplicateMember } from './resolvers/member/link-duplicate-member.ts';
import { unlinkDuplicateMember } from './resolvers/member/unlink-duplicate-member.ts';
import { revealMember } from './resolvers/member/reveal-member.ts';
import { Member } from './resolvers/member/member.ts';
import { Membership } from './resolvers/member/membership.ts';
import { MemberTransfer } from './resolvers/member/member-transfer.ts';
import { member } from './resolvers/member/member-query.ts';
import { memberByDocument } from './resolvers/member/member-by-document.ts';
import { members } from './resolvers/member/members.ts';
import { activateHardshipFile } from './resolvers/hardship/activate-hardship-file.ts';
import { closeHardshipFile } from './resolvers/hardship/close-hardship-file.ts';
import { confirmTierOverride } from './resolvers/hardship/confirm-tier-override.ts';
import { decideObjection } from './resolvers/hardship/decide-objection.ts';
import { finishHardshipReview } from './resolvers/hardship/finish-hardship-review.ts';
import { objectToHardshipFile } from './resolvers/hardship/object-to-hardship-file.ts';
import { openHardshipFile } from './resolvers/hardship/open-hardship-file.ts';
import { proposeTierOverride } from './resolvers/hardship/propose-tier-override.ts';
import { reviewHardshipFile } from './resolvers/hardship/review-hardship-file.ts';
import { reviseHardshipFile } from './resolvers/hardship/revise-hardship-file.ts';
import { startHardshipReview } from './resolvers/hardship/start-hardship-review.ts';
import { submitHardshipFile } from './resolvers/hardship/submit-hardship-file.ts';
import { hardshipFile } from './resolvers/hardship/hardship-file-query.ts';
import { HardshipFile } from './resolvers/hardship/hardship-file.ts';
import { HardshipTierOverride } from './resolvers/hardship/hardship-tier-override.ts';

/** Reads of people: members and hardship files. */
export const peopleQueries = {
  member,
  memberByDocument,
  members,
  hardshipFile,
};

/** Changes of people. */
export const peopleMutations = {
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
  activateHardshipFile,
  closeHardshipFile,
  confirmTierOverride,
  decideObjection,
  finishHardshipReview,
  objectToHardshipFile,
  openHardshipFile,
  proposeTierOverride,
  reviewHardshipFile,
  reviseHardshipFile,
  startHardshipReview,
  submitHardshipFile,
};

/** The types that tell of people. */
export const peopleTypes = {
  Member,
  Membership,
  MemberTransfer,
  HardshipFile,
  HardshipTierOverride,
};
