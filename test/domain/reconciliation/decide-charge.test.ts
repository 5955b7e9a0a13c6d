import { describe, expect, it } from 'vitest';
import { classOfCharge, decideCharge } from '#domain/reconciliation/decide-charge.ts';
import type { TransactionClass } from '#domain/reconciliation/bank-transaction.ts';
import type { Fen } from '#domain/money.ts';
import { UNUSED, type OfferUsage } from '#domain/usage/usage.ts';
import { instantOf, sampleCard, sampleMerchant, sampleOffer, tokenFor } from '../../support/bank-files/sample-world.ts';

const KNOWN = instantOf('2026-06-05T23:59:59+08:00');
const fen = (amount: number): Fen => amount as Fen;

describe('a charge', () => {
  it.each<[eligible: boolean, expected: number, granted: number, said: TransactionClass]>([
    [false, 0, 0, 'MATCHED'],
    [false, 0, 1, 'GRANTED_NOT_ENTITLED'],
    [true, 0, 0, 'MATCHED'],
    [true, 0, 1, 'DISCOUNT_OVER'],
    [true, 1, 0, 'ENTITLED_NOT_GRANTED'],
    [true, 1, 1, 'MATCHED'],
    [true, 1000, 999, 'DISCOUNT_UNDER'],
    [true, 1000, 1000, 'MATCHED'],
    [true, 1000, 1001, 'DISCOUNT_OVER'],
    [true, 1000, 1, 'DISCOUNT_UNDER'],
    [true, 99_999_999_999, 99_999_999_998, 'DISCOUNT_UNDER'],
    [true, 99_999_999_998, 99_999_999_999, 'DISCOUNT_OVER'],
  ])('with entitlement %s to %d of which %d was granted is %s', (...[eligible, expected, granted, said]) => {
    expect(classOfCharge({ eligible, discountFen: fen(expected) }, fen(granted))).toBe(said);
  });

  const card = sampleCard({ name: 'a', registered: [['2026-01-05', '2026-06-05']] });
  const budgeted = sampleOffer('TENTH', { budgetFen: fen(0) });
  const facts = { card, offer: budgeted, merchant: sampleMerchant('M-1'), usage: { ...UNUSED, budgetUsedFen: fen(0) } };
  const charge = (at: string, grossFen: number, discountFen: number) => ({
    ...{ token: tokenFor('a'), at: instantOf(at), grossFen: fen(grossFen), discountFen: fen(discountFen) },
  });

  it('is decided by the registration at its own instant', () => {
    const last = decideCharge(charge('2026-06-04T23:59:59.999+08:00', 10_009, 1000), { ...facts, knownAt: KNOWN });
    expect([last.class, last.decision.discountFen, last.decision.reasons]).toEqual(['MATCHED', 1000, []]);
    const next = decideCharge(charge('2026-06-05T00:00:00+08:00', 10_009, 1000), { ...facts, knownAt: KNOWN });
    expect([next.class, next.decision.discountFen]).toEqual(['GRANTED_NOT_ENTITLED', 0]);
    expect(next.decision.reasons).toEqual(['REGISTRATION_MISSING']);
  });

  it('knows nothing that was recorded after its file was accepted', () => {
    const [registration] = card.registrations;
    const late = { ...card, registrations: registration === undefined ? [] : [{ ...registration, recordedAt: KNOWN }] };
    const at = charge('2026-06-04T12:00:00+08:00', 10_000, 0);
    const before = instantOf('2026-06-05T23:59:58.999+08:00');
    expect(decideCharge(at, { ...facts, card: late, knownAt: KNOWN }).class).toBe('ENTITLED_NOT_GRANTED');
    expect(decideCharge(at, { ...facts, card: late, knownAt: before }).class).toBe('MATCHED');
  });

  it('is not refused for a budget that is spent, and is for a limit that is', () => {
    const at = charge('2026-06-04T12:00:00+08:00', 10_000, 1000);
    const limit = { count: 1, discountFen: null };
    const none = { count: null, discountFen: null };
    const limited = sampleOffer('TENTH', { perCard: { day: limit, month: none, year: none } });
    const once = { count: 1, discountFen: fen(1) };
    const usage: OfferUsage = { day: once, month: once, year: once, budgetUsedFen: fen(99_999) };
    expect(decideCharge(at, { ...facts, usage, knownAt: KNOWN }).class).toBe('MATCHED');
    expect(decideCharge(at, { ...facts, offer: limited, usage, knownAt: KNOWN }).class).toBe('GRANTED_NOT_ENTITLED');
    expect(decideCharge(at, { ...facts, offer: limited, knownAt: KNOWN }).class).toBe('MATCHED');
  });
});
