/** Does something with each item, at most so many at a time. Where it fails for one, the others are done, and then that is thrown. */
export async function eachOf<Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items.values();
  const failures: unknown[] = [];
  // All take from one iterator: each item goes to whoever is free.
  const takers = Array.from({ length: Math.min(atOnce, items.length) }, async () => {
    for (const item of left) await work(item).catch((error: unknown) => failures.push(error));
  });
  await Promise.all(takers);
  if (failures.length > 0) throw failures[0];
}
