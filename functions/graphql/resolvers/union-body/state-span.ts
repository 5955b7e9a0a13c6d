import { recordedDay } from '#domain/day.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const StateSpan: NonNullable<CompleteResolvers['StateSpan']> = {
  from: ({ from }) => recordedDay(from),
};
