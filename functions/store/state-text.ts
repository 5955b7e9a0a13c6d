import type { RawItem } from './batch-get.ts';

/**
 * The whole state of a noun as the one text attribute it is kept in. A map would be taken apart value by value on each
 * read, which takes twice the time (ADR 0001). What conditions and keys need stands beside it. Receipts and audit entries,
 * which are written once and seldom read, stay maps: those are a fifth smaller.
 */
export function stateText(state: object): string {
  return JSON.stringify(state);
}

/** The state in an item, as `stateText` wrote it. */
export function readState(item: RawItem): unknown {
  return JSON.parse(String(item['state']));
}
