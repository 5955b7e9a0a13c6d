import { describe, expect, it } from 'vitest';
import { LARGEST_AMOUNT } from '#domain/eligibility/eligibility.ts';
import { day } from '../../support/builders.ts';
import {
  after,
  agreement,
  AT,
  decisionWith,
  fen,
  instant,
  LEARNED,
  membership,
  NO_LIMIT,
  OFFER,
  offerWith,
  reasonsWith,
  registration,
  ruleWith,
  state,
  tally,
  use,
  versionWith,
} from '../../support/eligibility-facts.ts';

const START = '2026-01-01T00:00:00+08:00';
const WEEK = 7 * 86_400_000;
const NEXT_WEEK = after(AT, WEEK);

describe('flaws of other systems, by the number they have in our study', () => {
  it('1: a file that comes after the card was closed and the member left is judged by the old interval', () => {
    const closed = instant('2026-06-06T00:00:00+08:00');
    const card = {
      states: [state('ACTIVATED', START), state('CANCELLED', closed, closed)],
      memberships: [
        membership('2026-01-01', null, { supersededAt: closed }),
        membership('2026-01-01', '2026-06-06', { recordedAt: closed }),
      ],
    };
    expect(decisionWith({ card, request: { knownAt: NEXT_WEEK } })).toMatchObject({
      eligible: true,
      discountFen: 1000,
    });
    expect(reasonsWith({ card, request: { at: closed, knownAt: NEXT_WEEK } })).toEqual([
      'CARD_CANCELLED',
      'MEMBER_LEFT',
    ]);
  });

  it('2: a card past its date is refused at once, though no sweep ran for three days', () => {
    const card = { expiries: [{ expiresOn: day('2026-06-05'), recordedAt: LEARNED }] };
    const reasonsAt = (at: string) => reasonsWith({ card, request: { at: instant(at) } });
    expect(reasonsAt('2026-06-05T23:59:59.999+08:00')).toEqual([]);
    expect(reasonsAt('2026-06-06T00:00:00+08:00')).toEqual(['CARD_EXPIRED']);
    expect(reasonsAt('2026-06-09T00:00:00+08:00')).toEqual(['CARD_EXPIRED']);
  });

  it('3: a card that was revoked stays so after its date, whatever date comes later', () => {
    const dates = [day('2026-06-01'), day('2026-06-05')];
    const card = {
      states: [state('ACTIVATED', START), state('CANCELLED', '2026-05-01T00:00:00+08:00')],
      expiries: dates.map((expiresOn) => ({ expiresOn, recordedAt: LEARNED })),
    };
    expect(decisionWith({ card, request: { at: NEXT_WEEK } })).toMatchObject({
      reasons: ['CARD_CANCELLED', 'CARD_EXPIRED'],
      evidence: { cardInterval: { state: 'CANCELLED', to: null } },
    });
  });

  it('4: a renewal counts with its new date, not the old', () => {
    const old = { expiresOn: day('2026-06-04'), recordedAt: LEARNED };
    const renewed = { expiresOn: day('2031-06-04'), recordedAt: instant('2026-06-01T00:00:00+08:00') };
    expect(reasonsWith({ card: { expiries: [old, renewed] } })).toEqual([]);
    expect(reasonsWith({ card: { expiries: [old] } })).toEqual(['CARD_EXPIRED']);
  });

  it('5: an interval begins when it did in the world, however late we learned of it', () => {
    const activated = state('ACTIVATED', '2026-06-05T12:30:00+08:00', NEXT_WEEK);
    const card = {
      states: [state('ISSUED', START), activated],
      tokens: [use('a', '2026-06-05T12:30:00+08:00', NEXT_WEEK)],
      memberships: [membership('2026-06-05', null, { recordedAt: NEXT_WEEK })],
      registrations: [registration('2026-06-05', '2027-06-05', NEXT_WEEK)],
    };
    const merchant = { agreements: [agreement('2026-06-05', null, { recordedAt: NEXT_WEEK })] };
    const { reasons, evidence } = decisionWith({ card, merchant, request: { knownAt: NEXT_WEEK } });
    expect(reasons).toEqual([]);
    expect(evidence.cardInterval?.from).toBe(AT);
    const before = reasonsWith({ card, merchant, request: { at: after(AT, -1), knownAt: NEXT_WEEK } });
    expect(before).toEqual(['CARD_NOT_YET_ACTIVE']);
  });

  it('6: the same instant gives the same answer in Shanghai, in Z and in any other offset', () => {
    const rule = { weekdays: [5], timeSlots: [{ fromMinute: 1439, toMinute: 1440 }] };
    const card = { memberships: [membership('2026-06-05', '2026-06-06')] };
    const reasonsAt = (at: string) => reasonsWith({ card, rule, request: { at: instant(at) } });
    const last = ['2026-06-05T23:59:59.999+08:00', '2026-06-05T15:59:59.999Z', '2026-06-05T16:59:59.999+01:00'];
    expect(last.map(reasonsAt)).toEqual([[], [], []]);
    const first = ['2026-06-06T00:00:00+08:00', '2026-06-05T16:00:00Z', '2026-06-05T17:00:00+01:00'];
    const refused = ['MEMBER_LEFT', 'DAY_OR_TIME_EXCLUDED'];
    expect(first.map(reasonsAt)).toEqual([refused, refused, refused]);
  });

  it('7: a rate that is changed today leaves yesterday at the old one', () => {
    const today = instant('2026-06-05T00:00:00+08:00');
    const half = ruleWith({ discount: { kind: 'PERCENT', basisPoints: 5000 } });
    const versions = [
      versionWith({ ends: [{ to: today, recordedAt: today }] }),
      versionWith({ number: 2, from: today, rule: half, recordedAt: today }),
    ];
    const offers = [offerWith(OFFER, {}, { versions })];
    const discountAt = (at: typeof AT) => decisionWith({ offers, request: { at, knownAt: NEXT_WEEK } }).discountFen;
    expect(discountAt(after(today, -1))).toBe(1000);
    expect(discountAt(today)).toBe(5000);
  });

  it.each([
    ['2^31', 2 ** 31],
    ['2^32', 2 ** 32],
    ['2^53', Number.MAX_SAFE_INTEGER - 1],
  ])('17: sums up to %s are exact to the fen', (_, used) => {
    const limit = (left: number) => ({ count: null, discountFen: fen(used + left) });
    const usage = { day: tally(1, used), month: tally(1, used), year: tally(1, used), budgetUsedFen: fen(used) };
    const perCard = { day: NO_LIMIT, month: NO_LIMIT, year: limit(1) };
    expect(decisionWith({ rule: { perCard }, usage })).toMatchObject({ discountFen: 1, capped: ['CAPPED_YEAR'] });
    const spent = { perCard: { ...perCard, year: limit(0) } };
    expect(reasonsWith({ rule: spent, usage })).toEqual(['LIMIT_YEAR', 'DISCOUNT_ZERO']);
    expect(decisionWith({ rule: { budgetFen: fen(used + 1) }, usage })).toMatchObject({
      discountFen: 1,
      capped: ['CAPPED_BUDGET'],
    });
  });

  it('17: the largest amount is exact to the fen, where amount times rate passes 2^31 and 2^49', () => {
    const discountOf = (basisPoints: number) =>
      decisionWith({ rule: { discount: { kind: 'PERCENT', basisPoints } }, request: { amountFen: LARGEST_AMOUNT } })
        .discountFen;
    expect(discountOf(10_000)).toBe(99_999_999_999);
    expect(discountOf(9_999)).toBe(99_989_999_999);
    expect(discountOf(3_333)).toBe(33_329_999_999);
  });

  it('19: what opens and closes at the same instant never entitles, and the rest of the list stands', () => {
    const empty = { memberships: [membership('2026-06-05', '2026-06-05')] };
    expect(reasonsWith({ card: empty })).toEqual(['MEMBER_NOT_ENROLLED']);
    expect(reasonsWith({ card: { memberships: [...empty.memberships, membership('2026-06-05')] } })).toEqual([]);
    const states = [state('ACTIVATED', AT), state('FROZEN', AT), state('ACTIVATED', after(AT, 1))];
    expect(reasonsWith({ card: { states } })).toEqual(['CARD_FROZEN']);
    expect(reasonsWith({ card: { states }, request: { at: after(AT, 1) } })).toEqual([]);
    const tokens = [use('a', START), use('b', AT), use('c', AT)];
    expect(reasonsWith({ card: { tokens }, request: { token: use('b', START).token } })).toEqual([
      'CARD_TOKEN_UNKNOWN',
    ]);
    expect(reasonsWith({ card: { tokens }, request: { token: use('c', START).token } })).toEqual([]);
  });
});
