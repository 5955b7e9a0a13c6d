import { describe, expect, it } from 'vitest';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy, idOf, month, monthWith, postOwing, rowWith, WORDS } from '../../support/virtual-post.ts';

const february = month('2026-02');
const act = actBy('checker', '2026-02-20');
const dispute = (one: StipendMonth) => decideDisputeMonth(postOwing([one]), { month: february, reason: WORDS }, act);
const settle = (one: StipendMonth, outcome: 'CONFIRMED' | 'REVERSED', by = 'checker') =>
  decideSettleDispute(postOwing([one]), { month: february, outcome, note: WORDS }, actBy(by, '2026-02-20'));

const open = {
  ...{ number: 1, raisedBy: act.caller.id, raisedAt: act.now, reason: WORDS },
  ...{ outcome: null, settledBy: null, settledAt: null, note: null },
};

describe('a dispute', () => {
  it('is numbered behind those before, and open', () => {
    const [settled] = monthWith('DISPUTED').disputes;
    if (settled === undefined) throw new Error('the month has no dispute');
    expect(valueOf(dispute(monthWith('PAID'))).state.months[0]?.disputes).toEqual([open]);
    const again = valueOf(dispute(monthWith('PAID', { disputes: [settled] }))).state.months[0]?.disputes;
    expect(again).toEqual([settled, { ...open, number: 2 }]);
  });

  it.each([
    [4, undefined],
    [5, { code: 'LIST_FULL', path: ['month'] }],
  ])('is raised once more after %i: %j', (count, problem) => {
    const disputes = Array.from({ length: count }, (_, at) => ({ ...open, number: at + 1 }));
    expect(failureOf(dispute(monthWith('PAID', { disputes })))).toEqual(problem);
  });

  it.each([
    [29, undefined],
    [30, { code: 'LIST_FULL', path: ['month'] }],
  ])('is raised once more after %i of the post: %j', (count, problem) => {
    const disputes = Array.from({ length: count }, (_, at) => ({ ...open, number: at + 1 }));
    const post = postOwing([monthWith('CONFIRMED', { month: month('2026-01'), disputes }), monthWith('PAID')]);
    expect(failureOf(decideDisputeMonth(post, { month: february, reason: WORDS }, act))).toEqual(problem);
  });

  it('of a month without a payment is a defect, and no payment that arrived', () => {
    expect(() => settle(monthWith('DISPUTED', { rows: [] }), 'REVERSED')).toThrow('is disputed, and not paid');
  });

  it('that is settled for the payment confirms it, and says who did', () => {
    const before = monthWith('DISPUTED');
    const [after] = valueOf(settle(before, 'CONFIRMED')).state.months;
    const settled = { outcome: 'CONFIRMED', settledBy: act.caller.id, settledAt: act.now, note: WORDS };
    const disputes = before.disputes.map((one) => ({ ...one, ...settled }));
    expect(after).toEqual({ ...before, state: 'CONFIRMED', confirmedBy: act.caller.id, disputes });
  });

  it('that is settled against the payment reverses it by a row of its own', () => {
    const before = monthWith('DISPUTED');
    const [after] = valueOf(settle(before, 'REVERSED')).state.months;
    expect(after?.rows).toEqual([
      ...before.rows,
      {
        ...{ number: 2, kind: 'REVERSAL', fen: 30_000, on: '2026-02-20', recordedAt: act.now },
        ...{ recordedBy: act.caller.id, evidence: null, account: null, channel: 'API' },
      },
    ]);
    expect([after?.confirmedBy, after?.disputes[0]?.outcome]).toEqual([null, 'REVERSED']);
  });

  it('is settled in the last one alone', () => {
    const before = [
      { ...open, outcome: 'REVERSED' as const },
      { ...open, number: 2, raisedBy: idOf('disputer') },
    ];
    const [after] = valueOf(settle(monthWith('DISPUTED', { disputes: before }), 'CONFIRMED')).state.months;
    expect(after?.disputes[0]).toEqual(before[0]);
    expect(after?.disputes[1]?.outcome).toBe('CONFIRMED');
  });

  it.each(['CONFIRMED', 'REVERSED'] as const)(
    'is settled by another than raised it or recorded the payment: %s',
    (outcome) => {
      const own = { code: 'APPROVE_OWN' };
      expect(failureOf(settle(monthWith('DISPUTED'), outcome, 'disputer'))).toEqual(own);
      expect(failureOf(settle(monthWith('DISPUTED'), outcome, 'payer'))).toEqual(own);
      expect(failureOf(settle(monthWith('DISPUTED'), outcome, 'checker'))).toBeUndefined();
    },
  );

  it('is settled by whoever recorded a payment that was reversed before', () => {
    const rows = [...monthWith('REVERSED').rows, rowWith({ number: 3, recordedBy: idOf('other') })];
    expect(failureOf(settle(monthWith('DISPUTED', { rows }), 'CONFIRMED', 'payer'))).toBeUndefined();
    expect(failureOf(settle(monthWith('DISPUTED', { rows }), 'CONFIRMED', 'other'))).toEqual({ code: 'APPROVE_OWN' });
  });
});

describe('a month that no agreement holds', () => {
  it('is not disputed', () => {
    const [post, unknown] = [postOwing([]), { code: 'STIPEND_MONTH_UNKNOWN', path: ['month'] }];
    expect(failureOf(decideDisputeMonth(post, { month: february, reason: WORDS }, act))).toEqual(unknown);
  });
});
