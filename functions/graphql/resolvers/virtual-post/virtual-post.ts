import type { PostStep, SuspensionReason, TerminationReason } from '#domain/virtual-post/virtual-post.ts';
import { findHardshipFile } from '#services/hardship-access.ts';
import { findVisibleBody } from '#services/row-access.ts';
import { agreementsSeen, balanceOf, claimsSeen, listPostActions, monthsSeen } from '#services/show-post.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from '../region/region-of.ts';

export const VirtualPost: NonNullable<CompleteResolvers['VirtualPost']> = {
  askedAmount: ({ askedFen }) => askedFen,
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  hardshipFile: async ({ hardshipFileId }, _args, { ports, act }) =>
    (await findHardshipFile(ports, act, hardshipFileId)) ?? null,
  publishedFrom: ({ publication }) => publication?.from ?? null,
  publishedUntil: ({ publication }) => publication?.until ?? null,
  claims: (post, _args, { act }) => claimsSeen(act, post),
  agreements: (post, _args, { act }) => agreementsSeen(act, post),
  months: (post, _args, { act }) => monthsSeen(act, post),
  balance: (post, _args, { act }) => balanceOf(act, post),
  endsOn: ({ plannedEnd }) => plannedEnd?.on ?? null,
  allowedActions: (post, _args, { act }) => listPostActions(act, post),
};

const isSuspension = ({ state }: PostStep): boolean => state === 'SUSPENDED';

export const VirtualPostStep: NonNullable<CompleteResolvers['VirtualPostStep']> = {
  byTime: ({ by }) => by === null,
  suspensionReason: (step) => (isSuspension(step) ? (step.reason as SuspensionReason | null) : null),
  terminationReason: (step) => (isSuspension(step) ? null : (step.reason as TerminationReason | null)),
};
