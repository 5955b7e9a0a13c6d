import { describe, expect, it } from 'vitest';
import {
  decideConfirmMonth,
  decidePayMonth,
  isPaidSo,
  type MonthPayment,
} from '#domain/virtual-post/decide-payment.ts';
import {
  standingPayment,
  STIPEND_STATES,
  type ReportedPayment,
  type StipendMonth,
} from '#domain/virtual-post/stipend-month.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day } from '../../support/builders.ts';
import { fen } from '../../support/household.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';
import {
  accountWith,
  actBy,
  agreementWith,
  idOf,
  month,
  monthWith,
  paymentWith,
  postOwing,
  postWith,
  rowWith,
  waiverBy,
  sponsorId,
} from '../../support/virtual-post.ts';

const act = actBy('payer', '2026-02-20');
const february = month('2026-02');
const pay = (post: VirtualPost, payment: Partial<ReportedPayment> = {}, given: Partial<MonthPayment> = {}) =>
  decidePayMonth(
    post,
    { month: february, sponsorId: null, channel: 'API', payment: paymentWith(payment), ...given },
    act,
  );
const payOne = (one: StipendMonth, payment: Partial<ReportedPayment> = {}) => pay(postOwing([one]), payment);

describe('a payment', () => {
  it('is a row of its month, as it was told, by whom and when', () => {
    const accounts = [accountWith(1)];
    const paid = pay(postOwing([monthWith('DUE')], { accounts }), { accountLastFour: '0001' }, { channel: 'FILE' });
    const { state, audit } = valueOf(paid);
    const { evidence } = paymentWith();
    const told = { number: 1, fen: fen(30_000), on: day('2026-02-15'), evidence, account: 1, channel: 'FILE' } as const;
    const row = rowWith({ ...told, kind: 'PAYMENT', recordedAt: act.now, recordedBy: act.caller.id });
    expect(state.months).toEqual([monthWith('PAID', { rows: [row] })]);
    expect(audit).toMatchObject({ action: 'PAY', effectiveOn: '2026-02-15' });
  });

  it('after a reversal comes behind the rows before', () => {
    const before = monthWith('REVERSED');
    const [paid] = valueOf(payOne(before)).state.months;
    expect(paid?.rows.slice(0, 2)).toEqual(before.rows);
    expect(paid?.rows[2]).toMatchObject({ number: 3, kind: 'PAYMENT' });
  });

  it.each([29_999, 30_000, 30_001])('of 300 yuan is taken in full, not of %i fen', (amount) => {
    const problem = amount === 30_000 ? undefined : { code: 'PAY_AMOUNT_DIFFERS', path: ['amount'] };
    expect(failureOf(payOne(monthWith('DUE'), { fen: fen(amount) }))).toEqual(problem);
  });

  it.each([
    ['2026-02-09', 'PAY_BEFORE_DUE'],
    ['2026-02-10', undefined],
    ['2026-02-20', undefined],
    ['2026-02-21', 'EFFECTIVE_DATE_IN_FUTURE'],
  ])('told on 20 February of a month due on the 10th, paid on %s: %s', (paidOn, code) => {
    const problem = code === undefined ? undefined : { code, path: ['paidOn'] };
    expect(failureOf(payOne(monthWith('DUE'), { paidOn: day(paidOn) }))).toEqual(problem);
  });

  it.each([
    ['2026-02-13', { code: 'EFFECTIVE_DATE_BEFORE_LAST', path: ['paidOn'] }],
    ['2026-02-14', undefined],
  ])('after a reversal of 14 February, paid on %s: %j', (paidOn, problem) => {
    expect(failureOf(payOne(monthWith('REVERSED'), { paidOn: day(paidOn) }))).toEqual(problem);
  });

  it.each([
    ['2026-02-20', undefined],
    ['2026-02-21', { code: 'PAY_BEFORE_DUE', path: ['month'] }],
  ])('on 20 February for a month that falls due on %s: %j', (dueOn, problem) => {
    const scheduled = monthWith('SCHEDULED', { dueOn: day(dueOn) });
    expect(failureOf(payOne(scheduled, { paidOn: day('2026-02-20') }))).toEqual(problem);
  });

  it.each(['ENDED', 'TERMINATED', 'SEEKING_SPONSOR', 'SUSPENDED'] as const)(
    'is taken of what is owed of a post that is %s',
    (state) => {
      const post = postWith(state, { months: [monthWith('OVERDUE')], agreements: [agreementWith()] });
      expect(valueOf(pay(post)).state).toMatchObject({ state, months: [{ state: 'PAID' }] });
    },
  );
});

