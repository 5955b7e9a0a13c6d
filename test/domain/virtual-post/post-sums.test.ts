import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNTED_STATES,
  openFen,
  stockBetween,
  sumName,
  sumsBetween,
  sumsOfMonth,
  type SumsChange,
} from '#domain/virtual-post/post-sums.ts';
import { isOwed, STIPEND_STATES } from '#domain/virtual-post/stipend-month.ts';
import { POST_STATES, type PostState, type VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day, region } from '../../support/builders.ts';
import { noon } from '../../support/hardship-file.ts';
import { coursesOf, statesOf } from '../../support/post-course.ts';
import { agreementWith, idOf, month, monthWith, postOwing, postWith, sponsorId } from '../../support/virtual-post.ts';

/** What changes add up to: by owner, year and number, without what is nothing. */
function totalOf(changes: readonly SumsChange[]): Readonly<Record<string, number>> {
  const total = new Map<string, number>();
  for (const { page, numbers } of changes)
    for (const [name, value] of Object.entries(numbers)) {
      const key = `${JSON.stringify(page.owner)} ${page.year} ${name}`;
      total.set(key, (total.get(key) ?? 0) + value);
    }
  return Object.fromEntries([...total].filter(([, value]) => value !== 0));
}

/** The changes from each state to the next one. */
const changesOver = (states: readonly VirtualPost[]) =>
  states.flatMap((after, at) => sumsBetween(states[at - 1] ?? null, after));
const histories = coursesOf(40).map((course) => statesOf(postWith('PUBLISHED'), course));

/** What a month of 300 yuan adds in a state: scheduled, paid, reversed, waived, open, overdue; and months. */
const OF_STATE = {
  SCHEDULED: { scheduled: 1, paid: 0, reversed: 0, waived: 0, open: 1, overdue: 0, paidMonths: 0 },
  DUE: { scheduled: 1, paid: 0, reversed: 0, waived: 0, open: 1, overdue: 0, paidMonths: 0 },
  OVERDUE: { scheduled: 1, paid: 0, reversed: 0, waived: 0, open: 1, overdue: 1, paidMonths: 0 },
  PAID: { scheduled: 1, paid: 1, reversed: 0, waived: 0, open: 0, overdue: 0, paidMonths: 1 },
  CONFIRMED: { scheduled: 1, paid: 1, reversed: 0, waived: 0, open: 0, overdue: 0, paidMonths: 1 },
  DISPUTED: { scheduled: 1, paid: 1, reversed: 0, waived: 0, open: 0, overdue: 0, paidMonths: 1 },
  REVERSED: { scheduled: 1, paid: 1, reversed: 1, waived: 0, open: 1, overdue: 1, paidMonths: 0 },
  WAIVED: { scheduled: 1, paid: 0, reversed: 0, waived: 1, open: 0, overdue: 0, paidMonths: 0 },
  CANCELLED: { scheduled: 0, paid: 0, reversed: 0, waived: 0, open: 0, overdue: 0, paidMonths: 0 },
} as const;

describe('the sums of a month', () => {
  it.each(STIPEND_STATES)('that is %s', (state) => {
    const expected = OF_STATE[state];
    const sums = sumsOfMonth(monthWith(state));
    const fen = {
      scheduled: sums.scheduledFen,
      paid: sums.paidFen,
      reversed: sums.reversedFen,
      waived: sums.waivedFen,
    };
    const parts = { ...fen, open: openFen(sums), overdue: sums.overdueFen };
    const inMonths = Object.entries(parts).map(([name, value]) => [name, value / 30_000]);
    expect({ ...Object.fromEntries(inMonths), paidMonths: sums.paidMonths }).toEqual(expected);
    expect([sums.scheduledMonths, sums.overdueMonths]).toEqual([expected.scheduled, expected.overdue]);
  });

  it('that was waived after a reversal are even', () => {
    const sums = sumsOfMonth(monthWith('WAIVED', { rows: monthWith('REVERSED').rows }));
    expect([sums.paidFen, sums.reversedFen, sums.waivedFen, openFen(sums)]).toEqual([30_000, 30_000, 30_000, 0]);
  });
});

