import { describe, expect, it } from 'vitest';
import { decideProposeWaiver, decideWaiver } from '#domain/virtual-post/decide-waiver.ts';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import { actBy, month, monthWith, postOwing, waiverBy, WORDS } from '../../support/virtual-post.ts';

const february = month('2026-02');
const act = actBy('checker', '2026-02-20');
const propose = (one: StipendMonth) => decideProposeWaiver(postOwing([one]), { month: february, reason: WORDS }, act);

describe('a waiver', () => {
  const decide = (one: StipendMonth, decision: 'APPROVED' | 'REFUSED', by = 'checker') =>
    decideWaiver(postOwing([one]), { month: february, decision }, actBy(by, '2026-02-20'));

  it('waits for a second person, behind those that were refused', () => {
    const refused = { ...waiverBy('earlier'), decision: 'REFUSED' } as const;
    const [after] = valueOf(propose(monthWith('DUE', { waivers: [refused] }))).state.months;
    const waiting = { ...waiverBy('checker'), proposedAt: act.now };
    expect(after).toEqual(monthWith('DUE', { waivers: [refused, waiting] }));
  });

  it('takes the place of none that waits', () => {
    const waiting = monthWith('DUE', { waivers: [waiverBy('proposer')] });
    const [from, action, allowed] = ['DUE', 'PROPOSE_WAIVER', ['PAY', 'DECIDE_WAIVER']];
    expect(failureOf(propose(waiting))).toEqual({ code: 'ILLEGAL_TRANSITION', from, action, allowed });
  });

  it.each([
    [59, undefined],
    [60, 'LIST_FULL'],
  ])('after %i of the post comes to %s', (count, code) => {
    const refused = { ...waiverBy('earlier'), decision: 'REFUSED' } as const;
    const earlier = monthWith('PAID', {
      month: month('2026-01'),
      waivers: Array.from({ length: count }, () => refused),
    });
    const post = postOwing([earlier, monthWith('DUE')]);
    const proposed = decideProposeWaiver(post, { month: february, reason: WORDS }, act);
    expect(proposed.ok ? undefined : proposed.failure.code).toBe(code);
  });

  it('is decided by another than proposed it', () => {
    const proposed = monthWith('DUE', { waivers: [waiverBy('proposer')] });
    for (const decision of ['APPROVED', 'REFUSED'] as const)
      expect(failureOf(decide(proposed, decision, 'proposer'))).toEqual({ code: 'APPROVE_OWN' });
    const [after] = valueOf(decide(proposed, 'APPROVED')).state.months;
    const decided = { decision: 'APPROVED', decidedBy: act.caller.id, decidedAt: act.now } as const;
    expect(after).toEqual({ ...proposed, state: 'WAIVED', waivers: [{ ...waiverBy('proposer'), ...decided }] });
  });

  it('is decided where one was proposed, and once', () => {
    const problem = { code: 'NO_WAIVER_PROPOSED', path: ['month'] };
    expect(failureOf(decide(monthWith('OVERDUE'), 'APPROVED'))).toEqual(problem);
    const refused = valueOf(decide(monthWith('OVERDUE', { waivers: [waiverBy('proposer')] }), 'REFUSED')).state;
    const given = { month: february, decision: 'APPROVED' } as const;
    expect(failureOf(decideWaiver(refused, given, act))).toEqual(problem);
  });

  it('that was refused may be proposed again', () => {
    const refused = valueOf(decide(monthWith('DUE', { waivers: [waiverBy('proposer')] }), 'REFUSED')).state;
    const again = valueOf(decideProposeWaiver(refused, { month: february, reason: WORDS }, act)).state.months[0];
    expect(again?.waivers.map(({ decision }) => decision)).toEqual(['REFUSED', null]);
  });

  it('is proposed of no month that no agreement holds', () => {
    const unknown = { code: 'STIPEND_MONTH_UNKNOWN', path: ['month'] };
    expect(failureOf(decideProposeWaiver(postOwing([]), { month: february, reason: WORDS }, act))).toEqual(unknown);
  });
});
