import { describe, expect, it } from 'vitest';
import { aidByCategory, aidGrantOf, NO_AID, refuseAid, type AidYear } from '#domain/claim/aid-year.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import type { ProgramId } from '#domain/ids.ts';
import { fen } from '../../support/household.ts';
import { grantRule } from '../../support/program-with.ts';

const OTHER = 'prog_2' as ProgramId;
const refused = (year: Partial<AidYear>, rule: Partial<GrantRule> = {}, amount = 300_000): string => {
  const grant = aidGrantOf(grantRule({ category: 'HARDSHIP', ...rule }), 'prog_1' as ProgramId, amount);
  return refuseAid({ ...NO_AID, ...year }, grant)?.code ?? '';
};

describe('the cap of a year', () => {
  it.each([
    ['none yet', {}, 300_000, ''],
    ['up to the cap', { HARDSHIP: 300_000 }, 300_000, ''],
    ['a fen over the cap', { HARDSHIP: 300_001 }, 300_000, 'APPROVE_OVER_CAP'],
    ['all of another category', { MEDICAL: 600_000 }, 300_000, ''],
    ['one grant over the cap', {}, 600_001, 'APPROVE_OVER_CAP'],
  ])('of 6,000 yuan, given before: %s', (...[, given, amount, code]) => {
    expect(refused({ fen: given }, { yearlyCapFen: fen(600_000) }, amount)).toBe(code);
  });

  it('is none where the rule names none', () => {
    expect(refused({ fen: { HARDSHIP: 900_000_000 } })).toBe('');
  });
});

describe('aid that excludes other aid', () => {
  it.each([
    [
      'a category that was given',
      { grants: { SCHOOLING: 1 } },
      { excludedCategories: ['SCHOOLING'] as const },
      'DOUBLE_AID',
    ],
    [
      'a category that was taken back',
      { grants: { SCHOOLING: 0 } },
      { excludedCategories: ['SCHOOLING'] as const },
      '',
    ],
    ['a category that was not', { grants: { MEDICAL: 1 } }, { excludedCategories: ['SCHOOLING'] as const }, ''],
    ['a programme that was given', { grants: { [OTHER]: 1 } }, { excludedProgramIds: [OTHER] }, 'DOUBLE_AID'],
    ['its category, by what was given', { denials: { HARDSHIP: 1 } }, {}, 'DOUBLE_AID'],
    ['its programme, by what was given', { denials: { prog_1: 1 } }, {}, 'DOUBLE_AID'],
    ['another category, by what was given', { denials: { SCHOOLING: 1 } }, {}, ''],
  ])('%s', (...[, year, rule, code]) => {
    expect(refused(year, rule)).toBe(code);
  });
});

describe('what somebody was given', () => {
  const year = (given: AidYear['fen']): AidYear => ({ ...NO_AID, fen: given });
  it.each([
    ['under no name', [], []],
    ['nothing that stands', [year({ MEDICAL: 0 })], []],
    ['two categories under one name', [year({ SCHOOLING: 1, HARDSHIP: 2 })], ['HARDSHIP 2', 'SCHOOLING 1']],
    ['the same under two names', [year({ MEDICAL: 5 }), year({ MEDICAL: 5 })], ['MEDICAL 5']],
    ['more under the name it had first', [year({ MEDICAL: 9 }), year({ MEDICAL: 5 })], ['MEDICAL 9']],
  ])('%s', (...[, years, told]) => {
    expect(aidByCategory(years).map(({ category, fen: sum }) => `${category} ${String(sum)}`)).toEqual(told);
  });
});
