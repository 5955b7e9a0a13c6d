import type { Slice, SliceRequest } from './ports/slice.ts';

/** The most rows that a member is shown of its own by one name. */
const OWN = { limit: 100, after: undefined };

/** The rows of whoever is known by these names, each of them once, newest first: one round of Queries, and one BatchGet. */
export async function newestOf<Row extends { readonly id: string }, Name extends string>(
  names: readonly Name[],
  listed: (name: Name, request: SliceRequest) => Promise<Slice<Row>>,
): Promise<readonly Row[]> {
  const lists = await Promise.all(names.map((name) => listed(name, OWN)));
  const found = new Map(lists.flatMap(({ items }) => items.map(({ item }) => [item.id, item] as const)));
  return [...found.values()].sort((one, other) => (one.id < other.id ? 1 : -1));
}
