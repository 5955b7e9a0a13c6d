import { describe, expect, it } from 'vitest';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { scheduleMonths } from '#domain/virtual-post/agreement-months.ts';
import { decideActivatePost, decideDraftAgreement, MOST_AGREED_MONTHS } from '#domain/virtual-post/decide-agreement.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import { STIPEND_STATES, type StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day, region } from '../../support/builders.ts';
import { factsWith } from '../../support/hardship-file.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  actBy,
  activeFile,
  agreementWith,
  claimWith,
  draftWith,
  idOf,
  month,
  monthWith,
  postWith,
  sponsorId,
  termsWith,
} from '../../support/virtual-post.ts';

const act = actBy('drafter', '2025-12-22');
const [main] = factsWith().persons;
if (main === undefined) throw new Error('the household has nobody');
const draft = (terms: Partial<AgreementTerms>, post = postWith('CLAIMED')) =>
  decideDraftAgreement({ post, others: [] }, termsWith(terms), act);
const claimedFor = (terms: Partial<AgreementTerms>, facts: Partial<VirtualPost> = {}) =>
  postWith('CLAIMED', { claims: [claimWith({ draft: draftWith(terms) })], ...facts });

/** Terms on each bound, and why those beyond it are refused. */
const BOUNDS: readonly (readonly [string, Partial<AgreementTerms>, (readonly [code: string, field: string])?])[] = [
  ['99 fen a month', { monthlyFen: fen(99) }, ['INPUT_INVALID', 'monthlyAmount']],
  ['1 yuan a month', { monthlyFen: fen(100) }],
  ['100,000 yuan a month', { monthlyFen: fen(10_000_000) }],
  ['1 fen more', { monthlyFen: fen(10_000_001) }, ['INPUT_INVALID', 'monthlyAmount']],
  ['pay day 0', { payDay: 0 }, ['INPUT_INVALID', 'payDay']],
  ['pay day 1', { payDay: 1 }],
  ['pay day 28', { payDay: 28 }],
  ['pay day 29', { payDay: 29 }, ['INPUT_INVALID', 'payDay']],
  ['0 days of grace', { graceDays: 0 }, ['INPUT_INVALID', 'graceDays']],
  ['1 day of grace', { graceDays: 1 }],
  ['180 days of grace', { graceDays: 180 }],
  ['181 days of grace', { graceDays: 181 }, ['INPUT_INVALID', 'graceDays']],
  ['no day at all', { from: day('2026-01-01'), to: day('2026-01-01') }, ['INTERVAL_INVALID', 'to']],
  ['an end before its begin', { from: day('2026-01-02'), to: day('2026-01-01') }, ['INTERVAL_INVALID', 'to']],
  ['one day', { from: day('2026-01-01'), to: day('2026-01-02') }],
  ['36 months', { to: day('2029-01-01') }],
  ['a day of a 37th month', { to: day('2029-01-02') }, ['INPUT_INVALID', 'to']],
  ['a paper signed today', { signedOn: day('2025-12-22') }],
  ['a paper signed tomorrow', { signedOn: day('2025-12-23') }, ['EFFECTIVE_DATE_IN_FUTURE', 'signedOn']],
  ['a begin in 366 days', { from: day('2026-12-23'), to: day('2027-12-23') }],
  ['a begin in 367 days', { from: day('2026-12-24'), to: day('2027-12-23') }, ['EFFECTIVE_DATE_TOO_FAR', 'from']],
  ['a begin in the month of the claim', { from: day('2025-12-01') }],
  ['a begin before the month of the claim', { from: day('2025-11-30') }, ['EFFECTIVE_DATE_BEFORE_LAST', 'from']],
];

const CASES = BOUNDS.map(([name, terms, refusal]) => ({ name, terms, refusal }));

