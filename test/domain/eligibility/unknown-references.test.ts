import { describe, expect, it } from 'vitest';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import type { EligibilityFacts, EligibilityRequest } from '#domain/eligibility/eligibility.ts';
import {
  after,
  AT,
  details,
  factsWith,
  OFFER,
  offerWith,
  reasonsWith,
  requestWith,
  state,
  THEIRS,
  tokenOf,
  use,
  versionWith,
} from '../../support/eligibility-facts.ts';

const JUST_AFTER = after(AT, 1);
const NOBODY: EligibilityFacts = { card: undefined, offers: [], merchant: undefined, usage: new Map() };
const reasonsOf = (facts: EligibilityFacts, request: Partial<EligibilityRequest> = {}): readonly string[] =>
  decideEligibility(facts, requestWith(request)).reasons;

describe('an unknown reference', () => {
  it('ends the decision with nothing but itself', () => {
    expect(
      decideEligibility({ ...factsWith({ card: { registrations: [] } }), merchant: undefined }, requestWith()),
    ).toEqual({
      eligible: false,
      offerId: null,
      reasons: ['MERCHANT_UNKNOWN'],
      discountFen: 0,
      capped: [],
      evidence: {
        cardInterval: null,
        membershipInterval: null,
        registrationInterval: null,
        offerVersion: null,
        merchantAgreement: null,
      },
    });
  });

  it('is that of the card, then of the offer, then of the merchant', () => {
    const { card } = factsWith();
    expect(reasonsOf(NOBODY)).toEqual(['CARD_TOKEN_UNKNOWN']);
    expect(reasonsOf({ ...NOBODY, card })).toEqual(['OFFER_UNKNOWN']);
    expect(reasonsOf({ ...factsWith(), merchant: undefined })).toEqual(['MERCHANT_UNKNOWN']);
    expect(reasonsOf({ ...factsWith(), card: undefined })).toEqual(['CARD_TOKEN_UNKNOWN']);
  });

  it('of the merchant comes first where there is a category and no offer of it', () => {
    const { card } = factsWith();
    expect(reasonsOf({ ...NOBODY, card }, { category: 'MEDICAL' })).toEqual(['MERCHANT_UNKNOWN']);
  });
});

describe('CARD_TOKEN_UNKNOWN', () => {
  it.each([
    ['of a token that no state of the card goes with', [use('b', '2026-01-01T00:00:00+08:00')], ['CARD_TOKEN_UNKNOWN']],
    ['of a card without any token', [], ['CARD_TOKEN_UNKNOWN']],
    ['not of a token that was recorded by then', [use('a', AT, AT)], []],
    ['of a token that was recorded a millisecond later', [use('a', AT, JUST_AFTER)], ['CARD_TOKEN_UNKNOWN']],
    ['of a token that gave way at the instant it began', [use('a', AT), use('b', AT)], ['CARD_TOKEN_UNKNOWN']],
    ['not of the token that took its place', [use('b', AT), use('a', AT)], []],
    ['not of one that gave way a millisecond after it began', [use('a', AT), use('b', JUST_AFTER)], []],
    ['not while what took its place is not known', [use('a', AT), use('b', AT, JUST_AFTER)], []],
  ])('%s', (_, tokens, reasons) => {
    expect(reasonsWith({ card: { tokens } })).toEqual(reasons);
  });

  it('of a card that is named by its id, before any of its states was recorded', () => {
    const reasonsKnown = (recordedAt: typeof AT) =>
      reasonsWith({ card: { tokens: [], states: [state('ACTIVATED', AT, recordedAt)] }, request: { token: null } });
    expect(reasonsKnown(AT)).toEqual([]);
    expect(reasonsKnown(JUST_AFTER)).toEqual(['CARD_TOKEN_UNKNOWN']);
    expect(reasonsWith({ card: { states: [] }, request: { token: null } })).toEqual(['CARD_TOKEN_UNKNOWN']);
  });

  it('not of a card whose token is known before any of its states', () => {
    const states = [state('ACTIVATED', AT, JUST_AFTER)];
    expect(reasonsWith({ card: { states } })).toEqual(['CARD_NOT_YET_ACTIVE']);
  });

  it('not of a card that is named by its id, whatever became of its tokens', () => {
    const tokens = [use('a', '2026-01-01T00:00:00+08:00'), use('b', AT)];
    expect(reasonsWith({ card: { tokens }, request: { token: null } })).toEqual([]);
    expect(reasonsWith({ card: { tokens }, request: { token: tokenOf('b') } })).toEqual([]);
    expect(reasonsWith({ card: { tokens }, request: { token: tokenOf('a') } })).toEqual(['CARD_CANCELLED']);
  });
});

describe('OFFER_UNKNOWN', () => {
  it.each([
    ['of no offer', [], ['OFFER_UNKNOWN']],
    ['of an offer of another programme', [offerWith(OFFER, {}, { programId: THEIRS })], ['OFFER_UNKNOWN']],
    ['not of one of our own', [offerWith(OFFER)], []],
    [
      'of an offer that was recorded a millisecond later',
      [offerWith(OFFER, {}, { versions: [versionWith({ recordedAt: JUST_AFTER })] })],
      ['OFFER_UNKNOWN'],
    ],
    [
      'not of one that was recorded by then',
      [offerWith(OFFER, {}, { versions: [versionWith({ recordedAt: AT })] })],
      [],
    ],
  ])('%s', (_, offers, reasons) => {
    expect(reasonsWith({ offers })).toEqual(reasons);
  });
});

describe('MERCHANT_UNKNOWN', () => {
  it.each([
    ['of a merchant of another programme', { programId: THEIRS }, ['MERCHANT_UNKNOWN']],
    [
      'of a merchant recorded a millisecond later',
      { details: [details({ recordedAt: JUST_AFTER })] },
      ['MERCHANT_UNKNOWN'],
    ],
    ['not of one that was recorded by then', { details: [details({ recordedAt: AT })] }, []],
  ])('%s', (_, merchant, reasons) => {
    expect(reasonsWith({ merchant })).toEqual(reasons);
  });
});
