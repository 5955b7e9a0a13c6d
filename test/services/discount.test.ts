import { describe, expect, it } from 'vitest';
import type { ApiClientId, OfferId } from '#domain/ids.ts';
import { findDiscount } from '#services/discount-access.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { driverOfDiscounts, scenesOf } from '../support/discount-driver.ts';
import { adminOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { fen } from '../support/household.ts';
import { merchantWith, saveMerchants } from '../support/offer-setting.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, { code: 'jiangxi-card', bankCode: 'ICBC' });
const driver = driverOfDiscounts(service, world);
const NO_LIMIT = { count: null, discountFen: null };
const perDay = (count: number | null, discountFen: number | null) => ({
  day: { count, discountFen: discountFen === null ? null : fen(discountFen) },
  month: NO_LIMIT,
  year: NO_LIMIT,
});

const scene = scenesOf(world, driver);

describe('a reserved discount', () => {
  it('counts at once, and for good once it is confirmed', async () => {
    const { at, usedToday, spent, cardId } = await scene({ budgetFen: fen(5000) });
    const reserved = await driver.reserved(at);
    expect(reserved).toMatchObject({ cardId, discountFen: 1000, capped: [], isBudgeted: true, settled: null });
    expect([await usedToday(), await spent()]).toEqual([[1, 1000], 1000]);
    const confirmed = await stateAfter(driver.confirm(reserved, { transactionId: 'T-1' }));
    expect(confirmed).toMatchObject({ version: 2, transactionId: 'T-1', settled: { outcome: 'CONFIRMED' } });
    service.clock.pass(3600);
    expect([await usedToday(), await spent()]).toEqual([[1, 1000], 1000]);
  });

  it('that is cancelled frees its limit and its budget at once', async () => {
    const { at, usedToday, spent } = await scene({ budgetFen: fen(1000), perCard: perDay(1, null) });
    const reserved = await driver.reserved(at);
    const reasons = ['LIMIT_DAY', 'BUDGET_EXHAUSTED', 'DISCOUNT_ZERO'];
    expect(failureOf(await driver.reserve(at))).toEqual({ code: 'NOT_ELIGIBLE', reasons });
    await stateAfter(driver.cancel(reserved));
    expect([await usedToday(), await spent()]).toEqual([[0, 0], 0]);
    await driver.reserved(at);
  });

  it.each([
    ['a millisecond before it expires', -0.001, true],
    ['at the instant it expires', 0, false],
  ])('is confirmed %s or not', async (_name, seconds, isConfirmed) => {
    const { at } = await scene();
    const reserved = await driver.reserved({ ...at, holdSeconds: 30 });
    service.clock.pass(30 + seconds);
    const outcome = await driver.confirm(reserved);
    expect(outcome.ok).toBe(isConfirmed);
    if (!isConfirmed) expect(failureOf(outcome)).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'EXPIRED' });
    expect((await driver.cancel(reserved)).ok).toBe(false);
  });

  it('that expires frees its limit at once, and its budget a minute later by the next one', async () => {
    const { at, usedToday, spent, offer } = await scene({ budgetFen: fen(1500), perCard: perDay(1, null) });
    service.clock.setTo('2026-06-02T12:00:30+08:00');
    await driver.reserved({ ...at, holdSeconds: 30 });
    service.clock.pass(29.999);
    expect(failureOf(await driver.reserve(at))).toEqual({ code: 'NOT_ELIGIBLE', reasons: ['LIMIT_DAY'] });
    service.clock.pass(0.001);
    expect([await usedToday(), await spent()]).toEqual([[0, 0], 1000]);
    const second = await driver.reserved({ ...at, holdSeconds: 30 });
    expect(second).toMatchObject({ discountFen: 500, capped: ['CAPPED_BUDGET'] });
    await stateAfter(driver.cancel(second));
    service.clock.pass(60);
    const third = await driver.reserved(at);
    expect([third.discountFen, await spent()]).toEqual([1000, 1000]);
    const { held } = await service.request().usage.readBudget(offer.id);
    expect(held.size, 'minutes that are kept').toBe(2);
  });

  it('keeps no minute of the past, so that the item of a busy offer stays small', async () => {
    const { at, offer } = await scene({ budgetFen: fen(1_000_000) });
    for (let minute = 0; minute < 12; minute += 1) {
      await driver.charged({ ...at, holdSeconds: 30 });
      service.clock.pass(60);
    }
    const { held, usedFen } = await service.request().usage.readBudget(offer.id);
    expect(usedFen).toBe(12_000);
    expect(held.size).toBeLessThan(5);
  });

  it.each([
    [29, false],
    [30, true],
    [900, true],
    [901, false],
  ])('holds for %d seconds: %s', async (holdSeconds, isHoldable) => {
    const { at } = await scene();
    const outcome = await driver.reserve({ ...at, holdSeconds });
    expect(outcome.ok).toBe(isHoldable);
    if (!isHoldable) expect(failureOf(outcome)).toEqual({ code: 'INPUT_INVALID', path: ['holdSeconds'] });
  });

  it('is not confirmed by a process whose clock is behind, once another has its place', async () => {
    const { at, usedToday } = await scene({ perCard: perDay(1, null) });
    const reserved = await driver.reserved({ ...at, holdSeconds: 30 });
    service.clock.pass(29.999);
    service.clock.pass(0.001);
    await driver.reserved(at);
    service.clock.pass(-0.001);
    const outcome = await driver.confirm(reserved);
    service.clock.pass(0.001);
    expect(failureOf(outcome)).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'EXPIRED' });
    expect(await usedToday()).toEqual([1, 1000]);
  });
});

