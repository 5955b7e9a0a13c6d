import { describe, expect, it } from 'vitest';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import type { EligibilityDecision, OfferFacts } from '#domain/eligibility/eligibility.ts';
import type { OfferId } from '#domain/ids.ts';
import type { EligibilityReason } from '#domain/eligibility/reason.ts';
import type { LimitPeriod, OfferRule } from '#domain/offer/offer.ts';
import {
  after,
  AT,
  decisionWith,
  factsWith,
  fen,
  LEARNED,
  NO_LIMIT,
  offerWith,
  OTHER_SHOP,
  requestWith,
  ruleWith,
  state,
  tally,
  THEIRS,
  versionWith,
  type Changes,
} from '../../support/eligibility-facts.ts';

const JUST_AFTER = after(AT, 1);
const NO_LIMITS = { day: NO_LIMIT, month: NO_LIMIT, year: NO_LIMIT };
const fixed = (value: number): Partial<OfferRule> => ({ discount: { kind: 'FIXED', fen: fen(value) } });

function choose(offers: readonly OfferFacts[], changes: Changes = {}): EligibilityDecision {
  return decisionWith({ ...changes, offers, request: { category: 'EATING', ...changes.request } });
}

const LATER = versionWith({ from: JUST_AFTER });
const never = (id: string): OfferFacts => offerWith(id, {}, { versions: [LATER] });
const elsewhere = (id: string): OfferFacts => offerWith(id, { regions: [] });
const unlisted = (id: string): OfferFacts => offerWith(id, { merchants: [OTHER_SHOP] });
const dear = (id: string): OfferFacts => offerWith(id, { minimumSpendFen: fen(10_001) });

describe('of the offers of a category, the answer', () => {
  it('is the one with the largest discount, wherever it stands', () => {
    const offers = [offerWith('of_1', fixed(500)), offerWith('of_2', fixed(501)), offerWith('of_3', fixed(499))];
    expect(choose(offers)).toMatchObject({ eligible: true, offerId: 'of_2', discountFen: 501 });
    expect(choose(offers.toReversed())).toMatchObject({ eligible: true, offerId: 'of_2', discountFen: 501 });
  });

  it('is the one with the smaller id where discounts are the same', () => {
    const offers = [offerWith('of_2', fixed(500)), offerWith('of_1', fixed(500)), offerWith('of_3', fixed(500))];
    expect(choose(offers).offerId).toBe('of_1');
    expect(choose(offers.toReversed()).offerId).toBe('of_1');
  });

  it('goes by the discount after all caps, with the usage of each offer', () => {
    const perCard = { day: { count: null, discountFen: fen(5000) }, month: NO_LIMIT, year: NO_LIMIT };
    const offers = [offerWith('of_1', { ...fixed(900), perCard }), offerWith('of_2', fixed(800))];
    const facts = factsWith({ offers });
    const used = { day: tally(1, 4201), month: tally(0, 0), year: tally(0, 0), budgetUsedFen: fen(0) };
    const usage = new Map([['of_1' as OfferId, used]]);
    const request = requestWith({ category: 'EATING' });
    expect(decideEligibility({ ...facts, usage }, request)).toMatchObject({ offerId: 'of_2', discountFen: 800 });
    expect(decideEligibility({ ...facts, usage: new Map() }, request)).toMatchObject({
      offerId: 'of_1',
      discountFen: 900,
    });
  });

  it('is an eligible one rather than one that failed, however late', () => {
    const zero = offerWith('of_0', { maxDiscountPerTransactionFen: fen(0) });
    expect(choose([zero, offerWith('of_1', fixed(1)), dear('of_2')])).toMatchObject({
      eligible: true,
      offerId: 'of_1',
    });
    expect(choose([offerWith('of_1', fixed(1)), zero])).toMatchObject({ eligible: true, offerId: 'of_1' });
  });

  it('is the one that failed latest in the table where none is eligible', () => {
    const all = [dear('of_4'), elsewhere('of_3'), unlisted('of_2'), never('of_1')];
    for (const offers of [all, all.toReversed()]) {
      expect(choose(offers)).toMatchObject({ offerId: 'of_4', reasons: ['BELOW_MINIMUM'] });
      expect(choose(offers.filter(({ id }) => id !== 'of_4'))).toMatchObject({ reasons: ['REGION_NOT_COVERED'] });
      expect(choose(offers.filter(({ id }) => id < 'of_3'))).toMatchObject({ reasons: ['MERCHANT_NOT_IN_OFFER'] });
    }
    expect(choose([never('of_1')])).toMatchObject({ offerId: 'of_1', reasons: ['OFFER_NOT_ACTIVE'] });
  });

  it('is the one whose first reason stands latest in the table, for any two of them', () => {
    const at = (period: LimitPeriod) => ({ perCard: { ...NO_LIMITS, [period]: { count: 0, discountFen: null } } });
    const ladder: readonly [EligibilityReason, Partial<OfferRule> | undefined][] = [
      ['OFFER_NOT_ACTIVE', undefined],
      ['MERCHANT_NOT_IN_OFFER', { merchants: [] }],
      ['REGION_NOT_COVERED', { regions: [] }],
      ['MCC_EXCLUDED', { excludedMcc: ['5812'] }],
      ['DAY_OR_TIME_EXCLUDED', { weekdays: [1] }],
      ['BELOW_MINIMUM', { minimumSpendFen: fen(10_001) }],
      ['LIMIT_DAY', at('day')],
      ['LIMIT_MONTH', at('month')],
      ['LIMIT_YEAR', at('year')],
      ['BUDGET_EXHAUSTED', { budgetFen: fen(0) }],
      ['DISCOUNT_ZERO', { maxDiscountPerTransactionFen: fen(0) }],
    ];
    const offers = ladder.map(([reason, rule], rank) => {
      const id = `of_${10 + rank}`;
      return { reason, rank, offer: rule === undefined ? never(id) : offerWith(id, rule) };
    });
    for (const left of offers) {
      for (const right of offers.filter(({ rank }) => rank !== left.rank)) {
        const later = left.rank > right.rank ? left : right;
        const [primary] = choose([left.offer, right.offer]).reasons;
        expect([left.reason, right.reason, primary]).toEqual([left.reason, right.reason, later.reason]);
      }
    }
  });

  it('goes by the first reason of an offer, not by its last', () => {
    const both = offerWith('of_1', { merchants: [], minimumSpendFen: fen(10_001) });
    expect(choose([both, elsewhere('of_2')])).toMatchObject({ offerId: 'of_2', reasons: ['REGION_NOT_COVERED'] });
  });

  it('is the one with the smaller id where they failed at the same reason', () => {
    expect(choose([dear('of_2'), dear('of_1'), dear('of_3')]).offerId).toBe('of_1');
    const offers = [offerWith('of_2'), dear('of_1'), never('of_3')];
    const frozen = { states: [state('FROZEN', '2026-01-01T00:00:00+08:00')] };
    expect(choose(offers, { card: frozen })).toMatchObject({
      offerId: 'of_1',
      reasons: ['CARD_FROZEN', 'BELOW_MINIMUM'],
    });
  });
});

