import { describe, expect, it } from 'vitest';
import { plantCardWorld } from '../support/card-world.ts';
import { driverOfDiscounts } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { merchantWith, saveMerchants } from '../support/offer-setting.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const engine = await createTestTable();
const through = createFaultyTable(engine);
const service = createTestPorts(engine, { now: '2026-06-01', through });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, { code: 'jiangxi-card', bankCode: 'ICBC' });
const driver = driverOfDiscounts(service, world);
const offer = await world.offer();
const at = async (name: string) => {
  const usable = await world.usable(name);
  return { usable, at: { card: { token: usable.token }, offer: { offerId: offer.id } } };
};

/** Flaws 1 to 7 and 19 are in test/domain/eligibility/flaws.test.ts, 18 in test/operations/eligibility-bad-input.test.ts. */
describe('flaws of other systems that touch discounts, by the number they have in our study', () => {
  it('10: a refund before its charge is none, and two above the charge give no more than its discount back', async () => {
    const { at: there, usable } = await at('flaw-10');
    const reserved = await driver.reserved(there);
    expect(failureOf(await driver.refund(reserved, 1))).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: 'RESERVED' });
    const charged = await stateAfter(driver.confirm(reserved));
    const part = await stateAfter(driver.refund(charged, 6000));
    expect(failureOf(await driver.refund(part, 4001))?.code).toBe('REFUND_EXCEEDS_CHARGE');
    await stateAfter(driver.refund(part, 4000));
    expect(await driver.usedToday(usable.card.id, offer.id)).toEqual([1, 0]);
  });

  it('14: two banks use the same id for a transaction of theirs', async () => {
    const shop = merchantWith(theirs.program.id, 'M-FLAW', '360000');
    await saveMerchants(service.request(), [shop]);
    const elsewhere = driverOfDiscounts(service, { ...theirs, merchantId: shop.id });
    const { at: there } = await at('flaw-14');
    const [usable, other] = [await theirs.usable('flaw-14-theirs'), await theirs.offer()];
    const foreign = await elsewhere.reserved({ card: { token: usable.token }, offer: { offerId: other.id } });
    const confirmed = await Promise.all([
      stateAfter(driver.confirm(await driver.reserved(there), { transactionId: 'FLOW-1' })),
      stateAfter(elsewhere.confirm(foreign, { transactionId: 'FLOW-1' })),
    ]);
    expect(confirmed.map(({ transactionId }) => transactionId)).toEqual(['FLOW-1', 'FLOW-1']);
  });

  it('15: what failed is decided anew when it is asked again under its key', async () => {
    const { at: there, usable } = await at('flaw-15');
    const again = { ...there, key: 'asked-again-15' };
    valueOf(await world.report(usable.card, { state: 'FROZEN', token: usable.token }));
    expect(failureOf(await driver.reserve(again))).toEqual({ code: 'NOT_ELIGIBLE', reasons: ['CARD_FROZEN'] });
    service.clock.pass(1);
    valueOf(await world.report(usable.card, { state: 'ACTIVATED', token: usable.token }));
    expect((await driver.reserved(again)).discountFen).toBe(1000);
  });

  it('16: where the trail cannot be written nothing is, and where the answer is lost it is told on the next call', async () => {
    const { at: there, usable } = await at('flaw-16');
    const call = { ...there, key: 'trail-of-16' };
    through.plan('TransactWriteItemsCommand', ...Array.from({ length: 4 }, () => 'NO_CONNECTION' as const));
    await expect(driver.reserve(call)).rejects.toThrow('socket hang up');
    expect(await driver.usedToday(usable.card.id, offer.id)).toEqual([0, 0]);
    through.plan('TransactWriteItemsCommand', 'ANSWER_LOST');
    const reserved = await driver.reserved(call);
    expect(await driver.usedToday(usable.card.id, offer.id)).toEqual([1, 1000]);
    const trail = await service.request().auditTrail.of(reserved.id, { limit: 9, after: undefined });
    expect(trail.items.map(({ item }) => item.action)).toEqual(['RESERVE_DISCOUNT']);
  });
});
