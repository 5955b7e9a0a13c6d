import type { SettledRow, SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';
import { breakWrites } from './open-break.ts';

const WRITES_AT_ONCE = 100;

/** Writes breaks that stand by themselves; one that is there already stays as it is, so it is done again without harm. */
export async function writeBreaks(ports: Ports, writes: readonly Write[]): Promise<void> {
  const distinct = new Map(
    writes.map((write) => [write.type === 'OPEN_BREAK' ? write.opened.id : JSON.stringify(write), write]),
  );
  const all = [...distinct.values()];
  for (let start = 0; start < all.length;) {
    const some = all.slice(start, start + WRITES_AT_ONCE);
    const { outcome } = await ports.ledger.commitOwn({ writes: some, audit: [] });
    if (outcome === 'COMMITTED') start += WRITES_AT_ONCE;
    else await ports.ledger.backOff(1);
  }
}

/** Opens the breaks of rows that are refused for their form. */
export async function openRefusals(ports: Ports, refused: readonly SettledRow[], file: SettlingFile): Promise<void> {
  const place = { file, programId: null, merchantId: null, now: ports.clock.now() };
  await writeBreaks(
    ports,
    refused.flatMap((end) => breakWrites(ports.ids, end, place)),
  );
}
