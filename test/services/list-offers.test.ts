import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import type { OfferRule } from '#domain/offer/offer.ts';
import { findOffer } from '#services/offer-access.ts';
import { listOffers, type OfferQuery } from '#services/list-offers.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { adminOf, clientWith, region, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { ruleWith, second } from '../support/offer-with.ts';
import { beginProgram, offerMaker, plantMerchants } from '../support/offer-setting.ts';
import { known, stateAfter } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const ours = await beginProgram(service, zhejiang, 'zhejiang-card');
const theirs = await beginProgram(service, jiangxi, 'jiangxi-card');
const nation = adminOf('000000');
const planted = await plantMerchants(service, ours.id, ['SHOP', 'OTHER']);
const [shop, other] = planted as readonly [MerchantId, MerchantId];
const regions = (...codes: readonly string[]) => codes.map(region);

/** By name: where each is for, and what is particular about it. */
const RULES: Readonly<Record<string, Partial<OfferRule>>> = {
  nation: { regions: regions('000000') },
  province: { regions: regions('330000'), category: 'MEDICAL' },
  city: { regions: regions('330800') },
  county: { regions: regions('330881'), merchants: [shop] },
  'town-b': { regions: regions('330881002') },
  'town-a': { regions: regions('330881001') },
  'both-towns': { regions: regions('330881001', '330881002', '330400') },
  'sister-county': { regions: regions('330802') },
  elsewhere: { regions: regions('330400', '330100') },
};

const { made } = offerMaker(service, ours.id, nation);
const names = new Map<string, string>();
for (const [name, rule] of Object.entries(RULES)) {
  names.set((await made({ rule: ruleWith(rule) })).id, name);
}
const later = await made({ rule: ruleWith({ regions: regions('330881') }), from: second(3600), to: second(7200) });
names.set(later.id, 'later');
/** For 江山 up to an hour from now, and for 嘉兴 from then on. */
const moving = await made({ rule: ruleWith({ regions: regions('330881') }) });
names.set(moving.id, 'moving');
const moved = { rule: ruleWith({ regions: regions('330400') }), from: second(3600), to: null };
const command = { idempotencyKey: 'move-the-offer', id: moving.id, expectedVersion: 1, revision: { version: moved } };
await stateAfter(reviseOffer(service.request(), service.act(nation), command));
const foreign = await offerMaker(service, theirs.id, nation).made({ rule: ruleWith({ regions: regions('000000') }) });

type Asked = Partial<Omit<OfferQuery, 'regionCode' | 'page'>> & { readonly region: string; readonly by?: ApiClient };

function read({ region: code, by = zhejiang.admin, ...query }: Asked, limit: number, after?: string) {
  const act = { ...service.act(by), now: second(15) };
  const page = { limit, after };
  return listOffers(service.request(), act, { programId: ours.id, regionCode: region(code), page, ...query });
}

/** The names of all offers of a list, read page by page. */
async function listed(asked: Asked, limit = 100): Promise<readonly (string | undefined)[]> {
  const found: (string | undefined)[] = [];
  let after: string | undefined;
  for (let hasMore = true; hasMore;) {
    const page = await known(read(asked, limit, after));
    found.push(...page.items.map(({ item }) => names.get(item.id)));
    ({ hasMore, end: after } = page);
  }
  return found;
}

