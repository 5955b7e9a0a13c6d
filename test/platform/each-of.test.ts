import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { eachOf } from '#platform/each-of.ts';

/** Work that takes a few turns, and how many were at it at once. */
function crowd() {
  const done: number[] = [];
  let [now, most] = [0, 0];
  const work = async (item: number): Promise<void> => {
    now += 1;
    most = Math.max(most, now);
    for (let turns = item % 3; turns >= 0; turns -= 1) await turn();
    now -= 1;
    done.push(item);
  };
  return { work, done: () => done.toSorted((left, right) => left - right), most: () => most };
}

const ITEMS = Array.from({ length: 20 }, (_, index) => index);

describe('work on each of many items', () => {
  it.each([
    [1, 1],
    [7, 7],
    [50, 20],
  ])('is done once for each, at most %d at a time', async (atOnce, most) => {
    const { work, done, most: seen } = crowd();
    await eachOf(ITEMS, atOnce, work);
    expect([done(), seen()]).toEqual([ITEMS, most]);
  });

  it('that fails for one is done for the others, and fails', async () => {
    const { work, done } = crowd();
    const failing = async (item: number): Promise<void> => {
      if (item === 3) throw new Error('the fourth');
      await work(item);
    };
    await expect(eachOf(ITEMS, 4, failing)).rejects.toThrow('the fourth');
    expect(done()).toEqual(ITEMS.filter((item) => item !== 3));
  });

  it('is none where there is nothing', async () => {
    const { work, done } = crowd();
    await eachOf([], 4, work);
    expect(done()).toEqual([]);
  });
});
