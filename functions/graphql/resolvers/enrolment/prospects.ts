import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const EnrolmentProspect: NonNullable<CompleteResolvers['EnrolmentProspect']> = {
  state: ({ terms }) => terms?.state ?? null,
  cover: ({ terms }) => terms?.cover ?? null,
  contribution: ({ terms }) => terms?.contributionFen ?? null,
};

export const ClaimProspect: NonNullable<CompleteResolvers['ClaimProspect']> = { amount: ({ amountFen }) => amountFen };
