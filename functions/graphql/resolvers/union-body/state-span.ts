import { UNKNOWN_START } from '#domain/day.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const StateSpan: NonNullable<CompleteResolvers['StateSpan']> = {
  from: ({ from }) => (from === UNKNOWN_START ? null : from),
};
