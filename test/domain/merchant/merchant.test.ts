import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '#domain/day.ts';
import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import { holdsOn } from '#domain/interval.ts';
import { decideEndMerchantAgreement, decideRecordMerchantAgreement } from '#domain/merchant/decide-agreement.ts';
import { decideCreateMerchant, type MerchantTerms } from '#domain/merchant/decide-create.ts';
import { decideReviseMerchant } from '#domain/merchant/decide-revise.ts';
import { detailsAt, type Merchant } from '#domain/merchant/merchant.ts';
import { lastDetails, MOST_AGREEMENTS, MOST_DETAILS, standingAgreements } from '#domain/merchant/standing.ts';
import { publishedAt } from '#domain/publication.ts';
import { spansKnownAt } from '#domain/recorded.ts';
import { actOf, adminOf, day, region } from '../../support/builders.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000'), '2026-06-15');
const FACTS = { name: '江山百货', regionCode: region('330881'), mcc: '5311', address: null };
const span = (from: string, to: string | null = null) => ({ from: day(from), to: to === null ? null : day(to) });

function create(terms: Partial<MerchantTerms> = {}) {
  const ids = { id: 'mer_one' as MerchantId, programId: 'cprog_one' as CardProgramId };
  return decideCreateMerchant({ ...ids, code: 'M-1', facts: FACTS, agreement: null, ...terms }, act);
}

const merchantWith = (agreement: MerchantTerms['agreement']): Merchant => valueOf(create({ agreement })).state;
const record = (merchant: Merchant, from: string, to: string | null = null) =>
  decideRecordMerchantAgreement(merchant, span(from, to), act);
const end = (merchant: Merchant, number: number, to: string) =>
  decideEndMerchantAgreement(merchant, { number, to: day(to) }, act);
const spansOf = (merchant: Merchant) => standingAgreements(merchant).map(({ number, from, to }) => [number, from, to]);

describe('a merchant', () => {
  it('counts, with its first agreement, from its publication on', () => {
    const { state, audit } = valueOf(create({ agreement: span('2026-01-01') }));
    const recordedAt = publishedAt(act.now);
    expect(state).toMatchObject({ version: 1, code: 'M-1', details: [{ ...FACTS, recordedAt }] });
    expect(state.agreements).toEqual([{ number: 1, ...span('2026-01-01'), recordedAt, supersededAt: null }]);
    expect(detailsAt(state, act.now)).toBeUndefined();
    expect(detailsAt(state, recordedAt)).toMatchObject(FACTS);
    expect(audit.changes).toContainEqual({ field: 'agreement 1', from: null, to: '2026-01-01/' });
    expect(audit.changes.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['programId', 'code', 'name', 'mcc', 'regionCode']),
    );
  });

  it.each([
    ['A', undefined],
    ['A'.repeat(32), undefined],
    ['M6222020200011112220', undefined],
    ['', 'INPUT_INVALID'],
    ['A'.repeat(33), 'INPUT_INVALID'],
    ['a', 'INPUT_INVALID'],
    ['A_1', 'INPUT_INVALID'],
    ['6222020200011112220', 'CLEAR_PAN_REFUSED'],
    ['3782-8224-6310-005', 'CLEAR_PAN_REFUSED'],
    ['378282246310006', undefined],
  ])('of the code %s is refused: %s', (code, refusal) => {
    expect(failureOf(create({ code }))?.code).toBe(refusal);
  });

  it.each([
    ['0000', true],
    ['5311', true],
    ['531', false],
    ['53111', false],
    ['531a', false],
    ['５３１１', false],
  ])('of the category %s is begun and revised: %s', (mcc, isOne) => {
    expect(create({ facts: { ...FACTS, mcc } }).ok).toBe(isOne);
    expect(decideReviseMerchant(merchantWith(null), { mcc }, act).ok).toBe(isOne);
  });

  it.each([
    ['2026-01-01', { code: 'INTERVAL_INVALID', path: ['agreement', 'to'] }],
    ['2026-01-02', undefined],
  ])('with an agreement from 1 January to %s: %o', (to, refusal) => {
    expect(failureOf(create({ agreement: span('2026-01-01', to) }))).toEqual(refusal);
  });
});

describe('facts of a merchant', () => {
  it('are added to those before them, which stay as they were known', () => {
    const later = { ...act, now: '2026-06-16T00:00:00.000Z' as Instant };
    const first = merchantWith(null);
    const { state, audit } = valueOf(decideReviseMerchant(first, { name: '新名', address: '解放路1号' }, later));
    expect(state).toMatchObject({ version: 2, details: [first.details[0], { mcc: '5311', address: '解放路1号' }] });
    expect(detailsAt(state, later.now)?.name).toBe(FACTS.name);
    expect(detailsAt(state, publishedAt(later.now))?.name).toBe('新名');
    expect(audit.changes).toEqual([
      { field: 'name', from: FACTS.name, to: '新名' },
      { field: 'address', from: null, to: '解放路1号' },
    ]);
  });

  it('are one at least, and as many as a merchant holds', () => {
    let merchant = merchantWith(null);
    expect(failureOf(decideReviseMerchant(merchant, {}, act))).toEqual({ code: 'INPUT_INVALID' });
    while (merchant.details.length < MOST_DETAILS) {
      merchant = valueOf(decideReviseMerchant(merchant, { name: `名 ${merchant.version}` }, act)).state;
    }
    expect(failureOf(decideReviseMerchant(merchant, { name: '名' }, act))).toEqual({ code: 'LIST_FULL' });
    expect(() => lastDetails({ details: [] })).toThrow('without its details');
  });
});

