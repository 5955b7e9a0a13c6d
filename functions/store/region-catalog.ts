import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '#domain/day.ts';
import { parseRegionCode, type RegionCode, type RegionLevel } from '#domain/region/region-code.ts';
import { regionOfRow } from '#domain/region/region-history.ts';
import { buildRegionTree, type RegionTree } from '#domain/region/region-tree.ts';
import type { Region, RegionChange, RegionChangeKind, RegionRow } from '#domain/region/region.ts';
import type { Result } from '#domain/result.ts';

const LEVELS = { NATION: true, PROVINCE: true, CITY: true, COUNTY: true, TOWN: true } as const satisfies Record<
  RegionLevel,
  true
>;

const CHANGE_KINDS = { RECODED: true, MERGED: true, SPLIT: true } as const satisfies Record<RegionChangeKind, true>;

/**
 * Reads the shipped division tables under `dataFolder`: synchronously, without a round trip to the store. A region of the
 * current table is read by its line alone; all lines are read, and checked against each other, when anything else is asked
 * for the first time. The tables ship with the code and the tests read them whole, so anything wrong in them is a defect
 * and throws.
 */
export function loadRegionCatalog(dataFolder: string): RegionTree {
  const folder = join(dataFolder, 'regions');
  const regions = readTable(folder, 'regions.csv', 'code,name,level,parent_code,pseudo');
  const changes = linesOf(
    readTable(folder, 'changes.csv', 'old_code,old_name,new_code,new_name,kind,effective_on,source'),
  ).map(toChange);
  let tree: RegionTree | undefined;
  const whole = (): RegionTree => (tree ??= buildRegionTree(linesOf(regions).map(toRow), changes));
  return {
    get size() {
      return whole().size;
    },
    byCode: readSingly(regions, changes, whole),
    childrenOf: (code, asOf) => whole().childrenOf(code, asOf),
    ancestorsOf: (code) => whole().ancestorsOf(code),
    searchByName: (text, limit, within) => whole().searchByName(text, limit, within),
    codesIncludingPredecessors: (code) => whole().codesIncludingPredecessors(code),
    currentCodeOn: (code, day) => whole().currentCodeOn(code, day),
    isWithin: (code, ancestor) => whole().isWithin(code, ancestor),
  };
}

/** Makes `byCode`: a cold start that shows a few regions should not pay for six thousand. */
function readSingly(regions: string, changes: readonly RegionChange[], whole: () => RegionTree): RegionTree['byCode'] {
  const toRegion = regionOfRow(changes);
  const known = new Map<RegionCode, Region>();
  return (code) => {
    const before = known.get(code);
    if (before !== undefined) return before;
    const line = lineOf(regions, code);
    const region = line === undefined ? whole().byCode(code) : toRegion(toRow(line));
    if (region !== undefined) known.set(code, region);
    return region;
  };
}

/** The text of a plain CSV file: comma, line feed, no quotes. */
function readTable(folder: string, file: string, header: string): string {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.startsWith(`${header}\n`)) throw new Error(`${file} does not begin with "${header}"`);
  return `${text.trimEnd()}\n`;
}

/** All lines behind the header. */
function linesOf(table: string): readonly string[] {
  return table.trimEnd().split('\n').slice(1);
}

/** The line that begins with the code. */
function lineOf(table: string, code: string): string | undefined {
  const at = table.indexOf(`\n${code},`);
  return at === -1 ? undefined : table.slice(at + 1, table.indexOf('\n', at + 1));
}

function toRow(line: string): RegionRow {
  const [code = '', name = '', level = '', parentCode = '', pseudo = ''] = line.split(',');
  if (!isLevel(level)) throw new Error(`regions.csv has no such level: "${line}"`);
  return {
    code: readCode(code),
    name,
    level,
    parentCode: parentCode === '' ? null : readCode(parentCode),
    pseudo: pseudo === '1',
  };
}

function toChange(line: string): RegionChange {
  const [oldCode = '', oldName = '', newCode = '', , kind = '', on = ''] = line.split(',');
  if (!isChangeKind(kind)) throw new Error(`changes.csv has no such kind: "${line}"`);
  return { oldCode: readCode(oldCode), oldName, newCode: readCode(newCode), kind, on: trust(parseLocalDate(on), line) };
}

function isLevel(text: string): text is RegionLevel {
  return Object.hasOwn(LEVELS, text);
}

function isChangeKind(text: string): text is RegionChangeKind {
  return Object.hasOwn(CHANGE_KINDS, text);
}

function readCode(text: string): RegionCode {
  return trust(parseRegionCode(text), text);
}

function trust<Value>(result: Result<Value, unknown>, text: string): Value {
  if (result.ok) return result.value;
  throw new Error(`the shipped region tables hold something unreadable: "${text}"`);
}
