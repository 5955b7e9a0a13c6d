import { describe, expect, it } from 'vitest';
import { LIMIT_PERIODS } from '#domain/offer/offer.ts';
import { decideEligibility } from '#domain/eligibility/decide-eligibility.ts';
import {
  decisionWith,
  factsWith,
  fen,
  NO_LIMIT,
  reasonsWith,
  requestWith,
  tally,
} from '../../support/eligibility-facts.ts';

const NO_LIMITS = { day: NO_LIMIT, month: NO_LIMIT, year: NO_LIMIT };
const REASONS = { day: 'LIMIT_DAY', month: 'LIMIT_MONTH', year: 'LIMIT_YEAR' } as const;
const tenPercentOf = (amount: number) => fen(Math.floor(amount / 10));

describe.each(LIMIT_PERIODS)('the limit of a %s', (period) => {
  const reason = REASONS[period];

  it.each([
    [0, 2, []],
    [1, 2, []],
    [2, 2, [reason]],
    [3, 2, [reason]],
    [0, 0, [reason]],
    [1_000_000, null, []],
  ])('after %d charges of %s', (used, count, reasons) => {
    const perCard = { ...NO_LIMITS, [period]: { count, discountFen: null } };
    expect(reasonsWith({ rule: { perCard }, usage: { [period]: tally(used, 0) } })).toEqual(reasons);
  });

  it.each([
    ['is refused when nothing is left', 5000, 5000, [reason, 'DISCOUNT_ZERO']],
    ['is granted the last fen', 4999, 5000, []],
    ['is refused when more was granted than there was', 5001, 5000, [reason, 'DISCOUNT_ZERO']],
    ['is refused when there never was any', 0, 0, [reason, 'DISCOUNT_ZERO']],
    ['is not bounded without one', 1_000_000, null, []],
  ])('in discount %s', (...[, used, limit, reasons]) => {
    const perCard = { ...NO_LIMITS, [period]: { count: null, discountFen: limit === null ? null : fen(limit) } };
    expect(reasonsWith({ rule: { perCard }, usage: { [period]: tally(9, used) } })).toEqual(reasons);
  });

  it('is told once when both count and discount are used up', () => {
    const perCard = { ...NO_LIMITS, [period]: { count: 1, discountFen: fen(100) } };
    const reasons = reasonsWith({ rule: { perCard }, usage: { [period]: tally(1, 100) } });
    expect(reasons).toEqual([reason, 'DISCOUNT_ZERO']);
  });

  it('does not mind what was used in the other periods', () => {
    const perCard = { ...NO_LIMITS, [period]: { count: 1, discountFen: fen(5000) } };
    const others = Object.fromEntries(
      LIMIT_PERIODS.filter((one) => one !== period).map((one) => [one, tally(9, 9000)]),
    );
    expect(reasonsWith({ rule: { perCard }, usage: others })).toEqual([]);
  });

  it('counts nothing as used where the card never had the offer', () => {
    const perCard = { ...NO_LIMITS, [period]: { count: 1, discountFen: fen(1000) } };
    const facts = { ...factsWith({ rule: { perCard } }), usage: new Map() };
    expect(decideEligibility(facts, requestWith())).toMatchObject({ eligible: true, discountFen: 1000, capped: [] });
  });
});

describe('LIMIT_DAY, LIMIT_MONTH and LIMIT_YEAR', () => {
  it('are all told, in this order, before the budget and a discount of nothing', () => {
    const used = { count: 1, discountFen: fen(100) };
    const rule = { perCard: { year: used, month: used, day: used }, budgetFen: fen(1) };
    const usage = { day: tally(1, 100), month: tally(1, 100), year: tally(1, 100), budgetUsedFen: fen(1) };
    const { reasons, discountFen, capped } = decisionWith({ rule, usage });
    expect(reasons).toEqual(['LIMIT_DAY', 'LIMIT_MONTH', 'LIMIT_YEAR', 'BUDGET_EXHAUSTED', 'DISCOUNT_ZERO']);
    expect([discountFen, capped]).toEqual([0, []]);
  });

  it('that are used up in count leave DISCOUNT_ZERO out, for there would be a discount', () => {
    const perCard = { ...NO_LIMITS, month: { count: 1, discountFen: fen(50) } };
    const { reasons, discountFen, capped } = decisionWith({ rule: { perCard }, usage: { month: tally(1, 0) } });
    expect(reasons).toEqual(['LIMIT_MONTH']);
    expect([discountFen, capped]).toEqual([0, []]);
  });

  it('are not told beside an earlier reason', () => {
    const perCard = { ...NO_LIMITS, day: { count: 0, discountFen: fen(0) } };
    const rule = { perCard, budgetFen: fen(0), minimumSpendFen: fen(10_001) };
    expect(reasonsWith({ rule })).toEqual(['BELOW_MINIMUM']);
    expect(reasonsWith({ rule: { ...rule, minimumSpendFen: fen(0) }, card: { registrations: [] } })).toEqual([
      'REGISTRATION_MISSING',
    ]);
  });
});

describe('BUDGET_EXHAUSTED', () => {
  const decisionOf = (budgetFen: number | null, used: number, channel: 'POINT_OF_SALE' | 'RECONCILIATION') =>
    decisionWith({
      rule: { budgetFen: budgetFen === null ? null : fen(budgetFen) },
      usage: { budgetUsedFen: fen(used) },
      request: { channel },
    });

  it.each([
    ['granted the last fen', 5000, 4999, []],
    ['refused when nothing is left', 5000, 5000, ['BUDGET_EXHAUSTED', 'DISCOUNT_ZERO']],
    ['refused when more than all was spent', 5000, 5001, ['BUDGET_EXHAUSTED', 'DISCOUNT_ZERO']],
    ['refused when there never was any', 0, 0, ['BUDGET_EXHAUSTED', 'DISCOUNT_ZERO']],
    ['not bounded without a budget', null, 1_000_000, []],
  ])('at the point of sale: %s', (...[, budget, used, reasons]) => {
    expect(decisionOf(budget, used, 'POINT_OF_SALE').reasons).toEqual(reasons);
  });

  it('is never told in reconciliation, nor does the budget cut there', () => {
    const { eligible, discountFen, capped } = decisionOf(5000, 5000, 'RECONCILIATION');
    expect([eligible, discountFen, capped]).toEqual([true, 1000, []]);
    expect(decisionOf(5000, 4500, 'RECONCILIATION')).toMatchObject({ discountFen: 1000, capped: [] });
    expect(decisionOf(5000, 4500, 'POINT_OF_SALE')).toMatchObject({ discountFen: 500, capped: ['CAPPED_BUDGET'] });
  });
});

describe('DISCOUNT_ZERO', () => {
  it.each([
    [10, []],
    [9, ['DISCOUNT_ZERO']],
  ])('of a tenth of %d fen: %j', (amountFen, reasons) => {
    const decision = decisionWith({ request: { amountFen: fen(amountFen) } });
    expect(decision.reasons).toEqual(reasons);
    expect(decision.discountFen).toBe(tenPercentOf(amountFen));
  });

  it('of a rule that grants nothing per transaction', () => {
    expect(decisionWith({ rule: { maxDiscountPerTransactionFen: fen(0) } })).toMatchObject({
      eligible: false,
      reasons: ['DISCOUNT_ZERO'],
      discountFen: 0,
      capped: [],
    });
    expect(decisionWith({ rule: { maxDiscountPerTransactionFen: fen(1) } }).discountFen).toBe(1);
  });
});
