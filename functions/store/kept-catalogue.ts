import type { CardProgramId, MerchantId } from '#domain/ids.ts';
import type { Catalogue } from '#services/ports/catalogue.ts';
import type { Clock } from '#services/ports.ts';
import type { ItemLoader, RawItem } from './batch-get.ts';
import { CARD_PROGRAM_ITEMS } from './card-program-repository.ts';
import { MERCHANT_ITEMS } from './merchant-repository.ts';
import { OFFER_ITEMS, SHELF_ITEMS } from './offer-repository.ts';
import type { NounItems } from './read-by-id.ts';

/**
 * How long what was read is decided on. Changes count `PUBLICATION_SECONDS` after they were decided: the rest is for the
 * write itself, which ends with its function after ten seconds, for copies of the table that lag and clocks that differ. In
 * seconds.
 */
export const CATALOGUE_KEPT_SECONDS = 4;
/** The most entries of each noun in a process; one takes one or two KB. */
const MOST_ENTRIES = 10_000;

/** What was read, or is being read, and when that began. */
interface Entry<State> {
  readonly askedAt: number;
  readonly state: Promise<State | undefined>;
  /** What came of it; undefined while it is being read. */
  found?: State;
}

/** What a request reads by, and the clock it goes by. */
interface Reading {
  readonly loader: ItemLoader;
  readonly clock: Clock;
}

/** Keeps states of one noun for a short while. Those that were asked for first go first where there are too many. */
class KeptStates<Key, State> {
  readonly #entries = new Map<string, Entry<State>>();
  readonly #items: NounItems<Key, State>;
  /** What an entry is kept by: a key of the store takes its time to be made, and is wanted for what is read only. */
  readonly #nameOf: (id: Key) => string;
  readonly #most: number;

  constructor(items: NounItems<Key, State>, nameOf: (id: Key) => string, most: number) {
    this.#items = items;
    this.#nameOf = nameOf;
    this.#most = most;
  }

  /** The state as it was a short while ago at most. Whoever asks while it is being read shares the answer. */
  read(id: Key, { loader, clock }: Reading): Promise<State | undefined> {
    const name = this.#nameOf(id);
    const now = Date.parse(clock.now());
    const kept = this.#fresh(name, now);
    if (kept !== undefined) return kept.state;
    const key = this.#items.keyOf(id);
    // What the request read before may be as old as the request.
    const entry: Entry<State> = { askedAt: now, state: this.#parsed(loader.clear(key).load(key)) };
    this.#keep(name, entry);
    return this.#unlessMissing(name, entry);
  }

  /** The state where it was read a short while ago; undefined where it would have to be read, or waited for. */
  atHand(id: Key, { clock }: Reading): State | undefined {
    return this.#fresh(this.#nameOf(id), Date.parse(clock.now()))?.found;
  }

  #fresh(name: string, now: number): Entry<State> | undefined {
    const kept = this.#entries.get(name);
    // A clock that was set back says nothing of how old an entry is.
    const isFresh = kept !== undefined && now >= kept.askedAt && now - kept.askedAt < CATALOGUE_KEPT_SECONDS * 1000;
    return isFresh ? kept : undefined;
  }

  async #parsed(item: Promise<RawItem | undefined>): Promise<State | undefined> {
    const found = await item;
    return found === undefined ? undefined : this.#items.stateIn(found);
  }

  #keep(name: string, entry: Entry<State>): void {
    this.#entries.delete(name);
    this.#entries.set(name, entry);
    if (this.#entries.size <= this.#most) return;
    const [oldest = name] = this.#entries.keys();
    this.#entries.delete(oldest);
  }

  /** Lets go of what is not there, or could not be read: it may be there the next time. */
  async #unlessMissing(name: string, entry: Entry<State>): Promise<State | undefined> {
    let found: State | undefined;
    try {
      found = await entry.state;
      if (found !== undefined) entry.found = found;
      return found;
    } finally {
      if (found === undefined && this.#entries.get(name) === entry) this.#entries.delete(name);
    }
  }
}

/** The catalogue of a process; each request opens it with the loader by which its reads are batched and counted. */
export type KeptCatalogue = (reading: Reading) => Catalogue;

/** Makes the catalogue of a process, of at most `most` entries of each noun. */
export function keepCatalogue(most = MOST_ENTRIES): KeptCatalogue {
  const cardPrograms = new KeptStates(CARD_PROGRAM_ITEMS, (id) => id, most);
  const merchants = new KeptStates(MERCHANT_ITEMS, (id) => id, most);
  const programs = new Map<MerchantId, CardProgramId>();
  const remember = (id: MerchantId, programId: CardProgramId): void => {
    programs.set(id, programId);
    const [oldest = id] = programs.keys();
    if (programs.size > most) programs.delete(oldest);
  };
  const offers = new KeptStates(OFFER_ITEMS, (id) => id, most);
  const shelves = new KeptStates(
    SHELF_ITEMS,
    ({ programId, category, merchant }) => `${programId} ${category} ${merchant}`,
    most,
  );
  return (reading) => ({
    cardProgram: (id) => cardPrograms.read(id, reading),
    merchant: async (id) => {
      const merchant = await merchants.read(id, reading);
      if (merchant !== undefined) remember(id, merchant.programId);
      return merchant;
    },
    programOf: (id) => programs.get(id),
    offer: (id) => offers.read(id, reading),
    offerAtHand: (id) => offers.atHand(id, reading),
    shelf: async (shelf) => (await shelves.read(shelf, reading)) ?? SHELF_ITEMS.stateIn(undefined),
  });
}