describe('an agreement', () => {
  it.each(CASES)('of $name is drafted, and put in force, or refused', ({ terms, refusal }) => {
    const problem = refusal === undefined ? undefined : { code: refusal[0], path: ['agreement', refusal[1]] };
    expect(failureOf(draft(terms))).toEqual(problem);
    const approving = actBy('checker', '2025-12-22');
    expect(failureOf(decideActivatePost({ post: claimedFor(terms), others: [] }, activeFile(), approving))).toEqual(
      problem,
    );
  });

  it('of a full length is as long as any may be', () => {
    expect(scheduleMonths(agreementWith({ to: day('2029-01-01') }))).toHaveLength(MOST_AGREED_MONTHS);
  });

  it('waits for a second person as it was drafted last, and by whom', () => {
    const first = valueOf(draft({})).state;
    const { state } = valueOf(
      decideDraftAgreement({ post: first, others: [] }, termsWith({ payDay: 5 }), actBy('other', '2025-12-22')),
    );
    expect(state.claims).toEqual([
      claimWith({ draft: { ...termsWith({ payDay: 5 }), draftedBy: idOf('other'), draftedAt: act.now } }),
    ]);
    expect([state.state, state.agreements, state.months]).toEqual(['CLAIMED', [], []]);
  });
});

describe('putting an agreement in force', () => {
  const activate = (post: VirtualPost, facts: { by?: string; today?: string; file?: HardshipFile } = {}) => {
    const { by = 'checker', today = '2025-12-22', file = activeFile() } = facts;
    return decideActivatePost({ post, others: [] }, file, actBy(by, today));
  };

  it('holds the post, and schedules each of its months once, for the sponsor as it counted when it claimed', () => {
    const claim = claimWith({ draft: draftWith(), sponsorId: sponsorId('far'), sponsorRegion: region('310115') });
    const { state } = valueOf(activate(postWith('CLAIMED', { claims: [claim], endTold: true })));
    const sponsor = { sponsorId: sponsorId('far'), sponsorRegion: region('310115') };
    const agreement = agreementWith({ ...sponsor, approvedBy: idOf('checker') });
    expect(state.agreements).toEqual([agreement]);
    expect(state.months).toEqual(scheduleMonths(agreement));
    expect(state.claims).toEqual([{ ...claim, state: 'AGREED', draft: null }]);
    expect(state.endTold).toBe(false);
  });

  it('takes a draft', () => {
    const problem = { code: 'ACTIVATE_WITHOUT_AGREEMENT', path: ['id'] };
    expect(failureOf(activate(postWith('CLAIMED')))).toEqual(problem);
  });

  it('takes another than drafted it last', () => {
    const redrafted = valueOf(
      decideDraftAgreement({ post: claimedFor({}), others: [] }, termsWith(), actBy('other', '2025-12-22')),
    ).state;
    expect(failureOf(activate(claimedFor({}), { by: 'drafter' }))).toEqual({ code: 'APPROVE_OWN' });
    expect(failureOf(activate(redrafted, { by: 'other' }))).toEqual({ code: 'APPROVE_OWN' });
    expect(failureOf(activate(redrafted, { by: 'drafter' }))).toBeUndefined();
  });

  it.each([
    ['2026-12-31', undefined],
    ['2027-01-01', 'AID_AFTER_REVIEW_OVERDUE'],
  ])('while the review of the file is due on 31 December, on %s: %s', (today, code) => {
    const claims = [claimWith({ reservedUntil: day('2027-02-01'), draft: draftWith() })];
    expect(failureOf(activate(postWith('CLAIMED', { claims }), { today }))?.code).toBe(code);
  });

  it('takes a file that is active', () => {
    const steps = activeFile().steps.map((step) => ({ ...step, state: 'UNDER_REVIEW' as const }));
    const problem = { code: 'PUBLISH_WITHOUT_ACTIVE_FILE' };
    expect(failureOf(activate(claimedFor({}), { file: activeFile({ steps }) }))).toEqual(problem);
  });

  it.each([
    ['able to work again', [{ ...main, reducedWorkingCapacity: false }]],
    ['on the file no more', [{ ...main, number: 2 }]],
  ])('takes a person whose working capacity is reduced, and none who is %s', (_, persons) => {
    const problem = { code: 'CAPACITY_NOT_REDUCED', path: ['id'] };
    const file = activeFile({ household: factsWith({ persons }) });
    expect(failureOf(activate(claimedFor({}), { file }))).toEqual(problem);
  });

  it('comes too late once the reservation is over', () => {
    expect(failureOf(activate(claimedFor({}), { today: '2026-01-02' }))).toBeUndefined();
    expect(failureOf(activate(claimedFor({}), { today: '2026-01-03' }))).toMatchObject({ from: 'PUBLISHED' });
  });

  it('lets months that have come by then fall due at once', () => {
    const late = claimedFor({ from: day('2025-12-01'), graceDays: 1, payDay: 20 });
    const { state } = valueOf(activate(late));
    expect(state.months.slice(0, 2).map((one) => one.state)).toEqual(['OVERDUE', 'SCHEDULED']);
  });
});

