import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideCancel,
  decideConfirm,
  decideRefund,
  decideReserve,
  expiryOf,
  MOST_HOLDS,
  type RefundChange,
} from '#domain/usage/decide-discount.ts';
import type { Instant } from '#domain/day.ts';
import type { DiscountId } from '#domain/ids.ts';
import { discountState, type Discount } from '#domain/usage/discount.ts';
import { hold, usageOn, type UsageYear } from '#domain/usage/usage-year.ts';
import { discountWith, instant, later, reservationWith, tillAt, unusedYearOf } from '../../support/discount-with.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const NOW = instant('2026-06-15T12:00:00+08:00');
const act = tillAt(NOW);
const SECOND = 1000;
const EXPIRY = 600 * SECOND;
const LARGEST = 99_999_999_999;

const reserved = () => valueOf(decideReserve(reservationWith(), unusedYearOf(), act));
const steps = {
  CONFIRM: (discount: Discount, usage: UsageYear, milliseconds: number) =>
    decideConfirm(discount, { usage, transactionId: 'T-1' }, tillAt(later(NOW, milliseconds))),
  CANCEL: (discount: Discount, usage: UsageYear, milliseconds: number) =>
    decideCancel(discount, usage, tillAt(later(NOW, milliseconds))),
  REFUND: (discount: Discount, usage: UsageYear, milliseconds: number) =>
    decideRefund(discount, { usage, amountFen: fen(1) }, tillAt(later(NOW, milliseconds))),
};

function confirmed(amountFen: number, discountFen: number) {
  const facts = { amountFen: fen(amountFen), discountFen: fen(discountFen) };
  const { state, usage } = valueOf(decideReserve(reservationWith(facts), unusedYearOf(), act));
  return valueOf(decideConfirm(state, { usage, transactionId: null }, act));
}

/** Refunds these amounts one after another; what went back with each. */
function refundAll(amountFen: number, discountFen: number, amounts: readonly number[]) {
  let { state, usage } = confirmed(amountFen, discountFen);
  const given = amounts.map((amount) => {
    const change: RefundChange = valueOf(decideRefund(state, { usage, amountFen: fen(amount) }, act));
    ({ state, usage } = change);
    return change.givenBackFen;
  });
  return { state, usage, given };
}

describe('a reservation', () => {
  it('is held by who made it, and counts', () => {
    const { state, usage, audit } = reserved();
    expect(state).toMatchObject({ version: 1, callerId: act.caller.id, recordedAt: NOW, settled: null, refunds: [] });
    expect(usage.holds).toMatchObject([{ discountId: state.id, discountFen: 1000, expiresAt: later(NOW, EXPIRY) }]);
    expect(audit).toMatchObject({ action: 'RESERVE_DISCOUNT', effectiveOn: '2026-06-15' });
  });

  it('expires so many seconds after it was made', () => {
    expect(expiryOf(NOW, 30)).toBe(later(NOW, 30 * SECOND));
    const { state } = reserved();
    expect(discountState(state, later(NOW, EXPIRY - 1))).toBe('RESERVED');
    expect(discountState(state, later(NOW, EXPIRY))).toBe('EXPIRED');
  });
});

describe('the steps of a discount', () => {
  const settled = (outcome: 'CONFIRMED' | 'CANCELLED') => ({ outcome, at: NOW });
  const STATES = {
    RESERVED: [discountWith(), EXPIRY - 1],
    EXPIRED: [discountWith(), EXPIRY],
    CONFIRMED: [discountWith({ settled: settled('CONFIRMED') }), EXPIRY * 2],
    CANCELLED: [discountWith({ settled: settled('CANCELLED') }), 0],
  } as const;
  const ALLOWED = { RESERVED: ['CONFIRM', 'CANCEL'], EXPIRED: [], CONFIRMED: ['REFUND'], CANCELLED: [] } as const;
  const table = (['RESERVED', 'EXPIRED', 'CONFIRMED', 'CANCELLED'] as const).flatMap((from) =>
    (['CONFIRM', 'CANCEL', 'REFUND'] as const).map((action) => [from, action] as const),
  );

  it.each(table)('from %s: %s', (from, action) => {
    const [discount, milliseconds] = STATES[from];
    const allowed: readonly string[] = ALLOWED[from];
    const outcome = steps[action](discount, reserved().usage, milliseconds);
    expect(outcome.ok).toBe(allowed.includes(action));
    if (!outcome.ok) expect(outcome.failure).toEqual({ code: 'ILLEGAL_TRANSITION', from, action, allowed });
  });

  it('are in the trail, each with its version', () => {
    const { state, usage } = reserved();
    const charged = valueOf(steps.CONFIRM(state, usage, 1));
    expect(charged.state).toMatchObject({
      ...{ version: 2, transactionId: 'T-1', settled: { outcome: 'CONFIRMED', at: later(NOW, 1) } },
    });
    expect(charged.usage).toMatchObject({ holds: [], days: { '0615': { count: 1, discountFen: 1000 } } });
    expect(charged.audit.action).toBe('CONFIRM_DISCOUNT');
    const cancelled = valueOf(steps.CANCEL(state, usage, 1));
    expect(cancelled.usage).toMatchObject({ holds: [], days: {} });
    expect([cancelled.state.version, cancelled.audit.action]).toEqual([2, 'CANCEL_DISCOUNT']);
    const refunded = valueOf(steps.REFUND(charged.state, charged.usage, 2));
    expect([refunded.state.version, refunded.audit.action]).toEqual([3, 'REFUND_DISCOUNT']);
  });

  it('confirm nothing that others were told had expired: its place may be taken', () => {
    const { state, usage } = reserved();
    const other = { discountId: 'disc_two' as DiscountId, day: state.day, discountFen: fen(1000) };
    const taken = hold(usage, { ...other, expiresAt: later(NOW, EXPIRY * 2) }, later(NOW, EXPIRY));
    const slow = steps.CONFIRM(state, taken, EXPIRY - 1);
    expect(failureOf(slow)).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'EXPIRED', action: 'CONFIRM' });
  });
});

