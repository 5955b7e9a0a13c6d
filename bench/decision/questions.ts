import { addDays, startOf } from '#domain/day.ts';
import type { EligibilityFacts, EligibilityRequest, OfferFacts } from '#domain/eligibility/eligibility.ts';
import { day } from '../../test/support/builders.ts';
import {
  after,
  agreement,
  AT,
  cardWith,
  details,
  fen,
  instant,
  LEARNED,
  membership,
  merchantWith,
  offerWith,
  registration,
  requestWith,
  ruleWith,
  SHOP,
  state,
  tally,
  use,
  versionWith,
} from '../../test/support/eligibility-facts.ts';

/** What is decided of: one offer that was named, or the best of a category. */
export type DecisionKind = 'NAMED' | 'CHOICE';

/** Facts and a request. */
export interface Question {
  readonly facts: EligibilityFacts;
  readonly request: EligibilityRequest;
}

const OFFERS = 20;
/** So many different cards are asked about in turn, so that no one set of facts stays at hand. */
const QUESTIONS = 500;
const DAY = 86_400_000;

/** A card that was lost once and replaced, of somebody who changed bodies, in its third year of registration. */
function facts(index: number, offers: readonly OfferFacts[]): EligibilityFacts {
  const lost = after(LEARNED, (index % 90) * DAY);
  const first = day('2024-01-01');
  const moved = addDays(first, index % 700);
  const states = [
    ...[state('APPLIED', startOf(first)), state('SENT_TO_BANK', startOf(addDays(first, 3)))],
    ...[state('ISSUED', startOf(addDays(first, 9))), state('ACTIVATED', startOf(addDays(first, 12)))],
    ...[state('LOST', lost), state('ISSUED', after(lost, DAY)), state('ACTIVATED', after(lost, 2 * DAY))],
  ];
  const joined = membership('2024-01-01', null, { supersededAt: startOf(moved) });
  const left = { ...joined, to: moved, recordedAt: startOf(moved), supersededAt: null };
  const used = { count: 1 + (index % 3), discountFen: fen(100 * (index % 50)) };
  const usage = { day: tally(0, 0), month: used, year: used, budgetUsedFen: fen(1000 * index) };
  return {
    card: cardWith({
      states: states.map((one) => ({ ...one, recordedAt: one.from })),
      tokens: [use('old', startOf(first), startOf(first)), use('a', after(lost, DAY))],
      expiries: [{ expiresOn: day('2028-12-31'), recordedAt: LEARNED }],
      registrations: ['2024', '2025', '2026'].map((year) => registration(`${year}-01-01`, `${Number(year) + 1}-01-01`)),
      memberships: [joined, left, { ...joined, from: moved, recordedAt: startOf(moved), supersededAt: null }],
    }),
    merchant: merchantWith({
      details: [details()],
      agreements: [agreement('2024-01-01', '2025-01-01'), agreement('2025-01-01')],
    }),
    offers,
    usage: new Map(offers.map(({ id }) => [id, usage])),
  };
}

/** An offer in its second version, with a limit of each kind; nine in ten are good for lunch on a Friday. */
function offer(index: number): OfferFacts {
  const revisedAt = instant('2026-03-01T00:00:00+08:00');
  const rule = ruleWith({
    merchants: index % 2 === 0 ? 'ALL' : [SHOP],
    discount: index % 3 === 0 ? { kind: 'FIXED', fen: fen(500) } : { kind: 'PERCENT', basisPoints: 500 + 10 * index },
    minimumSpendFen: fen(5000),
    maxDiscountPerTransactionFen: fen(2000),
    perCard: {
      day: { count: 2, discountFen: null },
      month: { count: null, discountFen: fen(20_000) },
      year: { count: 100, discountFen: fen(100_000) },
    },
    weekdays: index % 10 === 9 ? [6, 7] : [1, 2, 3, 4, 5],
    timeSlots: [{ fromMinute: 660, toMinute: 840 }],
    excludedMcc: ['4784', '6010', '6011', '7995', '9222', '9311'],
    budgetFen: fen(100_000_000),
  });
  const versions = [
    versionWith({ ends: [{ to: revisedAt, recordedAt: revisedAt }] }),
    versionWith({ number: 2, from: revisedAt, rule, recordedAt: revisedAt }),
  ];
  return offerWith(`of_${String(index).padStart(2, '0')}`, {}, { versions });
}

/** What the bench asks, over and over. */
export function questionsOf(kind: DecisionKind): readonly Question[] {
  const all = Array.from({ length: OFFERS }, (_, index) => offer(index));
  return Array.from({ length: QUESTIONS }, (_, index) => {
    const named = all.filter((_one, place) => place === index % OFFERS);
    const at = after(AT, index * 1000);
    const request = requestWith({ at, knownAt: after(at, DAY), category: kind === 'NAMED' ? null : 'EATING' });
    return { facts: facts(index, kind === 'NAMED' ? named : all), request };
  });
}
