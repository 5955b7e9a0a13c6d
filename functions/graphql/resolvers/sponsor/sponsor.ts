import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';
import { regionOf } from '../region/region-of.ts';

export const Sponsor: NonNullable<CompleteResolvers['Sponsor']> = {
  unionBody: async ({ unionBodyId }, _args, { ports, act }) => (await findVisibleBody(ports, act, unionBodyId)) ?? null,
  region: ({ regionCode }, _args, { ports }) => regionOf(ports, regionCode),
  postsHeld: ({ id }, _args, { ports }) => ports.sponsors.placesTaken(id),
};
