import { describe, expect, it } from 'vitest';
import { COLUMNS, type OfferColumn } from '../../functions/jobs/offers/columns.ts';
import { parseOfferRow } from '../../functions/jobs/offers/parse-offer-row.ts';
import { valueOf } from '../support/outcome.ts';

type Given = Partial<Record<OfferColumn, string>>;

const EMPTY = Object.fromEntries(Object.keys(COLUMNS).map((column) => [column, ''])) as Record<OfferColumn, string>;
const PLAIN: Given = {
  ...{ program: 'zj-card', code: 'ONE', name: '优惠', category: 'EATING', regions: '330000', merchants: 'ALL' },
  ...{ discountKind: 'PERCENT', discountValue: '10' },
};
const parse = (given: Given) => parseOfferRow({ ...EMPTY, ...PLAIN, ...given });
const parsed = (given: Given) => valueOf(parse(given));
/** What is wrong with a row, each with its column. */
function wrongWith(given: Given): readonly string[] {
  const row = parse(given);
  return row.ok ? [] : row.failure.map(({ column, code }) => `${column ?? ''} ${code}`);
}

const list = (count: number, entry: (index: number) => string) => Array.from({ length: count }, (_, at) => entry(at));
/** Lists of a row: so many entries, each by its place. */
const LISTS = [
  ['regions', 20, (at: number) => String(330_881_101 + at)],
  ['merchants', 60, (at: number) => `M-${at}`],
  ['excludedMcc', 200, (at: number) => String(1000 + at)],
  ['weekdays', 7, (at: number) => String(at + 1)],
  ['timeSlots', 24, (at: number) => `${at}:00-${at}:30`],
] as const;

describe('a row of offers', () => {
  it.each(LISTS)('lists as many %s as a rule takes: %d', (column, most, entry) => {
    expect(wrongWith({ [column]: list(most, entry).join(';') })).toEqual([]);
    const more = [...list(most, entry), entry(0)].join(';');
    expect(wrongWith({ [column]: more })).toEqual([`${column} VALUE_INVALID`]);
  });

  it.each([
    ['name', 100],
    ['nameEn', 200],
  ] as const)('has a %s of at most %d characters', (column, most) => {
    expect(wrongWith({ [column]: '优'.repeat(most) })).toEqual([]);
    expect(wrongWith({ [column]: '优'.repeat(most + 1) })).toEqual([`${column} VALUE_INVALID`]);
  });

  it.each([
    ['1%', 100],
    ['1', 100],
    ['0.99%', 99],
    ['12.5', 1250],
    ['１５％', 1500],
    ['100', 10_000],
  ])('takes %s for so many basis points: %d', (discountValue, basisPoints) => {
    expect(parsed({ discountValue }).rule.discount).toEqual({ kind: 'PERCENT', basisPoints });
  });

  it.each(['0.99', '0.15', '1.001%', '1%%', 'x'])('takes %s for no percentage', (discountValue) => {
    expect(wrongWith({ discountValue })).toContain('discountValue VALUE_INVALID');
  });

  it('takes a sum below a yuan without a sign', () => {
    const { discount } = parsed({ discountKind: '立减', discountValue: '0.15' }).rule;
    expect(discount).toEqual({ kind: 'FIXED', fen: 15 });
  });

  it.each([
    ['1;7', [1, 7]],
    ['一；日', [1, 7]],
    ['周三;星期四;天', [3, 4, 7]],
  ])('takes %s for weekdays', (weekdays, days) => {
    expect(parsed({ weekdays }).rule.weekdays).toEqual(days);
  });

  it.each(['0', '8', '周', '星期八', 'constructor'])('takes %s for no weekday', (weekdays) => {
    expect(wrongWith({ weekdays })).toEqual(['weekdays VALUE_INVALID']);
  });

  it.each([
    ['9:00-11:30', 540, 690],
    ['00:00~24:00', 0, 1440],
    ['17:30—23:59', 1050, 1439],
    ['１７：３０–１８：００', 1050, 1080],
  ])('takes %s for a part of the day', (timeSlots, fromMinute, toMinute) => {
    expect(parsed({ timeSlots }).rule.timeSlots).toEqual([{ fromMinute, toMinute }]);
  });

  it.each(['9:00', '9:00-', '9:00-10:00-11:00', '24:00-24:30', '23:60-24:00', '9-10', '25:00-26:00'])(
    'takes %s for no part of the day',
    (timeSlots) => {
      expect(wrongWith({ timeSlots })).toEqual(['timeSlots VALUE_INVALID']);
    },
  );

  it.each([
    ['ALL', 'ALL'],
    ['all', 'ALL'],
    ['全部', 'ALL'],
    ['shop-1;SHOP-2', ['SHOP-1', 'SHOP-2']],
    ['ALL;SHOP-1', ['ALL', 'SHOP-1']],
  ])('is for the merchants of %s', (merchants, codes) => {
    expect(parsed({ merchants }).merchants).toEqual(codes);
  });

  it.each(['SHOP_1', 'M'.repeat(33), '商户'])('names no merchant by %s', (merchants) => {
    expect(wrongWith({ merchants })).toEqual(['merchants VALUE_INVALID']);
  });

  it.each([
    ['1', 1],
    ['999999999', 999_999_999],
  ])('has a limit of %s times', (dayCount, count) => {
    expect(parsed({ dayCount }).rule.perCard.day).toEqual({ count, discountFen: null });
  });

  it.each(['1000000000', '1.0', '-1', '一'])('has no limit of %s times', (yearCount) => {
    expect(wrongWith({ yearCount })).toEqual(['yearCount VALUE_INVALID']);
  });

  it('is in force from one instant up to another', () => {
    const { from, to } = parsed({ from: '2026-12-01', to: '2026-12-31 12:00' });
    expect([from, to]).toEqual(['2026-11-30T16:00:00.000Z', '2026-12-31T04:00:00.000Z']);
  });

  it('tells a card number in its name once, and a number of a person by its code', () => {
    expect(wrongWith({ name: '6222020200011112220' })).toEqual(['name CLEAR_PAN_REFUSED']);
    expect(wrongWith({ nameEn: 'call 13800138000' })).toEqual(['nameEn PERSONAL_NUMBER_IN_TEXT']);
  });
});
