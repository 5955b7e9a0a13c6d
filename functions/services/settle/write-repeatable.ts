import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';

const WRITES_AT_ONCE = 100;
const MOST_TRIES = 8;

/** What is written twice in one go is written once. */
function distinct(writes: readonly Write[]): readonly Write[] {
  const named = writes.map(
    (write) => [write.type === 'OPEN_BREAK' ? write.opened.id : JSON.stringify(write), write] as const,
  );
  return [...new Map(named).values()];
}

async function writeSome(ports: Ports, writes: readonly Write[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { outcome } = await ports.ledger.commitOwn({ writes, audit: [] });
    if (outcome === 'COMMITTED') return;
    if (attempt === MOST_TRIES) throw new Error('What a file came to was not written: others write it all the time.');
    await ports.ledger.backOff(attempt);
  }
}

/**
 * Writes what no condition holds up and what is the same when it is written again, such as breaks, of which one that is there stays as
 * it is: a hundred at a time, each until it is in. So a worker that died is followed by one that does it all again.
 */
export async function writeRepeatable(ports: Ports, writes: readonly Write[]): Promise<void> {
  const all = distinct(writes);
  for (let start = 0; start < all.length; start += WRITES_AT_ONCE) {
    await writeSome(ports, all.slice(start, start + WRITES_AT_ONCE));
  }
}
