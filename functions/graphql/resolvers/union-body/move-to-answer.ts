import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const MoveToAnswer: NonNullable<CompleteResolvers['MoveToAnswer']> = {
  unionBodyId: ({ body }) => body.id,
  name: ({ body }) => body.name,
  version: ({ body }) => body.version,
};
