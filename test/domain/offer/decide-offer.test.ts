import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import { decideCreateOffer, type OfferTerms } from '#domain/offer/decide-create.ts';
import { decideEndOffer, MOST_ENDS } from '#domain/offer/decide-end.ts';
import { decideReviseOffer, MOST_ENTRIES, MOST_VERSIONS } from '#domain/offer/decide-revise.ts';
import { versionAt, type Offer, type OfferRule } from '#domain/offer/offer.ts';
import { recordedEnd, recordingOf, regionsFrom } from '#domain/offer/recorded-spans.ts';
import { newRegions, newShelves } from '#domain/offer/shelves.ts';
import { isSameRule } from '#domain/offer/rule-form.ts';
import { region } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
import { actAt, merchantIds, offerTerms, ruleWith, second } from '../../support/offer-with.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const LATER = second(1_000_000);

/** An offer that was created so that all know of it from second 0 on, unless at another instant. */
function created(facts: Partial<OfferTerms> = {}, seconds = -15): Offer {
  return valueOf(decideCreateOffer(offerTerms(facts), actAt(seconds))).state;
}

interface Change {
  readonly at?: number;
  readonly from?: number | null;
  readonly to?: number;
  readonly rule?: Partial<OfferRule>;
}

function revise(offer: Offer, { at = 0, from = null, to, rule = { budgetFen: fen(7) } }: Change) {
  const version = {
    rule: ruleWith(rule),
    from: from === null ? null : second(from),
    to: to === undefined ? null : second(to),
  };
  return decideReviseOffer(offer, { version }, actAt(at));
}

const revised = (offer: Offer, change: Change): Offer => valueOf(revise(offer, change)).state;
const ended = (offer: Offer, to: number, at = 0): Offer => valueOf(decideEndOffer(offer, second(to), actAt(at))).state;
const numberAt = (offer: Offer, seconds: number, knownAt: Instant = LATER): number | undefined =>
  versionAt(offer, second(seconds), knownAt)?.number;

describe('an offer that is created', () => {
  it('has its first version from when all know of it, a quarter of a minute later, and not before', () => {
    const offer = created({}, 0);
    expect(offer).toMatchObject({
      version: 1,
      versions: [{ number: 1, from: second(15), ends: [], recordedAt: second(15) }],
    });
    expect([numberAt(offer, 15, second(15)), numberAt(offer, 15, second(14))]).toEqual([1, undefined]);
    expect(numberAt(offer, 14.999)).toBeUndefined();
    expect(created({ from: second(15) }, 0)).toEqual(offer);
  });

  it('stands in the trail on the day in Shanghai on which it begins', () => {
    const from = second(43_200);
    expect(from).toBe('2026-06-01T16:00:00.000Z');
    expect(valueOf(decideCreateOffer(offerTerms({ from }), actAt(0))).audit.effectiveOn).toBe('2026-06-02');
  });

  it('may begin later and end at an instant after that', () => {
    const offer = created({ from: second(60), to: second(61) });
    expect([59, 60, 60.999, 61].map((at) => numberAt(offer, at))).toEqual([undefined, 1, 1, undefined]);
  });

  it.each<[Partial<OfferTerms>, object]>([
    [{ from: second(14.999) }, { code: 'OFFER_BACKDATED', path: ['from'] }],
    [
      { from: second(60), to: second(60) },
      { code: 'INTERVAL_INVALID', path: ['to'] },
    ],
    [{ to: second(15) }, { code: 'INTERVAL_INVALID', path: ['to'] }],
    [{ code: 'meals' }, { code: 'INPUT_INVALID', path: ['code'] }],
    [{ code: '' }, { code: 'INPUT_INVALID', path: ['code'] }],
    [{ code: 'A'.repeat(33) }, { code: 'INPUT_INVALID', path: ['code'] }],
    [{ rule: ruleWith({ weekdays: [8] }) }, { code: 'INPUT_INVALID', path: ['rule', 'weekdays'] }],
  ])('with %j is refused', (facts, problem) => {
    expect(failureOf(decideCreateOffer(offerTerms(facts), actAt(0)))).toEqual(problem);
  });

  it('may have a code of 32 characters, and tells the audit trail its rule', () => {
    const { state, audit } = valueOf(decideCreateOffer(offerTerms({ code: 'A-9'.padEnd(32, 'Z') }), actAt(0)));
    expect(state.code).toHaveLength(32);
    expect(audit).toMatchObject({ action: 'CREATE_OFFER', effectiveOn: '2026-06-01' });
    const discount = { field: 'discount', from: null, to: '{"kind":"PERCENT","basisPoints":1000}' };
    expect(audit.changes).toContainEqual(discount);
  });
});