describe('an agreement of a merchant', () => {
  const held = merchantWith(span('2026-01-01', '2026-04-01'));

  it.each([
    ['2026-04-01', null, undefined],
    ['2025-01-01', '2026-01-01', undefined],
    ['2026-03-31', null, 'AGREEMENT_OVERLAPS'],
    ['2025-01-01', '2026-01-02', 'AGREEMENT_OVERLAPS'],
    ['2026-05-01', '2026-05-01', 'INTERVAL_INVALID'],
    ['2026-05-01', '2026-04-30', 'INTERVAL_INVALID'],
  ])('from %s to %s beside one of the first quarter: %s', (from, to, refusal) => {
    const result = record(held, from, to);
    expect(failureOf(result)?.code).toBe(refusal);
    if (!result.ok) return;
    expect(spansOf(result.value.state)[1]).toEqual([2, from, to]);
    expect(result.value.state.agreements[1]?.recordedAt).toBe(publishedAt(act.now));
    expect(result.value.audit).toMatchObject({ action: 'RECORD_MERCHANT_AGREEMENT', effectiveOn: from });
  });

  it('ends by a span that takes its place, and stays as it was known before', () => {
    const open = merchantWith(span('2026-01-01'));
    const later = { ...act, now: '2026-06-16T00:00:00.000Z' as Instant };
    const { state, audit } = valueOf(decideEndMerchantAgreement(open, { number: 1, to: day('2026-05-01') }, later));
    const recordedAt = publishedAt(later.now);
    expect(state).toMatchObject({ version: 2, agreements: [{ supersededAt: recordedAt }, { recordedAt, number: 1 }] });
    expect(spansOf(state)).toEqual([[1, '2026-01-01', '2026-05-01']]);
    expect(audit).toMatchObject({ action: 'END_MERCHANT_AGREEMENT', effectiveOn: '2026-05-01' });
    expect(audit.changes).toEqual([{ field: 'agreement 1', from: '2026-01-01/', to: '2026-01-01/2026-05-01' }]);
    const toAsKnownAt = (knownAt: Instant) => spansKnownAt(state.agreements, knownAt).map(({ to }) => to);
    const before = new Date(Date.parse(recordedAt) - 1).toISOString() as Instant;
    expect([act.now, publishedAt(act.now), before, recordedAt].map(toAsKnownAt)).toEqual([
      ...[[], [null], [null], ['2026-05-01']],
    ]);
  });

  it.each([
    [1, '2026-01-01', undefined],
    [1, '2026-03-01', undefined],
    [1, '2026-05-01', undefined],
    [1, '2026-06-01', undefined],
    [1, '2026-06-02', 'AGREEMENT_OVERLAPS'],
    [1, '2026-04-01', 'AGREEMENT_ENDED'],
    [1, '2025-12-31', 'INTERVAL_INVALID'],
    [3, '2026-06-02', 'NOT_FOUND'],
  ])('number %d is given the end %s: %s', (number, to, refusal) => {
    const two = valueOf(record(held, '2026-06-01')).state;
    expect(failureOf(end(two, number, to))?.code).toBe(refusal);
  });

  it('that never held is in the way of no other, and may be given days again', () => {
    const never = valueOf(end(held, 1, '2026-01-01')).state;
    const other = valueOf(record(never, '2025-06-01', '2026-02-01')).state;
    expect(spansOf(other).map(([number]) => number)).toEqual([1, 2]);
    expect(failureOf(end(other, 1, '2026-01-02'))?.code).toBe('AGREEMENT_OVERLAPS');
    expect(end(never, 1, '2026-01-02').ok).toBe(true);
  });

  it('is one of as many as a merchant holds, and can always be ended', () => {
    let merchant = merchantWith(span('2026-01-01'));
    for (let days = 1; merchant.agreements.length < MOST_AGREEMENTS; days += 1) {
      const to = new Date(Date.parse('2026-01-01') + days * 86_400_000).toISOString().slice(0, 10);
      merchant = valueOf(end(merchant, 1, to)).state;
    }
    expect(failureOf(record(merchant, '2030-01-01'))).toEqual({ code: 'LIST_FULL' });
    expect(failureOf(end(merchant, 1, '2029-01-01'))).toEqual({ code: 'LIST_FULL' });
    const open = { ...merchant, agreements: merchant.agreements.map((one) => ({ ...one, to: null })) };
    expect(end(open, 1, '2029-01-01').ok).toBe(true);
  });

  it('shares no day with another, whatever is recorded and ended', () => {
    const days = Array.from({ length: 8 }, (_, index) => `2026-01-0${index + 1}`);
    const on = fc.constantFrom(...days);
    const step = fc.oneof(
      fc.record({ from: on, to: fc.option(on) }),
      fc.record({ number: fc.integer({ min: 1, max: 4 }), to: on }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let merchant = merchantWith(null);
        for (const asked of steps) {
          const result =
            'number' in asked ? end(merchant, asked.number, asked.to) : record(merchant, asked.from, asked.to);
          if (!result.ok) continue;
          const past = merchant.agreements.map(({ supersededAt: _, ...fact }) => fact);
          merchant = result.value.state;
          expect(merchant.agreements.slice(0, -1).map(({ supersededAt: _, ...fact }) => fact)).toEqual(past);
        }
        const standing = standingAgreements(merchant);
        expect(new Set(standing.map(({ number }) => number)).size).toBe(standing.length);
        for (const on of days) {
          expect(standing.filter((agreement) => holdsOn(agreement, on as LocalDate)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
