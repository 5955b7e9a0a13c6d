import { describe, expect, it } from 'vitest';
import type { EligibilityReason } from '#domain/eligibility/reason.ts';
import type { OfferVersion, TimeSlot } from '#domain/offer/offer.ts';
import { region } from '../../support/builders.ts';
import {
  after,
  agreement,
  AT,
  decisionWith,
  details,
  fen,
  instant,
  LEARNED,
  OFFER,
  offerWith,
  OTHER_SHOP,
  reasonsWith,
  ruleWith,
  SHOP,
  versionWith,
} from '../../support/eligibility-facts.ts';

const JUST_AFTER = after(AT, 1);
const MINUTE = 60_000;

describe('OFFER_NOT_ACTIVE', () => {
  const reasonsOf = (version: Partial<OfferVersion>): readonly string[] =>
    reasonsWith({ offers: [offerWith(OFFER, {}, { versions: [versionWith(version)] })] });
  const endAt = (to: typeof AT, recordedAt = LEARNED) => ({ to, recordedAt });

  it.each<[string, Partial<OfferVersion>, readonly EligibilityReason[]]>([
    ['not of a version that starts at the instant', { from: AT }, []],
    ['of one that starts a millisecond later', { from: JUST_AFTER }, ['OFFER_NOT_ACTIVE']],
    ['of one that ends at the instant', { ends: [endAt(AT)] }, ['OFFER_NOT_ACTIVE']],
    ['not of one that ends a millisecond later', { ends: [endAt(JUST_AFTER)] }, []],
    ['of one that is empty', { from: AT, ends: [endAt(AT)] }, ['OFFER_NOT_ACTIVE']],
    ['of one whose end was recorded by then', { ends: [endAt(AT, AT)] }, ['OFFER_NOT_ACTIVE']],
    ['not of one whose end was recorded a millisecond later', { ends: [endAt(AT, JUST_AFTER)] }, []],
    ['not of one whose end was put off', { ends: [endAt(AT), endAt(JUST_AFTER)] }, []],
    ['of one whose end was brought forward', { ends: [endAt(JUST_AFTER), endAt(AT)] }, ['OFFER_NOT_ACTIVE']],
  ])('%s', (_, version, reasons) => {
    expect(reasonsOf(version)).toEqual(reasons);
  });

  it('skips the checks that need a rule', () => {
    const never = ruleWith({ merchants: [], regions: [], weekdays: [1], minimumSpendFen: fen(20_000) });
    expect(reasonsOf({ rule: never, from: JUST_AFTER })).toEqual(['OFFER_NOT_ACTIVE']);
  });

  it('leaves the agreement and no version as evidence', () => {
    const offers = [offerWith(OFFER, {}, { versions: [versionWith({ from: JUST_AFTER })] })];
    const { offerId, evidence } = decisionWith({ offers });
    expect(offerId).toBe(OFFER);
    expect(evidence.offerVersion).toBeNull();
    expect(evidence.merchantAgreement).toMatchObject({ merchantId: SHOP });
  });

  it.each([
    ['the old version a millisecond before', JUST_AFTER, 1000, 1],
    ['the new version at the instant', AT, 2000, 2],
  ])('is not told where an offer was revised: %s', (...[, revisedAt, discountFen, number]) => {
    const doubled = ruleWith({ discount: { kind: 'PERCENT', basisPoints: 2000 } });
    const versions = [
      versionWith({ ends: [endAt(revisedAt)] }),
      versionWith({ number: 2, from: revisedAt, rule: doubled }),
    ];
    const decision = decisionWith({ offers: [offerWith(OFFER, {}, { versions })] });
    expect(decision.discountFen).toBe(discountFen);
    expect(decision.evidence.offerVersion?.number).toBe(number);
  });

  it('does not see a version before it was recorded', () => {
    const next = versionWith({ number: 2, from: AT, recordedAt: JUST_AFTER });
    const offers = [offerWith(OFFER, {}, { versions: [versionWith({ ends: [endAt(AT, JUST_AFTER)] }), next] })];
    expect(decisionWith({ offers }).evidence.offerVersion?.number).toBe(1);
    expect(decisionWith({ offers, request: { knownAt: JUST_AFTER } }).evidence.offerVersion?.number).toBe(2);
  });
});

