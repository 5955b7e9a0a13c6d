import { expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { findOffer } from '#services/offer-access.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { findBudgetSpent } from '#services/show-offer.ts';
import { clientWith, region } from '../support/builders.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { driverOfDiscounts } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { fen } from '../support/household.ts';
import { ruleWith } from '../support/offer-with.ts';
import { stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const made = await createTestTable();
const table = createFaultyTable(made);
const service = createTestPorts(made, { now: '2026-06-15', through: table });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');
const driver = driverOfDiscounts(service, world);
const { token } = await world.usable('spending');
const at = ({ id }: Offer) => ({ card: { token }, offer: { offerId: id } });

/** What a caller is told that an offer has spent; undefined where it is told nothing, or does not see the offer. */
async function spent({ id }: Pick<Offer, 'id'>, by: ApiClient = zhejiang.admin) {
  const [ports, act] = [service.request(), service.act(by)];
  const offer = await findOffer(ports, act, id);
  return offer && findBudgetSpent(ports, act, offer);
}

it('an offer tells what it has spent: with what is held, without what expired or was refunded', async () => {
  const offer = await world.offer({ budgetFen: fen(10_000) });
  expect(await spent(offer)).toBe(0);
  const charged = await driver.charged(at(offer));
  service.clock.setTo('2026-06-15T13:00:30+08:00');
  await driver.reserved({ ...at(offer), holdSeconds: 30 });
  expect(await spent(offer)).toBe(2000);
  service.clock.pass(90);
  expect(await spent(offer)).toBe(1000);
  await stateAfter(driver.refund(charged, 2500));
  expect(await spent(offer)).toBe(750);
});

it('a till gives back its discount though the bank took back more than was spent, and the offer has then spent less than nothing', async () => {
  const offer = await world.offer({ budgetFen: fen(10_000) });
  const charged = await driver.charged(at(offer));
  const takenBack = {
    type: 'SPEND_BUDGET',
    offerId: offer.id,
    bankCode: 'ICBC',
    sequence: 1,
    fen: fen(-1500),
  } as const;
  await service.request().ledger.commitOwn({ writes: [takenBack], audit: [] });
  expect(await spent(offer)).toBe(-500);
  await stateAfter(driver.refund(charged, 2500));
  expect(await spent(offer)).toBe(-750);
});

it('an offer whose budget was ended still tells what it had spent, and one that never had any tells nothing', async () => {
  const [offer, open] = [await world.offer({ budgetFen: fen(10_000) }), await world.offer()];
  for (const one of [offer, open]) await driver.charged(at(one));
  const rule = ruleWith({ regions: [region('330000')] });
  const revision = { version: { rule, from: null, to: null } };
  const command = { idempotencyKey: 'end-the-budget', id: offer.id, expectedVersion: offer.version, revision };
  await stateAfter(reviseOffer(service.request(), service.act(zhejiang.admin), command));
  service.clock.pass(PUBLICATION_SECONDS);
  expect([await spent(offer), await spent(open)]).toEqual([1000, undefined]);
});

it('what an offer has spent is told to administrators and the bank of its programme alone', async () => {
  const offer = await world.offer({ budgetFen: fen(10_000) });
  await driver.charged(at(offer));
  for (const by of [zhejiang.admin, world.bank]) expect(await spent(offer, by)).toBe(1000);
  const member = clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') }, 'anybody');
  const seers = [zhejiang.officer, zhejiang.reviewer, world.partner, member];
  for (const by of [...seers, jiangxi.admin, theirs.bank]) expect(await spent(offer, by)).toBeUndefined();
  for (const by of seers) expect(await findOffer(service.request(), service.act(by), offer.id)).toBeDefined();
});

it('what a page of offers has spent takes one BatchGet', async () => {
  const offers: Offer[] = [];
  while (offers.length < 10) offers.push(await world.offer({ budgetFen: fen(10_000) }));
  const requests = () => ['BatchGetItemCommand', 'GetItemCommand', 'QueryCommand'].map(table.requestsOf);
  const [ports, act, before] = [service.request(), service.act(world.bank), requests()];
  const sums = await Promise.all(offers.map((offer) => findBudgetSpent(ports, act, offer)));
  expect(sums).toEqual(offers.map(() => 0));
  expect(requests().map((count, kind) => count - (before[kind] ?? 0))).toEqual([1, 0, 0]);
});
