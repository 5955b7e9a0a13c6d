import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { discountLedger } from '../../test/support/bank-files/ledger-generator.ts';
import { madeWorld, type LedgerWorld } from '../../test/support/bank-files/ledger-world.ts';
import { sampleCard, sampleMerchant, sampleOffer } from '../../test/support/bank-files/sample-world.ts';
import type { StubFacts } from './stub-ports.ts';

/** A day file of so many rows on disk, and what it is about. */
export interface DayFile {
  readonly path: string;
  readonly world: LedgerWorld;
}

const BANK = 'ICBC';
const DATE = '2026-06-05';
/** When its job is accepted. */
export const ACCEPTED_AT = '2026-06-06T02:00:00.000Z';

/** Makes a day of discounts with two rows a card, one in a thousand with something planted in it where asked. */
export function makeDayFile(folder: string, rows: number, { every = 0 } = {}): DayFile {
  const world = madeWorld(BANK, 'k1', Math.max(500, Math.floor(rows / 2)));
  const path = join(folder, `${BANK}.DISCOUNT.${DATE.replaceAll('-', '')}.000001.txt`);
  const file = openSync(path, 'w');
  const { chunks } = discountLedger(world, { seed: 1, businessDate: DATE, sequence: 1, rows, every });
  for (const chunk of chunks) writeSync(file, chunk);
  closeSync(file);
  return { path, world };
}

/** What a stubbed store knows of a day file. */
export function stubFactsOf({ world }: Pick<DayFile, 'world'>): StubFacts {
  const merchants = world.merchants.map(({ code, mcc }) => sampleMerchant(code, { mcc }));
  const offers = world.offers.map(({ code, basisPoints }) => sampleOffer(code, {}, { basisPoints }));
  return { card: sampleCard({ name: 'bench' }), merchants, offers, now: ACCEPTED_AT };
}
