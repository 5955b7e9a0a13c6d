import type { ObjectKey, ObjectStore } from '#services/ports/objects.ts';

/**
 * What goes wrong with a request for an object. BREAKS_OFF: some of the content comes, and then the line is dead. CUT: it ends
 * behind its first line as if that were all.
 */
export type ObjectFault = 'NONE' | 'REFUSED' | 'BREAKS_OFF' | 'MISSING' | 'CUT';

/** An object store on the way to which things go wrong as the test plans. */
export interface FaultyObjects {
  readonly wrap: (store: ObjectStore) => ObjectStore;
  /** Plans the faults of the next requests for objects whose key holds `where`, one each. */
  readonly plan: (method: 'read' | 'write', where: string, ...faults: readonly ObjectFault[]) => void;
  /** Does something once, when half of what is read under such a key has been taken. */
  readonly midway: (where: string, then: () => Promise<void>) => void;
  /** How many planned faults were met. */
  readonly met: () => number;
}

const LINE_FEED = 10;

class LineDead extends Error {
  override readonly name = 'LineDead';
}

/** The first half of each piece, up to the first that is cut; what comes short of a piece still breaks off. */
async function* brokenOff(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    yield piece.subarray(0, Math.ceil(piece.length / 2));
    throw new LineDead('The connection was reset.');
  }
  throw new LineDead('The connection was reset.');
}

async function* firstLine(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    const end = piece.indexOf(LINE_FEED);
    yield end === -1 ? piece : piece.subarray(0, end + 1);
    if (end !== -1) return;
  }
}

/** The content in two halves, with something done between them; it has to be of one piece. */
async function* halved(content: AsyncIterable<Uint8Array>, between: () => Promise<void>): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    const half = Math.ceil(piece.length / 2);
    yield piece.subarray(0, half);
    await between();
    yield piece.subarray(half);
  }
}

/** Makes the way to an object store on which faults can be planned. */
export function createFaultyObjects(): FaultyObjects {
  const plans: { readonly method: string; readonly where: string; readonly faults: ObjectFault[] }[] = [];
  const midway = new Map<string, () => Promise<void>>();
  let met = 0;
  const next = (method: string, key: ObjectKey): ObjectFault => {
    const plan = plans.find((one) => one.method === method && key.includes(one.where) && one.faults.length > 0);
    const fault = plan?.faults.shift() ?? 'NONE';
    if (fault !== 'NONE') met += 1;
    if (fault === 'REFUSED') throw new LineDead('The store is not there.');
    return fault;
  };
  return {
    wrap: (store) => ({
      ...store,
      read: async (key, from) => {
        const fault = next('read', key);
        const content = fault === 'MISSING' ? undefined : await store.read(key, from);
        if (content === undefined) return undefined;
        const then = [...midway].find(([where]) => key.includes(where));
        if (then !== undefined) midway.delete(then[0]);
        if (then !== undefined) return halved(content, then[1]);
        if (fault === 'CUT') return firstLine(content);
        return fault === 'BREAKS_OFF' ? brokenOff(content) : content;
      },
      write: async (key, content, contentType) => {
        const fault = next('write', key);
        return store.write(key, fault === 'BREAKS_OFF' ? brokenOff(content) : content, contentType);
      },
    }),
    plan: (method, where, ...faults) => {
      plans.push({ method, where, faults: [...faults] });
    },
    midway: (where, then) => {
      midway.set(where, then);
    },
    met: () => met,
  };
}
