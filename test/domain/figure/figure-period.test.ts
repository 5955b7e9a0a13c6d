import { describe, expect, it } from 'vitest';
import { liesWithin, newestFirst, overlapsAsked, startsAfter } from '#domain/figure/figure-period.ts';
import type { FigurePeriod } from '#domain/figure/figure.ts';
import { day } from '../../support/builders.ts';

const period = (start: string, end: string): FigurePeriod => ({
  start: start === '' ? null : day(start),
  end: end === '' ? null : day(end),
});
const asked = { from: day('2017-04-01'), to: day('2017-04-30') };

describe('the period of a figure', () => {
  it.each([
    ['2017-04-30', '2017-12-31', true],
    ['2017-05-01', '2017-12-31', false],
    ['2017-01-01', '2017-04-01', true],
    ['2017-01-01', '2017-03-31', false],
    ['2017-04-10', '2017-04-10', true],
    ['', '2017-04-01', true],
    ['', '2017-03-31', false],
    ['2017-04-30', '', true],
    ['2017-05-01', '', false],
    ['', '', false],
  ])('from "%s" to "%s" shares a day with April 2017: %s', (start, end, shares) => {
    expect(overlapsAsked(period(start, end), asked)).toBe(shares);
  });

  it.each([
    ['2017-01-01', '2017-12-31', true],
    ['2017-05-31', '2017-05-31', true],
    ['2016-12-31', '2017-12-31', false],
    ['2017-01-01', '2018-01-01', false],
    ['', '2017-12-31', false],
    ['2017-01-01', '', false],
    ['', '', false],
  ])('from "%s" to "%s" lies in the days of 2017: %s', (start, end, lies) => {
    expect(liesWithin(period(start, end), { from: day('2017-01-01'), to: day('2018-01-01') })).toBe(lies);
  });

  it.each([
    ['2017-04-01', false],
    ['2017-04-02', true],
    ['', false],
  ])('that starts on "%s" starts after 1 April 2017: %s', (start, after) => {
    expect(startsAfter(period(start, ''), day('2017-04-01'))).toBe(after);
  });

  it.each([
    ['2017-04-01', false],
    ['2017-04-02', true],
  ])('without a start, that ends on "%s" lies after 1 April 2017: %s', (end, after) => {
    expect(startsAfter(period('', end), day('2017-04-01'))).toBe(after);
  });

  it('stands newest first by its last known day, without any day last', () => {
    const periods = [
      period('', ''),
      period('2016-01-01', ''),
      period('', '2017-08-31'),
      period('2017-01-01', '2017-12-31'),
    ];
    expect([...periods].sort(newestFirst)).toEqual([...periods].reverse());
  });
});
