import { recordedDay } from '#domain/day.ts';
import { findVisibleBody } from '#services/row-access.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const ParentLink: NonNullable<CompleteResolvers['ParentLink']> = {
  parent: async ({ parentId }, _args, { ports, act }) => (await findVisibleBody(ports, act, parentId)) ?? null,
  from: ({ from }) => recordedDay(from),
};