describe('a month that fell due on no day', () => {
  const scheduled = monthWith('SCHEDULED', { dueOn: day('2026-02-10') });
  const problem = { code: 'PAY_SUSPENDED_MONTH', path: ['month'] };
  const from = day('2026-02-10');

  it('is not paid while the post is suspended, also before its day', () => {
    const suspensions = [{ agreement: 1, from, to: null }];
    expect(failureOf(pay(postWith('SUSPENDED', { months: [scheduled], suspensions })))).toEqual(problem);
    const march = monthWith('SCHEDULED', { dueOn: day('2026-03-10') });
    expect(failureOf(pay(postWith('SUSPENDED', { months: [march], suspensions })))).toEqual(problem);
  });

  it('is not paid after the suspension', () => {
    const cancelled = monthWith('CANCELLED', { cancelledFor: 'SUSPENDED' });
    expect(failureOf(payOne(cancelled))).toEqual(problem);
  });

  it.each([
    ['2026-02-10', undefined],
    ['2026-02-11', problem],
  ])('is one that falls due within a suspension up to %s: %j', (to, refusal) => {
    const suspensions = [{ agreement: 1, from: day('2026-02-01'), to: day(to) }];
    expect(failureOf(pay(postOwing([scheduled], { suspensions })))).toEqual(refusal);
  });

  it('is not the one before the suspension', () => {
    const suspensions = [{ agreement: 1, from: day('2026-02-11'), to: null }];
    expect(failureOf(pay(postWith('SUSPENDED', { months: [scheduled], suspensions })))).toBeUndefined();
  });
});

describe('the month of a payment', () => {
  const unknown = { code: 'STIPEND_MONTH_UNKNOWN', path: ['month'] };

  it('is one of an agreement', () => {
    const post = postOwing([monthWith('DUE')]);
    expect(failureOf(pay(post, {}, { month: month('2026-03') }))).toEqual(unknown);
    expect(failureOf(decideConfirmMonth(post, month('2026-03'), act))).toEqual(unknown);
  });

  it('is one of the sponsor that pays, where a sponsor does', () => {
    const agreements = [agreementWith(), agreementWith({ number: 2, sponsorId: sponsorId('two') })];
    const post = postOwing([monthWith('DUE'), monthWith('DUE', { month: month('2026-03'), agreement: 2 })], {
      agreements,
    });
    expect(failureOf(pay(post, {}, { sponsorId: sponsorId('one') }))).toBeUndefined();
    expect(failureOf(pay(post, {}, { sponsorId: sponsorId('two') }))).toEqual(unknown);
    expect(failureOf(pay(post, {}, { sponsorId: sponsorId('two'), month: month('2026-03') }))).toBeUndefined();
  });
});

describe('a waiver that waits', () => {
  it('falls away with a payment: an old proposal waives nothing later', () => {
    const paid = valueOf(payOne(monthWith('DUE', { waivers: [waiverBy('proposer')] }))).state.months[0];
    expect([paid?.state, paid?.waivers]).toEqual(['PAID', []]);
  });
});

describe('the account of a payment', () => {
  const closed = accountWith(1, { closedOn: day('2026-02-15') });
  const payTo = (accounts: VirtualPost['accounts'], payment: Partial<ReportedPayment>) =>
    pay(postOwing([monthWith('DUE')], { accounts }), payment);
  const numberOf = (result: ReturnType<typeof payTo>) => valueOf(result).state.months[0]?.rows[0]?.account;

  it.each([
    ['2026-02-14', undefined],
    ['2026-02-15', { code: 'PAY_TO_CLOSED_ACCOUNT', path: ['accountLastFour'] }],
  ])('that was closed on 15 February, paid to on %s: %j', (paidOn, problem) => {
    const result = payTo([closed, accountWith(2)], { paidOn: day(paidOn), accountLastFour: '0001' });
    expect(failureOf(result)).toEqual(problem);
    if (result.ok) expect(numberOf(result)).toBe(1);
  });

  it('is the one that takes payments, where none is named', () => {
    expect(numberOf(payTo([closed, accountWith(2)], {}))).toBe(2);
    expect(numberOf(payTo([], {}))).toBeNull();
  });

  it('is the one that took payments on the day of the payment, whichever does now', () => {
    const since = accountWith(2, { openedOn: day('2026-02-15') });
    expect(numberOf(payTo([closed, since], { paidOn: day('2026-02-14') }))).toBe(1);
    expect(numberOf(payTo([closed, since], { paidOn: day('2026-02-15') }))).toBe(2);
  });

  const refused = { code: 'PAY_TO_CLOSED_ACCOUNT', path: ['accountLastFour'] };
  it.each([
    { when: 'between two, where none is named', paidOn: '2026-02-16', accountLastFour: null, awaited: refused },
    {
      when: 'to the later one by its name, told of only then',
      paidOn: '2026-02-16',
      accountLastFour: '0002',
      awaited: 2,
    },
    { when: 'before the first one was told of', paidOn: '2026-02-10', accountLastFour: null, awaited: 1 },
  ])('is known of a payment made $when: $awaited', ({ paidOn, accountLastFour, awaited }) => {
    const first = awaited === 1 ? day('2026-02-12') : day('2026-02-01');
    const accounts = [
      accountWith(1, { openedOn: first, closedOn: day('2026-02-15') }),
      accountWith(2, { openedOn: day('2026-02-18') }),
    ];
    const result = payTo(accounts, { paidOn: day(paidOn), accountLastFour });
    expect(result.ok ? numberOf(result) : failureOf(result)).toEqual(awaited);
  });

  it('is none for cash where the last one was closed, and has to be opened for all else', () => {
    const cash = { kind: 'CASH_RECEIPT', reference: '收条一' } as const;
    expect(numberOf(payTo([closed], { evidence: cash }))).toBeNull();
    const problem = { code: 'PAY_TO_CLOSED_ACCOUNT', path: ['accountLastFour'] };
    expect(failureOf(payTo([closed], {}))).toEqual(problem);
  });

  it('is none for cash, unless one is named', () => {
    const cash = { kind: 'CASH_RECEIPT', reference: '收条一' } as const;
    expect(numberOf(payTo([accountWith(1)], { evidence: cash }))).toBeNull();
    expect(numberOf(payTo([accountWith(1)], { evidence: cash, accountLastFour: '0001' }))).toBe(1);
  });

  it('is one of the post', () => {
    const problem = { code: 'INPUT_INVALID', path: ['accountLastFour'] };
    expect(failureOf(payTo([accountWith(1)], { accountLastFour: '0002' }))).toEqual(problem);
    expect(failureOf(payTo([], { accountLastFour: '0001' }))).toEqual(problem);
  });

  it('is the open one among those of the same last digits', () => {
    const again = accountWith(2, { lastFour: '0001' });
    expect(numberOf(payTo([closed, again], { accountLastFour: '0001' }))).toBe(2);
  });
});

