import { describe, expect, it } from 'vitest';
import { buildRegionTree } from '#domain/region/region-tree.ts';
import type { Cells } from '../../functions/jobs/kind.ts';
import { COLUMNS, type MemberColumn } from '../../functions/jobs/members/columns.ts';
import { parseMemberRow } from '../../functions/jobs/members/parse-member-row.ts';
import { actOf, adminOf } from '../support/builders.ts';

const context = { regions: buildRegionTree([], []), act: actOf(adminOf('330000'), '2024-06-15') };
const EMPTY = Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, ''])) as Cells<MemberColumn>;
const FILLED = {
  bodyCode: 'A-1',
  name: '示例',
  documentType: '护照',
  documentNumber: 'E00000000',
  changedOn: '2024-03-01',
};

/** What is wrong with a row of these cells beside the required ones. */
function wrongWith(cells: Partial<Cells<MemberColumn>>): readonly string[] {
  const parsed = parseMemberRow({ ...EMPTY, ...FILLED, ...cells }, context);
  return parsed.ok ? [] : parsed.failure.map(({ code, column }) => `${column ?? ''} ${code}`);
}

describe('a row of a roster', () => {
  it.each([
    ['入会', []],
    ['转入', []],
    ['保留', ['reason VALUE_MISSING']],
    ['转出', []],
    ['除名', []],
    ['退会', ['reason VALUE_MISSING']],
  ])('by %s without a reason has %j wrong with it, and with one nothing', (change, wrong) => {
    expect(wrongWith({ change })).toEqual(wrong);
    expect(wrongWith({ change, reason: '3' })).toEqual([]);
  });

  it.each([
    ['name', '名', 50],
    ['registeredAddress', '路', 200],
    ['workUnit', '厂', 200],
  ] as const)('takes a text in %s as long as %s times %i', (column, character, atMost) => {
    expect(wrongWith({ [column]: character.repeat(atMost) })).toEqual([]);
    expect(wrongWith({ [column]: character.repeat(atMost + 1) })).not.toEqual([]);
  });

  it('takes codes of published lists, and says once of any other that it is none', () => {
    expect(wrongWith({ ethnicity: '56', education: '14', mobile: '13800000000' })).toEqual([]);
    const wrong = wrongWith({ ethnicity: '57', education: '1'.repeat(300), mobile: '1380000000' });
    expect([...wrong].sort()).toEqual(['education', 'ethnicity', 'mobile'].map((name) => `${name} VALUE_INVALID`));
  });

  it('says once of a reason that nobody knows that it is none', () => {
    expect(wrongWith({ change: '退会', reason: '搬家' })).toEqual(['reason VALUE_INVALID']);
  });
});
