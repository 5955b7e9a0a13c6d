import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';

const MOST_TRIES = 8;

/**
 * Writes what `writesOf` makes of what it reads. Where others wrote the same meanwhile it is made anew, until it is in; no writes say
 * that it is in already.
 */
export async function writeUntilIn(ports: Ports, writesOf: () => Promise<readonly Write[]>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const writes = await writesOf();
    if (writes.length === 0) return;
    const { outcome } = await ports.ledger.commitOwn({ writes, audit: [] });
    if (outcome === 'COMMITTED') return;
    if (attempt === MOST_TRIES) throw new Error('What a file came to was not written: others write it all the time.');
    await ports.ledger.backOff(attempt);
  }
}
