import { describe, expect, it } from 'vitest';
import {
  decideDisputeMonth,
  decideProposeWaiver,
  decideSettleDispute,
  decideWaiver,
} from '#domain/virtual-post/decide-dispute.ts';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy, idOf, month, monthWith, postOwing, rowWith, waiverBy, WORDS } from '../../support/virtual-post.ts';

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

describe('a waiver', () => {
  const decide = (one: StipendMonth, decision: 'APPROVED' | 'REFUSED', by = 'checker') =>
    decideWaiver(postOwing([one]), { month: february, decision }, actBy(by, '2026-02-20'));

  it('waits for a second person as it was proposed last', () => {
    const post = postOwing([monthWith('DUE', { waiver: waiverBy('proposer') })]);
    const [after] = valueOf(decideProposeWaiver(post, { month: february, reason: WORDS }, act)).state.months;
    expect(after).toEqual(monthWith('DUE', { waiver: { ...waiverBy('checker'), proposedAt: act.now } }));
  });

  it('is decided by another than proposed it', () => {
    const proposed = monthWith('DUE', { waiver: waiverBy('proposer') });
    for (const decision of ['APPROVED', 'REFUSED'] as const)
      expect(failureOf(decide(proposed, decision, 'proposer'))).toEqual({ code: 'APPROVE_OWN' });
    const [after] = valueOf(decide(proposed, 'APPROVED')).state.months;
    const decided = { decision: 'APPROVED', decidedBy: act.caller.id, decidedAt: act.now } as const;
    expect(after).toEqual({ ...proposed, state: 'WAIVED', waiver: { ...waiverBy('proposer'), ...decided } });
  });

  it('is decided where one was proposed, and once', () => {
    const problem = { code: 'NO_WAIVER_PROPOSED', path: ['month'] };
    expect(failureOf(decide(monthWith('OVERDUE'), 'APPROVED'))).toEqual(problem);
    const refused = valueOf(decide(monthWith('OVERDUE', { waiver: waiverBy('proposer') }), 'REFUSED')).state;
    const given = { month: february, decision: 'APPROVED' } as const;
    expect(failureOf(decideWaiver(refused, given, act))).toEqual(problem);
  });

  it('that was refused may be proposed again', () => {
    const refused = valueOf(decide(monthWith('DUE', { waiver: waiverBy('proposer') }), 'REFUSED')).state;
    const again = decideProposeWaiver(refused, { month: february, reason: WORDS }, act);
    expect(valueOf(again).state.months[0]?.waiver?.decision).toBeNull();
  });
});

describe('a month that no agreement holds', () => {
  it('is neither disputed nor waived', () => {
    const [post, unknown] = [postOwing([]), { code: 'STIPEND_MONTH_UNKNOWN', path: ['month'] }];
    expect(failureOf(decideDisputeMonth(post, { month: february, reason: WORDS }, act))).toEqual(unknown);
    expect(failureOf(decideProposeWaiver(post, { month: february, reason: WORDS }, act))).toEqual(unknown);
  });
});
