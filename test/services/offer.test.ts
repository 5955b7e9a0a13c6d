import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { MerchantId, OfferId } from '#domain/ids.ts';
import type { OfferRevision } from '#domain/offer/decide-revise.ts';
import { versionAt, type Offer, type OfferRule } from '#domain/offer/offer.ts';
import { PUBLICATION_SECONDS } from '#domain/publication.ts';
import { createOffer } from '#services/create-offer.ts';
import { endOffer } from '#services/end-offer.ts';
import { reviseOffer } from '#services/revise-offer.ts';
import { adminOf, clientWith, region } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { fen } from '../support/household.ts';
import { ruleWith, second } from '../support/offer-with.ts';
import {
  beginProgram,
  creationOf,
  offerMaker,
  plantMerchants,
  shelved,
  type OfferFacts,
} from '../support/offer-setting.ts';
import { failureOf, stateAfter, valueOf } from '../support/outcome.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2026-06-01' });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());
const ours = await beginProgram(service, zhejiang, 'zhejiang-card');
const theirs = await beginProgram(service, jiangxi, 'jiangxi-card');
const { create, made } = offerMaker(service, ours.id, zhejiang.admin);
const county = adminOf('330881', 'county');
const NO_MERCHANT = 'mer_nobody' as MerchantId;
let calls = 0;

const withRule = (facts: Partial<OfferRule>): OfferFacts => ({ rule: ruleWith(facts) });
const towns = (count: number) => Array.from({ length: count }, (_, at) => region(`3308${String(81 + at)}`));

function revise(
  { id, version }: Pick<Offer, 'id' | 'version'>,
  revision: OfferRevision,
  by: ApiClient = zhejiang.admin,
) {
  calls += 1;
  const command = { idempotencyKey: `revise-offer-${calls}`, id, expectedVersion: version, revision };
  return reviseOffer(service.request(), service.act(by), command);
}

function end({ id, version }: Pick<Offer, 'id' | 'version'>, seconds: number | null, by: ApiClient = zhejiang.admin) {
  calls += 1;
  const to = seconds === null ? null : second(seconds);
  return endOffer(service.request(), service.act(by), {
    ...{ idempotencyKey: `end-offer-${calls}`, id, expectedVersion: version, to },
  });
}

const versionFrom = (seconds: number | null, rule: Partial<OfferRule> = {}): OfferRevision => ({
  version: { rule: ruleWith(rule), from: seconds === null ? null : second(seconds), to: null },
});

async function placesOf(offer: Offer): Promise<readonly string[]> {
  const { items } = await service.request().offers.placed(offer.programId, '', { limit: 1000, after: undefined });
  return items.filter(({ item }) => item.offerId === offer.id).map(({ item }) => item.regionCode);
}

