import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { holdsOn, inForceOn, overlaps, type DayInterval } from '#domain/interval.ts';
import { day } from '../support/builders.ts';

const FIRST = day('2024-01-01');
const HORIZON = 12;
const days = Array.from({ length: HORIZON + 1 }, (_, index) => addDays(FIRST, index));

const anInterval: fc.Arbitrary<DayInterval> = fc
  .tuple(fc.nat(HORIZON), fc.option(fc.nat(HORIZON)))
  .map(([from, length]) => ({
    from: addDays(FIRST, from),
    to: length === null ? null : addDays(FIRST, from + length),
  }));

const span = (from: string, to: string | null): DayInterval => ({ from: day(from), to: to === null ? null : day(to) });

describe('a span of days', () => {
  it.each([
    ['2024-02-29', false],
    ['2024-03-01', true],
    ['2024-03-31', true],
    ['2024-04-01', false],
  ])('from 1 March to 1 April holds on %s: %s', (on, holds) => {
    expect(holdsOn(span('2024-03-01', '2024-04-01'), day(on))).toBe(holds);
  });

  it('that is open holds on every later day', () => {
    expect(holdsOn(span('2024-03-01', null), day('2999-12-31'))).toBe(true);
    expect(holdsOn(span('2024-03-01', null), day('2024-02-29'))).toBe(false);
  });

  it('that is empty holds nowhere', () => {
    expect(days.filter((on) => holdsOn({ from: on, to: on }, on))).toEqual([]);
  });

  it('overlaps another exactly when both hold on one day', () => {
    const far = Array.from({ length: 3 * HORIZON }, (_, index) => addDays(FIRST, index));
    fc.assert(
      fc.property(anInterval, anInterval, (left, right) => {
        const shared = far.some((on) => holdsOn(left, on) && holdsOn(right, on));
        expect(overlaps(left, right)).toBe(shared);
        expect(overlaps(right, left)).toBe(shared);
      }),
      { numRuns: 500 },
    );
  });

  it('in force is the one that holds, and none in a gap', () => {
    const spans = [span('2024-01-01', '2024-02-01'), span('2024-03-01', null)];
    expect(inForceOn(spans, day('2024-01-31'))).toBe(spans[0]);
    expect(inForceOn(spans, day('2024-02-01'))).toBeUndefined();
    expect(inForceOn(spans, day('2024-03-01'))).toBe(spans[1]);
  });
});
