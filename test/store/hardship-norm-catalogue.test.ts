import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadHardshipNorms } from '#store/hardship-norm-catalogue.ts';

const DATA = join(import.meta.dirname, '../../data');
const folder = mkdtempSync(join(tmpdir(), 'hardship-norms-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const norm = {
  ...{ id: 'a', version: 1, region: '330000', from: '2020-01-01', minimumLivingStandardFen: 100 },
  rules: [{ tier: 'NATIONAL', bound: 'BELOW', numerator: 1, denominator: 1, causes: [] }],
  ...{ noticeDays: 7, reviewMonths: 12 },
};

function load(content: unknown) {
  writeFileSync(join(folder, 'hardship-norms.json'), JSON.stringify(content));
  return loadHardshipNorms(folder);
}

describe('the norms of hardship', () => {
  it('are shipped for two provinces, each with a notice and a yearly review', () => {
    cpSync(join(DATA, 'hardship-norms.json'), join(folder, 'hardship-norms.json'));
    const norms = loadHardshipNorms(folder);
    expect(norms.map(({ region }) => region)).toEqual(['330000', '360000']);
    expect(norms.every(({ noticeDays, reviewMonths }) => noticeDays === 7 && reviewMonths === 12)).toBe(true);
    expect(norms[0]?.rules.map(({ tier, bound, ratio }) => [tier, bound, ratio.numerator / ratio.denominator])).toEqual(
      [
        ['NATIONAL', 'BELOW', 1],
        ['PROVINCIAL', 'UP_TO', 1.5],
      ],
    );
  });

  it('are read as they are written', () => {
    expect(load({ norms: [norm] })).toEqual([
      {
        ...{ id: 'a', version: 1, region: '330000', from: '2020-01-01', minimumLivingStandard: 100 },
        rules: [{ tier: 'NATIONAL', bound: 'BELOW', ratio: { numerator: 1, denominator: 1 }, causes: [] }],
        ...{ noticeDays: 7, reviewMonths: 12 },
      },
    ]);
  });

  it.each([
    ['nothing', {}],
    ['no list', { norms: {} }],
    ['no id', { norms: [{ ...norm, id: '' }] }],
    ['half a version', { norms: [{ ...norm, version: 1.5 }] }],
    ['no such region', { norms: [{ ...norm, region: '33' }] }],
    ['no such day', { norms: [{ ...norm, from: '2020-02-30' }] }],
    ['no notice', { norms: [{ ...norm, noticeDays: 0 }] }],
    ['an unknown tier', { norms: [{ ...norm, rules: [{ ...norm.rules[0], tier: 'CITY' }] }] }],
    ['an unknown cause', { norms: [{ ...norm, rules: [{ ...norm.rules[0], causes: ['LUCK'] }] }] }],
    ['a limit over nothing', { norms: [{ ...norm, rules: [{ ...norm.rules[0], denominator: 0 }] }] }],
    ['a version that stands twice', { norms: [norm, norm] }],
  ])('are a defect with %s', (_name, content) => {
    expect(() => load(content)).toThrow(/hardship-norms\.json/);
  });
});
