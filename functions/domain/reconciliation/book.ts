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

/** Where a use counts: on a day of whose year of which offer. */
export interface UsagePlace {
  readonly cardId: BenefitCardId;
  readonly offerId: OfferId;
  readonly day: LocalDate;
}

/** Where a use counts. */
export function placeOf({ cardId, offerId, at }: Use): UsagePlace {
  return { cardId, offerId, day: dayOf(at) };
}

/** A year of usage as the rows before left it, and the version it was read under; null while it was not changed. */
interface UsageEntry {
  state: UsageYear;
  readVersion: number | null;
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
  /** A card has few: they are looked through. */
  readonly #usage = new Map<BenefitCardId, UsageEntry[]>();
  readonly #changedSlots = new Map<string, number>();
  readonly #changedUsage: UsageEntry[] = [];

  constructor(bankCode: string, slots: ReadonlyMap<string, TransactionSlot>, usage: ReadonlyMap<string, UsageYear>) {
    this.#bankCode = bankCode;
    this.#slots = new Map(slots);
    for (const state of usage.values()) this.#addYear(state);
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
    const { day, month, year } = usageOn(this.#year(place).state, place.day, END_OF_TIME);
    return { day, month, year, budgetUsedFen: 0 as Fen };
  }

  /** Counts a charge more, or less. */
  count(place: UsagePlace, more: Tally): void {
    if (more.count === 0 && more.discountFen === 0) return;
    const entry = this.#year(place);
    if (entry.readVersion === null) {
      entry.readVersion = entry.state.version;
      this.#changedUsage.push(entry);
    }
    entry.state = countCharge(entry.state, place.day, more);
  }

  /** How many items are to be written. */
  get changes(): number {
    return this.#changedSlots.size + this.#changedUsage.length;
  }

  /** What has changed since the last call, with the versions it was read under. */
  takeChanges(): {
    readonly slots: readonly Changed<TransactionSlot>[];
    readonly usage: readonly Changed<UsageYear>[];
  } {
    const slots = [...this.#changedSlots].map(([id, readVersion]) => ({ state: this.slot(id), readVersion }));
    const usage = this.#changedUsage.map(({ state, readVersion }) => ({ state, readVersion: readVersion ?? 0 }));
    for (const entry of this.#changedUsage) entry.readVersion = null;
    this.#changedSlots.clear();
    this.#changedUsage.length = 0;
    return { slots, usage };
  }

  #year({ cardId, offerId, day }: UsagePlace): UsageEntry {
    const year = yearOf(day);
    const known = this.#usage.get(cardId)?.find(({ state }) => state.offerId === offerId && state.year === year);
    return known ?? this.#addYear(unusedYear({ cardId, offerId, year }));
  }

  #addYear(state: UsageYear): UsageEntry {
    const entry: UsageEntry = { state, readVersion: null };
    const ofCard = this.#usage.get(state.cardId);
    if (ofCard === undefined) this.#usage.set(state.cardId, [entry]);
    else ofCard.push(entry);
    return entry;
  }
}
