import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '#domain/day.ts';
import { dayOf } from '#domain/day.ts';
import type { DiscountId } from '#domain/ids.ts';
import { decideCancel, decideConfirm, decideRefund, decideReserve, expiryOf } from '#domain/usage/decide-discount.ts';
import { usesAtTills, type Discount } from '#domain/usage/discount.ts';
import { sumOfUses } from '#domain/usage/known-use.ts';
import { usageOn, type UsageYear } from '#domain/usage/usage-year.ts';
import { day } from '../../support/builders.ts';
import { discountWith, instant, later, reservationWith, tillAt, unusedYearOf } from '../../support/discount-with.ts';
import { fen } from '../../support/household.ts';
import { valueOf } from '../../support/outcome.ts';

const NOW = instant('2026-06-15T12:00:00+08:00');
const DAY = dayOf(NOW);
const usageKnownAt = (discounts: readonly Discount[], on: LocalDate, knownAt: Instant) =>
  sumOfUses(usesAtTills(discounts, knownAt), on);
const knownAfter = (discount: Discount, milliseconds: number) =>
  usageKnownAt([discount], DAY, later(NOW, milliseconds)).day;
const tally = (count: number, discountFen: number) => ({ count, discountFen });

describe('what was known of a discount', () => {
  it('begins with its reservation, and ends at the instant of its expiry', () => {
    expect([-1, 0, 599_999, 600_000].map((at) => knownAfter(discountWith(), at).count)).toEqual([0, 1, 1, 0]);
  });

  it('ends with its being cancelled, and only from then on', () => {
    const cancelled = discountWith({ settled: { outcome: 'CANCELLED', at: later(NOW, 100) } });
    expect([0, 99, 100, 600_000].map((at) => knownAfter(cancelled, at).count)).toEqual([1, 1, 0, 0]);
  });

  it('lasts once it is confirmed, and is less after a refund, each from its own instant on', () => {
    const refunds = [{ amountFen: fen(2500), discountFen: fen(250), recordedAt: later(NOW, 900_000) }];
    const charged = discountWith({ settled: { outcome: 'CONFIRMED', at: later(NOW, 100) }, refunds });
    expect(knownAfter(charged, 600_000)).toEqual(tally(1, 1000));
    expect(knownAfter(charged, 899_999)).toEqual(tally(1, 1000));
    expect(knownAfter(charged, 900_000)).toEqual(tally(1, 750));
  });

  it('ends once the bank tells of the charge itself', () => {
    const settled = { outcome: 'CONFIRMED', at: later(NOW, 100) } as const;
    const banked = discountWith({ settled, bankedAt: later(NOW, 900_000) });
    expect([899_999, 900_000].map((at) => knownAfter(banked, at))).toEqual([tally(1, 1000), tally(0, 0)]);
  });

  it('counts in the periods of its charge', () => {
    const known = usageKnownAt([discountWith()], day('2026-06-16'), NOW);
    expect(known).toEqual({ day: tally(0, 0), month: tally(1, 1000), year: tally(1, 1000) });
    expect(usageKnownAt([discountWith()], day('2026-07-15'), NOW).month).toEqual(tally(0, 0));
  });
});

/** What happens next to the discount at a place of the list, after so many milliseconds. */
interface Event {
  readonly kind: 'RESERVE' | 'CONFIRM' | 'CANCEL' | 'REFUND';
  readonly which: number;
  readonly after: number;
  readonly fen: number;
}

const events = fc.array(
  fc.record<Event>({
    kind: fc.constantFrom('RESERVE', 'RESERVE', 'CONFIRM', 'CONFIRM', 'CANCEL', 'REFUND'),
    which: fc.nat(),
    after: fc.constantFrom(0, 1, 29_999, 30_000, 30_001, 3_600_000, 43_200_000, 86_400_000 * 14),
    fen: fc.integer({ min: 1, max: 1000 }),
  }),
  { minLength: 1, maxLength: 40 },
);

interface Course {
  readonly now: Instant;
  readonly usage: UsageYear;
  readonly discounts: readonly Discount[];
}

function next({ now: before, usage, discounts }: Course, event: Event): Course {
  const now = later(before, event.after);
  const act = tillAt(now);
  if (event.kind === 'RESERVE') {
    const id = `disc_${discounts.length}` as DiscountId;
    const facts = { id, at: now, day: dayOf(now), discountFen: fen(event.fen), expiresAt: expiryOf(now, 30) };
    const made = valueOf(decideReserve(reservationWith(facts), usage, act));
    return { now, usage: made.usage, discounts: [...discounts, made.state] };
  }
  const place = event.which % Math.max(discounts.length, 1);
  const discount = discounts[place];
  if (discount === undefined) return { now, usage, discounts };
  const step = {
    CONFIRM: () => decideConfirm(discount, { usage, transactionId: null }, act),
    CANCEL: () => decideCancel(discount, usage, act),
    REFUND: () => decideRefund(discount, { usage, amountFen: fen(event.fen) }, act),
  }[event.kind]();
  return step.ok
    ? { now, usage: step.value.usage, discounts: discounts.with(place, step.value.state) }
    : { now, usage, discounts };
}

it('is, at every instant and for ever after, what the tallies said then', () => {
  let told = 0;
  fc.assert(
    fc.property(events, (course) => {
      let so: Course = { now: instant('2026-01-30T12:00:00+08:00'), usage: unusedYearOf(), discounts: [] };
      const said: { readonly at: Instant; readonly usage: UsageYear }[] = [];
      for (const event of course) {
        const after = next(so, event);
        if (dayOf(after.now).startsWith('2027')) break;
        // What was known before the last step of an instant is not asked for: an instant has one state.
        if (after.now === so.now) said.pop();
        else said.push({ at: later(after.now, -1), usage: so.usage });
        said.push({ at: after.now, usage: after.usage });
        so = after;
      }
      const days = [...new Set(so.discounts.map((one) => one.day)), day('2026-01-30')];
      for (const { at, usage } of said) {
        for (const one of days) expect(usageKnownAt(so.discounts, one, at)).toEqual(usageOn(usage, one, at));
      }
      told += so.discounts.filter(({ refunds }) => refunds.length > 0).length;
    }),
    { numRuns: 300 },
  );
  expect(told).toBeGreaterThan(0);
});