describe('MERCHANT_NOT_IN_OFFER', () => {
  it.each([
    ['not where all merchants are', 'ALL' as const, []],
    ['not where it is listed', [OTHER_SHOP, SHOP], []],
    ['where others are listed', [OTHER_SHOP], ['MERCHANT_NOT_IN_OFFER']],
    ['where none is listed', [], ['MERCHANT_NOT_IN_OFFER']],
  ])('%s', (_, merchants, reasons) => {
    expect(reasonsWith({ rule: { merchants } })).toEqual(reasons);
  });

  it.each([
    ['began that day', ['2026-06-05', null], []],
    ['begins the next day', ['2026-06-06', null], ['MERCHANT_NOT_IN_OFFER']],
    ['ends that day', ['2026-01-01', '2026-06-05'], ['MERCHANT_NOT_IN_OFFER']],
    ['ends the next day', ['2026-01-01', '2026-06-06'], []],
    ['was empty that day', ['2026-06-05', '2026-06-05'], ['MERCHANT_NOT_IN_OFFER']],
  ] as const)('of an agreement that %s', (_, [from, to], reasons) => {
    expect(reasonsWith({ merchant: { agreements: [agreement(from, to)] } })).toEqual(reasons);
  });

  it('is told once of a merchant that is not listed and has no agreement, which leaves no evidence', () => {
    const { reasons, evidence } = decisionWith({ rule: { merchants: [] }, merchant: { agreements: [] } });
    expect(reasons).toEqual(['MERCHANT_NOT_IN_OFFER']);
    expect(evidence.merchantAgreement).toBeNull();
  });

  it('goes by the agreements that were recorded by then, and not replaced by then', () => {
    const reasonsOf = (times: Parameters<typeof agreement>[2]) =>
      reasonsWith({ merchant: { agreements: [agreement('2026-01-01', null, times)] } });
    expect(reasonsOf({ recordedAt: AT })).toEqual([]);
    expect(reasonsOf({ recordedAt: JUST_AFTER })).toEqual(['MERCHANT_NOT_IN_OFFER']);
    expect(reasonsOf({ supersededAt: JUST_AFTER })).toEqual([]);
    expect(reasonsOf({ supersededAt: AT })).toEqual(['MERCHANT_NOT_IN_OFFER']);
  });

  it('begins and ends with the day in Shanghai', () => {
    const agreements = [agreement('2026-06-05', '2026-06-06')];
    const reasonsAt = (at: string) => reasonsWith({ merchant: { agreements }, request: { at: instant(at) } });
    expect(reasonsAt('2026-06-04T23:59:59.999+08:00')).toEqual(['MERCHANT_NOT_IN_OFFER']);
    expect(reasonsAt('2026-06-05T00:00:00.000+08:00')).toEqual([]);
    expect(reasonsAt('2026-06-05T23:59:59.999+08:00')).toEqual([]);
    expect(reasonsAt('2026-06-06T00:00:00.000+08:00')).toEqual(['MERCHANT_NOT_IN_OFFER']);
  });
});

describe('REGION_NOT_COVERED', () => {
  it.each([
    ['330102', ['000000'], []],
    ['330102', ['330000'], []],
    ['330102', ['330100'], []],
    ['330102', ['330102'], []],
    ['330102003', ['330102'], []],
    ['330102003', ['330102003'], []],
    ['441900003', ['441900'], []],
    ['330102', ['340000', '330100'], []],
    ['330102', [], ['REGION_NOT_COVERED']],
    ['330102', ['330103'], ['REGION_NOT_COVERED']],
    ['330102', ['330200'], ['REGION_NOT_COVERED']],
    ['330102', ['340000'], ['REGION_NOT_COVERED']],
    ['330102', ['330102003'], ['REGION_NOT_COVERED']],
    ['330100', ['330102'], ['REGION_NOT_COVERED']],
    ['330000', ['330100'], ['REGION_NOT_COVERED']],
    ['331000', ['330100'], ['REGION_NOT_COVERED']],
  ])('of a merchant in %s where %j are covered: %j', (own, covered, reasons) => {
    const merchant = { details: [details({ regionCode: region(own) })] };
    expect(reasonsWith({ merchant, rule: { regions: covered.map(region) } })).toEqual(reasons);
  });

  it('goes by what was recorded of the merchant last by then', () => {
    const moved = (recordedAt: typeof AT) => ({
      details: [details(), details({ regionCode: region('340100'), recordedAt })],
    });
    expect(reasonsWith({ merchant: moved(AT) })).toEqual(['REGION_NOT_COVERED']);
    expect(reasonsWith({ merchant: moved(JUST_AFTER) })).toEqual([]);
  });
});