describe('the next sponsor', () => {
  const claims = [claimWith({ state: 'AGREED' }), claimWith({ number: 2, returnsTo: 'SEEKING_SPONSOR' })];
  const monthsOf = (last: 'DUE' | 'CANCELLED') => [
    monthWith('CONFIRMED', { month: month('2025-11') }),
    monthWith(last, { month: month('2025-12'), overdueFrom: day('2026-02-01') }),
    monthWith('CANCELLED', { month: month('2026-01') }),
  ];
  const held = (facts: Partial<VirtualPost>) =>
    postWith('CLAIMED', { claims, agreements: [agreementWith()], ...facts });

  it.each([
    { last: 'DUE', from: '2025-12-31', code: 'EFFECTIVE_DATE_BEFORE_LAST' },
    { last: 'DUE', from: '2026-01-01', code: undefined },
    { last: 'CANCELLED', from: '2025-12-01', code: undefined },
    { last: 'CANCELLED', from: '2025-11-30', code: 'EFFECTIVE_DATE_BEFORE_LAST' },
  ] as const)('begins behind a December that is $last: $from', ({ last, from, code }) => {
    expect(failureOf(draft({ from: day(from) }, held({ months: monthsOf(last) })))?.code).toBe(code);
  });

  it('touches no month of those before', () => {
    const post = held({ months: monthsOf('DUE') });
    const claimed = { ...post, claims: [claimWith({ state: 'AGREED' }), claimWith({ number: 2, draft: draftWith() })] };
    const { state } = valueOf(
      decideActivatePost({ post: claimed, others: [] }, activeFile(), actBy('checker', '2025-12-22')),
    );
    expect(state.months.slice(0, 2)).toEqual(monthsOf('DUE').slice(0, 2));
    expect(state.months.slice(2).map((one) => [one.agreement, one.state])).toEqual(
      Array.from({ length: 12 }, () => [2, 'SCHEDULED']),
    );
  });

  it('begins behind every month that another post of the household owes, or did', () => {
    const problem = { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['agreement', 'from'] };
    const others = (state: StipendMonth['state']) => [{ months: [monthWith(state, { month: month('2026-01') })] }];
    const after = (state: StipendMonth['state'], from: string) =>
      decideDraftAgreement({ post: claimedFor({}), others: others(state) }, termsWith({ from: day(from) }), act);
    for (const state of STIPEND_STATES.filter((one) => one !== 'CANCELLED'))
      expect([failureOf(after(state, '2026-01-31')), failureOf(after(state, '2026-02-01'))]).toEqual([
        problem,
        undefined,
      ]);
    expect(failureOf(after('CANCELLED', '2026-01-31'))).toBeUndefined();
    const drafted = claimedFor({});
    const activated = decideActivatePost(
      { post: drafted, others: others('PAID') },
      activeFile(),
      actBy('checker', '2025-12-22'),
    );
    expect(failureOf(activated)).toEqual(problem);
  });

  const manyOf = (count: number, state: 'CONFIRMED' | 'CANCELLED') =>
    Array.from({ length: count }, (_, at) => {
      const text = `${String(2021 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`;
      return monthWith(state, { month: month(text) });
    });

  it.each([
    [48, undefined],
    [49, { code: 'LIST_FULL', path: ['agreement', 'to'] }],
  ])('of a year comes after %i months: %j', (count, problem) => {
    expect(failureOf(draft({}, held({ months: manyOf(count, 'CONFIRMED') })))).toEqual(problem);
  });

  it('agrees for 36 months though the one before was let go early in 36 of its own', () => {
    const early = scheduleMonths(agreementWith({ to: day('2029-01-01') })).map((one) => ({
      ...one,
      ...{ state: 'CANCELLED' as const, cancelledFor: 'CUT_SHORT' as const },
    }));
    expect(failureOf(draft({ to: day('2029-01-01') }, held({ months: early })))).toBeUndefined();
  });
});
