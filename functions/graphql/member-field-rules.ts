import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of members. */
export const MEMBER_RULES = {
  Query: {
    member: 'member:read',
    memberByDocument: 'member:read',
    members: 'member:read',
  },
  Mutation: {
    admitMember: 'member:admit',
    applyForMembership: 'member:admit',
    approveMembership: 'member:decide',
    rejectMembership: 'member:decide',
    cancelMembership: 'member:admit',
    retainMembership: 'member:record',
    resumeMembership: 'member:record',
    endMembership: 'member:record',
    requestTransfer: 'member:requestTransfer',
    consentTransfer: 'member:answerTransfer',
    refuseTransfer: 'member:answerTransfer',
    cancelTransfer: 'member:requestTransfer',
    reviseMember: 'member:record',
    linkDuplicateMember: 'member:link',
    unlinkDuplicateMember: 'member:link',
    revealMember: 'member:reveal',
  },
  types: {
    Member: 'member:read',
    MemberAttributes: 'member:read',
    Honour: 'member:read',
    Membership: 'member:read',
    MembershipStep: 'member:read',
    MemberTransfer: 'member:read',
    MemberConnection: 'member:read',
    MemberEdge: 'member:read',
    MemberPayload: 'member:read',
    TransferToAnswer: 'member:answerTransfer',
    RevealMemberPayload: 'member:reveal',
    RevealedPerson: 'member:reveal',
  },
} as const satisfies FieldRules;
