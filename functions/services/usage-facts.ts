import type { Act } from '#domain/act.ts';
import { dayOf, type Instant } from '#domain/day.ts';
import type { BenefitCardId, OfferId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { versionAt, type Offer } from '#domain/offer/offer.ts';
import { budgetUsed, UNTOUCHED_BUDGET, type OfferBudget } from '#domain/usage/budget.ts';
import { usesByBank } from '#domain/reconciliation/uses-by-bank.ts';
import { usesAtTills } from '#domain/usage/discount.ts';
import { sumOfUses } from '#domain/usage/known-use.ts';
import { unusedYear, usageOn, yearOf, type UsageYear } from '#domain/usage/usage-year.ts';
import type { OfferUsage } from '#domain/usage/usage.ts';
import type { Ports } from './ports.ts';
import type { UsageByOffer } from './ports/usage.ts';

/** An offer that may be granted, with what is at hand of it before the card is read. */
export interface OfferInQuestion {
  readonly id: OfferId;
  readonly offer: Offer | undefined;
}

/** How what changes with each use is read: through the request's loader to answer, as it stands now to promise. */
export type UsageReads = 'ANSWER' | 'PROMISE';

/** What a card has used of an offer, and what the offer has spent, as they were read. */
export interface Spent {
  readonly usage: UsageYear;
  readonly budget: OfferBudget;
}

/** Whose usage of which offers is asked for, and for the periods of which instant. */
export interface UsageQuestion {
  readonly cardId: BenefitCardId;
  readonly candidates: readonly OfferInQuestion[];
  readonly at: Instant;
  readonly reads: UsageReads;
}

/** What the card used in the year: of one offer by its key, of several all that there is. */
async function readYear(ports: Ports, { cardId, candidates, at, reads }: UsageQuestion): Promise<UsageByOffer> {
  const key = { cardId, year: yearOf(dayOf(at)) };
  const { usage } = ports;
  const [first, ...others] = candidates;
  if (first === undefined) return new Map();
  if (others.length > 0) return reads === 'ANSWER' ? usage.findAll(key) : usage.readAll(key);
  const ofOne = { ...key, offerId: first.id };
  return new Map([[first.id, await (reads === 'ANSWER' ? usage.find(ofOne) : usage.read(ofOne))]]);
}

/** Whether a budget may count: the version in force says so, where the offer is at hand. */
function mayHaveBudget({ offer }: OfferInQuestion, { at }: UsageQuestion, { now }: Act): boolean {
  return offer === undefined || (versionAt(offer, at, now)?.rule.budgetFen ?? null) !== null;
}

async function readBudgets(ports: Ports, act: Act, asked: UsageQuestion): Promise<ReadonlyMap<OfferId, OfferBudget>> {
  const read = asked.reads === 'ANSWER' ? ports.usage.findBudget : ports.usage.readBudget;
  const budgeted = asked.candidates.filter((candidate) => mayHaveBudget(candidate, asked, act));
  return new Map(await Promise.all(budgeted.map(async ({ id }) => [id, await read(id)] as const)));
}

/** What the card has used of each offer, and what each has spent, in one round trip. */
export async function readSpent(ports: Ports, act: Act, asked: UsageQuestion): Promise<ReadonlyMap<OfferId, Spent>> {
  const [year, budgets] = await Promise.all([readYear(ports, asked), readBudgets(ports, act, asked)]);
  const key = { cardId: asked.cardId, year: yearOf(dayOf(asked.at)) };
  return new Map(
    asked.candidates.map(({ id }) => {
      const usage = year.get(id) ?? unusedYear({ ...key, offerId: id });
      return [id, { usage, budget: budgets.get(id) ?? UNTOUCHED_BUDGET }];
    }),
  );
}

/** What counts at `now` in the periods of `at`. */
export function usageNow(
  spent: ReadonlyMap<OfferId, Spent>,
  at: Instant,
  now: Instant,
): ReadonlyMap<OfferId, OfferUsage> {
  const day = dayOf(at);
  return new Map(
    [...spent].map(([id, { usage, budget }]) => [
      id,
      { ...usageOn(usage, day, now), budgetUsedFen: budgetUsed(budget, now) },
    ]),
  );
}

const offerOf = ({ offerId }: { readonly offerId: OfferId }): OfferId => offerId;

/**
 * What was used at tills and told by banks, counted anew as it was known earlier: without budgets, of which no history is kept. Both are
 * read together.
 */
export async function usageThen(
  ports: Ports,
  { cardId, candidates, at }: UsageQuestion,
  knownAt: Instant,
): Promise<ReadonlyMap<OfferId, OfferUsage>> {
  const day = dayOf(at);
  const key = { cardId, year: yearOf(day) };
  const [first, ...others] = candidates;
  if (first === undefined) return new Map();
  const asked = others.length === 0 ? { ...key, offerId: first.id } : key;
  const { discountsOf, transactionsOf } = ports.usage;
  const [discounts, transactions] = await Promise.all([discountsOf(asked), transactionsOf(asked)]);
  const [atTills, byBank] = [Map.groupBy(discounts, offerOf), Map.groupBy(transactions, offerOf)];
  return new Map(
    candidates.map(({ id }) => {
      const uses = [...usesAtTills(atTills.get(id) ?? [], knownAt), ...usesByBank(byBank.get(id) ?? [], knownAt)];
      return [id, { ...sumOfUses(uses, day), budgetUsedFen: 0 as Fen }];
    }),
  );
}
