import { recordedDay } from '#domain/day.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const AuditEntry: NonNullable<CompleteResolvers['AuditEntry']> = {
  effectiveOn: ({ effectiveOn }) => recordedDay(effectiveOn),
};
