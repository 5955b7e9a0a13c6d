import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import type { CardProgramId, MerchantId, OfferId } from '#domain/ids.ts';
import type { Merchant } from '#domain/merchant/merchant.ts';
import type { Offer } from '#domain/offer/offer.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import type { Catalogue, OfferShelf } from '#services/ports/catalogue.ts';
import type { Write } from '#services/ports/writes.ts';
import { createStoreMeter } from '#platform/store-meter.ts';
import { createItemLoader } from '#store/batch-get.ts';
import { FUNCTION_TIMEOUT } from '../../infra/constructs/service-function.ts';
import { CATALOGUE_KEPT_SECONDS, keepCatalogue, type KeptCatalogue } from '#store/kept-catalogue.ts';
import { meteredTable } from '#store/metered-table.ts';
import { adminOf, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { createFaultyTable } from '../support/faulty-table.ts';
import { createTestPorts } from '../support/ports.ts';

const engine = await createTestTable();
const through = createFaultyTable(engine);
const service = createTestPorts(engine, { now: '2026-06-15', through });
const NOON = Date.parse('2026-06-15T04:00:00Z');
const KEPT = CATALOGUE_KEPT_SECONDS * 1000;
const programId = 'cprog_one' as CardProgramId;
const shelf: OfferShelf = { programId, category: 'EATING', merchant: 'ALL' };
const offerId = 'offer_one' as OfferId;

async function write(...writes: readonly Write[]): Promise<void> {
  const ports = service.request();
  const id = ports.ids.next('Receipt');
  const receipt = { id, actorId: adminOf('330000').id, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
  expect(await ports.ledger.commit({ writes, audit: [], receipt })).toEqual({ outcome: 'COMMITTED' });
}

/** A merchant in its `version`, which its name tells. */
async function save(name: string, version = 1): Promise<MerchantId> {
  const id = `mer_${name}` as MerchantId;
  const facts = { name: `${name} ${version}`, regionCode: region('330881'), mcc: '5311', address: null };
  const details = [{ ...facts, recordedAt: '2026-01-01T00:00:00.000Z' as Instant }];
  const state: Merchant = { id, version, programId, code: name, details, agreements: [] };
  await write({ type: 'SAVE', noun: 'merchant', state, readVersion: version - 1 });
  return id;
}

/** A process, with a clock in milliseconds after noon, and requests that count what they ask of the store. */
function startProcess(catalogue: KeptCatalogue = keepCatalogue()) {
  let after = 0;
  const clock = { now: () => new Date(NOON + after).toISOString() as Instant };
  const request = () => {
    const meter = createStoreMeter();
    const loader = createItemLoader(meteredTable(through, meter, false));
    return { meter, loader, catalogue: catalogue({ loader, clock }) };
  };
  return {
    request,
    at: (milliseconds: number) => {
      after = milliseconds;
    },
    /** What a new request is told of a merchant, and how often it asked the store. */
    told: async (id: MerchantId): Promise<readonly [number | undefined, number]> => {
      const { catalogue: opened, meter } = request();
      return [(await opened.merchant(id))?.version, meter.requests];
    },
  };
}

describe('the kept catalogue', () => {
  it('keeps for less time than a change takes to count, however late its function writes it', () => {
    expect(CATALOGUE_KEPT_SECONDS + FUNCTION_TIMEOUT.toSeconds()).toBeLessThan(PUBLICATION_SECONDS);
  });

  it('tells what it read for four seconds, to all requests, and then reads anew', async () => {
    const { at, told } = startProcess();
    const id = await save('kept');
    expect(await told(id)).toEqual([1, 1]);
    await save('kept', 2);
    at(KEPT - 1);
    expect(await told(id)).toEqual([1, 0]);
    at(KEPT);
    expect(await told(id)).toEqual([2, 1]);
    await save('kept', 3);
    at(2 * KEPT - 1);
    expect(await told(id)).toEqual([2, 0]);
    at(2 * KEPT);
    expect(await told(id)).toEqual([3, 1]);
  });

  it('reads anew in a request that takes longer than that, too', async () => {
    const { at, request } = startProcess();
    const id = await save('long');
    const { catalogue, loader, meter } = request();
    expect((await catalogue.merchant(id))?.version).toBe(1);
    await save('long', 2);
    at(KEPT);
    expect((await catalogue.merchant(id))?.version).toBe(2);
    expect(meter.requests).toBe(2);
    const key = { pk: `MER#${id}`, sk: 'STATE' };
    const [item, again] = await Promise.all([loader.clear(key).load(key), loader.clear(key).load(key)]);
    expect([item, meter.requests]).toEqual([again, 3]);
  });

  it('reads anew when its clock was set back', async () => {
    const { at, told } = startProcess();
    const id = await save('back');
    at(1);
    expect(await told(id)).toEqual([1, 1]);
    at(0);
    expect(await told(id)).toEqual([1, 1]);
  });

  it('reads once for all who ask at once, in one request to the store', async () => {
    const { request } = startProcess();
    const ids = [await save('at-once-1'), await save('at-once-2')] as const;
    const [one, other] = [request(), request()];
    const asked = [one, other, one].flatMap(({ catalogue }) => ids.map((id) => catalogue.merchant(id)));
    const found = await Promise.all([...asked, one.loader.load({ pk: 'MER#mer_else', sk: 'STATE' })]);
    expect(found.map((merchant) => merchant?.id)).toEqual([...ids, ...ids, ...ids, undefined]);
    expect([one.meter.requests, other.meter.requests]).toEqual([1, 0]);
  });

  it('asks again for what was not there, or could not be read', async () => {
    const { told } = startProcess();
    const id = 'mer_new' as MerchantId;
    expect(await told(id)).toEqual([undefined, 1]);
    expect(await told(id)).toEqual([undefined, 1]);
    await save('new');
    through.plan('BatchGetItemCommand', ...Array.from({ length: 4 }, () => 'THROTTLED' as const));
    await expect(told(id)).rejects.toThrow();
    expect(await told(id)).toEqual([1, 1]);
    expect(await told(id)).toEqual([1, 0]);
  });

  it('lets go of what was asked for first when it has too many', async () => {
    const { told } = startProcess(keepCatalogue(2));
    const ids = [await save('many-1'), await save('many-2'), await save('many-3')] as const;
    for (const id of ids) expect(await told(id)).toEqual([1, 1]);
    expect(await told(ids[2])).toEqual([1, 0]);
    expect(await told(ids[1])).toEqual([1, 0]);
    expect(await told(ids[0])).toEqual([1, 1]);
    expect(await told(ids[1])).toEqual([1, 1]);
  });

  it('takes what was read anew for asked last', async () => {
    const { at, told } = startProcess(keepCatalogue(2));
    const ids = [await save('anew-1'), await save('anew-2'), await save('anew-3')] as const;
    await told(ids[0]);
    at(1);
    await told(ids[1]);
    at(KEPT);
    expect(await told(ids[0])).toEqual([1, 1]);
    expect(await told(ids[2])).toEqual([1, 1]);
    expect(await told(ids[0])).toEqual([1, 0]);
    expect(await told(ids[1])).toEqual([1, 1]);
  });

  it('keeps offers and shelves as well, but no shelf that was never put up', async () => {
    const { at, request } = startProcess();
    const offer: Offer = { id: offerId, version: 1, programId, code: 'O-1', name: '满减', nameEn: null, versions: [] };
    await write({ type: 'SAVE', noun: 'offer', state: offer, readVersion: 0 });
    const ask = async (look: (catalogue: Catalogue) => Promise<unknown>): Promise<readonly [unknown, number]> => {
      const { catalogue, meter } = request();
      return [await look(catalogue), meter.requests];
    };
    const seeOffer = () => ask((catalogue) => catalogue.offer(offerId));
    const seeShelf = () => ask((catalogue) => catalogue.shelf(shelf));
    expect([await seeOffer(), await seeOffer()]).toEqual([
      [offer, 1],
      [offer, 0],
    ]);
    const none = { version: 0, offers: [] };
    expect([await seeShelf(), await seeShelf()]).toEqual([
      [none, 1],
      [none, 1],
    ]);
    await write({ type: 'SAVE_SHELF', shelf, offers: [offerId], readVersion: 0 });
    const filled = { version: 1, offers: [offerId] };
    expect([await seeShelf(), await seeShelf()]).toEqual([
      [filled, 1],
      [filled, 0],
    ]);
    await write({ type: 'SAVE_SHELF', shelf, offers: [], readVersion: 1 });
    expect(await seeShelf()).toEqual([filled, 0]);
    at(KEPT);
    expect(await seeShelf()).toEqual([{ version: 2, offers: [] }, 1]);
  });

  it('has at hand what was read a short while ago, and nothing that has to be read or waited for', async () => {
    const { at, request } = startProcess();
    const id = 'offer_at_hand' as OfferId;
    const offer: Offer = { id, version: 1, programId, code: 'O-2', name: '满减', nameEn: null, versions: [] };
    await write({ type: 'SAVE', noun: 'offer', state: offer, readVersion: 0 });
    const atHand = () => request().catalogue.offerAtHand(id);
    expect(atHand()).toBeUndefined();
    const reading = request().catalogue.offer(id);
    expect(atHand()).toBeUndefined();
    await reading;
    expect(atHand()).toEqual(offer);
    at(KEPT - 1);
    expect(atHand()).toEqual(offer);
    at(KEPT);
    expect(atHand()).toBeUndefined();
  });

  it('is one for all requests of a process', async () => {
    const id = await save('composed');
    const before = through.requestsOf('BatchGetItemCommand');
    expect(await service.request().catalogue.merchant(id)).toEqual(await service.request().merchants.read(id));
    await service.request().catalogue.merchant(id);
    expect(through.requestsOf('BatchGetItemCommand') - before).toBe(1);
  });
});