describe('a refund', () => {
  it('gives its part of the discount back to limits and budget, and no count', async () => {
    const { at, usedToday, spent } = await scene({ budgetFen: fen(1000), perCard: perDay(2, 1000) });
    const charged = await driver.charged(at);
    const part = await stateAfter(driver.refund(charged, 3333));
    expect(part.refunds).toEqual([{ amountFen: 3333, discountFen: 333, recordedAt: service.clock.now() }]);
    expect([await usedToday(), await spent()]).toEqual([[1, 667], 667]);
    expect(await driver.reserved(at)).toMatchObject({ discountFen: 333, capped: ['CAPPED_DAY', 'CAPPED_BUDGET'] });
    expect(failureOf(await driver.refund(part, 6668))).toEqual({ code: 'REFUND_EXCEEDS_CHARGE', path: ['amountFen'] });
    await stateAfter(driver.refund(part, 6667));
    expect([await usedToday(), await spent()]).toEqual([[2, 333], 333]);
    const reasons = ['LIMIT_DAY'];
    expect(failureOf(await driver.reserve(at))).toEqual({ code: 'NOT_ELIGIBLE', reasons });
  });

  it('of a charge of an earlier year goes back to that year', async () => {
    const { at, cardId, offer } = await scene();
    const now = service.clock.now();
    service.clock.setTo('2026-12-31T23:59:59.999+08:00');
    const charged = await driver.charged(at);
    service.clock.setTo('2027-01-01T00:00:00+08:00');
    await stateAfter(driver.refund(charged, 5000));
    await driver.charged(at);
    const daysOf = async (year: string) =>
      (await service.request().usage.read({ cardId, offerId: offer.id, year })).days;
    expect([await daysOf('2026'), await daysOf('2027')]).toEqual([
      { '1231': { count: 1, discountFen: 500 } },
      { '0101': { count: 1, discountFen: 1000 } },
    ]);
    service.clock.setTo(now);
  });

  it.each([
    [9, 0, 1000],
    [10, 1, 999],
  ])('of %d fen gives %d back to the budget', async (amount, back, left) => {
    const { at, usedToday, spent } = await scene({ budgetFen: fen(5000) });
    const refunded = await stateAfter(driver.refund(await driver.charged(at), amount));
    expect(refunded.refunds.map(({ discountFen }) => discountFen)).toEqual([back]);
    expect([await usedToday(), await spent()]).toEqual([[1, left], left]);
  });

  it.each([0, -1])('of %d fen is none', async (amount) => {
    const { at } = await scene();
    const outcome = await driver.refund(await driver.charged(at), amount);
    expect(failureOf(outcome)).toEqual({ code: 'INPUT_INVALID', path: ['amountFen'] });
  });
});

