import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const HardshipTierOverride: NonNullable<CompleteResolvers['HardshipTierOverride']> = {
  confirmed: ({ confirmedBy }) => confirmedBy !== null,
};
