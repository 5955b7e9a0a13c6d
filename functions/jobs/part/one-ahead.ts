/** An item with what is being read for it. */
export interface WithAhead<Item, Ahead> {
  readonly item: Item;
  readonly ahead: Promise<Ahead>;
}

/** Begins to read for each item as soon as the one before it is handed out, so that work on one and reading for the next overlap. */
export async function* oneAhead<Item, Ahead>(
  items: AsyncIterable<Item>,
  read: (item: Item) => Promise<Ahead>,
): AsyncGenerator<WithAhead<Item, Ahead>> {
  let open: WithAhead<Item, Ahead> | undefined;
  for await (const item of items) {
    const ahead = read(item);
    // Whoever takes the item hears of a failure; where nobody does, because an earlier one failed, it says nothing new.
    ahead.catch(() => undefined);
    if (open !== undefined) yield open;
    open = { item, ahead };
  }
  if (open !== undefined) yield open;
}
