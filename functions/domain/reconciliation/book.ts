import { END_OF_TIME, dayOf, type Instant, type LocalDate } from '../day.ts';
import type { BenefitCardId, OfferId } from '../ids.ts';
import type { Fen } from '../money.ts';
import { unusedYear, usageOn, yearOf, type UsageYear } from '../usage/usage-year.ts';
import type { OfferUsage, Tally } from '../usage/usage.ts';
import { countCharge } from '../usage/usage-year.ts';
import { emptySlot, type TransactionSlot } from './bank-transaction.ts';

/** Whose usage of what, and of when. */
export interface Use {
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  readonly at: Instant;
}

/** A use with its day, and with the name of its year of usage. */
export interface UsagePlace extends Use {
  readonly day: LocalDate;
  readonly name: string;
}

/** Where a use counts. */
export function placeOf({ cardId, offerId, at }: Use): UsagePlace {
  const day = dayOf(at);
  return { cardId, offerId, at, day, name: `${cardId}#${offerId}#${yearOf(day)}` };
}

/** A state with the version that was read of it: what a change is written under. */
export interface Changed<State> {
  readonly state: State;
  readonly readVersion: number;
}

/** What rows are settled on: transactions and usage as they were read and as the rows before changed them. */
export class Book {
  readonly #bankCode: string;
  readonly #slots: Map<string, TransactionSlot>;
  readonly #usage: Map<string, UsageYear>;
  readonly #changedSlots = new Map<string, number>();
  readonly #changedUsage = new Map<string, number>();

  constructor(bankCode: string, slots: ReadonlyMap<string, TransactionSlot>, usage: ReadonlyMap<string, UsageYear>) {
    this.#bankCode = bankCode;
    this.#slots = new Map(slots);
    this.#usage = new Map(usage);
  }

  /** What is known under an id. */
  slot(transactionId: string): TransactionSlot {
    return this.#slots.get(transactionId) ?? emptySlot(this.#bankCode, transactionId);
  }

  /** Puts what is known under an id. */
  put(slot: Omit<TransactionSlot, 'version' | 'bankCode'>): void {
    const { transactionId } = slot;
    const before = this.slot(transactionId);
    if (!this.#changedSlots.has(transactionId)) this.#changedSlots.set(transactionId, before.version);
    this.#slots.set(transactionId, { ...slot, bankCode: this.#bankCode, version: before.version + 1 });
  }

  /** What was used in the periods of an instant, by charges that were made: what tills hold for others is none. */
  usageAt(place: UsagePlace): OfferUsage {
    return { ...usageOn(this.#year(place), place.day, END_OF_TIME), budgetUsedFen: 0 as Fen };
  }

  /** Counts a charge more, or less. */
  count(place: UsagePlace, more: Tally): void {
    if (more.count === 0 && more.discountFen === 0) return;
    const { name, day } = place;
    const before = this.#year(place);
    if (!this.#changedUsage.has(name)) this.#changedUsage.set(name, before.version);
    this.#usage.set(name, countCharge(before, day, more));
  }

  /** How many items are to be written. */
  get changes(): number {
    return this.#changedSlots.size + this.#changedUsage.size;
  }

  /** What has changed since the last call, with the versions it was read under. */
  takeChanges(): {
    readonly slots: readonly Changed<TransactionSlot>[];
    readonly usage: readonly Changed<UsageYear>[];
  } {
    const slots = [...this.#changedSlots].map(([id, readVersion]) => ({ state: this.slot(id), readVersion }));
    const usage = [...this.#changedUsage].flatMap(([name, readVersion]) => {
      const state = this.#usage.get(name);
      return state === undefined ? [] : [{ state, readVersion }];
    });
    this.#changedSlots.clear();
    this.#changedUsage.clear();
    return { slots, usage };
  }

  #year({ cardId, offerId, day, name }: UsagePlace): UsageYear {
    return this.#usage.get(name) ?? unusedYear({ cardId, offerId, year: yearOf(day) });
  }
}
