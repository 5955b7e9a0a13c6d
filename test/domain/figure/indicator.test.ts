import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FigureId } from '#domain/ids.ts';
import { isIndicatorCode, nameIndicator } from '#domain/figure/indicator.ts';
import { loadIndicatorCatalogue } from '#store/indicator-catalogue.ts';

const DATA_FOLDER = join(import.meta.dirname, '../../../data');

describe('an indicator', () => {
  it('that no catalogue names is called as printed, and in English after its code', () => {
    const printed = { indicator: 'night_school_pupils', printedLabel: '夜校学员', unit: 'people' };
    const named = nameIndicator(printed, 'fig_1' as FigureId);
    expect(named).toEqual({
      code: 'night_school_pupils',
      nameZh: '夜校学员',
      nameEn: 'Night school pupils',
      unit: 'people',
      namedBy: 'fig_1',
    });
  });

  it('of the published figures stands in the catalogue with the unit of its rows', () => {
    const catalogue = loadIndicatorCatalogue(DATA_FOLDER);
    const text = readFileSync(join(DATA_FOLDER, 'published', 'figures.csv'), 'utf8');
    const rows = z.array(z.object({ indicator: z.string(), unit: z.string() })).parse(parse(text, { columns: true }));
    expect(catalogue.size).toBe(205);
    expect(rows.filter(({ indicator, unit }) => catalogue.get(indicator)?.unit !== unit)).toEqual([]);
    expect([...catalogue.values()].every(({ namedBy }) => namedBy === null)).toBe(true);
    expect([...catalogue.keys()].every(isIndicatorCode)).toBe(true);
    expect([...catalogue.values()].filter(({ nameEn }) => !/^[A-Z][\x20-\x7e]+$/.test(nameEn))).toEqual([]);
  });
});
