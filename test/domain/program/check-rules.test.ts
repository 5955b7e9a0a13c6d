import { describe, expect, it } from 'vitest';
import type { AmountRule, EditionRules } from '#domain/program/edition-rules.ts';
import { checkRules } from '#domain/program/check-rules.ts';
import { fen } from '../../support/household.ts';
import { coverRule, enrolmentRule, grantRule, rulesWith } from '../../support/program-with.ts';

/** Where rules are refused: the path below `rules`, empty where they are not. */
const refusedAt = (parts: Partial<EditionRules>): string => {
  const problem = checkRules(rulesWith(parts));
  if (problem !== undefined) expect(problem.code).toBe('INPUT_INVALID');
  return problem?.path?.slice(1).join('.') ?? '';
};

const grantWith = (facts: Parameters<typeof grantRule>[0]) => ({
  grant: grantRule({ needsEnrolment: true, claimants: [], ...facts }),
});

describe('rules of enrolment', () => {
  it.each([
    ['nobody may enrol', { enrollees: [] }, 'enrolment.enrollees'],
    ['a kind named twice', { enrollees: ['MEMBER', 'MEMBER'] as const }, 'enrolment.enrollees'],
    ['an age below 0', { ageAtLeast: -1 }, 'enrolment.ageAtLeast'],
    ['an age of 0', { ageAtLeast: 0 }, ''],
    ['an age that is no whole number', { ageAtLeast: 16.5 }, 'enrolment.ageAtLeast'],
    ['at most below at least', { ageAtLeast: 18, ageAtMost: 17 }, 'enrolment.ageAtMost'],
    ['at most as at least', { ageAtLeast: 18, ageAtMost: 18 }, ''],
    ['150 years', { ageAtMost: 150 }, ''],
    ['151 years', { ageAtMost: 151 }, 'enrolment.ageAtMost'],
  ])('%s', (_name, facts, place) => {
    expect(refusedAt({ enrolment: enrolmentRule(facts) })).toBe(place);
  });
});

describe('rules of cover', () => {
  it.each([
    ['no wait', { waitingDays: 0 }, ''],
    ['a negative wait', { waitingDays: -1 }, 'cover.waitingDays'],
    ['a wait of 366 days', { waitingDays: 366 }, ''],
    ['a wait of 367 days', { waitingDays: 367 }, 'cover.waitingDays'],
    ['100,000 yuan a head', { contributionFen: fen(10_000_000) }, ''],
    ['a fen more', { contributionFen: fen(10_000_001) }, 'cover.contribution'],
    ['less than nothing', { contributionFen: fen(-1) }, 'cover.contribution'],
  ])('%s', (_name, facts, place) => {
    expect(refusedAt({ cover: coverRule(facts) })).toBe(place);
  });

  it('need somebody who enrols', () => {
    expect(refusedAt({ enrolment: null, grant: null })).toBe('cover');
  });
});

describe('rules of grants', () => {
  it.each([
    ['claimed on the day itself', { claimWithinDays: 0 }, ''],
    ['claimed within less than no days', { claimWithinDays: -1 }, 'grant.claimWithinDays'],
    ['claimed within ten years', { claimWithinDays: 3660 }, ''],
    ['claimed within a day more', { claimWithinDays: 3661 }, 'grant.claimWithinDays'],
    ['a paper named twice', { documents: ['DIAGNOSIS', 'DIAGNOSIS'] as const }, 'grant.documents'],
    ['a cap of a fen', { yearlyCapFen: fen(1) }, ''],
    ['a cap of nothing', { yearlyCapFen: fen(0) }, 'grant.yearlyCap'],
    ['a notice of 60 days', { noticeDays: 60 }, ''],
    ['a notice of 61 days', { noticeDays: 61 }, 'grant.noticeDays'],
    ['a category excluded twice', { excludedCategories: ['JOB', 'JOB'] as const }, 'grant.excludedCategories'],
    ['claimants beside the enrolled', { claimants: ['MEMBER'] as const }, 'grant.claimants'],
    ['nobody who may claim', { needsEnrolment: false }, 'grant.claimants'],
  ])('%s', (_name, facts, place) => {
    expect(refusedAt(grantWith(facts))).toBe(place);
  });

  it('that need enrolment need cover', () => {
    expect(refusedAt({ cover: null })).toBe('grant.needsEnrolment');
  });

  const band = (fromFen: number, basisPoints: number) => ({ fromFen: fen(fromFen), basisPoints });
  const bands = (length: number) => Array.from({ length }, (_, index) => band(index, 5000));
  it.each([
    ['a fixed fen', { kind: 'FIXED', fen: fen(1) }, ''],
    ['a fixed nothing', { kind: 'FIXED', fen: fen(0) }, 'grant.amount'],
    ['10 million yuan', { kind: 'FIXED', fen: fen(1_000_000_000) }, ''],
    ['a fen more', { kind: 'FIXED', fen: fen(1_000_000_001) }, 'grant.amount'],
    ['no tier', { kind: 'BY_TIER', tiers: [], otherFen: fen(1) }, 'grant.amount'],
    ['one tier', { kind: 'BY_TIER', tiers: [{ tier: 'NATIONAL', fen: fen(1) }], otherFen: null }, ''],
    [
      'a tier twice',
      {
        kind: 'BY_TIER',
        tiers: [
          { tier: 'NATIONAL', fen: fen(1) },
          { tier: 'NATIONAL', fen: fen(2) },
        ],
        otherFen: null,
      },
      'grant.amount',
    ],
    ['no band', { kind: 'SHARE_OF_COST', bands: [], mostFen: fen(1) }, 'grant.amount'],
    ['all of the cost', { kind: 'SHARE_OF_COST', bands: [band(0, 10_000)], mostFen: fen(1) }, ''],
    ['more than the cost', { kind: 'SHARE_OF_COST', bands: [band(0, 10_001)], mostFen: fen(1) }, 'grant.amount'],
    ['bands that rise', { kind: 'SHARE_OF_COST', bands: [band(0, 0), band(1, 5000)], mostFen: fen(1) }, ''],
    ['bands that do not', { kind: 'SHARE_OF_COST', bands: [band(1, 0), band(1, 1)], mostFen: fen(1) }, 'grant.amount'],
    ['10 bands', { kind: 'SHARE_OF_COST', bands: bands(10), mostFen: fen(1) }, ''],
    ['11 bands', { kind: 'SHARE_OF_COST', bands: bands(11), mostFen: fen(1) }, 'grant.amount'],
    ['what reviewers find, up to nothing', { kind: 'ASSESSED', mostFen: fen(0) }, 'grant.amount'],
  ] satisfies readonly (readonly [string, AmountRule, string])[])('%s', (_name, amount, place) => {
    expect(refusedAt(grantWith({ amount }))).toBe(place);
  });
});

it('lets an edition be of which nobody enrols and nothing is paid', () => {
  expect(refusedAt({ enrolment: null, cover: null, grant: null })).toBe('');
});
