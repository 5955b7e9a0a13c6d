import { describe, expect, it } from 'vitest';
import type { LocalDate } from '#domain/day.ts';
import { levelOf } from '#domain/region/region-code.ts';
import { buildRegionTree } from '#domain/region/region-tree.ts';
import type { RegionChange, RegionChangeKind, RegionRow } from '#domain/region/region.ts';
import { code, day } from './written-region.ts';

/** A row of the table: code, name, level, parent. */
const row = (line: string): RegionRow => {
  const [own = '', name = '', level = '', parent = ''] = line.split(' ');
  if (level !== levelOf(code(own))) throw new Error(`the test misplaces ${line}`);
  return {
    code: code(own),
    name,
    level: levelOf(code(own)),
    parentCode: parent === '' ? null : code(parent),
    pseudo: false,
  };
};

/** A row of the changes: old code, kind, new code, day. */
const change = (line: `${string} ${RegionChangeKind} ${string}`): RegionChange => {
  const [oldCode = '', kind = '', newCode = '', on = ''] = line.split(' ');
  return {
    oldCode: code(oldCode),
    oldName: `旧${oldCode}`,
    newCode: code(newCode),
    kind: kind === 'SPLIT' || kind === 'MERGED' ? kind : 'RECODED',
    on: day(on),
  };
};

/** One city of four counties: 01 recoded twice; 02 took 09 over; 03 was split off 02; 08 went to 02 and the new 04. */
const ROWS = [
  row('000000 全国 NATION'),
  row('990000 甲省 PROVINCE 000000'),
  row('990100 乙市 CITY 990000'),
  row('990101 子区 COUNTY 990100'),
  row('990101001 子街道 TOWN 990101'),
  row('990102 丑区 COUNTY 990100'),
  row('990103 寅区 COUNTY 990100'),
  row('990104 卯区 COUNTY 990100'),
];

const CHANGES = [
  change('990121 RECODED 990181 2000-01-01'),
  change('990181 RECODED 990101 2010-01-01'),
  change('990109 MERGED 990102 2005-05-05'),
  change('990102 SPLIT 990103 2015-01-01'),
  change('990108 MERGED 990102 2018-01-01'),
  change('990108 SPLIT 990104 2018-01-01'),
];

const tree = buildRegionTree(ROWS, CHANGES);

describe('the validity of a code', () => {
  it.each([
    ['990121', null, '2000-01-01'],
    ['990181', '2000-01-01', '2010-01-01'],
    ['990101', '2010-01-01', null],
    ['990101001', '2010-01-01', null],
    ['990109', null, '2005-05-05'],
    ['990102', null, null],
    ['990103', '2015-01-01', null],
    ['990108', null, '2018-01-01'],
  ])('%s is in force from %s to %s', (text, validFrom, validTo) => {
    expect(tree.byCode(code(text))).toMatchObject({ validFrom, validTo });
  });

  it('is told from both ends of a change', () => {
    expect(tree.byCode(code('990181'))).toMatchObject({
      successors: [{ code: '990101', on: '2010-01-01', kind: 'RECODED' }],
      predecessors: [{ code: '990121', on: '2000-01-01', kind: 'RECODED' }],
    });
  });

  it('decides which children a day shows', () => {
    const shown = (asOf?: LocalDate): string[] => tree.childrenOf(code('990100'), asOf).map((child) => child.code);
    expect(shown()).toEqual(['990101', '990102', '990103', '990104']);
    expect(shown(day('2009-12-31'))).toEqual(['990102', '990108', '990181']);
    expect(shown(day('2010-01-01'))).toEqual(['990101', '990102', '990108']);
    expect(shown(day('1999-12-31'))).toEqual(['990102', '990108', '990109', '990121']);
  });
});

describe('rolling up over history', () => {
  it('follows recodings through every generation', () => {
    expect(tree.codesIncludingPredecessors(code('990101'))).toEqual(['990101', '990181', '990121']);
  });

  it('takes in what was merged, and leaves out what was divided among several', () => {
    expect(tree.codesIncludingPredecessors(code('990102'))).toEqual(['990102', '990109']);
    expect(tree.codesIncludingPredecessors(code('990104'))).toEqual(['990104']);
  });

  it('does not give the whole to a part that split off', () => {
    expect(tree.codesIncludingPredecessors(code('990103'))).toEqual(['990103']);
  });

  it('is the code alone for a code the tree does not know', () => {
    expect(tree.codesIncludingPredecessors(code('110101'))).toEqual(['110101']);
  });
});

describe('the code in force on a day', () => {
  it.each([
    ['990121', '1999-12-31', '990121'],
    ['990121', '2000-01-01', '990181'],
    ['990121', '2010-01-01', '990101'],
    ['990101', '2009-12-31', '990181'],
    ['990101', '1999-12-31', '990121'],
    ['990109', '2005-05-04', '990109'],
    ['990109', '2005-05-05', '990102'],
    ['990108', '2017-12-31', '990108'],
    ['990108', '2018-01-01', undefined],
    ['990103', '2014-12-31', undefined],
    ['990104', '2017-12-31', undefined],
    ['990102', '1949-10-01', '990102'],
    ['110101', '2020-01-01', undefined],
  ])('of %s on %s is %s', (text, on, expected) => {
    expect(tree.currentCodeOn(code(text), day(on))).toBe(expected);
  });
});

describe('lying within over time', () => {
  it('follows a code that was replaced, which digits cannot', () => {
    expect(tree.isWithin(code('990121'), code('990101'))).toBe(true);
    expect(tree.isWithin(code('990121100'), code('990101'))).toBe(true);
    expect(tree.isWithin(code('990109'), code('990102'))).toBe(true);
  });

  it('does not follow a code that was divided, nor lead backwards', () => {
    expect(tree.isWithin(code('990108'), code('990102'))).toBe(false);
    expect(tree.isWithin(code('990102'), code('990103'))).toBe(false);
    expect(tree.isWithin(code('990101'), code('990121'))).toBe(false);
  });
});

describe('looking up by name', () => {
  const named = buildRegionTree(
    [
      row('000000 全国 NATION'),
      row('990000 东山省 PROVINCE 000000'),
      row('990100 大东山（Ａ）市 CITY 990000'),
      row('990101 东山湖区 COUNTY 990100'),
      row('990102 东山 COUNTY 990100'),
    ],
    [],
  );
  const found = (text: string): string[] => named.searchByName(text, 9).map((region) => region.name);

  it('puts the full name first, then the name without its kind, then beginnings, then middles', () => {
    expect(found('东山')).toEqual(['东山', '东山省', '东山湖区', '大东山（Ａ）市']);
  });

  it('reads full width as half width, and no spaces', () => {
    expect(found('大东山(A)')).toEqual(['大东山（Ａ）市']);
    expect(found(' 大东山　（Ａ） 市')).toEqual(['大东山（Ａ）市']);
  });
});

describe('a table that contradicts itself', () => {
  it.each([
    ['a code twice', [...ROWS, row('990104 卯县 COUNTY 990100')], CHANGES],
    ['a second root', [...ROWS, row('980000 丙省 PROVINCE')], CHANGES],
    ['an unknown parent', [...ROWS, row('980100 丁市 CITY 980000')], CHANGES],
    ['an unknown successor', ROWS, [...CHANGES, change('990107 RECODED 990106 2020-01-01')]],
  ])('is refused: %s', (_what, rows, changes) => {
    expect(() => buildRegionTree(rows, changes)).toThrow(/region/);
  });
});
