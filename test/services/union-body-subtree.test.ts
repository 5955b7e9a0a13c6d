import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { ancestorsOn } from '#services/body-line.ts';
import { createTestTable } from '../support/engine.ts';
import { expectedBelow, plantTree, readPages, SWITCH, type Planted } from '../support/planted-tree.ts';
import { createTestPorts } from '../support/ports.ts';

const table = await createTestTable();
const service = createTestPorts(table, { now: '2024-06-15' });

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
        const idOf = await plantTree(service, tree);
        for (const [when, on] of [
          ['before', addDays(SWITCH, -1)],
          ['after', SWITCH],
        ] as const) {
          for (const { name } of tree.slice(0, 3)) {
            const below = expectedBelow(tree, when, { root: name, idOf });
            expect(await readPages(service, idOf(name), { limit: limit, on: on })).toEqual(below);
            expect(await readPages(service, idOf(name), { limit: 100, on: on })).toEqual(below);
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
      { numRuns: 8 },
    );
  });

  it('12 never sees what stands below 112', async () => {
    const idOf = await plantTree(service, [
      { name: '1', before: null, after: null },
      { name: '12', before: '1', after: '1' },
      { name: '112', before: '1', after: '1' },
      { name: '121', before: '12', after: '12' },
      { name: '1121', before: '112', after: '112' },
      { name: '12112', before: '1121', after: '12' },
    ]);
    const yesterday = addDays(SWITCH, -1);
    expect(await readPages(service, idOf('12'), { limit: 10, on: yesterday })).toEqual([idOf('121')]);
    expect(await readPages(service, idOf('112'), { limit: 10, on: yesterday })).toEqual([idOf('1121'), idOf('12112')]);
    expect(await readPages(service, idOf('12'), { limit: 10, on: SWITCH })).toEqual([idOf('121'), idOf('12112')]);
    expect(await readPages(service, idOf('112'), { limit: 10, on: SWITCH })).toEqual([idOf('1121')]);
  });
});
