import { findNode } from '#services/find-node.ts';
import { listHonourActions } from '#services/honour-access.ts';
import { findVisibleMember } from '#services/member-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { showRecipient } from '#services/show-participant.ts';
import type { HonourRecipientResolvers } from '../../__generated__/resolver-types.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const HonourRecord: NonNullable<CompleteResolvers['HonourRecord']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  grantingBodyName: ({ granting }) => granting.name,
  grantingBody: async ({ granting: { unionBodyId } }, _args, { ports, act }) =>
    unionBodyId === null ? null : ((await findVisibleBody(ports, act, unionBodyId)) ?? null),
  recipient: (honour, _args, { ports }) => showRecipient(ports, honour),
  recipientCount: ({ recipient }) => (recipient.kind === 'UNNAMED' ? recipient.count : 1),
  ground: async ({ ground }, _args, { ports, act }) =>
    ground === null ? null : ((await findNode(ports, act, ground)) ?? null),
  reported: ({ state }) => state === 'REPORTED',
  noticeFrom: ({ notice }) => notice?.from ?? null,
  noticeUntil: ({ notice }) => notice?.until ?? null,
  awardedOn: ({ awarded }) => awarded?.on ?? null,
  awardedYear: ({ awarded }) => awarded?.year ?? null,
  allowedActions: (honour, _args, { act }) => listHonourActions(act, honour),
};

export const HonourRecipient: Pick<HonourRecipientResolvers, '__resolveType'> = {
  __resolveType: ({ __typename }) => __typename,
};

export const MemberRecipient: NonNullable<CompleteResolvers['MemberRecipient']> = {
  member: async ({ memberId }, _args, { ports, act }) => (await findVisibleMember(ports, act, memberId)) ?? null,
};

export const BodyRecipient: NonNullable<CompleteResolvers['BodyRecipient']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
};
