import { describe, expect, it } from 'vitest';
import { buildRegionTree } from '#domain/region/region-tree.ts';
import type { RosterRow } from '#services/read-roster.ts';
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

  it('may have the number of a card as that of its document or in its address, and nowhere else', () => {
    const card = '6222020200011112220';
    // A mobile with its country, which passes the check of cards.
    const mobile = '008613812345603';
    expect(wrongWith({ documentNumber: card, registeredAddress: card, mobile })).toEqual([]);
    expect(wrongWith({ name: card })).toEqual(['name CLEAR_PAN_REFUSED']);
    expect(wrongWith({ workUnit: `卡号 ${card}` })).toEqual(['workUnit CLEAR_PAN_REFUSED']);
  });
});

/** What the row of these cells is read as; its document is no resident's, so that it says the sex itself. */
function readFrom(cells: Partial<Cells<MemberColumn>>): RosterRow | undefined {
  const parsed = parseMemberRow({ ...EMPTY, ...FILLED, documentNumber: '', ...cells }, context);
  return parsed.ok ? parsed.value : undefined;
}

describe('the codes and words of the real-name roster', () => {
  const PASSPORT = 'E00000000';
  const asked = { documentNumber: PASSPORT };

  it.each([
    ['1', '在岗', 'ON_POST'],
    ['2', '待(下)岗', 'AWAITING_POST'],
    ['2', '待（下）岗', 'AWAITING_POST'],
    ['2', '下岗', 'AWAITING_POST'],
    ['3', '失业', 'UNEMPLOYED'],
    ['4', '退休', 'RETIRED'],
    ['5', '离休', 'VETERAN_RETIRED'],
    ['6', '退职', 'RESIGNED_WITH_PENSION'],
    ['7', '退养(内退)', 'EARLY_RETIRED'],
    ['7', '退养（内退）', 'EARLY_RETIRED'],
    ['8', '病休', 'SICK_LEAVE'],
    ['9', '其他', 'OTHER'],
  ])('就业状况 %s and %s are %s', (code, word, employment) => {
    for (const cell of [code, word, employment]) {
      expect(readFrom({ ...asked, employment: cell })?.facts.attributes).toEqual({ employment });
    }
  });

  it.each([
    ['1', '高级技师', 'SENIOR_TECHNICIAN'],
    ['2', '技师', 'TECHNICIAN'],
    ['3', '高级', 'ADVANCED'],
    ['3', '高级工', 'ADVANCED'],
    ['4', '中级', 'INTERMEDIATE'],
    ['4', '中级工', 'INTERMEDIATE'],
    ['5', '初级', 'ELEMENTARY'],
    ['5', '初级工', 'ELEMENTARY'],
  ])('技能等级 %s and %s are %s', (code, word, skillLevel) => {
    for (const cell of [code, word, skillLevel]) {
      expect(readFrom({ ...asked, skillLevel: cell })?.facts.attributes).toEqual({ skillLevel });
    }
  });

  it.each([
    ['1', '入会', 'JOIN'],
    ['2', '转入', 'TRANSFER_IN'],
    ['3', '保留', 'RETAIN'],
    ['4', '转出', 'TRANSFER_OUT'],
    ['5', '除名', 'EXPEL'],
    ['6', '退会', 'WITHDRAW'],
  ])('会籍变化类型 %s and %s are %s', (code, word, change) => {
    for (const cell of [code, word, change]) {
      expect(readFrom({ ...asked, change: cell, reason: '1' })).toMatchObject({ change, changedOn: '2024-03-01' });
    }
  });

  it.each([
    ['1', '劳动关系变化', 'LABOUR_RELATION_CHANGED'],
    ['2', '下岗待岗', 'LAID_OFF'],
    ['3', '失业', 'UNEMPLOYED'],
    ['4', '企业破产', 'ENTERPRISE_BANKRUPT'],
    ['5', '个人要求退会', 'OWN_REQUEST'],
    ['6', '犯罪开除', 'CRIME'],
  ])('会籍变化原因 %s and %s are %s', (code, word, reason) => {
    for (const cell of [code, word, reason]) expect(readFrom({ ...asked, reason: cell })).toMatchObject({ reason });
  });

  it.each([
    ['0', '未知', 'UNKNOWN'],
    ['1', '男', 'MALE'],
    ['2', '女', 'FEMALE'],
    ['9', '未说明', 'NOT_SAID'],
  ])('性别 %s and %s are %s', (code, word, sex) => {
    for (const cell of [code, word, sex]) expect(readFrom({ ...asked, sex: cell })?.person.sex).toBe(sex);
  });

  it.each([
    ['居民身份证', 'RESIDENT_ID', '11010119900307993X'],
    ['身份证', 'RESIDENT_ID', '11010119900307993X'],
    ['', 'RESIDENT_ID', '11010119900307993X'],
    ['护照', 'PASSPORT', PASSPORT],
    ['军官证', 'MILITARY_ID', PASSPORT],
    ['士兵证', 'MILITARY_ID', PASSPORT],
    ['港澳居民来往内地通行证', 'HONG_KONG_MACAO_PERMIT', PASSPORT],
    ['港澳居民居住证', 'HONG_KONG_MACAO_PERMIT', PASSPORT],
    ['台湾居民来往大陆通行证', 'TAIWAN_PERMIT', PASSPORT],
    ['台湾居民居住证', 'TAIWAN_PERMIT', PASSPORT],
    ['外国人永久居留身份证', 'FOREIGN_PERMANENT_RESIDENCE', PASSPORT],
    ['其他', 'OTHER', PASSPORT],
  ])('有效证件类别 %s is %s', (documentType, type, documentNumber) => {
    expect(readFrom({ documentType, documentNumber })?.person.facts).toMatchObject({
      documentType: type,
      documentNumber,
    });
  });

  it.each([
    [['是', '1', 'Y', 'TRUE', 'YES'], true],
    [['否', '0', 'N', 'FALSE', 'NO'], false],
  ])('是否农民工 %j are %s', (cells, migrant) => {
    for (const cell of cells) expect(readFrom({ ...asked, migrant: cell })?.facts.attributes).toEqual({ migrant });
  });

  it('are read in full width, too, and nothing else is taken for one', () => {
    expect(readFrom({ ...asked, employment: '４', skillLevel: '５' })?.facts.attributes).toEqual({
      employment: 'RETIRED',
      skillLevel: 'ELEMENTARY',
    });
    const others = { employment: '10', skillLevel: '6', change: '7', reason: '7', sex: '3', migrant: '2' };
    const wrong = wrongWith({ ...others, documentType: '1' });
    expect([...wrong].sort()).toEqual(
      [...Object.keys(others), 'documentType'].map((column) => `${column} VALUE_INVALID`).sort(),
    );
  });
});
