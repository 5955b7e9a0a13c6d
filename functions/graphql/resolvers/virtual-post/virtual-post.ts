import type {
  PostStep,
  SuspensionReason,
  TerminationReason,
  VirtualPost as Post,
} from '#domain/virtual-post/virtual-post.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { NOTHING_SEEN, sightOf, type PostSight } from '#services/post-access.ts';
import {
  accountsSeen,
  agreementsSeen,
  balanceOf,
  claimsSeen,
  endSeen,
  listPostActions,
  monthsSeen,
  stepsSeen,
} from '#services/show-post.ts';
import type { RequestContext } from '../../context.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from '../region/region-of.ts';

/** What the caller sees of a post; its body and its sponsors are read once in a request. */
async function sightIn({ ports, act }: RequestContext, post: Post): Promise<PostSight> {
  return (await sightOf(ports, act, post)) ?? NOTHING_SEEN;
}

export const VirtualPost: NonNullable<CompleteResolvers['VirtualPost']> = {
  askedAmount: ({ askedFen }) => askedFen,
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  hardshipFile: async ({ hardshipFileId }, _args, { ports, act }) =>
    (await findHardshipFile(ports, act, hardshipFileId)) ?? null,
  publishedFrom: ({ publication }) => publication?.from ?? null,
  publishedUntil: ({ publication }) => publication?.until ?? null,
  steps: async (post, _args, context) => stepsSeen(await sightIn(context, post), post),
  claims: async (post, _args, context) => claimsSeen(await sightIn(context, post), post),
  agreements: async (post, _args, context) => agreementsSeen(await sightIn(context, post), post),
  months: async (post, _args, context) => monthsSeen(await sightIn(context, post), post),
  balance: async (post, _args, context) => balanceOf(await sightIn(context, post), post),
  accounts: async (post, _args, context) => accountsSeen(await sightIn(context, post), post),
  endsOn: async (post, _args, context) => endSeen(await sightIn(context, post), post),
  allowedActions: async (post, _args, context) => {
    const sight = await sightIn(context, post);
    return listPostActions(context.ports, context.act, { sight, post });
  },
};

const isSuspension = ({ state }: PostStep): boolean => state === 'SUSPENDED';

export const VirtualPostStep: NonNullable<CompleteResolvers['VirtualPostStep']> = {
  byTime: ({ by }) => by === null,
  suspensionReason: (step) => (isSuspension(step) ? (step.reason as SuspensionReason | null) : null),
  terminationReason: (step) => (isSuspension(step) ? null : (step.reason as TerminationReason | null)),
};
