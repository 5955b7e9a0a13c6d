import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import type { BenefitCardId, DiscountId, OfferId } from '#domain/ids.ts';
import { LARGEST_AMOUNT } from '#domain/eligibility/eligibility.ts';
import { unusedYear, type UsageYear } from '#domain/usage/usage-year.ts';
import { leanItem } from '#store/lean-item.ts';
import { usageEntity, usageItem } from '#store/usage-entity.ts';
import { readUsage } from '#store/usage-text.ts';
import { day } from '../support/builders.ts';
import { instant } from '../support/discount-with.ts';
import { fen } from '../support/household.ts';

const ID = 'x'.repeat(26);
const KEY = { cardId: `card_${ID}` as BenefitCardId, offerId: `offer_${ID}` as OfferId, year: '2028' };
const DATES = Array.from({ length: 366 }, (_, at) => addDays(day('2028-01-01'), at).slice(5).replace('-', ''));

function itemOf(usage: UsageYear): Record<string, unknown> {
  const { Item } = usageEntity.put(usageItem(usage)).params<{ Item: Record<string, unknown> }>();
  return leanItem(Item);
}

const tallies = fc.record({
  count: fc.nat({ max: 10_000 }),
  discountFen: fc.integer({ min: 0, max: LARGEST_AMOUNT * 10_000 }).map(fen),
});
const holds = fc.record({
  discountId: fc.constant('disc_one' as DiscountId),
  day: fc.constantFrom(day('2028-01-01'), day('2028-12-31')),
  discountFen: fc.integer({ min: 1, max: LARGEST_AMOUNT }).map(fen),
  expiresAt: fc.constant(instant('2028-02-29T23:59:59.999+08:00')),
});

describe('what a card used of an offer in a year', () => {
  it('is read as it was written, whichever days it was used on', () => {
    const used = fc.dictionary(fc.constantFrom(...DATES), tallies, { maxKeys: 366, noNullPrototype: true });
    fc.assert(
      fc.property(used, fc.array(holds, { maxLength: 3 }), (days, held) => {
        const usage = { ...unusedYear(KEY), days, holds: held };
        expect(readUsage(itemOf(usage))).toEqual({ days, holds: held });
      }),
    );
  });

  it('stays below 4 KB for a card that uses it thrice on every day of a leap year', () => {
    const days = Object.fromEntries(DATES.map((date) => [date, { count: 3, discountFen: fen(99_999) }]));
    const text = Object.entries(itemOf({ ...unusedYear(KEY), version: 99_999, days }))
      .flat()
      .join('');
    expect(Object.keys(days)).toHaveLength(366);
    expect(Buffer.byteLength(text)).toBeLessThan(4096);
  });
});
