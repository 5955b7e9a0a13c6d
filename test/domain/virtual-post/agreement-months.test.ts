import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { cutMonths, fenOfMonth, scheduleMonths, withScheduled } from '#domain/virtual-post/agreement-months.ts';
import type { AgreementTerms, PartMonthRule } from '#domain/virtual-post/post-claim.ts';
import { STIPEND_STATES } from '#domain/virtual-post/stipend-month.ts';
import { daysIn, monthsOf } from '#domain/year-month.ts';
import { day } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
import { agreementWith, month, monthWith } from '../../support/virtual-post.ts';

/** An agreement from one day to before another, cut nowhere, but for the facts given. */
const lasting = (from: string, to: string, facts: Partial<AgreementTerms> = {}) =>
  agreementWith({ from: day(from), to: day(to), ...facts });
const totalOf = (months: readonly { readonly fen: number }[]) => months.reduce((sum, one) => sum + one.fen, 0);

describe('a month', () => {
  it.each([
    { first: 'FULL', last: 'FULL', march: 31_000, may: 31_000 },
    { first: 'BY_DAYS', last: 'FULL', march: 22_000, may: 31_000 },
    { first: 'FULL', last: 'BY_DAYS', march: 31_000, may: 5_000 },
    { first: 'BY_DAYS', last: 'BY_DAYS', march: 22_000, may: 5_000 },
  ] as const)('from 10 March to 5 May, first $first, last $last', ({ first, last, march, may }) => {
    const terms = lasting('2026-03-10', '2026-05-06', { firstMonth: first, lastMonth: last, monthlyFen: fen(31_000) });
    expect(scheduleMonths(terms).map((one) => one.fen)).toEqual([march, 31_000, may]);
  });

  it.each([
    ['FULL', 'FULL', 31_000],
    ['BY_DAYS', 'FULL', 22_000],
    ['FULL', 'BY_DAYS', 20_000],
    ['BY_DAYS', 'BY_DAYS', 11_000],
  ] satisfies [PartMonthRule, PartMonthRule, number][])(
    'that holds all of an agreement from 10 to 20 March, first %s, last %s: %i fen',
    (firstMonth, lastMonth, amount) => {
      const terms = lasting('2026-03-10', '2026-03-21', { firstMonth, lastMonth, monthlyFen: fen(31_000) });
      expect(scheduleMonths(terms).map((one) => one.fen)).toEqual([amount]);
    },
  );

  it.each([
    { of: '2026-04-16', monthly: 3, amount: 2, why: 'half a fen up' },
    { of: '2026-04-21', monthly: 1, amount: 0, why: 'a third down' },
    { of: '2026-04-11', monthly: 1, amount: 1, why: 'two thirds up' },
    { of: '2028-02-29', monthly: 29, amount: 1, why: 'a day of 29' },
    { of: '2027-02-28', monthly: 28, amount: 1, why: 'a day of 28' },
    { of: '2026-12-31', monthly: 31, amount: 1, why: 'a day of 31' },
    { of: '2026-12-02', monthly: 10_000_000, amount: 9_677_419, why: 'the most, by 30 of 31 days' },
  ])('from $of of $monthly fen comes to $amount: $why', ({ of, monthly, amount }) => {
    const terms = lasting(of, '2029-01-01', { firstMonth: 'BY_DAYS', monthlyFen: fen(monthly) });
    expect(scheduleMonths(terms)[0]?.fen).toBe(amount);
  });

  it('that is held from its first to its last day is the same by days as in full', () => {
    const byDays = lasting('2026-02-01', '2026-05-01', { firstMonth: 'BY_DAYS', lastMonth: 'BY_DAYS' });
    expect(scheduleMonths(byDays).map((one) => one.fen)).toEqual([30_000, 30_000, 30_000]);
  });
});

