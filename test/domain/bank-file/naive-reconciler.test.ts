import { describe, expect, it } from 'vitest';
import type { BenefitCard } from '#domain/card/benefit-card.ts';
import type { Fen } from '#domain/money.ts';
import { signedFile, type FileHead } from '../../support/bank-files/file-signer.ts';
import { reconcile, stateBefore, verdictOn } from '../../support/bank-files/naive-reconciler.ts';
import type { NaiveReconciled, NaiveState, NaiveWorld } from '../../support/bank-files/naive-types.ts';
import {
  BANK,
  holderFor,
  instantOf,
  sampleCard,
  sampleMerchant,
  sampleOffer,
  sampleWorld,
  tokenFor,
} from '../../support/bank-files/sample-world.ts';

const DATE = '2026-06-05';
const NOON = `${DATE}T12:00:00+08:00`;
const NONE = { count: null, discountFen: null };
const CLEAR_NUMBER = ['4111', '1111', '1111', '1111'].join('');

/** A discount row: a charge of 100 yuan at noon, of which 10 are taken off, but for the facts given. */
function row(id: string, facts: Partial<Record<string, string>> = {}): string {
  const base = {
    ...{ id, operation: 'C', original: '', token: tokenFor('a') as string, merchant: 'M-1', offer: 'TENTH' },
    ...{ mcc: '5812', at: NOON, gross: '10000', discount: '1000' },
  };
  return ['D', ...Object.values({ ...base, ...facts })].join('|');
}
const refund = (id: string, original: string, facts: Partial<Record<string, string>> = {}): string =>
  row(id, { operation: 'R', original, ...facts });

interface Setting {
  readonly world?: NaiveWorld;
  readonly state?: NaiveState;
  readonly cards?: readonly BenefitCard[];
  readonly head?: Partial<FileHead>;
  readonly knownAt?: string;
}

function run(rows: readonly string[], { world = sampleWorld(), cards, head = {}, ...setting }: Setting = {}) {
  const { businessDate = DATE } = head;
  const whole = { bank: BANK.code, kind: 'DISCOUNT' as const, businessDate, sequence: 1, ...head };
  const state = setting.state ?? stateBefore(cards ?? [sampleCard({ name: 'a' }), sampleCard({ name: 'b' })]);
  const upload = {
    ...signedFile(whole, rows),
    ...{ kind: whole.kind, uploader: BANK.code },
    knownAt: instantOf(setting.knownAt ?? `${businessDate}T23:30:00+08:00`),
  };
  const { result, state: after } = reconcile(world, state, upload);
  if (result.code !== null) throw new Error(`the file was refused: ${result.code}`);
  return { result, state: after };
}

/** What is told of the rows in short: class, reasons, amounts, finding. */
function told({ rows }: Pick<NaiveReconciled, 'rows'>): readonly string[] {
  return rows.map((one) => {
    const amounts = [one.expectedFen, one.grantedFen].map((fen) => fen?.toString() ?? '').join('/');
    const parts = [one.class, one.reasons.join(','), amounts === '/' ? '' : amounts, one.finding ?? ''];
    return parts.filter((part) => part !== '').join(' ');
  });
}
const toldOf = (rows: readonly string[], setting: Setting = {}): readonly string[] => told(run(rows, setting).result);

