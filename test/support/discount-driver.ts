import type { Act } from '#domain/act.ts';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { BenefitCardId, OfferId } from '#domain/ids.ts';
import type { Offer, OfferRule } from '#domain/offer/offer.ts';
import { budgetUsed } from '#domain/usage/budget.ts';
import type { Discount } from '#domain/usage/discount.ts';
import { usageOn } from '#domain/usage/usage-year.ts';
import { dayOf } from '#domain/day.ts';
import { reserveDiscount, type ReserveDiscount } from '#services/reserve-discount.ts';
import type { Ports } from '#services/ports.ts';
import type { CommandResult } from '#services/run-command.ts';
import { cancelDiscount, confirmDiscount, refundDiscount } from '#services/settle-discount.ts';
import type { CardWorld } from './card-world.ts';
import { fen } from './household.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';

/** What a test says of a call: who makes it, under which key, by which ports. */
export interface Calling {
  readonly by?: ApiClient;
  readonly key?: string;
  readonly through?: Ports;
  readonly act?: Act;
}

/** What a test says of a reservation: of a card and an offer, on 100 yuan for ten minutes, but for the facts given. */
export interface Reserving extends Calling, Partial<Omit<ReserveDiscount, 'idempotencyKey' | 'card'>> {
  readonly card: ReserveDiscount['card'];
}

type Target = Pick<Discount, 'id' | 'version'>;
type Outcome = Promise<CommandResult<Discount>>;

/** How a test reserves discounts at the till of a card world, and settles them. */
export interface DiscountDriver {
  readonly reserve: (reserving: Reserving) => Outcome;
  /** The same where the test relies on it. */
  readonly reserved: (reserving: Reserving) => Promise<Discount>;
  readonly confirm: (discount: Target, calling?: Calling & { readonly transactionId?: string }) => Outcome;
  readonly cancel: (discount: Target, calling?: Calling) => Outcome;
  readonly refund: (discount: Target, amountFen: number, calling?: Calling) => Outcome;
  /** Reserves and confirms, as the test relies on. */
  readonly charged: (reserving: Reserving) => Promise<Discount>;
  /** What a card has used of an offer today, as its tallies say now. */
  readonly usedToday: (cardId: BenefitCardId, offerId: OfferId) => Promise<readonly [count: number, fen: number]>;
  /** What counts against the budget of an offer now. */
  readonly spent: (offerId: OfferId) => Promise<number>;
}

/** Makes the driver of a card world. */
export function driverOfDiscounts(
  service: TestPorts,
  world: Pick<CardWorld, 'partner' | 'merchantId'>,
): DiscountDriver {
  const called = ({ by = world.partner, key, through, act }: Calling) =>
    [
      through ?? service.request(),
      act ?? service.act(by),
      { idempotencyKey: key ?? service.ids.next('Receipt') },
    ] as const;
  const target = ({ id, version }: Target) => ({ id, expectedVersion: version });
  const reserve: DiscountDriver['reserve'] = ({ by, key, through, act: acting, ...facts }) => {
    const calling = { by, key, through, act: acting };
    const [ports, act, named] = called(Object.fromEntries(Object.entries(calling).filter(([, value]) => value)));
    const { merchantId } = world;
    const usual = { offer: { category: 'EATING' }, merchantId, amountFen: fen(10_000), holdSeconds: 600 } as const;
    return reserveDiscount(ports, act, { ...usual, ...facts, ...named });
  };
  const confirm: DiscountDriver['confirm'] = (discount, { transactionId, ...calling } = {}) => {
    const [ports, act, named] = called(calling);
    return confirmDiscount(ports, act, { ...named, ...target(discount), transactionId: transactionId ?? null });
  };
  return {
    reserve,
    reserved: (reserving) => stateAfter(reserve(reserving)),
    confirm,
    cancel: (discount, calling = {}) => {
      const [ports, act, named] = called(calling);
      return cancelDiscount(ports, act, { ...named, ...target(discount) });
    },
    refund: (discount, amountFen, calling = {}) => {
      const [ports, act, named] = called(calling);
      return refundDiscount(ports, act, { ...named, ...target(discount), amountFen: fen(amountFen) });
    },
    charged: async (reserving) => stateAfter(confirm(await stateAfter(reserve(reserving)))),
    usedToday: async (cardId, offerId) => {
      const now = service.clock.now();
      const year = await service.request().usage.read({ cardId, offerId, year: dayOf(now).slice(0, 4) });
      const { count, discountFen } = usageOn(year, dayOf(now), now).day;
      return [count, discountFen];
    },
    spent: async (offerId) => budgetUsed(await service.request().usage.readBudget(offerId), service.clock.now()),
  };
}

/** A new card at an offer of its own, and what to reserve with. */
interface DiscountScene {
  readonly offer: Offer;
  readonly cardId: BenefitCardId;
  readonly at: { readonly card: ReserveDiscount['card']; readonly offer: { readonly offerId: OfferId } };
  readonly usedToday: () => ReturnType<DiscountDriver['usedToday']>;
  readonly spent: () => ReturnType<DiscountDriver['spent']>;
}

/** Makes what most tests of discounts begin with. */
export function scenesOf(
  world: Pick<CardWorld, 'usable' | 'offer'>,
  driver: DiscountDriver,
): (rule?: Partial<OfferRule>) => Promise<DiscountScene> {
  let names = 0;
  return async (rule: Partial<OfferRule> = {}) => {
    names += 1;
    const { card, token } = await world.usable(`discount-${names}`);
    const offer = await world.offer(rule);
    return {
      ...{ offer, cardId: card.id, at: { card: { token }, offer: { offerId: offer.id } } },
      usedToday: () => driver.usedToday(card.id, offer.id),
      spent: () => driver.spent(offer.id),
    };
  };
}