describe('an offer is chosen from', () => {
  const medical = ruleWith({ category: 'MEDICAL' });
  const revised = (at: typeof AT, recordedAt: typeof AT): OfferFacts =>
    offerWith(
      'of_1',
      {},
      {
        versions: [
          versionWith({ ends: [{ to: at, recordedAt }] }),
          versionWith({ number: 2, from: at, rule: medical, recordedAt }),
        ],
      },
    );

  it.each([
    ['by the category of the version in force', revised(JUST_AFTER, LEARNED), true],
    ['not by that of a version that was', revised(AT, LEARNED), false],
    ['not by that of a version that is not known yet', revised(AT, JUST_AFTER), true],
    ['by the last one recorded where none is in force', never('of_1'), true],
  ])('%s', (_, offer, isChosen) => {
    expect(choose([offer]).offerId).toBe(isChosen ? 'of_1' : null);
  });

  it('by the last version that is known by then where none is in force', () => {
    const versions = [LATER, versionWith({ number: 2, from: JUST_AFTER, rule: medical, recordedAt: JUST_AFTER })];
    const offer = offerWith('of_1', {}, { versions });
    expect(choose([offer]).offerId).toBe('of_1');
    expect(choose([offer], { request: { knownAt: JUST_AFTER } }).offerId).toBeNull();
  });

  it('not when it is of another category or programme, or not known yet', () => {
    const others = [
      offerWith('of_1', { category: 'MEDICAL' }),
      offerWith('of_2', {}, { programId: THEIRS }),
      offerWith('of_3', {}, { versions: [versionWith({ recordedAt: JUST_AFTER })] }),
    ];
    expect(choose(others)).toMatchObject({ offerId: null, reasons: ['OFFER_NOT_ACTIVE'] });
    expect(choose([...others, offerWith('of_4', fixed(1))]).offerId).toBe('of_4');
  });
});

describe('without an offer of the category', () => {
  it('the reasons are those of the card and OFFER_NOT_ACTIVE, with what is known of the card', () => {
    const { reasons, offerId, evidence } = choose([], { card: { registrations: [] } });
    expect(reasons).toEqual(['REGISTRATION_MISSING', 'OFFER_NOT_ACTIVE']);
    expect(offerId).toBeNull();
    expect(evidence.cardInterval).toMatchObject({ state: 'ACTIVATED' });
    expect(evidence.offerVersion).toBeNull();
  });

  it('and with a good card, the only one is OFFER_NOT_ACTIVE', () => {
    expect(choose([]).reasons).toEqual(['OFFER_NOT_ACTIVE']);
  });
});