describe('an offer that is revised', () => {
  it('ends one version where the next begins, and leaves what was as it was', () => {
    const offer = revised(created(), { at: 100, from: 200 });
    expect([0, 199.999, 200, 9999].map((at) => numberAt(offer, at))).toEqual([1, 1, 2, 2]);
    expect(numberAt(offer, 200, second(114.999))).toBe(1);
    expect(numberAt(offer, 200, second(115))).toBe(2);
    expect(offer.version).toBe(2);
  });

  it('begins its version when all know of it where no start is named, and ends it where that is planned', () => {
    const offer = revised(created(), { at: 100, to: 300 });
    expect([114.999, 115, 299.999, 300].map((at) => numberAt(offer, at))).toEqual([1, 2, 2, undefined]);
  });

  it.each<[string, Change, string]>([
    ['before all know of it', { at: 100, from: 114.999 }, 'OFFER_BACKDATED'],
    ['from the start of a version in force', { at: 100, from: 0 }, 'OFFER_EDIT_IN_PLACE'],
    ['from the start of a version that begins this moment', { at: 0, from: 0 }, 'OFFER_EDIT_IN_PLACE'],
    ['to its own start', { at: 100, from: 200, to: 200 }, 'INTERVAL_INVALID'],
    ['by a rule that is none', { at: 100, from: 200, rule: { regions: [] } }, 'INPUT_INVALID'],
  ])('%s is refused', (_how, change, code) => {
    expect(failureOf(revise(created(), change))).toMatchObject({ code });
  });

  it('does not run over a version that is ahead, until that one is withdrawn', () => {
    const planned = revised(created(), { at: 10, from: 500 });
    for (const from of [35, 499, 500]) {
      expect(failureOf(revise(planned, { at: 20, from, to: 501 }))).toEqual({
        code: 'OFFER_VERSION_OVERLAP',
        path: ['from'],
      });
    }
    expect(revise(planned, { at: 20, from: 501 }).ok).toBe(true);
    const withdrawn = ended(planned, 500, 20);
    expect(numberAt(withdrawn, 500)).toBeUndefined();
    expect(numberAt(withdrawn, 499)).toBe(1);
    const again = revised(withdrawn, { at: 30, from: 500 });
    expect([numberAt(again, 499), numberAt(again, 500)]).toEqual([1, 3]);
  });

  it('may go on after a gap', () => {
    const offer = revised(created({ to: second(100) }), { at: 200, from: 300 });
    expect([99, 100, 299, 300].map((at) => numberAt(offer, at))).toEqual([1, undefined, undefined, 2]);
  });

  it('may get other names without a version, and nothing is refused', () => {
    const { state, audit } = valueOf(decideReviseOffer(created(), { name: '餐饮优惠', nameEn: 'Meals' }, actAt(9)));
    expect(state).toMatchObject({ name: '餐饮优惠', nameEn: 'Meals', version: 2 });
    expect(state.versions).toEqual(created().versions);
    expect(audit.changes.map(({ field }) => field)).toEqual(['name', 'nameEn']);
    expect(valueOf(decideReviseOffer(state, { nameEn: null }, actAt(9))).state).toMatchObject({
      name: '餐饮优惠',
      nameEn: null,
    });
    for (const nothing of [{}, { name: undefined, nameEn: undefined, version: undefined }]) {
      expect(failureOf(decideReviseOffer(state, nothing, actAt(9)))).toEqual({ code: 'INPUT_INVALID' });
    }
  });

  it('tells the audit trail what differs from the version that it replaces', () => {
    const version = { rule: ruleWith({ budgetFen: fen(7) }), from: second(86_400), to: null };
    const { audit } = valueOf(decideReviseOffer(created(), { name: 'x', version }, actAt(1)));
    expect(audit).toMatchObject({ action: 'REVISE_OFFER', effectiveOn: '2026-06-02' });
    expect(audit.changes).toEqual([
      { field: 'name', from: '餐饮九折', to: 'x' },
      { field: 'versionNumber', from: null, to: '2' },
      { field: 'from', from: null, to: second(86_400) },
      { field: 'budgetFen', from: null, to: '7' },
    ]);
  });

  it('tells the audit trail what differs from its last version where none is in force', () => {
    const offer = created({ to: second(100) });
    const version = { rule: ruleWith({ budgetFen: fen(7) }), from: second(300), to: null };
    const { audit } = valueOf(decideReviseOffer(offer, { version }, actAt(200)));
    expect(audit.changes.map(({ field }) => field)).toEqual(['versionNumber', 'from', 'budgetFen']);
  });

  it('holds a hundred versions', () => {
    let offer = created();
    for (let at = 1; at < MOST_VERSIONS; at += 1) offer = revised(offer, { at });
    expect(offer.versions).toHaveLength(100);
    expect(failureOf(revise(offer, { at: 200 }))).toEqual({ code: 'LIST_FULL', path: ['rule'] });
  });

  it('holds so many entries of lists that it stays an item of the store', () => {
    const rule = {
      merchants: merchantIds(60),
      excludedMcc: Array.from({ length: 200 }, (_, index) => String(1000 + index)),
    };
    const each = 60 + 200 + 1;
    let offer = created({ rule: ruleWith(rule) });
    for (let at = 1; (at + 1) * each <= MOST_ENTRIES; at += 1) offer = revised(offer, { at, rule });
    expect(offer.versions).toHaveLength(22);
    expect(failureOf(revise(offer, { at: 100, rule }))).toEqual({ code: 'LIST_FULL', path: ['rule'] });
    expect(revise(offer, { at: 100 }).ok).toBe(true);
    const timeSlots = Array.from({ length: 24 }, (_, index) => ({ fromMinute: index, toMinute: index + 1 }));
    const regions = [region('330800'), region('330400')];
    const filling = (codes: number) => ({ ...rule, regions, timeSlots, excludedMcc: rule.excludedMcc.slice(0, codes) });
    const left = MOST_ENTRIES - 22 * each - 60 - 24 - 2;
    expect(revise(offer, { at: 100, rule: filling(left) }).ok).toBe(true);
    expect(failureOf(revise(offer, { at: 100, rule: filling(left + 1) }))?.code).toBe('LIST_FULL');
    const longest = JSON.stringify(offer).replaceAll(/"mer_\d+"/g, '"mer_01ARZ3NDEKTSV4RRFFQ69G5FAV"');
    expect(Buffer.byteLength(longest)).toBeLessThan(200_000);
  });
});

