import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Instant } from '#domain/day.ts';
import { valueOn, withValue, type Dated } from '#domain/member/dated.ts';
import { day } from '../../support/builders.ts';

const FIRST = day('2024-01-01');
const DAYS = Array.from({ length: 20 }, (_, index) => index);
const dayAt = (index: number) => addDays(FIRST, index);
const at = (index: number): Instant => `2024-02-${String(index + 1).padStart(2, '0')}T00:00:00.000Z` as Instant;

/** A value recorded from a day on, in the order of recording; the same instant may record several. */
const aRecord = fc.record({
  value: fc.constantFrom('a', 'b', 'c'),
  from: fc.nat(15),
  passes: fc.constantFrom(0, 1, 1),
});

interface Recorded {
  readonly value: string;
  readonly from: number;
  readonly by: number;
}

/** The value of every single day as a reader of paper would keep it: entries that begin later stay as they are. */
function played(records: readonly Recorded[]): (string | undefined)[] {
  const begins: (string | undefined)[] = DAYS.map(() => undefined);
  for (const { value, from } of records) begins[from] = value;
  let value: string | undefined;
  return begins.map((begun) => (value = begun ?? value));
}

/** The records that say something new when they are made: what holds on its first day already is not written again. */
function newsOf(records: readonly Recorded[]): readonly Recorded[] {
  return records.reduce<readonly Recorded[]>(
    (kept, one) => (played(kept)[one.from] === one.value ? kept : [...kept, one]),
    [],
  );
}

describe('a dated fact', () => {
  it('holds on each day what a naive calendar says, as known at every instant', () => {
    fc.assert(
      fc.property(fc.array(aRecord, { maxLength: 12 }), (given) => {
        let by = 0;
        const records = given.map(({ value, from, passes }) => ({ value, from, by: (by += passes) }));
        const history = records.reduce<readonly Dated<string>[]>(
          (sum, { value, from, by: on }) => withValue(sum, { value, from: dayAt(from), recordedAt: at(on) }),
          [],
        );
        expect(DAYS.map((index) => valueOn(history, dayAt(index))?.value)).toEqual(played(newsOf(records)));
        for (let known = 0; known <= by; known += 1) {
          const byThen = newsOf(records).filter((one) => one.by <= known);
          expect(DAYS.map((index) => valueOn(history, dayAt(index), at(known))?.value)).toEqual(played(byThen));
        }
      }),
      { seed: 20_240_615, numRuns: 300 },
    );
  });

  it('is not recorded again where it holds already, nor taken for another by the order of its parts', () => {
    const first = withValue<readonly string[]>([], { value: ['MEDIATOR'], from: FIRST, recordedAt: at(0) });
    expect(withValue(first, { value: ['MEDIATOR'], from: dayAt(5), recordedAt: at(1) })).toBe(first);
    expect(withValue(first, { value: ['DELEGATE'], from: dayAt(5), recordedAt: at(1) })).toHaveLength(2);
  });

  it('tells nothing of the days before the first entry, nor of the time before it was recorded', () => {
    const history = withValue<boolean>([], { value: true, from: dayAt(3), recordedAt: at(3) });
    expect(valueOn(history, dayAt(2))).toBeUndefined();
    expect(valueOn(history, dayAt(3), at(2))).toBeUndefined();
    expect(valueOn(history, dayAt(3), at(3))?.value).toBe(true);
  });
});
