import type { Taking } from '#domain/reconciliation/taking.ts';
import type { SettledRow, SettlingFile, SettlingRow } from '#domain/reconciliation/settling-row.ts';
import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';
import type { CodeBook } from './code-book.ts';
import { loadRows, type FileRow, type LoadedRows } from './load-rows.ts';
import { packed, takeAll, type Settling } from './take-groups.ts';

/** Rows of cards to be settled, each card with all its rows of the stage. */
export interface RowsToSettle {
  readonly file: SettlingFile;
  readonly codes: CodeBook;
  readonly stage: Taking['stage'];
  readonly winners: Taking['winners'];
}

/** What came of rows: their ends, and refunds that are left for the second pass. */
export interface SettledRows {
  readonly ends: readonly SettledRow[];
  readonly rest: readonly SettlingRow[];
}

const MOST_TRIES = 8;

/** Ends the settling of rows whose facts were changed by others since they were read; they are read and settled anew. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** A break that several rows are of is opened once. */
function withoutRepeats(writes: readonly Write[]): readonly Write[] {
  const seen = new Set<string>();
  return writes.filter((write) => {
    if (write.type !== 'OPEN_BREAK' && write.type !== 'LIST_BREAK') return true;
    const name = `${write.type} ${write.type === 'OPEN_BREAK' ? write.opened.id : write.breakId}`;
    const isNew = !seen.has(name);
    seen.add(name);
    return isNew;
  });
}

async function save(ports: Ports, { writes }: Settling): Promise<void> {
  if (writes.length === 0) return;
  const { outcome } = await ports.ledger.commitOwn({ writes: withoutRepeats(writes), audit: [] });
  if (outcome !== 'COMMITTED') throw new Overtaken();
}

async function settleOnce(ports: Ports, loaded: LoadedRows, asked: RowsToSettle): Promise<SettledRows> {
  const { file, stage, winners } = asked;
  const taking: Taking = { book: loaded.book, file, now: ports.clock.now(), stage, tills: loaded.tills, winners };
  const ends: SettledRow[] = [];
  const rest: SettlingRow[] = [];
  for (const pack of packed(takeAll(loaded, { ports, taking, breaks: loaded.breaks }))) {
    await save(ports, pack);
    for (const end of pack.ends) ends.push(end);
    for (const one of pack.rest) rest.push(one);
  }
  return { ends, rest };
}

/** How many of the rows are recorded. */
function recordedIn({ rows, slots }: LoadedRows): number {
  return rows.filter(({ row }) => (slots.get(row.transactionId)?.record ?? null) !== null).length;
}

/**
 * Settles rows that were read and loaded: decides them card by card, and writes what each card's rows change in one transaction
 * with the transactions themselves, which are their own receipts. Where others changed the same meanwhile, or another worker
 * settles the same rows, all of them are read and settled anew: what is recorded ends as it did.
 */
export async function settleRows(
  ports: Ports,
  rows: readonly FileRow[],
  asked: RowsToSettle & { readonly loaded?: LoadedRows },
): Promise<SettledRows> {
  let loaded = asked.loaded ?? (await loadRows(ports, rows, asked));
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await settleOnce(ports, loaded, asked);
    } catch (error) {
      if (!(error instanceof Overtaken) || attempt === MOST_TRIES) throw error;
    }
    await ports.ledger.backOff(attempt);
    const before = recordedIn(loaded);
    loaded = await loadRows(ports, rows, asked);
    // Of two workers on the same rows each loses some races: as long as rows are recorded, by whomever, none gives up.
    if (recordedIn(loaded) > before) attempt = 0;
  }
}
