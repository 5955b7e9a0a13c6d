import { describe, expect, it } from 'vitest';
import { CARD_STATES } from '#domain/card/benefit-card.ts';
import { day } from '../../support/builders.ts';
import { after, AT, decisionWith, instant, LEARNED, reasonsWith, state, use } from '../../support/eligibility-facts.ts';

const BEFORE = '2026-01-01T00:00:00+08:00';
const active = state('ACTIVATED', BEFORE);
const JUST_AFTER = after(AT, 1);
const JUST_BEFORE = after(AT, -1);

describe('the base world', () => {
  it('is eligible, with all that it rests on', () => {
    expect(decisionWith()).toEqual({
      eligible: true,
      offerId: 'of_1',
      reasons: [],
      discountFen: 1000,
      capped: [],
      evidence: {
        cardInterval: { state: 'ACTIVATED', from: '2026-01-01T16:00:00.000Z', to: null },
        membershipInterval: { unionBodyId: 'ub_one', from: '2026-01-01', to: null },
        registrationInterval: { from: '2026-01-01', to: '2027-01-01' },
        offerVersion: { offerId: 'of_1', number: 1, from: LEARNED },
        merchantAgreement: { merchantId: 'mc_shop', number: 1, from: '2026-01-01', to: null },
      },
    });
  });
});

describe('the state of a card', () => {
  it.each([
    ['APPLIED', ['CARD_NOT_YET_ACTIVE']],
    ['SENT_TO_BANK', ['CARD_NOT_YET_ACTIVE']],
    ['REJECTED_BY_BANK', ['CARD_NOT_YET_ACTIVE']],
    ['ISSUED', ['CARD_NOT_YET_ACTIVE']],
    ['ACTIVATED', []],
    ['FROZEN', ['CARD_FROZEN']],
    ['LOST', ['CARD_LOST']],
    ['REPLACED', ['CARD_CANCELLED']],
    ['CANCELLED', ['CARD_CANCELLED']],
  ] as const)('%s gives %j', (name, reasons) => {
    expect(reasonsWith({ card: { states: [state(name, BEFORE)] } })).toEqual(reasons);
    expect(CARD_STATES).toContain(name);
  });

  it('goes to evidence from ISSUED on: before, there is no card', () => {
    const isTold = CARD_STATES.filter((name) => {
      return decisionWith({ card: { states: [state(name, BEFORE)] } }).evidence.cardInterval !== null;
    });
    expect(isTold).toEqual(['ISSUED', 'ACTIVATED', 'FROZEN', 'LOST', 'REPLACED', 'CANCELLED']);
  });

  it.each([
    ['at the very instant it begins', AT, ['CARD_FROZEN']],
    ['a millisecond later', JUST_BEFORE, ['CARD_FROZEN']],
    ['not yet a millisecond earlier', JUST_AFTER, []],
  ])('holds %s', (_, from, reasons) => {
    expect(reasonsWith({ card: { states: [active, state('FROZEN', from)] } })).toEqual(reasons);
  });

  it.each([
    ['over at the very instant the next begins', AT, []],
    ['still there a millisecond before', JUST_AFTER, ['CARD_FROZEN']],
  ])('is %s', (_, from, reasons) => {
    expect(reasonsWith({ card: { states: [state('FROZEN', BEFORE), state('ACTIVATED', from)] } })).toEqual(reasons);
  });

  it('is that which was recorded later, of two from the same instant', () => {
    const [frozen, activated] = [state('FROZEN', AT), state('ACTIVATED', AT)];
    const later = after(LEARNED, 1);
    expect(reasonsWith({ card: { states: [frozen, { ...activated, recordedAt: later }] } })).toEqual([]);
    expect(reasonsWith({ card: { states: [activated, { ...frozen, recordedAt: later }] } })).toEqual(['CARD_FROZEN']);
    expect(reasonsWith({ card: { states: [activated, frozen] } })).toEqual(['CARD_FROZEN']);
  });

  it('that was recorded later but began earlier does not stand above one that began later', () => {
    const states = [state('ACTIVATED', JUST_BEFORE), state('LOST', BEFORE, after(LEARNED, 1))];
    expect(reasonsWith({ card: { states } })).toEqual([]);
  });

  it.each([
    ['known from the instant it was recorded', AT, ['CARD_LOST']],
    ['unknown a millisecond before', JUST_AFTER, []],
  ])('is %s', (_, recordedAt, reasons) => {
    expect(reasonsWith({ card: { states: [active, state('LOST', BEFORE, recordedAt)] } })).toEqual(reasons);
  });

  it('goes to evidence with the start of the next one that is known', () => {
    const next = [
      state('LOST', JUST_AFTER, JUST_AFTER),
      state('CANCELLED', after(AT, 5)),
      state('FROZEN', after(AT, 9)),
    ];
    const { evidence } = decisionWith({ card: { states: [active, ...next] } });
    expect(evidence.cardInterval).toEqual({ state: 'ACTIVATED', from: instant(BEFORE), to: after(AT, 5) });
  });
});