describe('the months of an agreement', () => {
  it('fall due on the pay day, and are overdue when the days of grace are over', () => {
    const months = scheduleMonths(lasting('2026-11-01', '2027-03-01', { payDay: 28, graceDays: 5 }));
    expect(months.map((one) => `${one.month} ${one.dueOn} ${one.overdueFrom} ${one.state}`)).toEqual([
      '2026-11 2026-11-28 2026-12-03 SCHEDULED',
      '2026-12 2026-12-28 2027-01-02 SCHEDULED',
      '2027-01 2027-01-28 2027-02-02 SCHEDULED',
      '2027-02 2027-02-28 2027-03-05 SCHEDULED',
    ]);
  });

  it.each([
    ['2026-03-09', '2026-03-10'],
    ['2026-03-10', '2026-03-10'],
    ['2026-03-11', '2026-03-11'],
    ['2026-03-31', '2026-03-31'],
  ])('fall due no earlier than the agreement begins: from %s on %s', (from, dueOn) => {
    expect(scheduleMonths(lasting(from, '2026-06-01')).map((one) => one.dueOn)).toEqual([
      ...[dueOn, '2026-04-10', '2026-05-10'],
    ]);
  });

  it('of 36 months are 36, and come to 36 times the monthly amount', () => {
    const months = scheduleMonths(lasting('2026-01-01', '2029-01-01'));
    expect([months.length, months[0]?.month, months.at(-1)?.month]).toEqual([36, '2026-01', '2028-12']);
    expect(totalOf(months)).toBe(36 * 30_000);
  });

  it('of 95 posts at 300 yuan for a year come to 342,000 yuan', () => {
    const posts = Array.from({ length: 95 }, () => scheduleMonths(lasting('2026-01-01', '2027-01-01')));
    expect(totalOf(posts.flat())).toBe(34_200_000);
  });

  const span = fc.record({
    start: fc.nat(1500),
    length: fc.integer({ min: 1, max: 1095 }),
    monthly: fc.integer({ min: 1, max: 10_000_000 }),
    firstMonth: fc.constantFrom<PartMonthRule>('FULL', 'BY_DAYS'),
    lastMonth: fc.constantFrom<PartMonthRule>('FULL', 'BY_DAYS'),
    payDay: fc.integer({ min: 1, max: 28 }),
    graceDays: fc.integer({ min: 1, max: 180 }),
  });
  const agreed = span.map(({ start, length, monthly, ...rules }) => {
    const from = addDays(day('2025-06-01'), start);
    return agreementWith({ ...rules, from, to: addDays(from, length), monthlyFen: fen(monthly) });
  });

  it('are each calendar month of it, once and in order, whatever the terms', () => {
    fc.assert(
      fc.property(agreed, (terms) => {
        const months = scheduleMonths(terms);
        expect(months.map((one) => one.month)).toEqual(monthsOf(terms));
        for (const one of months) {
          expect(one.dueOn.slice(0, 7)).toBe(one.month);
          expect(one.dueOn >= terms.from && one.overdueFrom === addDays(one.dueOn, terms.graceDays)).toBe(true);
        }
      }),
    );
  });

  it('come to the monthly amount in full, and never to more or less than nothing by days', () => {
    fc.assert(
      fc.property(agreed, (terms) => {
        const months = scheduleMonths({ ...terms, firstMonth: 'FULL', lastMonth: 'FULL' });
        expect(totalOf(months)).toBe(terms.monthlyFen * months.length);
        scheduleMonths(terms).forEach((one, at, all) => {
          const isWhole = at > 0 && at < all.length - 1;
          expect(one.fen >= (isWhole ? terms.monthlyFen : 0) && one.fen <= terms.monthlyFen).toBe(true);
        });
      }),
    );
  });

  it('by days come to their share of the days, to the nearest fen', () => {
    fc.assert(
      fc.property(agreed, (terms) => {
        const last = addDays(terms.to, -1);
        const days = Array.from({ length: 1095 }, (_, at) => addDays(terms.from, at)).filter((one) => one <= last);
        const byDays = { ...terms, firstMonth: 'BY_DAYS', lastMonth: 'BY_DAYS' } as const;
        for (const one of monthsOf(terms)) {
          const held = days.filter((each) => each.startsWith(one)).length;
          const exact = (terms.monthlyFen * held) / daysIn(one);
          expect(Math.abs(fenOfMonth(byDays, one) - exact)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});

describe('an agreement that is cut short', () => {
  const cutTo = (endsOn: string, facts: Partial<AgreementTerms> = {}) => {
    const whole = lasting('2026-01-16', '2027-01-01', { monthlyFen: fen(31_000), ...facts });
    const cut = cutMonths(scheduleMonths(whole), { ...whole, endsOn: day(endsOn) });
    return cut.filter((one) => one.state === 'SCHEDULED').map((one) => `${one.month} ${String(one.fen)}`);
  };
  const byDays = { firstMonth: 'BY_DAYS', lastMonth: 'BY_DAYS' } as const;

  it.each([
    ['2026-03-01', ['2026-01 31000', '2026-02 31000']],
    ['2026-03-02', ['2026-01 31000', '2026-02 31000', '2026-03 31000']],
    ['2026-01-17', ['2026-01 31000']],
    ['2026-01-16', []],
    ['2026-01-10', []],
  ])('to %s owes the months that it still holds in full', (endsOn, months) => {
    expect(cutTo(endsOn)).toEqual(months);
  });

  it.each([
    ['2026-03-01', ['2026-01 16000', '2026-02 31000']],
    ['2026-03-02', ['2026-01 16000', '2026-02 31000', '2026-03 1000']],
    ['2026-01-17', ['2026-01 1000']],
    ['2026-01-16', []],
  ])('to %s owes the month of its end by days', (endsOn, months) => {
    expect(cutTo(endsOn, byDays)).toEqual(months);
  });

  it.each(STIPEND_STATES)('leaves a month that is %s as it is, unless it is only scheduled', (state) => {
    const [before, other] = [monthWith(state), monthWith(state, { agreement: 2 })];
    const cut = agreementWith({ endsOn: day('2026-02-01') });
    const gone = { ...before, state: 'CANCELLED', cancelledFor: 'CUT_SHORT' };
    expect(cutMonths([before, other], cut)).toEqual([state === 'SCHEDULED' ? gone : before, other]);
  });
});

describe('another agreement', () => {
  it('takes the place of months that are not owed, and of no other', () => {
    const paid = monthWith('PAID', { month: month('2026-01') });
    const gone = [month('2026-02'), month('2026-03')].map((one) => monthWith('CANCELLED', { month: one }));
    const next = agreementWith({ number: 2, from: day('2026-03-01'), to: day('2026-05-01') });
    const months = withScheduled([paid, ...gone], next);
    expect(months.slice(0, 2)).toEqual([paid, gone[0]]);
    expect(months.slice(2)).toEqual(scheduleMonths(next));
  });
});
