import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NATION_CODE } from '#domain/region/region-code.ts';
import type { Region } from '#domain/region/region.ts';
import { loadRegionCatalog } from '#store/region-catalog.ts';
import { code, day } from './written-region.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../../data');
const catalog = loadRegionCatalog(DATA_FOLDER);
const changeLines = readFileSync(join(DATA_FOLDER, 'regions/changes.csv'), 'utf8').trimEnd().split('\n').slice(1);

const known = (text: string): Region => {
  const region = catalog.byCode(code(text));
  if (region === undefined) throw new Error(`the catalog does not know ${text}`);
  return region;
};

const codesOf = (regions: readonly Region[]): string[] => regions.map((region) => region.code);

describe('the irregular cases of the standard', () => {
  it('the districts of Beijing sit right under Beijing', () => {
    const districts = catalog.childrenOf(code('110000'));
    expect(districts).toHaveLength(16);
    expect(districts.every((district) => district.level === 'COUNTY' && district.parentCode === '110000')).toBe(true);
  });

  it.each(['110100', '120100', '310100', '419000', '429000', '469000', '500100', '500200', '659000'])(
    'the pseudo-city %s is found by code and is no child of its province',
    (text) => {
      const pseudo = known(text);
      expect(pseudo.pseudo).toBe(true);
      expect(catalog.childrenOf(pseudo.code)).toEqual([]);
      expect(codesOf(catalog.childrenOf(code(`${text.slice(0, 2)}0000`)))).not.toContain(text);
    },
  );

  it.each(['市辖区', '县', '省直辖县级行政区划'])('no region is found by the pseudo-name %s', (name) => {
    expect(catalog.searchByName(name, 10).filter((region) => region.pseudo || region.name === name)).toEqual([]);
  });

  it('counties a province governs itself sit under the province', () => {
    expect(['419001', '429021', '469001', '659001', '500229'].map((text) => known(text).parentCode)).toEqual([
      '410000',
      '420000',
      '460000',
      '650000',
      '500000',
    ]);
  });

  it.each([
    ['441900', '东莞市'],
    ['442000', '中山市'],
    ['460400', '儋州市'],
    ['620200', '嘉峪关市'],
  ])('%s %s is one city row without counties', (text, name) => {
    expect(catalog.searchByName(name, 10).filter((region) => region.name === name)).toEqual([known(text)]);
    expect(known(text).level).toBe('CITY');
    expect(catalog.childrenOf(code(text))).toEqual([]);
  });

  it('Taiwan, Hong Kong and Macao are provinces', () => {
    expect(['710000', '810000', '820000'].map((text) => known(text).level)).toEqual([
      'PROVINCE',
      'PROVINCE',
      'PROVINCE',
    ]);
    expect(catalog.childrenOf(NATION_CODE)).toHaveLength(34);
  });
});

describe('赣县, which became 赣县区 on 14 September 2016', () => {
  it.each([
    ['360721', '2016-09-13', '360721'],
    ['360721', '2016-09-14', '360704'],
    ['360704', '2016-09-13', '360721'],
    ['360704', '2016-09-14', '360704'],
  ])('%s is %s as %s', (text, on, expected) => {
    expect(catalog.currentCodeOn(code(text), day(on))).toBe(expected);
  });

  it('is a child of 赣州市 until the day before, and its heir from that day', () => {
    const before = codesOf(catalog.childrenOf(code('360700'), day('2016-09-13')));
    const after = codesOf(catalog.childrenOf(code('360700'), day('2016-09-14')));
    expect([before.includes('360721'), before.includes('360704')]).toEqual([true, false]);
    expect([after.includes('360721'), after.includes('360704')]).toEqual([false, true]);
  });

  it('is still found by its old code and its old name', () => {
    expect(known('360721')).toMatchObject({
      name: '赣县',
      level: 'COUNTY',
      parentCode: '360700',
      validTo: '2016-09-14',
    });
    expect(codesOf(catalog.searchByName('赣县', 2))).toEqual(['360721', '360704']);
  });

  it('counts in the roll-up of its heir', () => {
    expect(catalog.codesIncludingPredecessors(code('360704'))).toEqual(['360704', '360721']);
    expect(catalog.isWithin(code('360721'), code('360704'))).toBe(true);
  });
});

describe('the other changes of Zhejiang and Jiangxi', () => {
  it('湾里区 and 新建县 count in 新建区, which 红谷滩区 left', () => {
    expect(catalog.codesIncludingPredecessors(code('360112')).toSorted()).toEqual(['360105', '360112', '360122']);
    expect(catalog.codesIncludingPredecessors(code('360113'))).toEqual(['360113']);
  });

  it('江干区 was divided, so it counts in neither heir', () => {
    expect(known('330104').successors.map((link) => link.code)).toEqual(['330102', '330114']);
    expect(catalog.codesIncludingPredecessors(code('330102'))).toEqual(['330102']);
    expect(catalog.currentCodeOn(code('330104'), day('2021-03-11'))).toBeUndefined();
  });

  it('苍南县 lives on without 龙港', () => {
    expect(known('330327').validTo).toBeNull();
    expect(known('330383').validFrom).toBe('2019-08-16');
  });

  it('every ended county has a parent in force and a name of its own', () => {
    const ended = changeLines
      .map((line) => known(line.split(',')[0] ?? ''))
      .filter((region) => region.validTo !== null);
    expect(new Set(codesOf(ended)).size).toBe(catalog.size - 6505);
    expect(ended.filter(({ parentCode }) => known(parentCode ?? '').level !== 'CITY')).toEqual([]);
  });

  it('names both ends of a change as the table does', () => {
    const misnamed = changeLines.filter((line) => {
      const [oldCode = '', oldName, newCode = '', newName] = line.split(',');
      return known(oldCode).name !== oldName || known(newCode).name !== newName;
    });
    expect(misnamed).toEqual([]);
  });
});

describe('looking a region up by name', () => {
  it.each(['江山市', '江山', '江 山 市', '江山　'])('"%s" finds 江山市 first', (text) => {
    expect(catalog.searchByName(text, 1)).toEqual([known('330881')]);
  });

  it('平湖 finds 平湖市 before the towns that bear the name', () => {
    const found = catalog.searchByName('平湖', 10);
    expect(found[0]).toEqual(known('330482'));
  });

  it.each([
    ['朝阳区', ['110105', '220104'], '220000'],
    ['鼓楼区', ['320106', '320302', '350102', '410204'], '410000'],
  ])('%s stands in several places, told apart by the region it is sought in', (name, codes, province) => {
    expect(codesOf(catalog.searchByName(name, codes.length))).toEqual(codes);
    expect(codesOf(catalog.searchByName(name, 1, code(province)))).toEqual(codes.slice(-1));
  });

  it('puts the higher region first where two names are as good', () => {
    expect(codesOf(catalog.searchByName('吉安', 2))).toEqual(['360800', '360821']);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(catalog.searchByName('区', 7)).toHaveLength(7);
    expect(catalog.searchByName(' 　', 7)).toEqual([]);
    expect(catalog.searchByName('无此地', 7)).toEqual([]);
  });

  it('keeps to `within`', () => {
    expect(catalog.searchByName('县', 5000, code('330800')).every((region) => region.code.startsWith('3308'))).toBe(
      true,
    );
  });
});
