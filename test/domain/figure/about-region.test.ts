import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAboutWholeRegion } from '#domain/figure/about-region.ts';
import { loadRegionCatalog } from '#store/region-catalog.ts';
import { region } from '../../support/builders.ts';

const regions = loadRegionCatalog(join(import.meta.dirname, '../../../data'));

describe('a figure is about the whole region whose code it carries', () => {
  it.each([
    ['330881', '江山市', true],
    ['330881', '江山经济开发区', false],
    ['330881', '虎山街道', false],
    ['330881002', '虎山街道', true],
    ['360900', '宜春', false],
    ['360900', '宜春县', false],
    ['360900', '宜春市', true],
    ['360721', '赣县', true],
    ['360704', '赣县', false],
  ])('%s printed as %s: %s', (code, printedRegion, whole) => {
    const regionCode = region(code);
    const named = regions.byCode(regionCode);
    expect(named && isAboutWholeRegion({ regionCode, printedRegion }, named)).toBe(whole);
  });
});
