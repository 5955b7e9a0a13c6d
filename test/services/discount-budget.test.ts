import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import type { OfferId } from '#domain/ids.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { driverOfDiscounts, scenesOf } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { fen } from '../support/household.ts';
import { ruleWith } from '../support/offer-with.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const driver = driverOfDiscounts(service, world);

const scene = scenesOf(world, driver);

describe('the budget that was held', () => {
  it('is not kept by a process whose clock is behind once it was taken back and granted to another', async () => {
    const { at, spent } = await scene({ budgetFen: fen(1000) });
    service.clock.setTo('2026-06-03T12:00:30+08:00');
    const reserved = await driver.reserved({ ...at, holdSeconds: 30 });
    service.clock.pass(29.999);
    service.clock.pass(120);
    const { token } = await world.usable('after-the-slow-one');
    expect((await driver.charged({ ...at, card: { token } })).discountFen).toBe(1000);
    service.clock.pass(-120);
    expect(failureOf(await driver.confirm(reserved))).toEqual({ code: 'CONFLICT', currentVersion: null });
    service.clock.pass(120);
    expect(failureOf(await driver.confirm(reserved))).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'EXPIRED' });
    expect(await spent()).toBe(1000);
  });
});

describe('the budget of an offer', () => {
  it('is not kept where there is none', async () => {
    const { at, offer, spent } = await scene();
    const charged = await driver.charged(at);
    await stateAfter(driver.refund(charged, 10_000));
    expect([charged.isBudgeted, await spent()]).toEqual([false, 0]);
    expect((await service.request().usage.readBudget(offer.id)).held.size).toBe(0);
  });

  it('is that of the version in force, not of one that is ahead', async () => {
    const { at, offer, spent } = await scene();
    const { regions } = offer.versions[0]?.rule ?? ruleWith();
    const ahead = new Date(Date.parse(service.clock.now()) + 3_600_000).toISOString() as Instant;
    const version = { rule: ruleWith({ regions, budgetFen: fen(1200) }), from: ahead, to: null };
    await stateAfter(
      reviseOffer(service.request(), service.act(zhejiang.admin), {
        ...{ idempotencyKey: 'budget-ahead', id: offer.id, expectedVersion: offer.version, revision: { version } },
      }),
    );
    service.clock.pass(PUBLICATION_SECONDS);
    expect(await driver.charged(at)).toMatchObject({ discountFen: 1000, isBudgeted: false });
    service.clock.setTo(ahead);
    expect(await driver.charged(at)).toMatchObject({ discountFen: 1000, isBudgeted: true });
    expect(await driver.charged(at)).toMatchObject({ discountFen: 200, capped: ['CAPPED_BUDGET'] });
    expect(await spent()).toBe(1200);
  });

  it('that a revision raises goes on from what is spent', async () => {
    const { at, offer, spent } = await scene({ budgetFen: fen(1500) });
    expect((await driver.charged(at)).discountFen).toBe(1000);
    expect(await driver.charged(at)).toMatchObject({ discountFen: 500, capped: ['CAPPED_BUDGET'] });
    const exhausted = { code: 'NOT_ELIGIBLE', reasons: ['BUDGET_EXHAUSTED', 'DISCOUNT_ZERO'] };
    expect(failureOf(await driver.reserve(at))).toEqual(exhausted);
    const { regions } = offer.versions[0]?.rule ?? ruleWith();
    const rule = ruleWith({ regions, budgetFen: fen(1800) });
    await stateAfter(
      reviseOffer(service.request(), service.act(zhejiang.admin), {
        ...{ idempotencyKey: 'raise-budget', id: offer.id, expectedVersion: offer.version },
        ...{ revision: { version: { rule, from: null, to: null } } },
      }),
    );
    expect(failureOf(await driver.reserve(at))).toEqual(exhausted);
    service.clock.pass(PUBLICATION_SECONDS);
    expect(await driver.charged(at)).toMatchObject({ discountFen: 300, capped: ['CAPPED_BUDGET'] });
    expect(await spent()).toBe(1800);
  });

  it('is that of the offer that was chosen of a category', async () => {
    const { at, offer, usedToday } = await scene({ category: 'MEDICAL', budgetFen: fen(10_000) });
    const better = await world.offer({
      ...{ category: 'MEDICAL', budgetFen: fen(4000), discount: { kind: 'FIXED', fen: fen(3000) } },
    });
    const choosing = { card: at.card, offer: { category: 'MEDICAL' } } as const;
    const granted: (readonly [OfferId, number])[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { offerId, discountFen } = await driver.charged(choosing);
      granted.push([offerId, discountFen]);
    }
    expect(granted[0]).toEqual([better.id, 3000]);
    // Both give 10 yuan once the better one is nearly spent: the smaller id is chosen while it lasts.
    expect(granted.slice(1).every(([, discountFen]) => discountFen === 1000)).toBe(true);
    expect((await driver.spent(better.id)) + (await driver.spent(offer.id))).toBe(
      granted.reduce((sum, [, discountFen]) => sum + discountFen, 0),
    );
    expect(valueOf(await driver.reserve(at)).state.offerId).toBe(offer.id);
    expect((await usedToday())[0]).toBe(1 + granted.filter(([id]) => id === offer.id).length);
  });
});
