import { describe, expect, it } from 'vitest';
import type { EnrolleeFacts } from '#domain/enrolment/enrollee.ts';
import { fullYears, refuseEnrollee } from '#domain/enrolment/entitlement.ts';
import type { EnrolmentRule } from '#domain/program/edition-rules.ts';
import { day } from '../../support/builders.ts';
import { enrolleeWith } from '../../support/enrolment-with.ts';
import { enrolmentRule } from '../../support/program-with.ts';

const ON = day('2017-06-01');
const unmet = (rule: Partial<EnrolmentRule>, facts: Partial<EnrolleeFacts> = {}): string => {
  const problem = refuseEnrollee(enrolmentRule(rule), enrolleeWith(facts), ON);
  return problem === undefined ? '' : `${problem.code} ${problem.path?.join('.') ?? ''}`;
};

it.each([
  ['1952-06-01', 65],
  ['1952-06-02', 64],
  ['1952-05-31', 65],
  ['2000-02-29', 17],
])('who was born on %s is %i on 1 June 2017', (birth, years) => {
  expect(fullYears(day(birth), ON)).toBe(years);
});

it.each([
  ['2017-02-28', 16],
  ['2017-03-01', 17],
])('who was born on 29 February 2000 is of age on %s: %i', (on, years) => {
  expect(fullYears(day('2000-02-29'), day(on))).toBe(years);
});

describe('who may enrol', () => {
  it.each([
    ['of 18 to 65: is 65', { ageAtLeast: 18, ageAtMost: 65 }, { birthDate: day('1951-06-02') }, ''],
    [
      'of 18 to 65: is 66',
      { ageAtLeast: 18, ageAtMost: 65 },
      { birthDate: day('1951-06-01') },
      'RULE_NOT_MET enrollee.ageAtMost',
    ],
    ['of 18 to 65: is 18', { ageAtLeast: 18, ageAtMost: 65 }, { birthDate: day('1999-06-01') }, ''],
    [
      'of 18 to 65: is 17',
      { ageAtLeast: 18, ageAtMost: 65 },
      { birthDate: day('1999-06-02') },
      'RULE_NOT_MET enrollee.ageAtLeast',
    ],
    ['of at most 65: nobody knows', { ageAtMost: 65 }, { birthDate: null }, 'RULE_NOT_MET enrollee.ageAtMost'],
    ['of any age: nobody knows', {}, { birthDate: null }, ''],
    ['women: is one', { sex: 'FEMALE' }, { sex: 'FEMALE' }, ''],
    ['women: is a man', { sex: 'FEMALE' }, { sex: 'MALE' }, 'RULE_NOT_MET enrollee.sex'],
    ['women: nobody knows', { sex: 'FEMALE' }, { sex: null }, 'RULE_NOT_MET enrollee.sex'],
    ['migrants: is one', { migrantOnly: true }, { migrant: true }, ''],
    ['migrants: is none', { migrantOnly: true }, { migrant: false }, 'RULE_NOT_MET enrollee.migrantOnly'],
    ['a tier: is of it', { hardshipTiers: ['NATIONAL'] }, { tier: 'NATIONAL' }, ''],
    [
      'a tier: is of another',
      { hardshipTiers: ['NATIONAL'] },
      { tier: 'PROVINCIAL' },
      'RULE_NOT_MET enrollee.hardshipTiers',
    ],
    ['a tier: is of none', { hardshipTiers: ['NATIONAL'] }, { tier: null }, 'RULE_NOT_MET enrollee.hardshipTiers'],
    ['members: has left', {}, { isMember: false }, 'RULE_NOT_MET enrollee.membership'],
    ['employers: is a member', { enrollees: ['EMPLOYER'] }, {}, 'RULE_NOT_MET enrollee.enrollees'],
  ] as const)('%s', (...[, rule, facts, refusal]) => {
    expect(unmet(rule, facts)).toBe(refusal);
  });
});