describe('the sums of a post', () => {
  it('count a month with its household, its payer, its sponsor and its body, in its year and month', () => {
    const agreements = [agreementWith({ sponsorRegion: region('310115'), sponsorId: sponsorId('far') })];
    const paid = postOwing([monthWith('PAID')], { agreements });
    const changes = sumsBetween(postOwing([monthWith('DUE')], { agreements }), paid);
    const numbers = { paidFen02: 30_000, crossRegionFen02: 30_000, paidMonths02: 1 };
    expect(changes).toEqual([
      { page: { owner: { kind: 'HOUSEHOLD', regionCode: '330881' }, year: '2026' }, numbers },
      { page: { owner: { kind: 'PAYER', regionCode: '310115' }, year: '2026' }, numbers },
      { page: { owner: { kind: 'SPONSOR', id: 'spon_far' }, year: '2026' }, numbers },
      { page: { owner: { kind: 'BODY', id: 'ub_body' }, year: '2026' }, numbers },
    ]);
  });

  it.each([
    ['330881', '330881', undefined],
    ['330881101', '330881', undefined],
    ['330881', '330881101', undefined],
    ['330881', '330802', 30_000],
    ['330881', '330800', 30_000],
    ['330881', '310115', 30_000],
  ])('of a household in %s count what is paid from %s as coming from elsewhere: %s', (place, payer, amount) => {
    const agreements = [agreementWith({ sponsorRegion: region(payer) })];
    const paid = postOwing([monthWith('PAID')], { agreements, regionCode: region(place) });
    const cross = sumsBetween(null, paid).map(({ numbers }) => numbers['crossRegionFen02']);
    expect(cross).toEqual([amount, amount, amount, amount]);
    const reversed = sumsBetween(null, postOwing([monthWith('REVERSED')], { agreements }));
    expect(reversed.every(({ numbers }) => numbers['crossRegionFen02'] === undefined)).toBe(true);
  });

  it('count a payment for the month it is for, whatever the year it was made in', () => {
    const december = { month: month('2025-12') };
    const changes = sumsBetween(postOwing([monthWith('DUE', december)]), postOwing([monthWith('PAID', december)]));
    expect(new Set(changes.map(({ page, numbers }) => `${page.year} ${String(numbers['paidFen12'])}`))).toEqual(
      new Set(['2025 30000']),
    );
  });

  it('are nothing where nothing changed', () => {
    expect(sumsBetween(postWith('ACTIVE'), postWith('ACTIVE', { version: 9, title: '社区保洁岗' }))).toEqual([]);
  });

  it('count launches and ends once, claims and agreements each, in the month of their day', () => {
    const stepTo = (state: PostState, from: string) => {
      return { state, from: day(from), recordedAt: noon('2026-05-01'), by: idOf('maker'), reason: null };
    };
    const steps = [
      ...[stepTo('DRAFT', '2025-12-01'), stepTo('PUBLISHED', '2025-12-31'), stepTo('CLAIMED', '2026-01-01')],
      ...[stepTo('PUBLISHED', '2026-01-02'), stepTo('CLAIMED', '2026-01-31'), stepTo('ACTIVE', '2026-02-01')],
      stepTo('TERMINATED', '2026-04-30'),
    ];
    const never = agreementWith({ from: day('2026-03-01'), endsOn: day('2026-03-01') });
    const agreements = [never, agreementWith({ number: 2, from: day('2026-03-01') })];
    const post = postWith('TERMINATED', { steps, agreements, months: [] });
    expect(totalOf(sumsBetween(null, post))).toEqual({
      '{"kind":"HOUSEHOLD","regionCode":"330881"} 2025 launched12': 1,
      '{"kind":"HOUSEHOLD","regionCode":"330881"} 2026 claimed01': 2,
      '{"kind":"HOUSEHOLD","regionCode":"330881"} 2026 activated03': 1,
      '{"kind":"HOUSEHOLD","regionCode":"330881"} 2026 ended04': 1,
    });
  });

  it('added up over any history are what its last state counts for', () => {
    fc.assert(
      fc.property(histories, (states) => {
        const last = states.at(-1) ?? postWith('PUBLISHED');
        expect(totalOf(changesOver(states))).toEqual(totalOf(sumsBetween(null, last)));
      }),
      { numRuns: 300 },
    );
  });

  it('leave open what is scheduled or owed, at every state of any history', () => {
    fc.assert(
      fc.property(histories, (states) => {
        for (const { months } of states) {
          const open = months.reduce((sum, one) => sum + openFen(sumsOfMonth(one)), 0);
          const owed = months.filter((one) => one.state === 'SCHEDULED' || isOwed(one));
          expect(open).toBe(owed.reduce((sum, one) => sum + one.fen, 0));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same for a household as for all who pay it, but for how posts came and went', () => {
    fc.assert(
      fc.property(histories, (states) => {
        const total = totalOf(changesOver(states));
        const of = (kind: string, measure: string) =>
          Object.entries(total)
            .filter(([name]) => name.includes(`"kind":"${kind}"`) && name.includes(` ${measure}`))
            .reduce((sum, [, value]) => sum + value, 0);
        for (const measure of ['scheduledFen', 'paidFen', 'reversedFen', 'waivedFen', 'crossRegionFen'])
          expect(['PAYER', 'SPONSOR', 'BODY'].map((kind) => of(kind, measure))).toEqual(
            ['1', '2', '3'].map(() => of('HOUSEHOLD', measure)),
          );
      }),
      { numRuns: 100 },
    );
  });

  it('are named by the measure and the two digits of the month', () => {
    expect(sumName('paidFen', month('2026-09'))).toBe('paidFen09');
    expect(sumName('claimed', month('2026-12'))).toBe('claimed12');
  });
});

describe('the number of posts by state', () => {
  const isCounted = (state: PostState) => COUNTED_STATES.some((one) => one === state);

  it.each(POST_STATES)('changes by one where a post becomes %s', (state) => {
    const entered = isCounted(state) ? { regionCode: '330881', numbers: { [state]: 1 } } : undefined;
    expect(stockBetween(null, postWith(state))).toEqual(entered);
    expect(stockBetween(postWith('DRAFT'), postWith(state))).toEqual(entered);
    const left = isCounted(state) ? { regionCode: '330881', numbers: { [state]: -1 } } : undefined;
    expect(stockBetween(postWith(state), postWith('WITHDRAWN'))).toEqual(left);
    expect(stockBetween(postWith(state), postWith(state))).toBeUndefined();
  });

  it('goes from one state to the other', () => {
    const numbers = { PUBLISHED: -1, CLAIMED: 1 };
    expect(stockBetween(postWith('PUBLISHED'), postWith('CLAIMED'))).toEqual({ regionCode: '330881', numbers });
  });

  it('added up over any history is one in the last state, where that is counted', () => {
    fc.assert(
      fc.property(histories, (states) => {
        const total = new Map<string, number>();
        states.forEach((after, at) => {
          const change = stockBetween(states[at - 1] ?? null, after);
          for (const [state, value] of Object.entries(change?.numbers ?? {}))
            total.set(state, (total.get(state) ?? 0) + value);
        });
        const last = states.at(-1)?.state ?? 'PUBLISHED';
        const standing = [...total].filter(([, value]) => value !== 0);
        expect(standing).toEqual(isCounted(last) ? [[last, 1]] : []);
      }),
      { numRuns: 200 },
    );
  });
});
