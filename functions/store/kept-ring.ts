import { keyNameOf, type Cipher } from '#platform/cipher.ts';
import type { MasterKey } from '#platform/key-wrapping.ts';
import type { TableClient } from './document-client.ts';
import { openRing, type OpenRing } from './key-ring.ts';

/** How long a process seals under the newest key it knows before it looks for a newer one. */
export const RING_KEPT_MILLISECONDS = 10 * 60_000;

/** The cipher of the table at hand; for a sealed text, one that knows its key as soon as the table does. */
export type CipherAtHand = (sealed?: string) => Promise<Cipher>;

/** Reads the ring; who asks while it is being read shares the answer. A failed read is not kept. */
function sharedRead(table: TableClient, master: MasterKey, done: (ring: OpenRing) => void) {
  let known: OpenRing | undefined;
  let reading: Promise<OpenRing> | undefined;
  const read = async (): Promise<OpenRing> => {
    try {
      known = await openRing(table, master, known);
      done(known);
      return known;
    } finally {
      reading = undefined;
    }
  };
  return {
    now: (): Promise<OpenRing> => (reading ??= read()),
    /** A read that began after this call. */
    anew: async (): Promise<OpenRing> => {
      await reading?.catch(() => undefined);
      return (reading ??= read());
    },
  };
}

/**
 * Keeps the opened key ring of a process. Reads it anew when it is ten minutes old, and at once for a text whose key it
 * lacks: another process has rotated the keys. Such a look is taken once per key, not with every text.
 */
export function keepRing(table: TableClient, master: MasterKey, milliseconds: () => number): CipherAtHand {
  let kept: { readonly ring: OpenRing; readonly readAt: number } | undefined;
  let lacking = new Set<string>();
  const reads = sharedRead(table, master, (ring) => {
    kept = { ring, readAt: milliseconds() };
  });

  const current = async (): Promise<OpenRing> => {
    if (kept !== undefined && milliseconds() - kept.readAt < RING_KEPT_MILLISECONDS) return kept.ring;
    lacking = new Set();
    return reads.now();
  };

  return async (sealed) => {
    const { cipher } = await current();
    const name = sealed === undefined ? undefined : keyNameOf(sealed);
    if (sealed === undefined || name === undefined || cipher.knows(sealed) || lacking.has(name)) return cipher;
    const { cipher: newer } = await reads.anew();
    if (!newer.knows(sealed)) lacking.add(name);
    return newer;
  };
}
