import { openMasterKey } from '#platform/master-key.ts';
import { openTable } from '#store/document-client.ts';
import { openCipher, rotateKey } from '#store/key-ring.ts';
import { countByKey, resealItems, type Resealing } from '#store/sealed-items.ts';
import type { SystemPlace } from './system-adapters.ts';

/** What an operator does with the keys of personal facts of one table. */
export interface PersonalKeys {
  /** Adds a key and answers its name. */
  readonly rotate: () => Promise<string>;
  readonly reseal: () => Promise<Resealing>;
  /** The name of the newest key, and how many items have texts under each key. */
  readonly status: () => Promise<{ readonly newest: string; readonly items: ReadonlyMap<string, number> }>;
}

/** A table, and where the master key of its personal facts is. */
type KeyPlace = Pick<SystemPlace, 'endpoint' | 'tableName'> & { readonly personalKey: string };

/** Opens the keys of a table to its operator. No deployed function reaches it. */
export function openPersonalKeys({ endpoint, tableName, personalKey }: KeyPlace): PersonalKeys {
  const table = openTable({ tableName, endpoint });
  const master = openMasterKey(personalKey);
  return {
    rotate: () => rotateKey(table, master),
    reseal: async () => resealItems(table, await openCipher(table, master)),
    status: async () => {
      const [{ keyName }, items] = await Promise.all([openCipher(table, master), countByKey(table)]);
      return { newest: keyName, items };
    },
  };
}
