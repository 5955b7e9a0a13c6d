import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Offer, OfferRule } from '#domain/offer/offer.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { findBenefitCard, findCardByToken } from '#services/card-access.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { findCardUsage } from '#services/show-card-usage.ts';
import { clientWith, day, region, staffOf } from '../support/builders.ts';
import { plantCrowd } from '../support/card-crowd.ts';
import { plantCardWorld } from '../support/card-world.ts';
import { driverOfDiscounts } from '../support/discount-driver.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { fen } from '../support/household.ts';
import { ruleWith } from '../support/offer-with.ts';
import { stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const made = await createTestTable();
const table = createFaultyTable(made);
const service = createTestPorts(made, { now: '2026-06-15', through: table });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const world = await plantCardWorld(service, zhejiang, 'zhejiang-card');
const theirs = await plantCardWorld(service, jiangxi, 'jiangxi-card');
const driver = driverOfDiscounts(service, world);
const NO_LIMIT = { count: null, discountFen: null };
const LIMITS: OfferRule['perCard'] = {
  day: { count: 3, discountFen: null },
  month: { count: null, discountFen: fen(2500) },
  year: NO_LIMIT,
};

/** A card at an offer, and what it has used of it as `by` is told. */
async function scene(name: string, rule: Partial<OfferRule> = { perCard: LIMITS }) {
  const { card, token, member } = await world.usable(name);
  const offer = await world.offer(rule);
  const used = (on: string = service.clock.today(), by: ApiClient = zhejiang.admin) =>
    findCardUsage(service.request(), service.act(by), { card, offerId: offer.id, on: day(on) });
  return { card, token, member, offer, used, at: { card: { token }, offer: { offerId: offer.id } } };
}

type Pair<Value> = readonly [count: Value, discountFen: Value];

const told = ([count, discountFen]: Pair<number>, [countLeft, discountLeftFen]: Pair<number | null>) => ({
  ...{ count, discountFen, countLeft, discountLeftFen },
});

describe('what a card has used of an offer', () => {
  it('is what counts on the day, in its month and its year, with what the limits leave of it', async () => {
    const { at, used } = await scene('used');
    expect(await used()).toEqual({
      ...{
        on: '2026-06-15',
        day: told([0, 0], [3, null]),
        month: told([0, 0], [null, 2500]),
        year: told([0, 0], [null, null]),
      },
    });
    const charged = await driver.charged(at);
    await stateAfter(driver.refund(charged, 4000));
    await driver.reserved({ ...at, holdSeconds: 30 });
    expect(await used()).toMatchObject({ day: told([2, 1600], [1, null]), month: told([2, 1600], [null, 900]) });
    service.clock.pass(30);
    expect(await used()).toMatchObject({ day: told([1, 600], [2, null]), year: told([1, 600], [null, null]) });
    expect(await used('2026-06-16')).toMatchObject({
      day: told([0, 0], [3, null]),
      month: told([1, 600], [null, 1900]),
    });
    expect(await used('2026-07-15')).toMatchObject({
      month: told([0, 0], [null, 2500]),
      year: told([1, 600], [null, null]),
    });
    expect(await used('2025-06-15')).toMatchObject({ year: told([0, 0], [null, null]) });
  });

  it('leaves nothing below nothing where a later version allows less than was used', async () => {
    const { at, used, offer } = await scene('lowered');
    await driver.charged(at);
    await driver.charged(at);
    const rule = ruleWith({
      regions: [region('330000')],
      perCard: { ...LIMITS, day: { count: 1, discountFen: fen(5) } },
    });
    await revise(offer, rule);
    expect((await used())?.day).toEqual(told([2, 2000], [0, 0]));
  });

  it('is measured by the version of the day: now for today, at its end for another', async () => {
    const { used, offer } = await scene('versions');
    const after = { ...LIMITS, day: { count: 9, discountFen: null } };
    const midday = '2026-06-20T04:00:00.000Z' as const;
    await revise(offer, ruleWith({ regions: [region('330000')], perCard: after }), midday);
    const left = async (on: string) => (await used(on))?.day.countLeft;
    expect([await left('2026-06-19'), await left('2026-06-20'), await left('2026-06-21')]).toEqual([3, 9, 9]);
    expect(await left('2026-06-14')).toBeNull();
    const now = service.clock.now();
    service.clock.setTo('2026-06-20T11:59:59.999+08:00');
    expect(await left('2026-06-20')).toBe(3);
    service.clock.setTo(midday);
    expect(await left('2026-06-20')).toBe(9);
    service.clock.setTo(now);
  });

  it('is told to who sees the card, and to nobody who only found it by its token', async () => {
    const { card, token, member, used, at } = await scene('seen');
    await driver.charged(at);
    const oneself = clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000'), memberId: member.id }, 'self');
    const officer = staffOf('OFFICER', await plantBelow(service, zhejiang.upper));
    const other = clientWith('MEMBER', { kind: 'SELF', regionCode: region('330000') }, 'other');
    for (const by of [zhejiang.admin, zhejiang.officer, zhejiang.reviewer, world.bank, oneself]) {
      expect((await used('2026-06-15', by))?.day.count).toBe(1);
    }
    for (const by of [world.partner, officer, other, zhejiang.dashboard, theirs.bank, jiangxi.admin]) {
      expect(await used('2026-06-15', by)).toBeUndefined();
    }
    expect((await findCardByToken(service.request(), service.act(world.partner), token))?.id).toBe(card.id);
  });

  it('is nothing of an offer of another programme, or of none', async () => {
    const { card } = await scene('elsewhere');
    const foreign = await theirs.offer();
    const nation = clientWith('PROVINCE_ADMIN', { kind: 'REGION', regionCode: region('000000') }, 'nation');
    for (const offerId of [foreign.id, 'offer_none' as Offer['id']]) {
      const asked = { card, offerId, on: day('2026-06-15') };
      expect(await findCardUsage(service.request(), service.act(nation), asked)).toBeUndefined();
    }
  });
});

it('the usage of 90 cards takes one BatchGet after that of the cards', async () => {
  const like = await world.usable('crowded');
  const offer = await world.offer({ perCard: LIMITS });
  const crowd = await plantCrowd(service, like, 90);
  const [ports, act] = [service.request(), service.act(zhejiang.officer)];
  const found = await Promise.all(crowd.map(({ card }) => findBenefitCard(ports, act, card.id)));
  const cards = found.filter((card): card is BenefitCard => card !== undefined);
  const requests = () => ['BatchGetItemCommand', 'GetItemCommand', 'QueryCommand'].map(table.requestsOf);
  const before = requests();
  const usages = await Promise.all(
    cards.map((card) => findCardUsage(ports, act, { card, offerId: offer.id, on: day('2026-06-15') })),
  );
  expect(usages.filter((usage) => usage?.day.countLeft === 3)).toHaveLength(90);
  expect(requests().map((count, kind) => count - (before[kind] ?? 0))).toEqual([1, 0, 0]);
});

async function revise(offer: Offer, rule: OfferRule, from: string | null = null): Promise<void> {
  const revision = { version: { rule, from: from as Offer['versions'][number]['from'] | null, to: null } };
  const command = {
    idempotencyKey: service.ids.next('Receipt'),
    id: offer.id,
    expectedVersion: offer.version,
    revision,
  };
  await stateAfter(reviseOffer(service.request(), service.act(zhejiang.admin), command));
  service.clock.pass(PUBLICATION_SECONDS);
}
