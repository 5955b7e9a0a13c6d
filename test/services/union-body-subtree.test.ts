import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { ParentLink, UnionBody } from '#domain/union-body/union-body.ts';
import { ancestorsOn } from '#services/body-line.ts';
import type { Ports, Write } from '#services/ports.ts';
import { parenthoodWrites, unionBodyWrites } from '#services/union-body-writes.ts';
import { walkSubtree } from '#services/walk-subtree.ts';
import { bodyId, bodyWith, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { changeOf } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });
const TODAY = day('2024-06-15');
const SWITCH = day('2024-03-01');

/** A planted body by its name, and the names it stood below before and from the switch on. */
interface Planted {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

let trees = 0;

/** Plants a tree; its names are kept apart from those of other trees and stay prefixes of each other. */
async function plantTree(bodies: readonly Planted[]): Promise<(name: string) => UnionBodyId> {
  trees += 1;
  const prefix = `T${String(trees).padStart(4, '0')}`;
  const idOf = (name: string): UnionBodyId => bodyId(`${prefix}${name}`);
  const states = bodies.map((planted) => stateOf(planted, idOf));
  const parents = new Set(bodies.flatMap(({ before, after }) => [before, after]));
  const writes: Write[] = states.flatMap((state, index) => [
    ...unionBodyWrites(null, state).filter(({ type }) => type === 'SAVE'),
    ...(parents.has(bodies[index]?.name ?? '') ? parenthoodWrites(state) : leafLinks(state)),
  ]);
  for (let start = 0; start < writes.length; start += 90) {
    const commit = await service.request().ledger.commit(changeOf(service, ...writes.slice(start, start + 90)));
    if (commit.outcome !== 'COMMITTED') throw new Error('the tree was not planted');
  }
  return idOf;
}

function leafLinks(state: UnionBody): Write[] {
  return state.parentLinks.map(({ parentId, from, to }) => {
    return { type: 'LINK', parentId, link: { childId: state.id, from, to, mayHaveChildren: false } };
  });
}

function stateOf({ name, before, after }: Planted, idOf: (name: string) => UnionBodyId): UnionBody {
  const links: ParentLink[] = [];
  const switched = before !== after;
  if (before !== null) {
    links.push({ parentId: idOf(before), from: day('2000-01-01'), to: switched ? SWITCH : null });
  }
  if (after !== null && switched) links.push({ parentId: idOf(after), from: SWITCH, to: null });
  return bodyWith({ id: idOf(name), code: `CODE-${idOf(name)}`, name, parentLinks: links });
}

/** Reads the subtree page by page; every page but the last is full, unless it had to end early. */
async function pages(rootId: UnionBodyId, limit: number, on = TODAY): Promise<UnionBodyId[]> {
  const ids: UnionBodyId[] = [];
  let after: string | undefined;
  for (let page = 0; page < 500; page += 1) {
    const slice = await walkSubtree(service.request(), rootId, on, { limit, after });
    if (slice === undefined) throw new Error('the walk refused its own position');
    expect(slice.items.length).toBeLessThanOrEqual(limit);
    ids.push(...slice.items.map(({ item }) => item.id));
    if (!slice.hasMore) return ids;
    after = slice.end;
  }
  throw new Error('the walk does not end');
}

/** The subtree by a walk of the test's own, parents first and children in the order of their ids. */
function expectedBelow(
  tree: readonly Planted[],
  when: 'before' | 'after',
  place: { readonly root: string; readonly idOf: (name: string) => UnionBodyId },
): UnionBodyId[] {
  const children = tree.filter((body) => body[when] === place.root);
  const sorted = [...children].sort((left, right) => (left.name < right.name ? -1 : 1));
  return sorted.flatMap(({ name }) => [place.idOf(name), ...expectedBelow(tree, when, { ...place, root: name })]);
}

/** Names made of 1 and 2 only, so that many are prefixes of others: 12 and 112, 1 and 11. */
const someNames = fc.uniqueArray(fc.stringMatching(/^[12]{1,4}$/), { minLength: 2, maxLength: 14 });
/** A tree in which each body stands below one named before it, on either side of the switch. */
const aTree = someNames.chain((names) =>
  fc
    .array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: names.length, maxLength: names.length })
    .map((choices) =>
      names.map((name, index): Planted => {
        const [first, second, moves] = choices[index] ?? [0, 0, false];
        const before = index === 0 ? null : (names[first % index] ?? null);
        const after = index === 0 ? null : moves ? (names[second % index] ?? null) : before;
        return { name, before, after };
      }),
    ),
);