describe('a charge', () => {
  const EARLY = '2026-01-04T12:00:00+08:00';

  it.each<readonly [string, Partial<Record<string, string>>]>([
    ['MATCHED 1000/1000', {}],
    ['MATCHED CARD_NOT_YET_ACTIVE,REGISTRATION_MISSING 0/0', { discount: '0', at: EARLY }],
    ['GRANTED_NOT_ENTITLED CARD_NOT_YET_ACTIVE,REGISTRATION_MISSING 0/1000', { at: EARLY }],
    ['ENTITLED_NOT_GRANTED 1000/0', { discount: '0' }],
    ['DISCOUNT_OVER 1000/1001', { discount: '1001' }],
    ['DISCOUNT_UNDER 1000/999', { discount: '999' }],
    ['MATCHED 1000/1000 MCC_DIFFERS', { mcc: '5813' }],
    ['MATCHED DISCOUNT_ZERO 0/0', { gross: '9', discount: '0' }],
    ['MATCHED 1000/1000', { at: '2026-06-05T15:59:59.999Z' }],
    ['MATCHED 9999999999/9999999999', { gross: '99999999999', discount: '9999999999' }],
  ])('is %s with %o', (expected, facts) => {
    expect(toldOf([row('t1', facts)])).toEqual([expected]);
  });

  it('told again is a duplicate, with other content a conflict with the first by time', () => {
    const rows = [
      row('t1', { at: '2026-06-05T12:00:01+08:00' }),
      row('t1'),
      row('t1', { at: '2026-06-05T04:00:00.000Z' }),
      row('t1', { token: tokenFor('b'), gross: '20000', at: '2026-06-05T12:00:02+08:00' }),
    ];
    expect(toldOf(rows)).toEqual(['CONFLICT at', 'DUPLICATE', 'MATCHED 1000/1000', 'CONFLICT token']);
    const { state } = run([row('t1')]);
    const again = run([row('t1'), row('t1', { offer: 'OTHER', at: '2026-01-01T00:00:00Z' }), row('t1', { mcc: '1' })], {
      state,
      world: sampleWorld({ offers: [sampleOffer('TENTH'), sampleOffer('OTHER')] }),
      head: { sequence: 2 },
    });
    expect(told(again.result)).toEqual(['DUPLICATE', 'CONFLICT offerCode', 'REFUSED FIELD_FORMAT']);
  });

  it('is counted in the order of time, whatever the order in the file', () => {
    const perCard = { count: 1, discountFen: null };
    const offers = [sampleOffer('TENTH', { perCard: { day: perCard, month: NONE, year: NONE } })];
    const rows = [row('t2', { discount: '0' }), row('t1'), row('t0', { at: '2026-06-04T23:59:59+08:00' })];
    expect(toldOf(rows, { world: sampleWorld({ offers }) })).toEqual([
      'MATCHED LIMIT_DAY 0/0',
      'MATCHED 1000/1000',
      'MATCHED 1000/1000',
    ]);
  });

  it('finds the month as earlier files and refunds left it', () => {
    const month = { count: null, discountFen: 1500 as Fen };
    const world = sampleWorld({ offers: [sampleOffer('TENTH', { perCard: { day: NONE, month, year: NONE } })] });
    const first = run([row('t1'), refund('t1r', 't1', { gross: '4000', discount: '400' })], { world });
    const next = run([row('t2', { discount: '900' })], { world, state: first.state, head: { sequence: 2 } });
    expect(told(next.result)).toEqual(['MATCHED 900/900']);
  });

  it('that passes the budget of its offer is a break of the file', () => {
    const world = sampleWorld({ offers: [sampleOffer('TENTH', { budgetFen: 1500 as Fen })] });
    const { result } = run([row('t1'), row('t2')], { world });
    expect(result).toMatchObject({ budgetExceeded: [{ offerCode: 'TENTH', byFen: 500n }], verdict: 'BREAKS' });
  });
});