describe('confirming', () => {
  it('says who did, and changes no row', () => {
    const { state } = valueOf(
      decideConfirmMonth(postOwing([monthWith('PAID')]), february, actBy('other', '2026-02-20')),
    );
    expect(state.months).toEqual([monthWith('CONFIRMED', { confirmedBy: idOf('other') })]);
  });

  it('takes another than recorded the payment that stands', () => {
    const confirm = (by: string, rows = [rowWith()]) =>
      failureOf(decideConfirmMonth(postOwing([monthWith('PAID', { rows })]), february, actBy(by, '2026-02-20')));
    expect(confirm('payer')).toEqual({ code: 'APPROVE_OWN' });
    const again = rowWith({ number: 3, recordedBy: idOf('other') });
    const rows = [...monthWith('REVERSED').rows, again];
    expect([confirm('other', rows), confirm('payer', rows)]).toEqual([{ code: 'APPROVE_OWN' }, undefined]);
  });
});

describe('a payment that is told again', () => {
  const told = { fen: fen(30_000), paidOn: day('2026-02-10') };
  const asTold = paymentWith({ ...told, evidence: { kind: 'BANK_TRANSFER', reference: 'T-1' } });

  it.each(STIPEND_STATES)('tells nothing new of a month that is %s once it is one of its rows', (state) => {
    expect(isPaidSo(monthWith(state), asTold)).toBe(['PAID', 'CONFIRMED', 'DISPUTED', 'REVERSED'].includes(state));
  });

  it.each([
    ['another amount', { fen: fen(30_001) }],
    ['another day', { paidOn: day('2026-02-11') }],
    ['another number of the paper', { evidence: { kind: 'BANK_TRANSFER', reference: 'T-2' } }],
    ['another kind of paper', { evidence: { kind: 'PAYROLL', reference: 'T-1' } }],
  ] satisfies [string, Partial<ReportedPayment>][])('is another one by %s', (_, facts) => {
    expect(isPaidSo(monthWith('PAID'), { ...asTold, ...facts })).toBe(false);
  });

  it.each([
    ['T-1', { code: 'PAY_TWICE_SAME_MONTH', path: ['reference'] }],
    ['T-2', undefined],
  ])('and was reversed pays nothing again by %s: %o, on its very day or another', (reference, problem) => {
    const rows = [
      rowWith({ on: told.paidOn }),
      rowWith({ number: 2, kind: 'REVERSAL', on: told.paidOn, evidence: null }),
    ];
    const reversed = postOwing([monthWith('REVERSED', { rows })]);
    const payment = { ...asTold, evidence: { kind: 'BANK_TRANSFER', reference } } as const;
    const given = { month: month('2026-02'), sponsorId: null, channel: 'API' } as const;
    const pay = (paidOn: string) =>
      decidePayMonth(reversed, { ...given, payment: { ...payment, paidOn: day(paidOn) } }, act);
    expect([failureOf(pay('2026-02-10')), failureOf(pay('2026-02-12'))]).toEqual([problem, problem]);
  });

  it('stands, where the last row is a payment', () => {
    expect(standingPayment(monthWith('REVERSED'))).toBeUndefined();
    const rows = [...monthWith('REVERSED').rows, rowWith({ number: 3 })];
    expect(standingPayment({ rows })?.number).toBe(3);
  });
});
