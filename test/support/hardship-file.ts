import type { HardshipFile, HardshipState } from '#domain/hardship/hardship-file.ts';
import type { HardshipNorm } from '#domain/hardship/hardship-norm.ts';
import type { HouseholdFacts } from '#domain/hardship/household.ts';
import { computeIncome } from '#domain/hardship/income.ts';
import type { Instant } from '#domain/day.ts';
import type { ApiClientId, HardshipFileId, HouseholdId, MemberId } from '#domain/ids.ts';
import type { BlindIndex, Sealed } from '#domain/personal/sealed.ts';
import { bodyId, day, region } from './builders.ts';
import { fen } from './household.ts';

/** The instant of noon in Shanghai on a day. */
export function noon(text: string): Instant {
  return `${text}T04:00:00.000Z` as Instant;
}

/** A norm of 1,000 yuan: national below it, provincial up to 1.5 times of it for illness; but for the facts given. */
export function normWith(facts: Partial<HardshipNorm> = {}): HardshipNorm {
  return {
    ...{ id: 'test', version: 1, region: region('330000'), from: day('2020-01-01') },
    minimumLivingStandard: fen(100_000),
    rules: [
      { tier: 'NATIONAL', bound: 'BELOW', ratio: { numerator: 1, denominator: 1 }, causes: [] },
      { tier: 'PROVINCIAL', bound: 'UP_TO', ratio: { numerator: 3, denominator: 2 }, causes: ['MAJOR_ILLNESS'] },
    ],
    ...{ noticeDays: 7, reviewMonths: 12, ...facts },
  };
}

/** A household of one with 900 yuan a month as a file holds it, but for the facts given. */
export function factsWith(facts: Partial<HouseholdFacts> = {}): HouseholdFacts {
  const index = 'blind-1' as BlindIndex;
  const work = { reducedWorkingCapacity: true, student: false };
  const main = { number: 1, relation: 'SELF', birthYear: 1980, documentIndex: index, knownBy: [], ...work } as const;
  return {
    ...{ persons: [{ ...main, monthlyIncome: fen(90_000) }], lastNumber: 1, personal: 'sealed' as Sealed },
    ...{ otherYearlyIncome: fen(0), housing: null, causes: ['MAJOR_ILLNESS'], zeroEmployment: false },
    ...{ exclusions: [], evidence: [], ...facts },
  };
}

const CLIENT = 'client_maker' as ApiClientId;

/** A file of 江山 in a state since 1 June 2024, recorded by nobody who acts in a test, but for the facts given. */
export function fileWith(state: HardshipState, facts: Partial<HardshipFile> = {}): HardshipFile {
  const household = facts.household ?? factsWith();
  const given = state === 'ACTIVE' || state === 'UNDER_REVIEW';
  const announced = given || state === 'PUBLIC_NOTICE' || state === 'OBJECTED';
  const tier = announced ? 'NATIONAL' : null;
  const reviewDue = given ? day('2025-06-01') : null;
  const since = { from: day('2024-06-01'), recordedAt: noon('2024-06-01'), by: CLIENT, reason: null };
  const reviewing = { cause: 'YEARLY', startedAt: since.recordedAt, incomeRenewed: false } as const;
  return {
    ...{ id: 'hf_one' as HardshipFileId, version: 4, unionBodyId: bodyId('body'), bodyPath: 'root/body' },
    ...{ federation: region('330000'), householdId: 'hh_one' as HouseholdId, previousFileId: null },
    ...{ mainMemberId: 'mem_one' as MemberId, formerMemberReason: null, state, tier, reviewDue },
    ...{ steps: [{ state, tier, reviewDue, ...since }], recorders: [CLIENT], excludedReviewers: [], reviews: [] },
    ...{ household, income: computeIncome(household, normWith(), since.recordedAt), override: null },
    notice: announced ? { from: day('2024-06-02'), to: day('2024-06-09'), days: 7 } : null,
    ...{ objections: [], runningReview: state === 'UNDER_REVIEW' ? reviewing : null, closingReason: null },
    ...facts,
  };
}
