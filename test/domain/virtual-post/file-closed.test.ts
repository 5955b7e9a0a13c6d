import { describe, expect, it } from 'vitest';
import { decideDisputeMonth, decideSettleDispute } from '#domain/virtual-post/decide-dispute.ts';
import { decideFileClosed, decideReleaseSponsor } from '#domain/virtual-post/decide-end.ts';
import { bringUpToDate } from '#domain/virtual-post/up-to-date.ts';
import type { PostState, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  actBy,
  agreementWith,
  claimWith,
  month,
  monthWith,
  postWith,
  rowWith,
  standing,
  WORDS,
} from '../../support/virtual-post.ts';

const at = (text: string) => actBy('officer', text);
const close = (post: VirtualPost, today: string, closedOn = today) =>
  valueOf(decideFileClosed(post, day(closedOn), at(today))).state;
const held = (facts: Partial<VirtualPost> = {}, state: PostState = 'ACTIVE') =>
  postWith(state, { agreements: [agreementWith({ to: day('2026-07-01') })], ...facts });
const last = ({ steps }: VirtualPost) => {
  const step = steps.at(-1);
  return [step?.state, step?.from, step?.reason];
};

describe('the end of a hardship file', () => {
  it.each(['DRAFT', 'PUBLISHED', 'CLAIMED'] as const)('withdraws a post that is %s and was never held', (state) => {
    const post = close(postWith(state), '2025-12-22');
    expect(last(post)).toEqual(['WITHDRAWN', '2025-12-22', null]);
    expect(post.claims.map((claim) => claim.state)).toEqual(state === 'CLAIMED' ? ['CANCELLED'] : []);
  });

  it.each(['SEEKING_SPONSOR', 'CLAIMED'] as const)('terminates a post at once that was held and is %s', (state) => {
    const agreements = [agreementWith({ from: day('2025-06-01'), to: day('2025-12-01') })];
    const claims = [claimWith({ state: 'AGREED' }), claimWith({ number: 2, returnsTo: 'SEEKING_SPONSOR' })];
    const before = bringUpToDate(
      postWith(state, { agreements, ...(state === 'CLAIMED' ? { claims } : {}) }),
      at('2025-12-22'),
    );
    const post = close(before, '2025-12-22');
    expect(last(post)).toEqual(['TERMINATED', '2025-12-22', 'FILE_CLOSED']);
    expect(post.months).toEqual(before.months);
    expect(post.claims.map((claim) => claim.state)).toEqual(state === 'CLAIMED' ? ['AGREED', 'CANCELLED'] : ['AGREED']);
  });

  it.each(['ENDED', 'TERMINATED', 'WITHDRAWN', 'EXPIRED'] as const)('means nothing for a post that is %s', (state) => {
    const post = bringUpToDate(postWith(state), at('2025-12-22'));
    expect(close(post, '2025-12-22')).toEqual({ ...post, version: post.version + 1 });
  });

  it.each([
    ['PUBLISHED', '2026-07-01', ['EXPIRED', '2026-07-01', null]],
    ['ACTIVE', '2027-01-01', ['ENDED', '2027-01-01', null]],
  ] as const)('means nothing for a post that is stored as %s and over by then', (state, today, step) => {
    const post = close(postWith(state), today);
    expect(last(post)).toEqual(step);
    expect(post.plannedEnd).toBeNull();
  });
});