describe('a discount', () => {
  const colleague = { ...world.partner, id: 'client_otherTill' as ApiClientId };

  it('is settled by nobody but who reserved it', async () => {
    const { at } = await scene();
    const reserved = await driver.reserved(at);
    const missing = { code: 'NOT_FOUND', path: ['id'] };
    for (const by of [colleague, world.bank, theirs.partner, theirs.bank, zhejiang.admin]) {
      for (const step of [driver.confirm(reserved, { by }), driver.cancel(reserved, { by })]) {
        expect(failureOf(await step)).toEqual(missing);
      }
    }
    const charged = await stateAfter(driver.confirm(reserved));
    for (const by of [colleague, theirs.partner]) {
      expect(failureOf(await driver.refund(charged, 1, { by }))).toEqual(missing);
    }
  });

  it('is refunded by the bank of its programme and an administrator of all of it, whichever till reserved it', async () => {
    const { at, usedToday, spent } = await scene({ budgetFen: fen(5000) });
    const charged = await driver.charged(at);
    const county = adminOf('330881', 'county');
    const staff = [zhejiang.officer, zhejiang.reviewer];
    for (const by of [theirs.bank, jiangxi.admin, county, ...staff, colleague, theirs.partner]) {
      expect(failureOf(await driver.refund(charged, 1000, { by }))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    const byBank = await stateAfter(driver.refund(charged, 4000, { by: world.bank }));
    const byAdmin = await stateAfter(driver.refund(byBank, 6000, { by: zhejiang.admin }));
    expect(byAdmin.refunds.map(({ discountFen }) => discountFen)).toEqual([400, 600]);
    expect([await usedToday(), await spent()]).toEqual([[1, 0], 0]);
    const trail = await service.request().auditTrail.of(charged.id, { limit: 2, after: undefined });
    expect(trail.items.map(({ item }) => [item.action, item.actorId])).toEqual([
      ['REFUND_DISCOUNT', zhejiang.admin.id],
      ['REFUND_DISCOUNT', world.bank.id],
    ]);
  });

  it('is refunded in the other federation by its own bank and administrator', async () => {
    const { token } = await theirs.usable('refunded-there');
    const { id: offerId } = await theirs.offer();
    const shop = merchantWith(theirs.program.id, 'THERE', '360704');
    await saveMerchants(service.request(), [shop]);
    const till = driverOfDiscounts(service, { ...theirs, merchantId: shop.id });
    const charged = await till.charged({ card: { token }, offer: { offerId } });
    for (const by of [world.bank, zhejiang.admin]) {
      expect(failureOf(await till.refund(charged, 1000, { by }))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    const byBank = await stateAfter(till.refund(charged, 1000, { by: theirs.bank }));
    expect((await stateAfter(till.refund(byBank, 1000, { by: jiangxi.admin }))).version).toBe(4);
  });

  it('is settled no more by its till once that may not reserve, or does not see its programme', async () => {
    const { at } = await scene();
    const reserved = await driver.reserved(at);
    const moved = { ...world.partner, scope: theirs.partner.scope };
    for (const by of [moved, { ...world.partner, role: 'PROVINCE_ADMIN' as const }]) {
      expect(failureOf(await driver.confirm(reserved, { by }))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    expect((await driver.confirm(reserved)).ok).toBe(true);
  });

  it('is seen by its till, and by who sees all of the programme, and by nobody else', async () => {
    const { at } = await scene();
    const { id } = await driver.reserved(at);
    const sees = async (by: typeof colleague) =>
      (await findDiscount(service.request(), service.act(by), id)) !== undefined;
    expect(await Promise.all([world.partner, world.bank, zhejiang.admin].map(sees))).toEqual([true, true, true]);
    const hidden = [colleague, theirs.partner, theirs.bank, jiangxi.admin, adminOf('330881', 'county')];
    expect(await Promise.all(hidden.map(sees))).toEqual(hidden.map(() => false));
  });

  it('is not reserved on cards and offers of other tenants', async () => {
    const { at } = await scene();
    const reasonsFor = async (by: typeof colleague, offerId: OfferId) =>
      failureOf(await driver.reserve({ ...at, offer: { offerId }, by }));
    expect(await reasonsFor(theirs.partner, at.offer.offerId)).toEqual({
      ...{ code: 'NOT_ELIGIBLE', reasons: ['CARD_TOKEN_UNKNOWN'] },
    });
    const other = await theirs.offer();
    expect(await reasonsFor(world.partner, other.id)).toEqual({ code: 'NOT_ELIGIBLE', reasons: ['OFFER_UNKNOWN'] });
    expect(failureOf(await driver.reserve({ ...at, by: zhejiang.admin }))).toEqual({ code: 'NOT_FOUND' });
  });

  it('is promised on the card as it stands now, whatever the request has read of it', async () => {
    const usable = await world.usable('promised');
    const offer = await world.offer();
    const through = service.request();
    expect(await through.benefitCards.find(usable.card.id)).toEqual(usable.card);
    valueOf(await world.report(usable.card, { state: 'FROZEN', token: usable.token }));
    const at = { card: { token: usable.token }, offer: { offerId: offer.id }, through };
    expect(failureOf(await driver.reserve(at))).toEqual({ code: 'NOT_ELIGIBLE', reasons: ['CARD_FROZEN'] });
  });

  it('is confirmed with a transaction of its bank once', async () => {
    const { at } = await scene();
    const [first, second] = [await driver.reserved(at), await driver.reserved(at)];
    await stateAfter(driver.confirm(first, { transactionId: 'TX-ONCE' }));
    const taken = { code: 'TRANSACTION_TAKEN', path: ['transactionId'] };
    expect(failureOf(await driver.confirm(second, { transactionId: 'TX-ONCE' }))).toEqual(taken);
    expect((await service.request().discounts.read(second.id))?.settled).toBeNull();
    await stateAfter(driver.confirm(second, { transactionId: 'TX-TWICE' }));
    const elsewhere = driverOfDiscounts(service, theirs);
    const [usable, offer] = [await theirs.usable('elsewhere'), await theirs.offer()];
    const merchant = merchantWith(theirs.program.id, 'M-2', '360000');
    await saveMerchants(service.request(), [merchant]);
    const card = { token: usable.token };
    const other = await elsewhere.reserved({ card, offer: { offerId: offer.id }, merchantId: merchant.id });
    expect((await elsewhere.confirm(other, { transactionId: 'TX-ONCE' })).ok).toBe(true);
  });

  it.each([
    ['1234567890123', 'CLEAR_PAN_REFUSED'],
    ['6222020200011112220', 'CLEAR_PAN_REFUSED'],
    ['6222-0202-0001-1112-220', 'CLEAR_PAN_REFUSED'],
    ['_6222_020200011112220-', 'CLEAR_PAN_REFUSED'],
    ['6222-0202-0001-1112-221', undefined],
    ['A6222020200011112220', undefined],
    ['', 'INPUT_INVALID'],
    ['a b', 'INPUT_INVALID'],
    ['x'.repeat(65), 'INPUT_INVALID'],
    ['123456789012', undefined],
    ['12345678901234567890', undefined],
    ['T1234567890123', undefined],
    ['x'.repeat(64), undefined],
  ])('and a transaction %s: %s', async (transactionId, code) => {
    const { at } = await scene();
    const outcome = await driver.confirm(await driver.reserved(at), { transactionId });
    expect(failureOf(outcome)).toEqual(code && { code, path: ['transactionId'] });
  });

  it('is settled by who read its present version alone', async () => {
    const { at } = await scene();
    const reserved = await driver.reserved(at);
    const charged = await stateAfter(driver.confirm(reserved));
    await stateAfter(driver.refund(charged, 1000));
    const conflict = { code: 'CONFLICT', currentVersion: 3 };
    for (const outcome of [await driver.refund(charged, 1000), await driver.cancel(reserved)]) {
      expect(failureOf(outcome)).toEqual(conflict);
    }
  });

  it('reads the version that was told: of two settlements one goes through', async () => {
    const { at, usedToday } = await scene();
    const reserved = await driver.reserved(at);
    const outcomes = await Promise.all([driver.confirm(reserved), driver.cancel(reserved), driver.confirm(reserved)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const isConfirmed = outcomes[1].ok ? 0 : 1;
    expect(await usedToday()).toEqual([isConfirmed, isConfirmed * 1000]);
  });
});
