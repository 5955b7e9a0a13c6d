import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from './identities.ts';

const REGIONS = join(import.meta.dirname, '../../../data/regions/regions.csv');

/** All counties of the shipped divisions, with their full names. Provinces that have none below them bring none. */
export function readCounties(): readonly County[] {
  const rows = readFileSync(REGIONS, 'utf8').trim().split('\n').slice(1);
  const regions = new Map(
    rows.map((row) => {
      const [code = '', name = '', level = '', parent = '', pseudo = ''] = row.split(',');
      return [code, { code, name, level, parent, isPseudo: pseudo === '1' }] as const;
    }),
  );
  const fullName = (code: string): string => {
    const region = regions.get(code);
    if (region === undefined || region.level === 'NATION') return '';
    return fullName(region.parent) + (region.isPseudo ? '' : region.name);
  };
  return [...regions.values()]
    .filter(({ level, isPseudo }) => level === 'COUNTY' && !isPseudo)
    .map(({ code }) => ({ code, fullName: fullName(code) }));
}