describe('a row that is refused', () => {
  it.each([
    ['FIELD_MISSING token', row('t1', { token: '' })],
    ['FIELD_MISSING token', 'D|t 1|C'],
    ['FIELD_MISSING transactionId', 'D|'],
    ['FIELD_MISSING originalTransactionId', refund('t1', '')],
    ['FIELD_FORMAT record', row('t1') + '|'],
    ['FIELD_FORMAT record', row('t1').replace('D|', 'X|')],
    ['FIELD_FORMAT record', ''],
    ['FIELD_FORMAT originalTransactionId', row('t1', { original: 't0' })],
    ['FIELD_FORMAT transactionId', row('1234567890123')],
    ['FIELD_FORMAT transactionId', row('t 1')],
    ['FIELD_FORMAT mcc', row('t1', { mcc: '581' })],
    ['FIELD_FORMAT at', row('t1', { at: '2026-02-29T12:00:00' })],
    ['FIELD_FORMAT at', row('t1', { at: '2026-06-05T12:00:00+14:01' })],
    ['AMOUNT_INVALID grossFen', row('t1', { gross: '0' })],
    ['AMOUNT_INVALID grossFen', row('t1', { gross: '100000000000' })],
    ['AMOUNT_INVALID grossFen', row('t1', { gross: '010' })],
    ['AMOUNT_INVALID discountFen', row('t1', { discount: '10001' })],
    ['TIME_WITHOUT_OFFSET at', row('t1', { at: '2026-06-05T12:00:00' })],
    ['OPERATION_UNKNOWN operation', row('t1', { operation: 'X' })],
    ['CLEAR_PAN_REFUSED token', row('t1', { token: CLEAR_NUMBER })],
    ['CLEAR_PAN_REFUSED grossFen', row('t1', { gross: CLEAR_NUMBER })],
    ['AMOUNT_INVALID discountFen', row('t1', { token: CLEAR_NUMBER, discount: '-1' })],
    ['CARD_TOKEN_UNKNOWN token', row('t1', { token: tokenFor('nobody'), merchant: 'NONE' })],
    ['CARD_TOKEN_UNKNOWN token', row('t1', { token: tokenFor('theirs') })],
    ['MERCHANT_UNKNOWN merchantCode', row('t1', { merchant: 'NONE', offer: 'NONE' })],
    ['MERCHANT_UNKNOWN merchantCode', row('t1', { merchant: 'LATER' })],
    ['OFFER_UNKNOWN offerCode', row('t1', { offer: 'THEIRS' })],
    ['TIME_IN_FUTURE at', row('t1', { at: '2026-06-06T00:00:00+08:00' })],
  ])('for %s: %s', (code, text) => {
    const cards = [sampleCard({ name: 'a' }), sampleCard({ name: 'theirs', program: 'cprog_theirs' })];
    const later = sampleMerchant('LATER', { learned: instantOf('2026-06-06T00:00:00+08:00') });
    const world = sampleWorld({
      merchants: [sampleMerchant('M-1'), later],
      offers: [sampleOffer('TENTH'), sampleOffer('THEIRS', {}, { program: 'cprog_theirs' })],
    });
    const [one] = run([text], { world, cards }).result.rows;
    const [expected, field] = code.split(' ');
    expect(one).toMatchObject({ line: 2, class: 'REFUSED', reasons: [expected], field });
  });

  it('leaves no trace, and tells its id only where that is well formed', () => {
    const rows = [row('t1', { gross: '0' }), row('t1'), row(CLEAR_NUMBER), row('t 2')];
    const { rows: outcomes } = run(rows).result;
    expect(outcomes.map(({ id, class: said }) => [id, said])).toEqual([
      ['t1', 'REFUSED'],
      ['t1', 'MATCHED'],
      ['', 'REFUSED'],
      ['', 'REFUSED'],
    ]);
  });

  it('is a refund of a refund, of this file or an earlier one, and still the row that counts of its id', () => {
    const other = row('t3', { at: '2026-06-05T12:00:01+08:00' });
    const rows = [row('t1'), refund('t2', 't1'), refund('t3', 't2'), refund('t3', 't2'), other];
    const { result, state } = run(rows);
    const refused = 'REFUSED ORIGINAL_NOT_A_CHARGE';
    const repeats = ['DUPLICATE', 'CONFLICT operation'];
    expect(told(result)).toEqual(['MATCHED 1000/1000', 'MATCHED 1000/1000', refused, ...repeats]);
    const next = run([refund('t4', 't2', { at: '2027-01-01T00:00:00Z' })], { state, head: { sequence: 2 } });
    expect(told(next.result)).toEqual([refused]);
  });
});

