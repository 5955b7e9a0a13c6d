import { describe, expect, it } from 'vitest';
import type { ApiClientId, BreakId, JobId } from '#domain/ids.ts';
import {
  AGE_BUCKETS,
  BREAK_RESOLUTIONS,
  breakState,
  datesOfAge,
  lastDayOfGrace,
  periodOf,
  type AgeBucket,
  type Break,
} from '#domain/reconciliation/break.ts';
import { addDays } from '#domain/day.ts';
import { day } from '../../support/builders.ts';
import { instantOf } from '../../support/bank-files/sample-world.ts';

const OPEN: Break = {
  ...{ id: 'break_one' as BreakId, version: 1, bankCode: 'ICBC', kind: 'ORPHAN_REFUND', subject: 'r1' },
  ...{ businessDate: day('2026-06-05'), jobId: 'job_one' as JobId, line: 2, programId: null, offerId: null },
  ...{ merchantId: null, reasons: [], expectedFen: null, grantedFen: null, pendingUntil: null },
  ...{ openedAt: instantOf('2026-06-05T12:00:00+08:00'), assigneeId: null, settled: null },
};
const TODAY = day('2026-06-30');

describe('the state of a break', () => {
  it.each([
    ['2026-06-05', 'PENDING'],
    ['2026-06-08', 'PENDING'],
    ['2026-06-09', 'OPEN'],
    ['2026-07-09', 'OPEN'],
  ])('of an orphan of three days of grace is on %s %s', (today, state) => {
    const pendingUntil = lastDayOfGrace(OPEN.businessDate, 3);
    expect(breakState({ ...OPEN, pendingUntil }, day(today))).toBe(state);
  });

  it('of anything else is OPEN from its first day on', () => {
    expect(breakState({ ...OPEN, kind: 'CONFLICT' }, OPEN.businessDate)).toBe('OPEN');
  });

  it.each(BREAK_RESOLUTIONS)('is %s once it was settled so, within its grace or not', (resolution) => {
    const settled = { resolution, actorId: 'client_one' as ApiClientId, reason: '核实', correctedBy: null };
    const at = instantOf('2026-06-06T12:00:00+08:00');
    const closed = { ...OPEN, pendingUntil: day('2026-06-08'), settled: { ...settled, at } };
    expect([breakState(closed, day('2026-06-06')), breakState(closed, day('2026-07-06'))]).toEqual([
      ...[resolution, resolution],
    ]);
  });

  it.each([
    [1, '2026-06-06'],
    [7, '2026-06-12'],
  ])('has %d days of grace up to %s', (graceDays, last) => {
    expect(lastDayOfGrace(OPEN.businessDate, graceDays)).toBe(last);
  });
});

describe('the age of a break', () => {
  const bucketsOf = (age: number): readonly string[] =>
    Object.keys(AGE_BUCKETS).filter((bucket) => {
      const { from, to } = datesOfAge(bucket as AgeBucket, TODAY);
      const on = addDays(TODAY, -age);
      return (from === null || from <= on) && (to === null || on <= to);
    });

  it.each([
    [0, 'DAYS_0_1'],
    [1, 'DAYS_0_1'],
    [2, 'DAYS_2_7'],
    [7, 'DAYS_2_7'],
    [8, 'DAYS_8_30'],
    [30, 'DAYS_8_30'],
    [31, 'OVER_30_DAYS'],
    [400, 'OVER_30_DAYS'],
  ])('of %d days is %s and nothing else', (age, bucket) => {
    expect(bucketsOf(age)).toEqual([bucket]);
  });

  it('is told by dates that leave no day out', () => {
    expect(datesOfAge('DAYS_0_1', TODAY)).toEqual({ from: '2026-06-29', to: '2026-06-30' });
    expect(datesOfAge('OVER_30_DAYS', TODAY)).toEqual({ from: null, to: '2026-05-30' });
  });
});

describe('the period of a day', () => {
  it.each([
    ['2026-06-01', '2026-06'],
    ['2026-06-30', '2026-06'],
    ['2026-12-31', '2026-12'],
  ])('%s is in %s', (on, period) => {
    expect(periodOf(day(on))).toBe(period);
  });
});
