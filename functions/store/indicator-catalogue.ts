import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Indicator } from '#domain/figure/figure.ts';

const HEADER = 'code,name_zh,name_en,unit';

/**
 * Reads the shipped names of indicators under `dataFolder`, by code: synchronously, without a round trip. The file is plain
 * CSV without quotes and ships with the code, so anything wrong in it is a defect and throws.
 */
export function loadIndicatorCatalogue(dataFolder: string): ReadonlyMap<string, Indicator> {
  const file = join(dataFolder, 'published', 'indicators.csv');
  const [header, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (header !== HEADER) throw new Error(`indicators.csv begins with "${String(header)}", not with "${HEADER}"`);
  const catalogue = new Map(lines.map((line) => [codeIn(line), toIndicator(line)]));
  if (catalogue.size < lines.length) throw new Error('indicators.csv names an indicator twice');
  return catalogue;
}

function codeIn(line: string): string {
  return line.slice(0, line.indexOf(','));
}

function toIndicator(line: string): Indicator {
  const [code = '', nameZh = '', nameEn = '', unit = '', ...more] = line.split(',');
  if (unit === '' || more.length > 0) throw new Error(`indicators.csv has no four cells in "${line}"`);
  return { code, nameZh, nameEn, unit, namedBy: null };
}
