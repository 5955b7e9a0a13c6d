import { describe, expect, it } from 'vitest';
import type { OfferRule } from '#domain/offer/offer.ts';
import { plantCrowd } from '../support/card-crowd.ts';
import { plantCardWorld, type UsableCard } from '../support/card-world.ts';
import { driverOfDiscounts } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { fen } from '../support/household.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

/** How many reservations are asked for at a budget; more by NIANGJIA_RESERVATIONS. */
const ASKED = process.env['NIANGJIA_RESERVATIONS'];
const RESERVATIONS = Number(ASKED ?? 600);
/** How many are under way at a time: as many processes as serve one busy offer. */
const AT_ONCE = 50;
/** So many that hardly ever two reservations of one card are under way. */
const CARDS = 300;
const PATIENCE = 120_000 + RESERVATIONS * 100;

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const driver = driverOfDiscounts(service, world);
const cards = await plantCrowd(service, await world.usable('crowd'), CARDS);

/** What came of calls that are made `AT_ONCE` at a time: what each granted, or the code of why not. */
async function crowd(calls: number, call: (index: number) => ReturnType<typeof driver.reserve>) {
  const granted: number[] = [];
  const refused = new Map<string, number>();
  let next = 0;
  const one = async (): Promise<void> => {
    for (let index = next++; index < calls; index = next++) {
      const outcome = await call(index);
      if (outcome.ok) granted.push(outcome.value.state.discountFen);
      else {
        const { failure } = outcome;
        const why = failure.code === 'NOT_ELIGIBLE' ? (failure.reasons[0] ?? '') : failure.code;
        refused.set(why, (refused.get(why) ?? 0) + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  const sum = granted.reduce((total, discountFen) => total + discountFen, 0);
  return { granted, sum, refused: Object.fromEntries(refused) };
}

const NO_LIMIT = { count: null, discountFen: null };

async function offered(rule: Partial<OfferRule>) {
  const offer = await world.offer(rule);
  const reserve = (card: UsableCard, amountFen: number) =>
    driver.reserve({ card: { token: card.token }, offer: { offerId: offer.id }, amountFen: fen(amountFen) });
  return { offer, reserve };
}

const cardAt = (index: number): UsableCard => {
  const card = cards[index % CARDS];
  if (card === undefined) throw new Error('the test has no such card');
  return card;
};

/** Cards that are used at every third till, far more often than their limit of a day allows. */
const BUSY = 10;
const MOST_A_DAY = Math.max(4, Math.floor(RESERVATIONS / 100));
const cardOfCall = (index: number): UsableCard =>
  cardAt(index % 3 === 0 ? (index / 3) % BUSY : BUSY + (index % (CARDS - BUSY)));

describe(`${RESERVATIONS} reservations at once`, () => {
  it(
    'use one budget up to the last fen and busy cards up to their day, and take not one more',
    {
      timeout: PATIENCE,
    },
    async () => {
      // Sums that do not divide the budget, which is used up after six in ten.
      const amountOf = (index: number): number => 10_000 + (index % 7) * 130;
      const total = Array.from({ length: RESERVATIONS }, (_, index) => Math.floor(amountOf(index) / 10));
      const budgetFen = fen(Math.floor(total.reduce((sum, one) => sum + one, 0) * 0.6) + 1);
      const day = { count: MOST_A_DAY, discountFen: null };
      const { offer, reserve } = await offered({ budgetFen, perCard: { day, month: NO_LIMIT, year: NO_LIMIT } });
      const began = performance.now();
      const { granted, sum, refused } = await crowd(RESERVATIONS, (index) =>
        reserve(cardOfCall(index), amountOf(index)),
      );
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const told = `${RESERVATIONS} in ${seconds} s: ${granted.length} granted, ${JSON.stringify(refused)}`;
      if (ASKED !== undefined) process.stdout.write(`${told}\n`);
      expect(sum, told).toBe(budgetFen);
      expect(await driver.spent(offer.id)).toBe(sum);
      const { LIMIT_DAY: limited = 0, BUDGET_EXHAUSTED: exhausted = 0, CONFLICT: lost = 0 } = refused;
      expect(granted.length + limited + exhausted + lost, told).toBe(RESERVATIONS);
      expect(
        [limited, exhausted].every((count) => count > 0),
        told,
      ).toBe(true);
      expect(lost).toBeLessThan(RESERVATIONS / 20);
      const used = await Promise.all(cards.map(({ card }) => driver.usedToday(card.id, offer.id)));
      expect(used.reduce((total, [, fenUsed]) => total + fenUsed, 0)).toBe(sum);
      expect(used.slice(0, BUSY).map(([count]) => count)).toEqual(Array<number>(BUSY).fill(MOST_A_DAY));
      expect(Math.max(...used.map(([count]) => count))).toBe(MOST_A_DAY);
    },
  );
});

describe('several reservations of one card at once', () => {
  const day = { count: 7, discountFen: fen(6500) };

  it('never pass its limits of a day, and use them up', { timeout: PATIENCE }, async () => {
    const { offer, reserve } = await offered({ perCard: { day, month: NO_LIMIT, year: NO_LIMIT } });
    for (const [index, card] of cards.slice(0, 3).entries()) {
      const { granted, sum } = await crowd(12, () => reserve(card, 10_000));
      expect(granted.length).toBeLessThanOrEqual(7);
      expect(sum).toBeLessThanOrEqual(6500);
      // What lost too many races is asked again, as a till does.
      for (let count = granted.length; count < 7; count += 1) await reserve(card, 10_000);
      expect(await driver.usedToday(card.card.id, offer.id), `card ${index}`).toEqual([7, 6500]);
    }
  });

  it('never pass its count', { timeout: PATIENCE }, async () => {
    const { offer, reserve } = await offered({
      perCard: { day: { count: 3, discountFen: null }, month: NO_LIMIT, year: NO_LIMIT },
    });
    for (const card of cards.slice(5, 8)) {
      const { granted } = await crowd(12, () => reserve(card, 10_000));
      expect(granted.length).toBe(3);
      expect(await driver.usedToday(card.card.id, offer.id)).toEqual([3, 3000]);
    }
  });
});
