import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { levelOf, NATION_CODE } from '#domain/region/region-code.ts';
import type { Region } from '#domain/region/region.ts';
import { loadRegionCatalog } from '#store/region-catalog.ts';
import { code } from '../domain/region/written-region.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../data');
const catalog = loadRegionCatalog(DATA_FOLDER);
const tableCodes = readFileSync(join(DATA_FOLDER, 'regions/regions.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '');

const known = (text: string): Region => {
  const region = catalog.byCode(code(text));
  if (region === undefined) throw new Error(`the catalog does not know ${text}`);
  return region;
};

const table = tableCodes.map(known);
const codesOf = (regions: readonly Region[]): string[] => regions.map((region) => region.code);

describe('the shipped table', () => {
  it.each([
    ['NATION', 1],
    ['PROVINCE', 34],
    ['CITY', 342],
    ['COUNTY', 2974],
    ['TOWN', 3154],
  ])('holds every %s: %i', (level, count) => {
    expect(table.filter((region) => region.level === level)).toHaveLength(count);
  });

  it('holds the towns of Zhejiang and Jiangxi, and of no other province', () => {
    const towns = table.filter((region) => region.level === 'TOWN');
    expect(towns.filter((town) => town.code.startsWith('33'))).toHaveLength(1387);
    expect(towns.filter((town) => town.code.startsWith('36'))).toHaveLength(1767);
  });

  it('has each code once, in order', () => {
    expect(tableCodes).toEqual([...new Set(tableCodes)].sort());
  });

  it('has one root, and reaches it from everywhere', () => {
    expect(codesOf(table.filter((region) => region.parentCode === null))).toEqual([NATION_CODE]);
    expect(
      table.filter((region) => region.parentCode && catalog.ancestorsOf(region.code).at(-1)?.code !== NATION_CODE),
    ).toEqual([]);
  });

  it('states the level that the form of the code stands for', () => {
    expect(table.filter((region) => region.level !== levelOf(region.code))).toEqual([]);
  });

  it('puts each region under a parent of a higher level whose digits it shares', () => {
    const order = ['NATION', 'PROVINCE', 'CITY', 'COUNTY', 'TOWN'];
    const misplaced = table.filter(({ code: own, level, parentCode }) => {
      if (parentCode === null) return false;
      const parent = known(parentCode);
      return order.indexOf(parent.level) >= order.indexOf(level) || !catalog.isWithin(own, parentCode);
    });
    expect(misplaced).toEqual([]);
  });

  it('puts each town under a county of its own province', () => {
    const towns = table.filter((region) => region.level === 'TOWN');
    expect(towns.filter((town) => known(town.parentCode ?? '').level !== 'COUNTY')).toEqual([]);
    expect(towns.filter((town) => town.parentCode !== town.code.slice(0, 6))).toEqual([]);
  });

  it('hangs nothing on a pseudo-city', () => {
    expect(table.filter((region) => region.parentCode !== null && known(region.parentCode).pseudo)).toEqual([]);
  });

  it('gives a region the same whether it is read alone or found among all others', () => {
    const amongOthers = tableCodes.flatMap((text) => catalog.childrenOf(code(text)));
    expect(amongOthers.length).toBeGreaterThan(6000);
    expect(amongOthers.map((region) => known(region.code))).toEqual(amongOthers);
  });

  it('is frozen', () => {
    expect(Object.isFrozen(known('330881')) && Object.isFrozen(known('360721').successors)).toBe(true);
  });
});

describe('a table that cannot be read', () => {
  const refused = (regions: string, changes: string): (() => unknown) => {
    return () => {
      const folder = mkdtempSync(join(tmpdir(), 'regions-'));
      try {
        mkdirSync(join(folder, 'regions'));
        writeFileSync(join(folder, 'regions/regions.csv'), regions);
        writeFileSync(join(folder, 'regions/changes.csv'), changes);
        const { size } = loadRegionCatalog(folder);
        return { size };
      } finally {
        rmSync(folder, { recursive: true });
      }
    };
  };
  const REGIONS = 'code,name,level,parent_code,pseudo\n000000,全国,NATION,,0\n';
  const CHANGES = 'old_code,old_name,new_code,new_name,kind,effective_on,source\n';

  it('reads the smallest table there is', () => {
    expect(refused(REGIONS, CHANGES)()).toMatchObject({ size: 1 });
  });

  it.each([
    ['another header', 'code,name\n', CHANGES],
    ['an unknown level', `${REGIONS}330000,浙江省,STATE,000000,0\n`, CHANGES],
    ['a broken code', `${REGIONS}33000,浙江省,PROVINCE,000000,0\n`, CHANGES],
    ['an unknown kind', REGIONS, `${CHANGES}000000,全国,000000,全国,RENAMED,2020-01-01,x\n`],
    ['a day no calendar has', REGIONS, `${CHANGES}000000,全国,000000,全国,MERGED,2020-02-30,x\n`],
  ])('stops whoever asks for it whole: %s', (_what, regions, changes) => {
    expect(refused(regions, changes)).toThrow();
  });
});
