import type { Instant } from '../day.ts';
import type { Fen } from '../money.ts';
import { tierByNorm, type HardshipNorm, type HardshipTier } from './hardship-norm.ts';
import type { HouseholdFacts } from './household.ts';

/** What the norm made of a household's income, with everything it takes to compute it again. */
export interface IncomeComputation {
  readonly yearlyHousehold: Fen;
  readonly heads: number;
  /** Income per head and month: a part of a fen is dropped, in the household's favour. */
  readonly perHeadMonth: Fen;
  readonly normId: string;
  readonly normVersion: number;
  readonly minimumLivingStandard: Fen;
  readonly noticeDays: number;
  readonly reviewMonths: number;
  readonly computedAt: Instant;
  /** The tier by the norm; null where it gives none. */
  readonly tier: HardshipTier | null;
}

const MONTHS = 12;

type Earning = Pick<HouseholdFacts, 'otherYearlyIncome' | 'causes'> & {
  readonly persons: readonly { readonly monthlyIncome: Fen }[];
  readonly exclusions: readonly unknown[];
};

/** Computes income per head and tier by a norm. A household has one person at least. */
export function computeIncome(household: Earning, norm: HardshipNorm, computedAt: Instant): IncomeComputation {
  const { persons, otherYearlyIncome, causes, exclusions } = household;
  const monthly = persons.reduce((sum, { monthlyIncome }) => sum + monthlyIncome, 0);
  const yearlyHousehold = (monthly * MONTHS + otherYearlyIncome) as Fen;
  const perHeadMonth = Math.floor(yearlyHousehold / (persons.length * MONTHS)) as Fen;
  const { minimumLivingStandard, noticeDays, reviewMonths } = norm;
  return {
    ...{ yearlyHousehold, heads: persons.length, perHeadMonth, computedAt },
    ...{ normId: norm.id, normVersion: norm.version, minimumLivingStandard, noticeDays, reviewMonths },
    tier: tierByNorm(norm, { perHeadMonth, causes, excluded: exclusions.length > 0 }),
  };
}
