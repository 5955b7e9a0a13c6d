import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const UnionBodyMove: NonNullable<CompleteResolvers['UnionBodyMove']> = {
  toParent: async ({ toParentId }, _args, { ports, act }) => (await findVisibleBody(ports, act, toParentId)) ?? null,
  consents: ({ consents }) => consents.map(({ side }) => side),
};
