import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const VirtualPostFigures: NonNullable<CompleteResolvers['VirtualPostFigures']> = {
  launched: ({ flows }) => flows.launched,
  claimed: ({ flows }) => flows.claimed,
  activated: ({ flows }) => flows.activated,
  ended: ({ flows }) => flows.ended,
  publishedNow: ({ now }) => now.PUBLISHED,
  claimedNow: ({ now }) => now.CLAIMED,
  activeNow: ({ now }) => now.ACTIVE,
  suspendedNow: ({ now }) => now.SUSPENDED,
  seekingSponsorNow: ({ now }) => now.SEEKING_SPONSOR,
};
