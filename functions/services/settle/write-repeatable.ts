import type { Ports } from '../ports.ts';
import type { Write } from '../ports/writes.ts';
import { writeUntilIn } from './write-until-in.ts';

const WRITES_AT_ONCE = 100;

/** What is written twice in one go is written once. */
function distinct(writes: readonly Write[]): readonly Write[] {
  const named = writes.map(
    (write) => [write.type === 'OPEN_BREAK' ? write.opened.id : JSON.stringify(write), write] as const,
  );
  return [...new Map(named).values()];
}

/**
 * Writes what no condition holds up and what is the same when it is written again, such as breaks, of which one that is there stays as
 * it is: a hundred at a time, each until it is in. So a worker that died is followed by one that does it all again.
 */
export async function writeRepeatable(ports: Ports, writes: readonly Write[]): Promise<void> {
  const all = distinct(writes);
  for (let start = 0; start < all.length; start += WRITES_AT_ONCE) {
    const some = all.slice(start, start + WRITES_AT_ONCE);
    await writeUntilIn(ports, () => Promise.resolve(some));
  }
}
