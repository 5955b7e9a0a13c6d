import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type LocalDate } from '#domain/day.ts';
import type { PostAgreement } from '#domain/virtual-post/post-claim.ts';
import { bringUpToDate, nextDay } from '#domain/virtual-post/up-to-date.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { monthsOf } from '#domain/year-month.ts';
import { day } from '../../support/builders.ts';
import { noon } from '../../support/hardship-file.ts';
import { coursesOf, statesOf } from '../../support/post-course.ts';
import { actBy, agreementWith, postWith } from '../../support/virtual-post.ts';

const upTo = (post: VirtualPost, on: LocalDate) => bringUpToDate(post, actBy('time', on));
/** A post without the instants at which its steps were recorded: those alone depend on when somebody looked. */
const plain = (post: VirtualPost) => ({
  ...post,
  steps: post.steps.map((step) => ({ ...step, recordedAt: noon('2026-01-01') })),
});

/** A post somewhere in its life, as it was stored. */
const stored = fc
  .record({ course: coursesOf(30), start: fc.constantFrom('PUBLISHED', 'CLAIMED', 'ACTIVE', 'SUSPENDED') })
  .map(({ course, start }) => statesOf(postWith(start), course).at(-1) ?? postWith(start));
const later = fc.nat(900).map((days) => addDays(day('2025-12-22'), days));

describe('time that passes', () => {
  it('changes nothing where it is asked twice', () => {
    fc.assert(
      fc.property(stored, later, (post, on) => {
        const once = upTo(post, on);
        expect(upTo(once, on)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('comes to the same whether it is asked on the way or at the end alone', () => {
    fc.assert(
      fc.property(stored, fc.tuple(later, later), (post, days) => {
        const [first, last] = days[0] < days[1] ? days : [days[1], days[0]];
        expect(plain(upTo(upTo(post, first), last))).toEqual(plain(upTo(post, last)));
      }),
      { numRuns: 400 },
    );
  });

  it('touches no version and takes away no step', () => {
    fc.assert(
      fc.property(stored, later, (post, on) => {
        const after = upTo(post, on);
        expect([after.version, after.steps.slice(0, post.steps.length)]).toEqual([post.version, post.steps]);
        const days = after.steps.map((step) => step.from);
        expect(days).toEqual(days.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe('the next day of a post', () => {
  it('is the first one on which time changes anything', () => {
    fc.assert(
      fc.property(stored, later, (post, on) => {
        const today = upTo(post, on);
        const next = nextDay(today);
        const last = next ?? addDays(on, 1500);
        expect(last > on).toBe(true);
        const before = Array.from({ length: daysBetween(on, last) }, (_, days) => addDays(on, days));
        expect(before.find((one) => upTo(today, one) !== today)).toBeUndefined();
        expect(next === undefined || upTo(today, next) !== today).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** Agreements of a post, one after the other, and the days on which it is suspended. */
interface Setting {
  readonly name: string;
  readonly agreements: readonly PostAgreement[];
  readonly suspensions?: VirtualPost['suspensions'];
}

const span = (from: string, to: string) => ({ from: day(from), to: day(to), endsOn: day(to) });
const SETTINGS: readonly Setting[] = [
  { name: 'a year', agreements: [agreementWith()] },
  { name: 'three years', agreements: [agreementWith(span('2026-01-01', '2029-01-01'))] },
  { name: 'pay day 28', agreements: [agreementWith({ ...span('2026-01-15', '2028-03-01'), payDay: 28 })] },
  { name: 'pay day 1', agreements: [agreementWith({ ...span('2026-01-31', '2028-03-02'), payDay: 1 })] },
  { name: 'a day of grace', agreements: [agreementWith({ ...span('2026-01-01', '2028-12-31'), graceDays: 1 })] },
  {
    name: 'an end before the pay day',
    agreements: [agreementWith({ ...span('2026-01-01', '2027-06-05'), payDay: 20 })],
  },
  {
    name: 'another sponsor',
    agreements: [
      agreementWith({ ...span('2026-01-01', '2027-03-01'), graceDays: 1 }),
      agreementWith({ ...span('2027-03-01', '2028-12-01'), number: 2, claim: 2, payDay: 28 }),
    ],
  },
  {
    name: 'suspensions',
    agreements: [agreementWith(span('2026-01-01', '2029-01-01'))],
    suspensions: [
      { agreement: 1, from: day('2026-03-10'), to: day('2026-05-10') },
      { agreement: 1, from: day('2027-12-31'), to: day('2028-01-11') },
    ],
  },
];

/** How often each month was seen to fall due while every day was run: twice, but each tenth one not at all. */
function runEachDay(post: VirtualPost, days: number): { readonly post: VirtualPost; readonly fell: readonly string[] } {
  const fell: string[] = [];
  let state = post;
  for (let number = 0; number < days; number += 1) {
    if (number % 10 === 9) continue;
    const today = addDays(day('2025-12-22'), number);
    for (const _run of [1, 2]) {
      const before = state.months;
      state = upTo(state, today);
      const due = state.months.filter(({ state: now }) => now === 'DUE' || now === 'OVERDUE');
      const scheduled = before.filter((one) => one.state === 'SCHEDULED').map((one) => one.month);
      fell.push(...due.map((one) => one.month).filter((one) => scheduled.includes(one)));
    }
  }
  return { post: state, fell };
}

describe('three years of days, each run twice and each tenth left out', () => {
  it.each(SETTINGS)('make each month due once: $name', ({ agreements, suspensions = [] }) => {
    const post = postWith('ACTIVE', { agreements, suspensions });
    const isSuspended = (on: LocalDate) => suspensions.some(({ from, to }) => from <= on && (to === null || on < to));
    const held = new Set(post.months.filter(({ dueOn }) => isSuspended(dueOn)).map((one) => one.month));
    const all = agreements.flatMap((one) => monthsOf({ from: one.from, to: one.endsOn }));
    const run = runEachDay(post, 3 * 365 + 40);
    expect(run.fell).toEqual(all.filter((one) => !held.has(one)));
    expect(plain(run.post)).toEqual(plain(upTo(post, addDays(day('2025-12-22'), 3 * 365 + 40))));
  });
});
