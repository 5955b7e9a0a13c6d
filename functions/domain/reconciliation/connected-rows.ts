import type { CardToken, HolderHash } from '../card/card-token.ts';
import type { PlacedStatus } from './settle-card-status.ts';

/** The holders that are told to have one of these tokens. */
export function holdersOf(
  rows: readonly PlacedStatus[],
  tokens: Pick<ReadonlySet<string>, 'has'>,
): ReadonlySet<HolderHash> {
  return new Set(rows.flatMap(({ row }) => (tokens.has(row.token) ? [row.holderHash] : [])));
}

/**
 * Rows in groups that have nothing to do with each other: in a group are the rows of a holder, and of all who are told to have a
 * token that it has, and so on. Nearly always it is one holder's.
 */
export function connectedRows(rows: readonly PlacedStatus[]): readonly (readonly PlacedStatus[])[] {
  const leads = new Map<HolderHash, HolderHash>();
  const leadOf = (holder: HolderHash): HolderHash => {
    let lead = holder;
    for (let next = leads.get(lead); next !== undefined && next !== lead; next = leads.get(lead)) lead = next;
    leads.set(holder, lead);
    return lead;
  };
  const firstOf = new Map<CardToken, HolderHash>();
  for (const { row } of rows) {
    const first = firstOf.get(row.token);
    if (first === undefined) firstOf.set(row.token, row.holderHash);
    else if (first !== row.holderHash) leads.set(leadOf(row.holderHash), leadOf(first));
  }
  return [...Map.groupBy(rows, ({ row }) => leadOf(row.holderHash)).values()];
}