describe('the offers near a division', () => {
  it('are those for it and below it, then those above it, the nearest first and each once', async () => {
    const near = ['county', 'moving', 'town-a', 'both-towns', 'town-b', 'city', 'province', 'nation'];
    expect(await listed({ region: '330881' })).toEqual(near);
    expect(await listed({ region: '330881002' })).toEqual([
      'town-b',
      'both-towns',
      'county',
      'moving',
      'city',
      'province',
      'nation',
    ]);
    expect(await listed({ region: '330900' })).toEqual(['province', 'nation']);
    const all = await listed({ region: '000000' });
    expect([all.length, new Set(all).size]).toEqual([names.size - 1, names.size - 1]);
  });

  it.each([1, 2, 3, 5])('are the same by pages of %i', async (limit) => {
    for (const code of ['330881', '330800', '330000', '000000']) {
      expect(await listed({ region: code }, limit)).toEqual(await listed({ region: code }));
    }
  });

  it('are the same where the store gives less at a time than it is asked for', async () => {
    const found: (string | undefined)[] = [];
    let after: string | undefined;
    for (let hasMore = true; hasMore;) {
      const ports = service.request();
      const { placed } = ports.offers;
      const sparing: typeof placed = (programId, prefix, request) =>
        placed(programId, prefix, { ...request, limit: 1 });
      const offers = { ...ports.offers, placed: sparing };
      const act = { ...service.act(zhejiang.admin), now: second(15) };
      const query = { programId: ours.id, regionCode: region('330881'), page: { limit: 3, after } };
      const few = Object.create(ports, { offers: { value: offers } }) as typeof ports;
      const page = await known(listOffers(few, act, query));
      found.push(...page.items.map(({ item }) => names.get(item.id)));
      ({ hasMore, end: after } = page);
    }
    expect(found).toEqual(await listed({ region: '330881' }));
  });

  it('are those in force at the instant that is asked for', async () => {
    const inAnHour = await listed({ region: '330881', at: second(3600) });
    expect(inAnHour.slice(0, 2)).toEqual(['county', 'later']);
    expect(inAnHour).not.toContain('moving');
    expect(await listed({ region: '330400', at: second(3600) })).toContain('moving');
    expect(await listed({ region: '330400' })).not.toContain('moving');
    expect(await listed({ region: '330881', at: second(3599.999) })).toContain('moving');
    expect(await listed({ region: '330881', at: second(7200) })).not.toContain('later');
    expect(await listed({ region: '330881', at: second(-1) })).toEqual([]);
  });

  it('are not there before everybody knows of them', async () => {
    const act = { ...service.act(zhejiang.admin), now: second(14.999) };
    const page = { limit: 9, after: undefined };
    const query = { programId: ours.id, regionCode: region('330881'), at: second(60), page };
    expect((await known(listOffers(service.request(), act, query))).items).toEqual([]);
  });

  it('may be those of a category, or those that a merchant may give', async () => {
    expect(await listed({ region: '330881', category: 'MEDICAL' })).toEqual(['province']);
    expect(await listed({ region: '330881', merchantId: shop })).toContain('county');
    const ofOther = await listed({ region: '330881', merchantId: other });
    expect(ofOther).not.toContain('county');
    expect(ofOther).toContain('city');
  });

  it('are read on from positions of the list alone', async () => {
    const page = await known(read({ region: '330881' }, 2));
    expect(await read({ region: '330400' }, 2, page.end)).toBeUndefined();
    expect(await read({ region: '330881' }, 2, 'nonsense')).toBeUndefined();
  });
});

describe('the offers of a card programme', () => {
  const county = { kind: 'REGION', regionCode: region('330881') } as const;
  const bankOf = (cardProgram: string): ApiClient =>
    clientWith('BANK', { kind: 'CARD_PROGRAM', cardProgram, regionCode: region('330000') }, cardProgram);

  it.each<[string, ApiClient, boolean]>([
    ['its own bank', bankOf('zhejiang-card'), true],
    ['another bank', bankOf('other-card'), false],
    ['a partner of a county', clientWith('PARTNER', county, 'till'), true],
    ['a member', clientWith('MEMBER', { kind: 'SELF', regionCode: region('330881') }, 'one'), true],
    ['an officer', staffOf('OFFICER', zhejiang.base), true],
    ['the administrator of another federation', jiangxi.admin, false],
    ['a dashboard', zhejiang.dashboard, false],
  ])('are seen by %s: %s', async (_who, by, isSeen) => {
    expect((await listed({ region: '330881', by })).length > 0).toBe(isSeen);
    const act = service.act(by);
    expect((await findOffer(service.request(), act, moving.id)) !== undefined).toBe(isSeen);
  });

  it('are listed by their programme alone', async () => {
    const page = await known(read({ region: '000000', by: nation, programId: theirs.id }, 100));
    expect(page.items.map(({ item }) => item.id)).toEqual([foreign.id]);
    expect(await listed({ region: '000000', by: jiangxi.admin })).toEqual([]);
    expect(await listed({ region: '330881', programId: 'cprog_nobody' as CardProgramId })).toEqual([]);
  });
});
