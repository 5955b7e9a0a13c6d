import { describe, expect, it } from 'vitest';
import { ELIGIBILITY_REASONS } from '#domain/eligibility/reason.ts';
import { day } from '../../support/builders.ts';
import {
  after,
  AT,
  fen,
  membership,
  reasonsWith,
  state,
  tally,
  use,
  type Changes,
} from '../../support/eligibility-facts.ts';

const BEFORE = '2026-01-01T00:00:00+08:00';
const LAST_YEAR = [{ expiresOn: day('2025-12-31'), recordedAt: AT }];

/** Everything of the card that can fail at once, for each state; the token is not there yet. */
const CARD = { expiries: LAST_YEAR, tokens: [use('a', after(AT, 1))], memberships: [], registrations: [] };
const RULE: Changes['rule'] = {
  merchants: [],
  regions: [],
  excludedMcc: ['5812'],
  weekdays: [1],
  minimumSpendFen: fen(20_000),
  maxDiscountPerTransactionFen: fen(0),
  perCard: {
    day: { count: 0, discountFen: null },
    month: { count: 0, discountFen: null },
    year: { count: 0, discountFen: null },
  },
  budgetFen: fen(0),
};
const OF_THE_OFFER = [
  'MERCHANT_NOT_IN_OFFER',
  'REGION_NOT_COVERED',
  'MCC_EXCLUDED',
  'DAY_OR_TIME_EXCLUDED',
  'BELOW_MINIMUM',
];

it('the table is that of the design, line by line', () => {
  expect(ELIGIBILITY_REASONS).toEqual([
    ...['CARD_TOKEN_UNKNOWN', 'OFFER_UNKNOWN', 'MERCHANT_UNKNOWN'],
    ...['CARD_NOT_YET_ACTIVE', 'CARD_CANCELLED', 'CARD_EXPIRED', 'CARD_LOST', 'CARD_FROZEN'],
    ...['MEMBER_NOT_ENROLLED', 'MEMBER_LEFT', 'REGISTRATION_MISSING', 'OFFER_NOT_ACTIVE', 'MERCHANT_NOT_IN_OFFER'],
    ...['REGION_NOT_COVERED', 'MCC_EXCLUDED', 'DAY_OR_TIME_EXCLUDED', 'BELOW_MINIMUM'],
    ...['LIMIT_DAY', 'LIMIT_MONTH', 'LIMIT_YEAR', 'BUDGET_EXHAUSTED', 'DISCOUNT_ZERO'],
  ]);
});

describe('every failing check is listed in the order of the table', () => {
  it.each([
    ['CANCELLED', ['CARD_NOT_YET_ACTIVE', 'CARD_CANCELLED', 'CARD_EXPIRED']],
    ['LOST', ['CARD_NOT_YET_ACTIVE', 'CARD_EXPIRED', 'CARD_LOST']],
    ['FROZEN', ['CARD_NOT_YET_ACTIVE', 'CARD_EXPIRED', 'CARD_FROZEN']],
    ['ISSUED', ['CARD_NOT_YET_ACTIVE', 'CARD_EXPIRED']],
  ] as const)('of a card that is %s', (name, ofTheCard) => {
    const reasons = reasonsWith({ card: { ...CARD, states: [state(name, BEFORE)] }, rule: RULE });
    expect(reasons).toEqual([...ofTheCard, 'MEMBER_NOT_ENROLLED', 'REGISTRATION_MISSING', ...OF_THE_OFFER]);
  });

  it('of a member who left', () => {
    const memberships = [membership('2026-01-01', '2026-02-01')];
    const card = { ...CARD, memberships, tokens: [use('a', BEFORE), use('b', AT)] };
    const ofTheCard = ['CARD_CANCELLED', 'CARD_EXPIRED', 'MEMBER_LEFT', 'REGISTRATION_MISSING'];
    expect(reasonsWith({ card, rule: RULE })).toEqual([...ofTheCard, ...OF_THE_OFFER]);
  });

  it('with those of the limits only when all before them pass', () => {
    const open = { merchants: 'ALL', excludedMcc: [], weekdays: [], minimumSpendFen: fen(0) } as const;
    const rule = { ...RULE, ...open };
    expect(reasonsWith({ rule })).toEqual(['REGION_NOT_COVERED']);
    const { regions: _, ...covered } = rule;
    expect(reasonsWith({ rule: covered, usage: { day: tally(0, 0) } })).toEqual([
      'LIMIT_DAY',
      'LIMIT_MONTH',
      'LIMIT_YEAR',
      'BUDGET_EXHAUSTED',
      'DISCOUNT_ZERO',
    ]);
  });
});
