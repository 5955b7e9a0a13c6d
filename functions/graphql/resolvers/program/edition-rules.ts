import type { AmountRule as Amount } from '#domain/program/edition-rules.ts';
import type { CompleteResolvers } from '../../complete-resolvers.ts';

export const CoverRule: NonNullable<CompleteResolvers['CoverRule']> = {
  contribution: ({ contributionFen }) => contributionFen,
};

export const GrantRule: NonNullable<CompleteResolvers['GrantRule']> = {
  yearlyCap: ({ yearlyCapFen }) => yearlyCapFen,
};

const TYPES = {
  FIXED: 'FixedAmount',
  BY_TIER: 'TierAmounts',
  SHARE_OF_COST: 'CostShareAmount',
  ASSESSED: 'AssessedAmount',
} as const satisfies Record<Amount['kind'], string>;

export const AmountRule: NonNullable<CompleteResolvers['AmountRule']> = { __resolveType: ({ kind }) => TYPES[kind] };

export const FixedAmount: NonNullable<CompleteResolvers['FixedAmount']> = { amount: ({ fen }) => fen };

export const TierAmounts: NonNullable<CompleteResolvers['TierAmounts']> = { otherwise: ({ otherFen }) => otherFen };

export const TierAmount: NonNullable<CompleteResolvers['TierAmount']> = { amount: ({ fen }) => fen };

export const CostShareAmount: NonNullable<CompleteResolvers['CostShareAmount']> = { most: ({ mostFen }) => mostFen };

export const CostBand: NonNullable<CompleteResolvers['CostBand']> = { from: ({ fromFen }) => fromFen };

export const AssessedAmount: NonNullable<CompleteResolvers['AssessedAmount']> = { most: ({ mostFen }) => mostFen };