describe('the subtree and the line above, as of a date', () => {
  it('are those of the links in force, for names that are prefixes of each other and pages of any size', async () => {
    await fc.assert(
      fc.asyncProperty(aTree, fc.integer({ min: 1, max: 5 }), async (tree, limit) => {
        const idOf = await plantTree(tree);
        for (const [when, on] of [
          ['before', addDays(SWITCH, -1)],
          ['after', SWITCH],
        ] as const) {
          for (const { name } of tree.slice(0, 5)) {
            const below = expectedBelow(tree, when, { root: name, idOf });
            expect(await pages(idOf(name), limit, on)).toEqual(below);
            expect(await pages(idOf(name), 100, on)).toEqual(below);
          }
          const last = tree.at(-1);
          const body = await service.request().bodies.read(idOf(last?.name ?? ''));
          if (body === undefined) throw new Error('the last body was not planted');
          const line = await ancestorsOn(service.request(), body, on);
          const above = line.map(({ id }) => tree.find(({ name }) => idOf(name) === id)?.name ?? '');
          expect(above.map((name) => expectedBelow(tree, when, { root: name, idOf }).includes(body.id))).toEqual(
            above.map(() => true),
          );
          expect(above).toHaveLength(
            tree.filter(({ name }) => expectedBelow(tree, when, { root: name, idOf }).includes(body.id)).length,
          );
        }
      }),
      { numRuns: 12 },
    );
  });

  it('12 never sees what stands below 112', async () => {
    const idOf = await plantTree([
      { name: '1', before: null, after: null },
      { name: '12', before: '1', after: '1' },
      { name: '112', before: '1', after: '1' },
      { name: '121', before: '12', after: '12' },
      { name: '1121', before: '112', after: '112' },
      { name: '12112', before: '1121', after: '12' },
    ]);
    const yesterday = addDays(SWITCH, -1);
    expect(await pages(idOf('12'), 10, yesterday)).toEqual([idOf('121')]);
    expect(await pages(idOf('112'), 10, yesterday)).toEqual([idOf('1121'), idOf('12112')]);
    expect(await pages(idOf('12'), 10, SWITCH)).toEqual([idOf('121'), idOf('12112')]);
    expect(await pages(idOf('112'), 10, SWITCH)).toEqual([idOf('1121')]);
  });
});

describe('the walk through a subtree', () => {
  const wide: Planted[] = [
    { name: 'r', before: null, after: null },
    ...Array.from({ length: 40 }, (_, index) => {
      const name = `m${String(index).padStart(2, '0')}`;
      return { name, before: 'r', after: 'r' };
    }),
    ...Array.from({ length: 60 }, (_, index) => {
      const parent = `m${String(index % 20).padStart(2, '0')}`;
      return { name: `n${String(index).padStart(2, '0')}`, before: parent, after: parent };
    }),
  ];

  it.each([1, 3, 7, 50, 99, 100])('gives in pages of %d what it gives whole', async (limit) => {
    const idOf = await plantTree(wide);
    expect(await pages(idOf('r'), limit)).toEqual(expectedBelow(wide, 'after', { root: 'r', idOf }));
  });

  it('shows every body before those below it', async () => {
    const idOf = await plantTree(wide);
    const ids = await pages(idOf('r'), 7);
    for (const { name, after } of wide.slice(41)) {
      expect(ids.indexOf(idOf(after ?? ''))).toBeLessThan(ids.indexOf(idOf(name)));
    }
  });

  it('costs a page no more reads than its size allows, however large the tree', async () => {
    const idOf = await plantTree(wide);
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
    const slice = await walkSubtree(counting, idOf('r'), TODAY, { limit: 5, after: undefined });
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
    const idOf = await plantTree(wide.slice(0, 3));
    expect(await walkSubtree(service.request(), idOf('r'), TODAY, { limit: 3, after })).toBeUndefined();
  });

  it('knows no position outside the subtree, nor the root’s own', async () => {
    const [here, there] = [await plantTree(wide.slice(0, 3)), await plantTree(wide.slice(0, 3))];
    for (const after of [there('m00'), there('r'), here('r'), `${there('r')}~${here('m00')}`]) {
      expect(await walkSubtree(service.request(), here('r'), TODAY, { limit: 3, after })).toBeUndefined();
    }
  });

  it('knows no position that stands below the root on another day only', async () => {
    const idOf = await plantTree([
      { name: 'r', before: null, after: null },
      { name: 's', before: null, after: null },
      { name: 'moved', before: 'r', after: 's' },
    ]);
    const at = (rootName: string, on: typeof TODAY) =>
      walkSubtree(service.request(), idOf(rootName), on, { limit: 3, after: idOf('moved') });
    expect(await at('r', TODAY)).toBeUndefined();
    expect(await at('s', addDays(SWITCH, -1))).toBeUndefined();
    expect(await at('s', TODAY)).toMatchObject({ items: [], hasMore: false });
  });

  it('comes to its end past any number of bodies that stand there no longer', async () => {
    const gone = Array.from({ length: 200 }, (_, index): Planted => {
      return { name: `a${String(index).padStart(3, '0')}`, before: 'r', after: 's' };
    });
    const idOf = await plantTree([
      { name: 'r', before: null, after: null },
      { name: 's', before: null, after: null },
      ...gone,
      { name: 'z', before: 'r', after: 'r' },
      { name: 'zz', before: 'z', after: 'z' },
    ]);
    expect(await pages(idOf('r'), 1)).toEqual([idOf('z'), idOf('zz')]);
  });
});