describe('an offer that is ended', () => {
  it('is in force up to its end, as everybody knows a quarter of a minute later', () => {
    const offer = ended(created(), 200, 100);
    expect([199.999, 200].map((at) => numberAt(offer, at))).toEqual([1, undefined]);
    expect(numberAt(offer, 200, second(114.999))).toBe(1);
    expect(failureOf(decideEndOffer(offer, second(200), actAt(100)))).toEqual({ code: 'OFFER_ENDED' });
    expect(failureOf(decideEndOffer(offer, second(500), actAt(400)))).toEqual({ code: 'OFFER_ENDED' });
    expect(numberAt(ended(offer, 150, 120), 150)).toBeUndefined();
  });

  it('ends when all know of it at the earliest, and where no end is named', () => {
    expect(failureOf(decideEndOffer(created(), second(114.999), actAt(100)))).toEqual({
      code: 'OFFER_BACKDATED',
      path: ['to'],
    });
    const over = ended(created(), 115, 100);
    expect([114.999, 115].map((at) => numberAt(over, at))).toEqual([1, undefined]);
    expect(valueOf(decideEndOffer(created(), null, actAt(100))).state).toEqual(over);
  });

  it('takes back whatever was to begin later', () => {
    const planned = revised(created({ to: second(300) }), { at: 10, from: 500 });
    for (const to of [200, 300, 400]) {
      const offer = ended(planned, to, 20);
      expect([250, 500, 600].map((at) => numberAt(offer, at))).toEqual([
        to === 200 ? undefined : 1,
        undefined,
        undefined,
      ]);
      expect(recordedEnd(offer.versions[1] ?? { ends: [] })).toBe(second(500));
    }
  });

  it('tells the audit trail of each version that it ends', () => {
    const planned = revised(created(), { at: 10, from: 500 });
    const { audit } = valueOf(decideEndOffer(planned, second(200), actAt(20)));
    expect(audit).toMatchObject({ action: 'END_OFFER', effectiveOn: '2026-06-01', reason: null });
    const tomorrow = valueOf(decideEndOffer(created(), second(43_200), actAt(20))).audit;
    expect(tomorrow.effectiveOn).toBe('2026-06-02');
    expect(audit.changes).toEqual([
      { field: 'version 1 to', from: second(500), to: second(200) },
      { field: 'version 2 to', from: null, to: second(500) },
    ]);
  });

  it('keeps a bounded number of ends', () => {
    let offer = created({ to: second(5000) });
    for (let more = 1; more < MOST_ENDS; more += 1) offer = ended(offer, 5000 - more, 1);
    expect(failureOf(decideEndOffer(offer, second(16), actAt(1)))).toEqual({ code: 'LIST_FULL', path: ['to'] });
  });
});

