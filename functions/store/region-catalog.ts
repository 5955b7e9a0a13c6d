import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '#domain/day.ts';
import { parseRegionCode, type RegionCode, type RegionLevel } from '#domain/region/region-code.ts';
import { buildRegionTree, type RegionTree } from '#domain/region/region-tree.ts';
import type { RegionChange, RegionChangeKind, RegionRow } from '#domain/region/region.ts';
import type { Result } from '#domain/result.ts';

const LEVELS = { NATION: true, PROVINCE: true, CITY: true, COUNTY: true, TOWN: true } as const satisfies Record<
  RegionLevel,
  true
>;

const CHANGE_KINDS = { RECODED: true, MERGED: true, SPLIT: true } as const satisfies Record<RegionChangeKind, true>;

/**
 * Reads the shipped division tables under `dataFolder` into a tree: synchronously, once per process, without a round
 * trip to the store. The tables ship with the code, so anything wrong in them is a defect and throws.
 */
export function loadRegionCatalog(dataFolder: string): RegionTree {
  const folder = join(dataFolder, 'regions');
  const rows = readTable(folder, 'regions.csv', 'code,name,level,parent_code,pseudo');
  const changes = readTable(folder, 'changes.csv', 'old_code,old_name,new_code,new_name,kind,effective_on,source');
  return buildRegionTree(rows.map(toRow), changes.map(toChange));
}

/** The lines of a plain CSV file: comma, line feed, no quotes. */
function readTable(folder: string, file: string, header: string): readonly string[] {
  const [first, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  if (first !== header) throw new Error(`${file} begins with "${first}", not with "${header}"`);
  return lines;
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