describe('MCC_EXCLUDED', () => {
  it.each([
    ['5812', ['5812'], ['MCC_EXCLUDED']],
    ['5812', ['4784', '5812'], ['MCC_EXCLUDED']],
    ['5812', ['5813'], []],
    ['5812', [], []],
  ])('of a merchant of %s where %j are excluded: %j', (mcc, excludedMcc, reasons) => {
    expect(reasonsWith({ merchant: { details: [details({ mcc })] }, rule: { excludedMcc } })).toEqual(reasons);
  });
});

describe('DAY_OR_TIME_EXCLUDED', () => {
  const slot = (from: string, to: string): TimeSlot => {
    const [fromMinute = 0, toMinute = 0] = [from, to].map((text) => Date.parse(`1970-01-01T${text}:00Z`) / MINUTE);
    return { fromMinute, toMinute };
  };
  const excluded: readonly string[] = ['DAY_OR_TIME_EXCLUDED'];

  it.each([
    ['2026-06-05T00:00:00.000+08:00', [5], []],
    ['2026-06-05T23:59:59.999+08:00', [5], []],
    ['2026-06-04T23:59:59.999+08:00', [5], excluded],
    ['2026-06-06T00:00:00.000+08:00', [5], excluded],
    ['2026-06-07T12:00:00.000+08:00', [7], []],
    ['2026-06-07T12:00:00.000+08:00', [1, 2, 3, 4, 5, 6], excluded],
    ['2026-06-08T00:00:00.000+08:00', [1], []],
    ['2026-06-07T23:59:59.999+08:00', [1], excluded],
    ['2026-06-07T16:00:00.000Z', [1], []],
    ['2026-06-05T12:00:00.000+08:00', [], []],
  ])('at %s where the weekdays are %j: %j', (at, weekdays, reasons) => {
    expect(reasonsWith({ rule: { weekdays }, request: { at: instant(at) } })).toEqual(reasons);
  });

  it.each([
    ['11:00:00.000', [slot('11:00', '13:30')], []],
    ['10:59:59.999', [slot('11:00', '13:30')], excluded],
    ['13:29:59.999', [slot('11:00', '13:30')], []],
    ['13:30:00.000', [slot('11:00', '13:30')], excluded],
    ['23:59:59.999', [slot('22:00', '24:00'), slot('00:00', '02:00')], []],
    ['00:00:00.000', [slot('22:00', '24:00'), slot('00:00', '02:00')], []],
    ['01:59:59.999', [slot('22:00', '24:00'), slot('00:00', '02:00')], []],
    ['02:00:00.000', [slot('22:00', '24:00'), slot('00:00', '02:00')], excluded],
    ['21:59:59.999', [slot('22:00', '24:00'), slot('00:00', '02:00')], excluded],
    ['00:00:00.000', [slot('00:00', '24:00')], []],
    ['23:59:59.999', [slot('00:00', '24:00')], []],
    ['13:30:00.000', [slot('11:00', '13:30'), slot('13:30', '14:00')], []],
    ['03:00:00.000', [], []],
  ])('at %s in Shanghai where the slots are %j: %j', (time, timeSlots, reasons) => {
    const at = instant(`2026-06-05T${time}+08:00`);
    expect(reasonsWith({ rule: { timeSlots }, request: { at } })).toEqual(reasons);
  });

  it('wants both the weekday and the time', () => {
    const timeSlots = [slot('12:00', '13:00')];
    expect(reasonsWith({ rule: { weekdays: [5], timeSlots } })).toEqual([]);
    expect(reasonsWith({ rule: { weekdays: [4], timeSlots } })).toEqual(excluded);
    expect(reasonsWith({ rule: { weekdays: [5], timeSlots: [slot('13:00', '14:00')] } })).toEqual(excluded);
  });
});

describe('BELOW_MINIMUM', () => {
  it.each([
    [9_999, 10_000, ['BELOW_MINIMUM']],
    [10_000, 10_000, []],
    [10_001, 10_000, []],
    [1, 0, []],
  ])('of %d fen where the minimum is %d: %j', (amountFen, minimumSpendFen, reasons) => {
    const rule = { minimumSpendFen: fen(minimumSpendFen), discount: { kind: 'FIXED', fen: fen(1) } } as const;
    expect(reasonsWith({ rule, request: { amountFen: fen(amountFen) } })).toEqual(reasons);
  });

  it('stands after DAY_OR_TIME_EXCLUDED, and both are told', () => {
    const rule = { weekdays: [4], minimumSpendFen: fen(10_001) };
    expect(reasonsWith({ rule })).toEqual(['DAY_OR_TIME_EXCLUDED', 'BELOW_MINIMUM']);
  });
});
