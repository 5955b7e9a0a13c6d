import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCount } from '#domain/figure/count-unit.ts';
import { FIGURE_KINDS } from '#domain/figure/figure.ts';
import { loadIndicatorCatalogue } from '#store/indicator-catalogue.ts';

const catalogue = loadIndicatorCatalogue(join(import.meta.dirname, '../../../data'));

describe('a count', () => {
  it('is every unit of the catalogue but those that measure, rate or order: a new unit has to be thought about', () => {
    const units = new Set([...catalogue.values()].map(({ unit }) => unit));
    expect([...units].filter((unit) => !isCount(unit, 'STOCK')).sort()).toEqual([
      ...['books_per_year', 'days', 'edition', 'events_per_year', 'groups_per_day', 'hours_per_day', 'levels', 'm2'],
      ...['minutes', 'months', 'mu', 'pairs_per_year', 'periods', 'pieces_per_year', 'points', 'rank', 'ratio'],
      ...['sessions_per_year', 'tons_per_year', 'visits_per_month', 'years', 'years_of_age', 'yuan', 'yuan_per_month'],
    ]);
  });

  it('is one only of statistics and printed lists', () => {
    expect(FIGURE_KINDS.filter((kind) => isCount('people', kind))).toEqual([
      ...['FLOW', 'STOCK', 'RATE', 'CUMULATIVE', 'TARGET', 'COUNT_OF_LIST'],
    ]);
  });
});