describe('CARD_NOT_YET_ACTIVE', () => {
  it('of a card without a state yet at the instant, and no more at its first', () => {
    expect(reasonsWith({ card: { states: [state('ACTIVATED', JUST_AFTER)] } })).toEqual(['CARD_NOT_YET_ACTIVE']);
    expect(reasonsWith({ card: { states: [state('ACTIVATED', AT)] } })).toEqual([]);
    expect(reasonsWith({ card: { states: [] } })).toEqual(['CARD_NOT_YET_ACTIVE']);
    expect(decisionWith({ card: { states: [] } }).evidence.cardInterval).toBeNull();
  });

  it.each([
    ['when the token starts a millisecond later', JUST_AFTER, ['CARD_NOT_YET_ACTIVE']],
    ['not when it starts at the instant', AT, []],
  ])('%s', (_, from, reasons) => {
    expect(reasonsWith({ card: { tokens: [use('a', from)] } })).toEqual(reasons);
  });

  it('is told once when both the state and the token begin later', () => {
    const card = { states: [state('ISSUED', BEFORE)], tokens: [use('a', JUST_AFTER)] };
    expect(reasonsWith({ card })).toEqual(['CARD_NOT_YET_ACTIVE']);
  });
});

describe('CARD_CANCELLED', () => {
  it.each([
    ['when the token ended at the instant', AT, ['CARD_CANCELLED']],
    ['when it ended a millisecond before', JUST_BEFORE, ['CARD_CANCELLED']],
    ['not when it ends a millisecond later', JUST_AFTER, []],
  ])('%s', (_, next, reasons) => {
    expect(reasonsWith({ card: { tokens: [use('a', BEFORE), use('b', next)] } })).toEqual(reasons);
  });

  it('is told once when the card was replaced and its token ended', () => {
    const card = { states: [state('REPLACED', BEFORE)], tokens: [use('a', BEFORE), use('b', AT)] };
    expect(reasonsWith({ card })).toEqual(['CARD_CANCELLED']);
  });

  it('stands after CARD_NOT_YET_ACTIVE when a cancelled card gets a token later', () => {
    const card = { states: [state('CANCELLED', BEFORE)], tokens: [use('a', JUST_AFTER)] };
    expect(reasonsWith({ card })).toEqual(['CARD_NOT_YET_ACTIVE', 'CARD_CANCELLED']);
  });

  it('is not told of a token whose successor is not known yet', () => {
    expect(reasonsWith({ card: { tokens: [use('a', BEFORE), use('b', AT, JUST_AFTER)] } })).toEqual([]);
    expect(reasonsWith({ card: { tokens: [use('a', BEFORE), use('b', AT, AT)] } })).toEqual(['CARD_CANCELLED']);
  });

  it('is told of a token whose successor was recorded before it', () => {
    expect(reasonsWith({ card: { tokens: [use('b', AT), use('a', BEFORE)] } })).toEqual(['CARD_CANCELLED']);
    expect(reasonsWith({ card: { tokens: [use('b', JUST_AFTER), use('a', BEFORE)] } })).toEqual([]);
  });

  it('counts the first of the tokens that follow', () => {
    const tokens = [use('a', BEFORE), use('c', after(AT, 9)), use('b', AT)];
    expect(reasonsWith({ card: { tokens } })).toEqual(['CARD_CANCELLED']);
  });
});

describe('a token that the card has more than once', () => {
  const earlier = (milliseconds: number) => after(AT, -milliseconds);

  it.each([
    ['is good again in its second use', [use('a', earlier(9)), use('b', earlier(5)), use('a', AT)], []],
    ['is over between its uses', [use('a', earlier(9)), use('b', AT), use('a', JUST_AFTER)], ['CARD_CANCELLED']],
    [
      'is not yet good before its first',
      [use('a', after(AT, 5)), use('b', JUST_AFTER), use('a', JUST_AFTER)],
      ['CARD_NOT_YET_ACTIVE'],
    ],
    ['is good when it was recorded twice from the same instant', [use('a', AT), use('a', AT)], []],
    ['is good when it was recorded anew from an earlier instant', [use('a', JUST_AFTER), use('a', AT)], []],
    ['is good after a use that was empty', [use('a', earlier(9)), use('b', earlier(9)), use('a', earlier(1))], []],
    [
      'is judged by the use that began last',
      [use('a', earlier(5)), use('b', earlier(3)), use('a', earlier(9))],
      ['CARD_CANCELLED'],
    ],
  ])('%s', (_, tokens, reasons) => {
    expect(reasonsWith({ card: { tokens } })).toEqual(reasons);
  });
});

describe('CARD_EXPIRED', () => {
  const expires = (expiresOn: string, recordedAt = LEARNED) => ({ expiresOn: day(expiresOn), recordedAt });

  it.each([
    ['2026-06-05T23:59:59.999+08:00', []],
    ['2026-06-06T00:00:00.000+08:00', ['CARD_EXPIRED']],
    ['2026-06-05T00:00:00.000+08:00', []],
    ['2026-06-05T15:59:59.999Z', []],
    ['2026-06-05T16:00:00.000Z', ['CARD_EXPIRED']],
  ])('of a card that is valid to the end of 5 June: at %s %j', (at, reasons) => {
    const card = { expiries: [expires('2026-06-05')] };
    expect(reasonsWith({ card, request: { at: instant(at) } })).toEqual(reasons);
  });

  it('never of a card whose end the bank has not said', () => {
    expect(reasonsWith({ card: { expiries: [] } })).toEqual([]);
  });

  it('goes by the date that was recorded last by then, be it earlier or later', () => {
    const [over, good] = ['2026-06-04', '2026-06-05'];
    expect(reasonsWith({ card: { expiries: [expires(over), expires(good)] } })).toEqual([]);
    expect(reasonsWith({ card: { expiries: [expires(good), expires(over)] } })).toEqual(['CARD_EXPIRED']);
    expect(reasonsWith({ card: { expiries: [expires(good), expires(over, AT)] } })).toEqual(['CARD_EXPIRED']);
    expect(reasonsWith({ card: { expiries: [expires(good), expires(over, JUST_AFTER)] } })).toEqual([]);
  });
});
