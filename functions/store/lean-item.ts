import { TABLE } from './table.ts';

/** How ElectroDB tells what an item is. */
const ENTITY_MARKS = ['__edb_e__', '__edb_v__'];
const KEYS = [TABLE, ...TABLE.indexes].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]);
/** What conditions look at. */
const CONDITIONS = ['version'];
const KEPT: ReadonlySet<string> = new Set([...KEYS, ...ENTITY_MARKS, ...CONDITIONS, 'state']);

/**
 * The item of a noun without the attributes that only serve to make its keys: they stand in the keys and in the state, and
 * every kilobyte is paid for at each write, once per index.
 */
export function leanItem(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => KEPT.has(name)));
}