describe('what is recorded of an offer', () => {
  it('stands in its order though the clock of another process is behind', () => {
    const offer = created({}, 10);
    expect(recordingOf(offer, actAt(4))).toBe(second(25));
    expect(recordingOf(ended(offer, 900, 50), actAt(4))).toBe(second(65));
    expect(recordingOf(offer, actAt(11))).toBe(second(26));
    const { versions } = revised(offer, { at: 4, from: 60 });
    expect(versions.map(({ recordedAt }) => recordedAt)).toEqual([second(25), second(25)]);
    expect(versions[0]?.ends).toEqual([{ to: second(60), recordedAt: second(25) }]);
    expect(ended(offer, 60, 4).versions[0]?.ends).toEqual([{ to: second(60), recordedAt: second(25) }]);
  });

  it('says of two rules that they are one, in whatever order they are written', () => {
    const written = ruleWith({
      ...{ weekdays: [7, 1], merchants: merchantIds(2).toReversed(), regions: [region('330800'), region('330400')] },
      ...{
        excludedMcc: ['9999', '1000'],
        timeSlots: [
          { toMinute: 9, fromMinute: 8 },
          { fromMinute: 1, toMinute: 2 },
        ],
      },
    });
    const kept = created({ rule: written }).versions[0]?.rule;
    expect(kept).toMatchObject({ weekdays: [1, 7], merchants: ['mer_1', 'mer_2'], regions: ['330400', '330800'] });
    expect(kept?.excludedMcc).toEqual(['1000', '9999']);
    expect(kept?.timeSlots.map(({ fromMinute }) => fromMinute)).toEqual([1, 8]);
    expect(kept && isSameRule(kept, written)).toBe(true);
    const { perCard } = written;
    expect(isSameRule(written, { ...written, perCard: { ...perCard, day: { discountFen: null, count: null } } })).toBe(
      true,
    );
    for (const facts of [
      { perCard: { ...perCard, day: { count: 1, discountFen: null } } },
      { minimumSpendFen: fen(1) },
      { weekdays: [7] },
      { discount: { kind: 'FIXED', fen: fen(1) } as const },
    ]) {
      expect(isSameRule(written, { ...written, ...facts })).toBe(false);
    }
  });

  it('names the shelves and divisions that are new, and none twice', () => {
    const before = created({ rule: ruleWith({ merchants: merchantIds(2) }) });
    expect(newShelves(null, before)).toEqual(merchantIds(2).map((merchant) => ({ category: 'EATING', merchant })));
    expect(newRegions(null, before)).toEqual(['330000']);
    const more = revised(before, { at: 1, rule: { merchants: merchantIds(3), regions: [region('000000')] } });
    expect(newShelves(before, more)).toEqual([{ category: 'EATING', merchant: 'mer_3' }]);
    expect(newRegions(before, more)).toEqual(['000000']);
    const moved = revised(before, { at: 1, rule: { category: 'MEDICAL', merchants: merchantIds(1) } });
    expect(newShelves(before, moved)).toEqual([{ category: 'MEDICAL', merchant: 'mer_1' }]);
    const other = revised(more, { at: 2, rule: { category: 'MEDICAL' } });
    expect(newShelves(more, other)).toEqual([{ category: 'MEDICAL', merchant: 'ALL' }]);
    expect(newShelves(other, revised(other, { at: 3, rule: { merchants: merchantIds(1) } }))).toEqual([]);
  });

  it('is for the divisions of what is in force or ahead, or was last', () => {
    const [city, county] = [region('330800'), region('330482')];
    const planned = revised(created({ rule: ruleWith({ regions: [city] }) }), {
      at: 1,
      from: 16,
      rule: { regions: [county] },
    });
    expect(regionsFrom(planned, second(2))).toEqual([city, county]);
    expect(regionsFrom(planned, second(16))).toEqual([county]);
    expect(regionsFrom(ended(planned, 30, 10), second(40))).toEqual([county]);
  });
});