describe('a refund', () => {
  it('takes back what is due for all refunds of its charge so far', () => {
    const rows = [
      refund('r1', 't1', { gross: '3333', discount: '333' }),
      refund('r2', 't1', { gross: '3333', discount: '300' }),
      refund('r3', 't1', { gross: '3334', discount: '367' }),
      refund('r4', 't1', { gross: '1', discount: '0' }),
      row('t1', { at: '2026-06-05T13:00:00+08:00' }),
    ];
    expect(toldOf(rows)).toEqual([
      'MATCHED 333/333',
      'REFUND_DISCOUNT_MISMATCH 333/300',
      'MATCHED 367/367',
      'REFUND_EXCEEDS_CHARGE 0/0',
      'MATCHED 1000/1000',
    ]);
  });

  it('may expect less than nothing, and is settled of another token after all cards', () => {
    const rows = [
      refund('r1', 't1', { gross: '1', discount: '1', token: tokenFor('b') }),
      refund('r2', 't1', { gross: '5000', discount: '2000', at: '2026-06-05T12:30:00+08:00' }),
      row('t1'),
    ];
    expect(toldOf(rows)).toEqual([
      'REFUND_DISCOUNT_MISMATCH -1500/1',
      'REFUND_DISCOUNT_MISMATCH 500/2000',
      'MATCHED 1000/1000',
    ]);
  });

  it('without its charge waits for it, and is told again in the file that brings it', () => {
    const first = run([refund('r1', 't1'), refund('r0', 't1', { gross: '1', discount: '0' })]);
    expect(told(first.result)).toEqual(['ORPHAN_REFUND /1000', 'ORPHAN_REFUND /0']);
    expect(first.result.verdict).toBe('RECONCILED_WITH_PENDING');
    const { result, state } = run([row('t1')], { state: first.state, head: { sequence: 2 } });
    expect(result.revived.map(({ id, class: said }) => [id, said])).toEqual([
      ['r0', 'MATCHED'],
      ['r1', 'REFUND_EXCEEDS_CHARGE'],
    ]);
    expect([result.verdict, run([row('t1'), row('t1')], { state, head: { sequence: 3 } }).result.revived]).toEqual([
      'BREAKS',
      [],
    ]);
  });

  it.each([
    ['2026-06-08', 'RECONCILED_WITH_PENDING'],
    ['2026-06-09', 'BREAKS'],
  ])('without its charge on %s: %s', (day, verdict) => {
    expect(run([refund('r1', 't1')], { knownAt: `${day}T00:00:00+08:00` }).result.verdict).toBe(verdict);
  });

  it('without its charge is a break later on, and its file with it', () => {
    const { result } = run([refund('r1', 't1')]);
    const file = { businessDate: DATE, bank: BANK };
    expect(verdictOn(result, file, '2026-06-08')).toBe('RECONCILED_WITH_PENDING');
    expect(verdictOn(result, file, '2026-06-09')).toBe('BREAKS');
  });

  it('of a card that was replaced gives back to the old token, and the card keeps its usage', () => {
    const perCard = { day: { count: 1, discountFen: null }, month: NONE, year: NONE };
    const world = sampleWorld({ offers: [sampleOffer('TENTH', { perCard })] });
    const replaced = sampleCard({
      name: 'a',
      states: [
        ['ISSUED', '2026-01-02T00:00:00Z'],
        ['ACTIVATED', '2026-01-05T00:00:00Z'],
        ['LOST', `${DATE}T13:00:00+08:00`],
        ['ISSUED', `${DATE}T14:00:00+08:00`],
        ['ACTIVATED', `${DATE}T14:00:00+08:00`],
      ],
      tokens: [
        ['a', '2026-01-02T00:00:00Z'],
        ['a2', `${DATE}T14:00:00+08:00`],
      ],
    });
    const rows = [
      refund('r1', 't1', { token: tokenFor('a2'), at: `${DATE}T15:00:00+08:00` }),
      row('t1'),
      row('t2', { token: tokenFor('a2'), at: `${DATE}T14:30:00+08:00` }),
      row('t3', { at: `${DATE}T14:00:00+08:00` }),
      row('t4', { token: tokenFor('a2'), at: `${DATE}T13:59:59+08:00` }),
    ];
    expect(toldOf(rows, { world, cards: [replaced] })).toEqual([
      'MATCHED 1000/1000',
      'MATCHED 1000/1000',
      'GRANTED_NOT_ENTITLED LIMIT_DAY 0/1000',
      'GRANTED_NOT_ENTITLED CARD_CANCELLED 0/1000',
      'GRANTED_NOT_ENTITLED CARD_NOT_YET_ACTIVE,CARD_LOST 0/1000',
    ]);
  });

  it('of what refunds it in a circle is an orphan if it is the first', () => {
    expect(toldOf([refund('r1', 'r2'), refund('r2', 'r1')])).toEqual([
      'ORPHAN_REFUND /1000',
      'REFUSED ORIGINAL_NOT_A_CHARGE',
    ]);
  });
});

/** A row of a card's status: what is known of the card `a` already, but for the facts given. */
function status(facts: Partial<Record<string, string>> = {}): string {
  const base = {
    ...{ token: tokenFor('a') as string, last4: '0001', holder: holderFor('a') as string, state: 'ACTIVATED' },
    ...{ at: '2026-01-05T10:00:00+08:00', benefit: '1', expiresOn: '2030-12-31' },
  };
  return ['D', ...Object.values({ ...base, ...facts })].join('|');
}

