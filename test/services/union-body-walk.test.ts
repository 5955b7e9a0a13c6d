import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import type { Ports } from '#services/ports.ts';
import { walkSubtree } from '#services/walk-subtree.ts';
import { day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { expectedBelow, plantTree, readPages, SWITCH, type Planted } from '../support/planted-tree.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const TODAY = day('2024-06-15');

/** Twenty bodies below one, the first ten of them with three each. */
const two = (index: number): string => String(index).padStart(2, '0');
const wide: Planted[] = [
  { name: 'r', before: null, after: null },
  ...Array.from({ length: 20 }, (_, index) => ({ name: `m${two(index)}`, before: 'r', after: 'r' })),
  ...Array.from({ length: 30 }, (_, index) => {
    const parent = `m${two(index % 10)}`;
    return { name: `n${two(index)}`, before: parent, after: parent };
  }),
];
const idOf = await plantTree(service, wide);
const other = await plantTree(service, wide.slice(0, 3));

describe('the walk through a subtree', () => {
  it.each([1, 3, 7, 49, 50, 51])('gives in pages of %d what it gives whole', async (limit) => {
    expect(await readPages(service, idOf('r'), { limit, on: TODAY })).toEqual(
      expectedBelow(wide, 'after', { root: 'r', idOf }),
    );
  });

  it('shows every body before those below it', async () => {
    const ids = await readPages(service, idOf('r'), { limit: 7, on: TODAY });
    for (const { name, after } of wide.slice(21)) {
      expect(ids.indexOf(idOf(after ?? ''))).toBeLessThan(ids.indexOf(idOf(name)));
    }
  });

  it('costs a page no more reads than its size allows, however large the tree', async () => {
    let reads = 0;
    const ports = service.request();
    const counting: Ports = {
      ...ports,
      bodies: {
        ...ports.bodies,
        childLinks: (...request) => {
          reads += 1;
          return ports.bodies.childLinks(...request);
        },
      },
    };
    const slice = await walkSubtree(counting, { rootId: idOf('r'), day: TODAY }, { limit: 5, after: undefined });
    expect(slice?.items).toHaveLength(5);
    expect(reads).toBeLessThanOrEqual(1 + 16);
  });

  it.each([
    ['no id', 'nothing'],
    ['an id of another kind', 'fac_1'],
    ['a body that is not there', 'ub_nowhere'],
    ['three ids', 'ub_1~ub_2~ub_3'],
    ['an empty half', 'ub_1~'],
    ['a half that is no id', 'ub_nowhere~x'],
  ])('knows no position that is %s', async (_what, after) => {
    expect(
      await walkSubtree(service.request(), { rootId: idOf('r'), day: TODAY }, { limit: 3, after }),
    ).toBeUndefined();
  });

  it('knows no position outside the subtree, nor the root’s own', async () => {
    for (const after of [other('m00'), other('r'), idOf('r'), `${other('r')}~${idOf('m00')}`]) {
      expect(
        await walkSubtree(service.request(), { rootId: idOf('r'), day: TODAY }, { limit: 3, after }),
      ).toBeUndefined();
    }
  });

  it('knows no position that stands below the root on another day only', async () => {
    const mine = await plantTree(service, [
      { name: 'r', before: null, after: null },
      { name: 's', before: null, after: null },
      { name: 'moved', before: 'r', after: 's' },
    ]);
    const at = (rootName: string, on: typeof TODAY) =>
      walkSubtree(service.request(), { rootId: mine(rootName), day: on }, { limit: 3, after: mine('moved') });
    expect(await at('r', TODAY)).toBeUndefined();
    expect(await at('s', addDays(SWITCH, -1))).toBeUndefined();
    expect(await at('s', TODAY)).toMatchObject({ items: [], hasMore: false });
  });

  it('comes to its end past any number of bodies that stand there no longer', async () => {
    const gone = Array.from({ length: 200 }, (_, index): Planted => {
      return { name: `a${String(index).padStart(3, '0')}`, before: 'r', after: 's' };
    });
    const mine = await plantTree(service, [
      { name: 'r', before: null, after: null },
      { name: 's', before: null, after: null },
      ...gone,
      { name: 'z', before: 'r', after: 'r' },
      { name: 'zz', before: 'z', after: 'z' },
    ]);
    expect(await readPages(service, mine('r'), { limit: 1, on: TODAY })).toEqual([mine('z'), mine('zz')]);
  });
});
