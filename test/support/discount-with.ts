import type { Act } from '#domain/act.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { BenefitCardId, CardProgramId, DiscountId, MerchantId, OfferId } from '#domain/ids.ts';
import { expiryOf, type Reservation } from '#domain/usage/decide-discount.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { unusedYear, type UsageYear } from '#domain/usage/usage-year.ts';
import { actOf, clientWith, region } from './builders.ts';
import { fen } from './household.ts';

const NO_EVIDENCE = {
  cardInterval: null,
  membershipInterval: null,
  registrationInterval: null,
  offerVersion: null,
  merchantAgreement: null,
};

/** An instant as a test writes it, with any offset. */
export function instant(text: string): Instant {
  return new Date(text).toISOString() as Instant;
}

/** The instant so many milliseconds later, or earlier. */
export function later(from: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(from) + milliseconds).toISOString() as Instant;
}

/** What a till does at an instant. */
export function tillAt(now: Instant): Act {
  const till = clientWith('PARTNER', { kind: 'REGION', regionCode: region('330000') }, 'till');
  return { ...actOf(till, dayOf(now)), now };
}

/** A reservation of 10 yuan on 100 for ten minutes from noon of 15 June 2026 in Shanghai, but for the facts given. */
export function reservationWith(facts: Partial<Reservation> = {}): Reservation {
  const at = facts.at ?? instant('2026-06-15T12:00:00+08:00');
  return {
    id: 'disc_one' as DiscountId,
    program: { id: 'cprog_one' as CardProgramId, code: 'CARD', regionCode: region('330000') },
    cardId: 'card_one' as BenefitCardId,
    offerId: 'offer_one' as OfferId,
    merchantId: 'mer_one' as MerchantId,
    amountFen: fen(10_000),
    discountFen: fen(1000),
    capped: [],
    evidence: NO_EVIDENCE,
    at,
    day: dayOf(at),
    expiresAt: expiryOf(at, 600),
    isBudgeted: true,
    ...facts,
  };
}

/** The discount that a till reserved, but for the facts given. */
export function discountWith(facts: Partial<Discount> = {}): Discount {
  const reservation = reservationWith(facts);
  return {
    ...reservation,
    ...{ version: 1, callerId: tillAt(reservation.at).caller.id, recordedAt: reservation.at },
    ...{ settled: null, transactionId: null, refunds: [], ...facts },
  };
}

/** The year 2026 of the card and the offer of these discounts, unused. */
export function unusedYearOf(year = '2026'): UsageYear {
  const { cardId, offerId } = reservationWith();
  return unusedYear({ cardId, offerId, year });
}