describe('a refund', () => {
  it('takes back the floor of what is due over all refunds, less what earlier ones took', () => {
    expect(refundAll(1000, 333, [500, 499, 1]).given).toEqual([166, 166, 1]);
    expect(refundAll(3, 1, [1, 1, 1]).given).toEqual([0, 0, 1]);
    expect(refundAll(10_000, 1000, [9_999]).given).toEqual([999]);
  });

  it('may come to the charge, and to not one fen more', () => {
    const { state, usage } = refundAll(10_000, 1000, [4_000, 6_000]);
    const more = decideRefund(state, { usage, amountFen: fen(1) }, act);
    expect(failureOf(more)).toEqual({ code: 'REFUND_EXCEEDS_CHARGE', path: ['amountFen'] });
    const atOnce = confirmed(10_000, 1000);
    expect(failureOf(decideRefund(atOnce.state, { usage: atOnce.usage, amountFen: fen(10_001) }, act))?.code).toBe(
      'REFUND_EXCEEDS_CHARGE',
    );
  });

  it('is exact at the largest sums', () => {
    expect(refundAll(LARGEST, LARGEST, [LARGEST - 1, 1]).given).toEqual([LARGEST - 1, 1]);
    const [discount, refunded] = [99_999_999_998, 99_999_999_998];
    const due = Number((BigInt(discount) * BigInt(refunded)) / BigInt(LARGEST));
    expect(refundAll(LARGEST, discount, [refunded, 1]).given).toEqual([due, discount - due]);
  });

  it('takes a hundred parts, and then the rest and nothing else', () => {
    const { state, usage } = refundAll(10_000, 1000, Array<number>(100).fill(1));
    expect(failureOf(decideRefund(state, { usage, amountFen: fen(1) }, act))?.code).toBe('LIST_FULL');
    expect(failureOf(decideRefund(state, { usage, amountFen: fen(9899) }, act))?.code).toBe('LIST_FULL');
    const rest = valueOf(decideRefund(state, { usage, amountFen: fen(9900) }, act));
    expect(rest.state.refunds.reduce((sum, { discountFen }) => sum + discountFen, 0)).toBe(1000);
  });

  it('conserves money, however a charge is cut up: whole back is whole back, and never more at any point', () => {
    const courses = fc
      .record({
        amount: fc.integer({ min: 1, max: LARGEST }),
        parts: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
      })
      .chain(({ amount, parts }) =>
        fc.record({
          amount: fc.constant(amount),
          parts: fc.constant(parts),
          discount: fc.integer({ min: 1, max: amount }),
        }),
      );
    fc.assert(
      fc.property(courses, ({ amount, discount, parts }) => {
        let left = amount;
        const amounts = parts.map((part) => {
          const next = left === 0 ? 0 : (part % left) + 1;
          left -= next;
          return next;
        });
        const cut = [...amounts, left].filter((part) => part > 0);
        const { usage, given } = refundAll(amount, discount, cut);
        expect(given.every((part) => part >= 0)).toBe(true);
        let [refunded, back] = [0n, 0n];
        for (const [index, part] of cut.entries()) {
          refunded += BigInt(part);
          back += BigInt(given[index] ?? 0);
          expect(back).toBe((BigInt(discount) * refunded) / BigInt(amount));
        }
        expect(back).toBe(BigInt(discount));
        expect(usageOn(usage, reservationWith().day, NOW).year).toEqual({ count: 1, discountFen: 0 });
      }),
    );
  });
});

describe('reservations under way of one card and offer', () => {
  const heldUntil = (count: number, expiresAt: Instant): UsageYear => ({
    ...unusedYearOf(),
    holds: Array.from({ length: count }, (_, index) => ({
      ...{ discountId: `disc_${index}` as Discount['id'], day: reservationWith().day, discountFen: fen(1), expiresAt },
    })),
  });

  it('are a hundred at most', () => {
    const later1 = later(NOW, 1);
    expect(decideReserve(reservationWith(), heldUntil(MOST_HOLDS - 1, later1), act).ok).toBe(true);
    const full = decideReserve(reservationWith(), heldUntil(MOST_HOLDS, later1), act);
    expect(failureOf(full)).toEqual({ code: 'LIST_FULL', path: ['card'] });
  });

  it('are counted no more once they have expired', () => {
    expect(decideReserve(reservationWith(), heldUntil(MOST_HOLDS, NOW), act).ok).toBe(true);
  });
});
