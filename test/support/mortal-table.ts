import type { TableClient } from '#store/document-client.ts';

/** A table on the way to which a step dies, as if its process had been killed there. */
export interface MortalTable extends TableClient {
  /** Lets so many requests through, and dies at the next one: before it leaves, or once it was done and nobody heard of it. */
  readonly dieAfter: (requests: number, when: 'BEFORE' | 'AFTER') => void;
  /** Lets all requests through. */
  readonly live: () => void;
  /** How many requests were let through in all. */
  readonly requests: () => number;
}

class Killed extends Error {
  override readonly name = 'Killed';
}

/** Once a step died, nothing that it had begun goes out any more. */
export function createMortalTable({ tableName, client }: TableClient): MortalTable {
  let left = Infinity;
  let dies: 'BEFORE' | 'AFTER' = 'BEFORE';
  let requests = 0;
  const send = async (command: Parameters<typeof client.send>[0]): Promise<object> => {
    if (left < 0 || (left === 0 && dies === 'BEFORE')) throw new Killed('The process is gone.');
    const isLast = left === 0;
    left -= 1;
    requests += 1;
    const answer: object = await client.send(command);
    if (isLast) throw new Killed('The process is gone.');
    return answer;
  };
  return {
    tableName,
    client: { send: send as typeof client.send },
    dieAfter: (more, when) => {
      [left, dies] = [more, when];
    },
    live: () => {
      left = Infinity;
    },
    requests: () => requests,
  };
}