describe('an offer that is created', () => {
  it('is kept with its version, its audit entry, its divisions and its shelf', async () => {
    const offer = await made(withRule({ regions: [region('330800'), region('330482')] }));
    expect(await service.request().offers.read(offer.id)).toEqual(offer);
    expect(await service.request().offers.findByCode(ours.id, offer.code)).toEqual(offer);
    expect(await placesOf(offer)).toEqual(['330482', '330800']);
    expect(await shelved(service, ours.id, {})).toContain(offer.id);
    const trail = await service.request().auditTrail.of(offer.id, { limit: 9, after: undefined });
    expect(trail.items.map(({ item }) => item.action)).toEqual(['CREATE_OFFER']);
  });

  it('is known to nobody before its publication, and to all from then on', async () => {
    const offer = await made();
    const knownIn = [second(14.999), second(15)].map((knownAt) =>
      versionAt(offer, offer.versions[0]?.from ?? second(0), knownAt),
    );
    expect(knownIn).toEqual([undefined, offer.versions[0]]);
  });

  it('has a code of its own in its card programme, and in that one alone', async () => {
    await made({ code: 'ONE-CODE' });
    expect(failureOf(await create({ code: 'ONE-CODE' }))).toEqual({ code: 'CODE_TAKEN', path: ['code'] });
    const other = await offerMaker(service, theirs.id, jiangxi.admin).create({
      ...{ code: 'ONE-CODE', ...withRule({ regions: [region('360000')] }) },
    });
    expect(valueOf(other).state.programId).toBe(theirs.id);
  });

  it('answers a repeated call with the first answer, and makes nothing more', async () => {
    const command = creationOf(ours.id);
    const first = valueOf(await createOffer(service.request(), service.act(zhejiang.admin), command));
    const again = valueOf(await createOffer(service.request(), service.act(zhejiang.admin), command));
    expect(again).toMatchObject({ state: first.state, receipt: { replayed: true } });
    const other = { ...command, terms: { ...command.terms, name: 'x' } };
    const reused = await createOffer(service.request(), service.act(zhejiang.admin), other);
    expect(failureOf(reused)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('lists as many merchants and names as many divisions as may be, in one change', async () => {
    const codes = Array.from({ length: 60 }, (_, index) => `MANY-${index}`);
    const merchants = await plantMerchants(service, ours.id, codes);
    const regions = service
      .request()
      .regions.childrenOf(region('330000'))
      .flatMap(({ code }) => {
        return service
          .request()
          .regions.childrenOf(code)
          .map((child) => child.code);
      });
    const offer = await made(withRule({ merchants, regions: regions.slice(0, 20) }));
    expect(await placesOf(offer)).toHaveLength(20);
    for (const merchant of merchants) expect(await shelved(service, ours.id, { merchant })).toEqual([offer.id]);
    const moved = await stateAfter(
      revise(offer, versionFrom(60, { merchants, category: 'MEDICAL', regions: regions.slice(20, 40) })),
    );
    expect(await placesOf(moved)).toHaveLength(40);
    expect(await shelved(service, ours.id, { merchant: merchants[59] ?? 'ALL', category: 'MEDICAL' })).toEqual([
      offer.id,
    ]);
  });

  it.each<[string, () => OfferFacts | Promise<OfferFacts>, object]>([
    [
      'a division that is none',
      () => withRule({ regions: [region('339999')] }),
      { code: 'REGION_UNKNOWN', path: ['rule', 'regions'] },
    ],
    [
      'a division that has ended',
      () => withRule({ regions: [region('360721')] }),
      { code: 'REGION_UNKNOWN', path: ['rule', 'regions'] },
    ],
    [
      'a division beyond the scope',
      () => withRule({ regions: [region('330800'), region('360000')] }),
      { code: 'OUTSIDE_SCOPE', path: ['rule', 'regions'] },
    ],
    [
      'the whole nation',
      () => withRule({ regions: [region('000000')] }),
      { code: 'OUTSIDE_SCOPE', path: ['rule', 'regions'] },
    ],
    [
      'a merchant that is none',
      () => withRule({ merchants: [NO_MERCHANT] }),
      { code: 'NOT_FOUND', path: ['rule', 'merchants'] },
    ],
    [
      'a merchant of another card programme',
      async () => withRule({ merchants: await plantMerchants(service, theirs.id, ['THEIRS']) }),
      { code: 'NOT_FOUND', path: ['rule', 'merchants'] },
    ],
    ['a rule that is none', () => withRule({ weekdays: [9] }), { code: 'INPUT_INVALID', path: ['rule', 'weekdays'] }],
    ['a start before now', () => ({ from: second(-1) }), { code: 'OFFER_BACKDATED', path: ['from'] }],
  ])('with %s is refused', async (_what, facts, problem) => {
    expect(failureOf(await create(await facts()))).toEqual(problem);
  });

  it('lists a merchant that is too new to be found with the others', async () => {
    const merchants = await plantMerchants(service, ours.id, ['NEW-1']);
    const ports = service.request();
    const late = { ...ports.merchants, find: () => Promise.resolve(undefined) };
    const behind = Object.create(ports, { merchants: { value: late } }) as typeof ports;
    const command = creationOf(ours.id, withRule({ merchants }));
    expect((await createOffer(behind, service.act(zhejiang.admin), command)).ok).toBe(true);
  });

  it('may be for the whole nation where the caller holds it', async () => {
    const national = offerMaker(service, ours.id, adminOf('000000'));
    expect((await national.create(withRule({ regions: [region('000000')] }))).ok).toBe(true);
  });

  it('is created by administrators who see its card programme, and nobody else', async () => {
    const bank = clientWith('BANK', {
      kind: 'CARD_PROGRAM',
      cardProgram: 'zhejiang-card',
      regionCode: region('330000'),
    });
    const partner = clientWith('PARTNER', { kind: 'REGION', regionCode: region('330000') });
    for (const by of [jiangxi.admin, zhejiang.officer, zhejiang.reviewer, zhejiang.dashboard, bank, partner]) {
      const result = await offerMaker(service, ours.id, by).create(withRule({ regions: [region('360000')] }));
      expect(failureOf(result)).toEqual({ code: 'NOT_FOUND', path: ['cardProgramId'] });
    }
    expect((await offerMaker(service, ours.id, county).create(withRule({ regions: towns(1) }))).ok).toBe(true);
  });
});

describe('the shelf of all merchants', () => {
  it('holds what several calls put there at the same time', async () => {
    const facts = withRule({ category: 'TOURISM' });
    const offers = await Promise.all(Array.from({ length: 4 }, () => made(facts)));
    const { offers: found } = await service
      .request()
      .offers.readShelf({ programId: ours.id, category: 'TOURISM', merchant: 'ALL' });
    expect([...found].sort()).toEqual(offers.map(({ id }) => id).sort());
  });

  it('holds a hundred offers', async () => {
    const shelf = { programId: ours.id, category: 'LODGING', merchant: 'ALL' } as const;
    const offers = Array.from({ length: 99 }, (_, index) => `offer_full${index}` as OfferId);
    const { ledger, ids } = service.request();
    const id = ids.next('Receipt');
    const receipt = { id, actorId: zhejiang.admin.id, key: id, fingerprint: '', at: service.clock.now(), answer: null };
    await ledger.commit({ writes: [{ type: 'SAVE_SHELF', shelf, offers, readVersion: 0 }], audit: [], receipt });
    const last = await made(withRule({ category: 'LODGING' }));
    expect(failureOf(await create(withRule({ category: 'LODGING' })))).toEqual({
      code: 'LIST_FULL',
      path: ['rule', 'merchants'],
    });
    expect((await revise(last, versionFrom(60, { category: 'LODGING' }))).ok).toBe(true);
  });
});

describe('an offer that is revised', () => {
  it('keeps yesterday, stands on the shelves of both versions, and takes the version that was read', async () => {
    const [one, two] = (await plantMerchants(service, ours.id, ['R-1', 'R-2'])) as [MerchantId, MerchantId];
    const offer = await made(withRule({ merchants: [one] }));
    const revised = await stateAfter(revise(offer, versionFrom(60, { merchants: [two], budgetFen: fen(9) })));
    expect(versionAt(revised, second(59), second(999))?.rule).toEqual(offer.versions[0]?.rule);
    expect(versionAt(revised, second(60), second(999))?.rule.budgetFen).toBe(9);
    expect(await service.request().offers.read(offer.id)).toEqual(revised);
    for (const merchant of [one, two]) expect(await shelved(service, ours.id, { merchant })).toEqual([offer.id]);
    expect(failureOf(await revise(offer, { name: 'x' }))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    const back = await stateAfter(revise(revised, versionFrom(120, { merchants: [one] })));
    expect(await shelved(service, ours.id, { merchant: one })).toEqual([back.id]);
  });

  it('finds its new divisions, and is still found by the old ones', async () => {
    const offer = await made(withRule({ regions: [region('330800')] }));
    const revised = await stateAfter(revise(offer, versionFrom(60, { regions: [region('330482'), region('330800')] })));
    expect(await placesOf(revised)).toEqual(['330482', '330800']);
  });

  it.each<[string, OfferRevision, object]>([
    ['in place', versionFrom(15), { code: 'OFFER_EDIT_IN_PLACE', path: ['from'] }],
    ['for before all know of it', versionFrom(29.999), { code: 'OFFER_BACKDATED', path: ['from'] }],
    ['by nothing', {}, { code: 'INPUT_INVALID' }],
    [
      'for a division that is none',
      versionFrom(30, { regions: [region('339999')] }),
      { code: 'REGION_UNKNOWN', path: ['rule', 'regions'] },
    ],
    [
      'for a division beyond the scope',
      versionFrom(30, { regions: [region('360000')] }),
      { code: 'OUTSIDE_SCOPE', path: ['rule', 'regions'] },
    ],
    [
      'for a merchant that is none',
      versionFrom(30, { merchants: [NO_MERCHANT] }),
      { code: 'NOT_FOUND', path: ['rule', 'merchants'] },
    ],
  ])('%s is refused', async (_how, revision, problem) => {
    const offer = await made();
    service.clock.pass(PUBLICATION_SECONDS);
    expect(failureOf(await revise(offer, revision))).toEqual(problem);
    service.clock.pass(-PUBLICATION_SECONDS);
  });
});

describe('an offer that is ended', () => {
  it('is in force up to then, now by default, and stays on its shelf', async () => {
    const offer = await made();
    const ended = await stateAfter(end(offer, 60));
    expect([59, 60].map((at) => versionAt(ended, second(at), second(99))?.number)).toEqual([1, undefined]);
    expect(await shelved(service, ours.id, {})).toContain(offer.id);
    const now = await stateAfter(end(ended, null));
    expect(versionAt(now, second(0), second(99))).toBeUndefined();
    expect(failureOf(await end(now, null))).toEqual({ code: 'OFFER_ENDED' });
    expect(failureOf(await end(now, -1))).toEqual({ code: 'OFFER_BACKDATED', path: ['to'] });
    expect(failureOf(await end(offer, 30))).toEqual({ code: 'CONFLICT', currentVersion: 3 });
  });
});

describe('an offer of another', () => {
  it('is not there for who does not see its card programme, and is not changed by who may not', async () => {
    const offer = await made();
    for (const by of [jiangxi.admin, zhejiang.officer, zhejiang.reviewer, zhejiang.dashboard]) {
      expect(failureOf(await revise(offer, { name: 'x' }, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
      expect(failureOf(await end(offer, 60, by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    }
    const nobody = { id: 'offer_nobody' as OfferId, version: 1 };
    expect(failureOf(await revise(nobody, { name: 'x' }))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect(await service.request().offers.read(offer.id)).toEqual(offer);
  });

  it('that is for more than the caller holds is seen, and stays', async () => {
    const offer = await made(withRule({ regions: [region('330881'), region('330482')] }));
    expect(failureOf(await revise(offer, { name: 'x' }, county))).toEqual({ code: 'OUTSIDE_SCOPE', path: ['id'] });
    expect(failureOf(await end(offer, 60, county))).toEqual({ code: 'OUTSIDE_SCOPE', path: ['id'] });
    const small = await made(withRule({ regions: [region('330881')] }));
    const widened = await revise(small, versionFrom(60, { regions: [region('330800')] }), county);
    expect(failureOf(widened)).toEqual({ code: 'OUTSIDE_SCOPE', path: ['rule', 'regions'] });
    expect((await revise(small, { name: '江山' }, county)).ok).toBe(true);
  });
});