describe('a file of cards', () => {
  const cards = [
    sampleCard({ name: 'a' }),
    sampleCard({ name: 'waits', states: [], tokens: [] }),
    sampleCard({
      name: 'lost',
      states: [
        ['ISSUED', '2026-01-02T00:00:00Z'],
        ['LOST', '2026-03-01T00:00:00Z'],
      ],
    }),
    sampleCard({ name: 'theirs', program: 'cprog_theirs' }),
  ];
  const statusOf = (rows: readonly string[], form: 'FULL' | 'DELTA' = 'DELTA') =>
    run(rows, { cards, head: { kind: 'CARDSTATUS', form } });
  const link = (name: string, facts = {}) =>
    status({
      token: tokenFor(`new ${name}`),
      holder: holderFor(name),
      state: 'ISSUED',
      at: NOON,
      benefit: '0',
      ...facts,
    });

  it.each([
    ['UNCHANGED', status()],
    ['APPLIED', status({ state: 'FROZEN', at: NOON, benefit: '0' })],
    ['APPLIED', status({ at: NOON, expiresOn: '2031-12-31' })],
    ['LINKED', link('waits')],
    ['LINKED', link('lost')],
    ['LATE_APPLIED', status({ state: 'FROZEN', at: '2026-01-03T00:00:00Z' })],
    ['ILLEGAL_TRANSITION', status({ state: 'REPLACED', at: NOON })],
    ['ILLEGAL_TRANSITION', status({ state: 'CANCELLED', at: '2026-01-03T00:00:00Z' })],
    ['ILLEGAL_TRANSITION', link('lost', { at: '2026-02-28T23:59:59Z' })],
    ['UNKNOWN_TO_UNION', link('waits', { state: 'ACTIVATED' })],
    ['UNKNOWN_TO_UNION', link('nobody')],
    ['UNKNOWN_TO_UNION', link('theirs')],
    ['UNKNOWN_TO_UNION', link('waits', { token: tokenFor('new', 'k9') })],
    ['HOLDER_MISMATCH', status({ holder: holderFor('b') })],
    ['UNCHANGED BENEFIT_OFF_BUT_ENTITLED', status({ benefit: '0' })],
    ['APPLIED BENEFIT_ON_NOT_ENTITLED', status({ state: 'FROZEN', at: NOON })],
    ['UNKNOWN_TO_UNION BENEFIT_ON_NOT_ENTITLED', link('nobody', { benefit: '1' })],
    ['REFUSED FIELD_MISSING', status({ last4: '' })],
    ['REFUSED FIELD_FORMAT', status({ state: 'SENT_TO_BANK' })],
    ['REFUSED FIELD_FORMAT', status({ benefit: '2' })],
    ['REFUSED TIME_WITHOUT_OFFSET', status({ at: '2026-06-05T12:00:00' })],
    ['REFUSED CLEAR_PAN_REFUSED', status({ last4: CLEAR_NUMBER })],
    ['REFUSED TIME_IN_FUTURE', status({ at: '2026-06-05T16:00:00Z' })],
  ])('tells %s', (expected, text) => {
    expect(told(statusOf([text]).result)).toEqual([expected]);
  });

  it('takes the rows of a holder in true order, of the old token and the new one', () => {
    const issued = link('a', { at: '2026-06-05T03:00:00Z' });
    const late = status({ state: 'FROZEN', at: '2026-06-05T03:30:00Z', benefit: '0' });
    const replaced = status({ state: 'REPLACED', at: '2026-06-05T02:00:00Z', benefit: '0' });
    const lost = status({ state: 'LOST', at: '2026-06-05T01:00:00Z', benefit: '0' });
    const { result, state } = statusOf([late, issued, replaced, lost]);
    expect(told(result)).toEqual(['ILLEGAL_TRANSITION', 'LINKED', 'APPLIED', 'APPLIED']);
    expect(state.cards.find(({ id }) => id === 'card_a')?.tokens).toHaveLength(2);
    const over = run([replaced, late], { state, head: { kind: 'CARDSTATUS', sequence: 2 } });
    expect(told(over.result)).toEqual(['UNCHANGED', 'ILLEGAL_TRANSITION']);
  });

  it('never replaces what was cancelled', () => {
    const rows = [
      status({ state: 'REPLACED', at: NOON, benefit: '0' }),
      status({ state: 'CANCELLED', at: '2026-06-05T00:00:00Z', benefit: '0' }),
    ];
    expect(told(statusOf(rows).result)).toEqual(['ILLEGAL_TRANSITION REPLACE_CANCELLED', 'APPLIED']);
  });

  it('names what is missing in a full one', () => {
    expect(statusOf([status()], 'FULL').result).toMatchObject({ missing: [tokenFor('lost')], verdict: 'BREAKS' });
    const cancelled = status({
      token: tokenFor('lost'),
      holder: holderFor('lost'),
      state: 'CANCELLED',
      at: NOON,
      benefit: '0',
    });
    expect(statusOf([status({ last4: '' }), cancelled], 'FULL').result.missing).toEqual([]);
    expect(statusOf([status()]).result).toMatchObject({ missing: [], verdict: 'RECONCILED' });
    expect(statusOf([]).result.verdict).toBe('RECONCILED');
  });
});
