import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ObjectStore } from '#services/ports/objects.ts';
import { REMOVED_AT_ONCE } from '../../../functions/jobs/remove-objects.ts';
import { openScene } from '../../support/bank-files/bank-scene.ts';
import { statusText } from '../../support/bank-files/row-text.ts';
import { holderFor } from '../../support/bank-files/sample-world.ts';
import { createTestTable } from '../../support/engine.ts';
import { createMemoryObjects, type MemoryObjects } from '../../support/memory-objects.ts';

const table = await createTestTable();

/** A way to a place for files on which a removal takes a while, and which tells how many were under way at once. */
function slowRemovals(objects: MemoryObjects): ObjectStore & { readonly most: () => number } {
  let [now, most] = [0, 0];
  const remove: ObjectStore['remove'] = async (key) => {
    now += 1;
    most = Math.max(most, now);
    for (let turns = 0; turns < 5; turns += 1) await turn();
    await objects.remove(key);
    now -= 1;
  };
  return { ...objects, remove, most: () => most };
}

it('what the steps of a job on many parts kept for each other is removed a bounded number at a time', async () => {
  const objects = createMemoryObjects();
  const store = slowRemovals(objects);
  const scene = await openScene(table, { jobs: { objects, store, partBytes: 100 } });
  const job = await scene.sendWell(
    'CARDSTATUS',
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => statusText({ holderHash: holderFor(name) })),
  );
  expect(
    [...objects.content.keys()].filter((key) => key.startsWith(`jobs/${job.id}/`)).map((key) => key.split('/')[2]),
  ).toEqual(Array.from({ length: 4 }, () => 'files'));
  expect(job.parts).toBeGreaterThan(10);
  expect(store.most()).toBe(REMOVED_AT_ONCE);
});