describe('the end of the file of a post that is held', () => {
  it('leaves a post to its term where that comes first: it ends as one that was paid to the end', () => {
    const agreements = [agreementWith({ to: day('2026-04-15') })];
    const post = close(held({ agreements }), '2026-04-10');
    expect(last(bringUpToDate(post, at('2026-05-02')))).toEqual(['ENDED', '2026-04-15', null]);
  });

  it.each([
    ['2026-03-01', '2026-04-01'],
    ['2026-03-31', '2026-04-01'],
    ['2026-04-01', '2026-05-01'],
  ])('on %s leaves its month the last one, and the post to end on %s', (today, endsOn) => {
    const before = bringUpToDate(held(), at(today));
    const post = close(held(), today);
    expect(post.plannedEnd).toEqual({ reason: 'FILE_CLOSED', on: endsOn });
    expect(post.months).toEqual(
      before.months.map((one) =>
        one.month < endsOn.slice(0, 7) ? one : { ...one, state: 'CANCELLED', cancelledFor: 'CUT_SHORT' },
      ),
    );
    expect(last(bringUpToDate(post, at('2026-03-31')))[0]).toBe('ACTIVE');
    expect(last(bringUpToDate(post, at(endsOn)))).toEqual(['TERMINATED', endsOn, 'FILE_CLOSED']);
  });

  it('touches no month that fell due, though the file was closed before', () => {
    const before = bringUpToDate(held(), at('2026-03-20'));
    const post = close(held(), '2026-03-20', '2026-01-15');
    expect(post.months.slice(0, 3)).toEqual(before.months.slice(0, 3));
    expect(standing(post).slice(3)).toEqual(['2026-04 CANCELLED', '2026-05 CANCELLED', '2026-06 CANCELLED']);
    // March fell due on the 10th: the post ends behind it, and no month is owed behind the end.
    expect(post.plannedEnd).toEqual({ reason: 'FILE_CLOSED', on: '2026-04-01' });
    expect(last(bringUpToDate(post, at('2026-04-01')))).toEqual(['TERMINATED', '2026-04-01', 'FILE_CLOSED']);
  });

  it('ends a suspended post on the same day, its suspension with it', () => {
    const post = close(held({}, 'SUSPENDED'), '2026-03-20');
    const ended = bringUpToDate(post, at('2026-04-01'));
    expect(last(ended)).toEqual(['TERMINATED', '2026-04-01', 'FILE_CLOSED']);
    expect(ended.suspensions).toEqual([{ agreement: 1, from: '2025-12-20', to: '2026-04-01' }]);
    expect(new Set(ended.months.map((one) => one.state))).toEqual(new Set(['CANCELLED']));
  });

  it('waits for a dispute, and comes as soon as that is settled', () => {
    const paid = held({ months: [monthWith('PAID', { rows: [rowWith()] })] });
    const february = month('2026-02');
    const disputed = valueOf(decideDisputeMonth(paid, { month: february, reason: WORDS }, at('2026-03-01'))).state;
    const waiting = bringUpToDate(close(disputed, '2026-03-20'), at('2026-05-05'));
    expect(last(waiting)[0]).toBe('ACTIVE');
    const settling = { month: february, outcome: 'REVERSED', note: WORDS } as const;
    const settled = valueOf(decideSettleDispute(waiting, settling, actBy('checker', '2026-05-05'))).state;
    expect(last(settled)).toEqual(['TERMINATED', '2026-04-01', 'FILE_CLOSED']);
    expect(standing(settled)).toEqual(['2026-02 REVERSED']);
  });

  it('waits for a dispute where nobody holds it any more, too', () => {
    const seeking = postWith('SEEKING_SPONSOR', { months: [monthWith('DISPUTED')] });
    const waiting = close(seeking, '2026-03-20');
    expect([last(waiting)[0], waiting.plannedEnd?.on]).toEqual(['SEEKING_SPONSOR', '2026-03-20']);
    const settling = { month: month('2026-02'), outcome: 'CONFIRMED', note: WORDS } as const;
    const settled = valueOf(decideSettleDispute(waiting, settling, actBy('checker', '2026-05-05'))).state;
    expect(last(settled)).toEqual(['TERMINATED', '2026-03-20', 'FILE_CLOSED']);
  });

  it('lets no month of an earlier sponsor fall due behind the one in which the file was closed', () => {
    const agreements = [agreementWith({ to: day('2026-07-01'), payDay: 28, graceDays: 20 })];
    const on = day('2026-04-05');
    const released = valueOf(decideReleaseSponsor(postWith('ACTIVE', { agreements }), { on }, at('2026-04-05'))).state;
    expect(standing(released)[3]).toBe('2026-04 SCHEDULED');
    const closed = bringUpToDate(close(released, '2026-04-10', '2026-03-20'), at('2026-05-10'));
    expect([last(closed)[0], standing(closed)[2], standing(closed)[3]]).toEqual([
      ...['TERMINATED', '2026-03 OVERDUE', '2026-04 CANCELLED'],
    ]);
  });

  it('stays as it was decided where a later file of the household is closed meanwhile', () => {
    const paid = held({ months: [monthWith('PAID', { rows: [rowWith()] })] });
    const february = month('2026-02');
    const disputed = valueOf(decideDisputeMonth(paid, { month: february, reason: WORDS }, at('2026-03-01'))).state;
    const again = close(close(disputed, '2026-03-05'), '2026-06-10');
    const settling = { month: february, outcome: 'CONFIRMED', note: WORDS } as const;
    const settled = valueOf(decideSettleDispute(again, settling, actBy('checker', '2026-06-11'))).state;
    expect(last(settled)).toEqual(['TERMINATED', '2026-04-01', 'FILE_CLOSED']);
  });

  it('holds for a post whose sponsor is let go meanwhile', () => {
    const post = close(held(), '2026-03-05');
    const seeking = valueOf(decideReleaseSponsor(post, { on: null }, at('2026-03-20'))).state;
    expect(failureOf(decideReleaseSponsor(seeking, { on: null }, at('2026-03-20')))?.code).toBe('ILLEGAL_TRANSITION');
    expect(last(bringUpToDate(seeking, at('2026-03-31')))[0]).toBe('SEEKING_SPONSOR');
    expect(last(bringUpToDate(seeking, at('2026-04-01')))).toEqual(['TERMINATED', '2026-04-01', 'FILE_CLOSED']);
  });
});
