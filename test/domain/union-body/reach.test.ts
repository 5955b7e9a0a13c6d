import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { parentOn } from '#domain/union-body/parent-links.ts';
import { ancestorSpans, compact, ownReach, reachChanges, reachOn, type ReachEntry } from '#domain/union-body/reach.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { bodyId, bodyWith, day } from '../../support/builders.ts';

const FIRST = day('2024-01-01');
const LAST = 40;
const DAYS = Array.from({ length: LAST + 1 }, (_, index) => index);
const dayAt = (index: number): LocalDate => addDays(FIRST, index);

/** A tree of the test: the bodies as the service keeps them, their reach, and the upper body of every single day. */
interface Tree {
  readonly bodies: Map<UnionBodyId, UnionBody>;
  readonly reach: Map<UnionBodyId, readonly ReachEntry[]>;
  readonly upper: Map<UnionBodyId, (UnionBodyId | null)[]>;
}

const at = (tree: Tree, id: UnionBodyId): UnionBody => {
  const body = tree.bodies.get(id);
  if (body === undefined) throw new Error('the tree has no such body');
  return body;
};

function lineAbove(tree: Tree, id: UnionBodyId, on: number): UnionBodyId[] {
  const line: UnionBodyId[] = [];
  for (let above = tree.upper.get(id)?.[on]; above != null; above = tree.upper.get(above)?.[on]) line.push(above);
  return line;
}

function plant(tree: Tree, name: string, parent: UnionBody | null): void {
  const foundingLine = parent === null ? [] : [...parent.foundingLine, parent.id];
  const parentLinks = parent === null ? [] : [{ parentId: parent.id, from: FIRST, to: null }];
  const body = bodyWith({ id: bodyId(name), foundingLine, parentLinks });
  tree.bodies.set(body.id, body);
  tree.reach.set(body.id, [ownReach(body)]);
  tree.upper.set(
    body.id,
    DAYS.map(() => parent?.id ?? null),
  );
}

/** Ten bodies: each stands below one that was planted before it. */
function planted(parents: readonly number[]): Tree {
  const tree: Tree = { bodies: new Map(), reach: new Map(), upper: new Map() };
  plant(tree, 'b0', null);
  for (const [index, parent] of parents.entries()) {
    plant(tree, `b${index + 1}`, at(tree, bodyId(`b${parent % (index + 1)}`)));
  }
  return tree;
}

interface Move {
  readonly body: number;
  readonly to: number;
  readonly on: number;
}

/** Moves a body from a day on, unless it would come to stand below itself on some day, or moved later than that already. */
function move(tree: Tree, { body: number, to, on }: Move): void {
  const [moving, next] = [at(tree, bodyId(`b${number}`)), at(tree, bodyId(`b${to}`))];
  const last = moving.parentLinks.at(-1);
  const later = DAYS.slice(on);
  const isCircle = later.some((index) => moving.id === next.id || lineAbove(tree, next.id, index).includes(moving.id));
  if (last === undefined || last.from >= dayAt(on) || last.parentId === next.id || isCircle) return;
  const span = { from: dayAt(on), to: null };
  const left = ancestorSpans(last.parentId, span, tree.bodies);
  const joined = ancestorSpans(next.id, span, tree.bodies);
  const own = tree.reach.get(moving.id) ?? [];
  for (const [id, entries] of reachChanges({ moving: own, left, joined })) {
    tree.reach.set(id, compact([...(tree.reach.get(id) ?? []), ...entries]));
  }
  const links = [...moving.parentLinks.slice(0, -1), { ...last, to: dayAt(on) }, { parentId: next.id, ...span }];
  tree.bodies.set(moving.id, { ...moving, parentLinks: links });
  for (const index of later) tree.upper.get(moving.id)?.splice(index, 1, next.id);
}

function expectSame(tree: Tree): void {
  for (const upper of tree.bodies.values()) {
    for (const on of DAYS) {
      const reach = reachOn(tree.reach.get(upper.id) ?? [], dayAt(on));
      const below = [...tree.bodies.values()].filter(
        ({ id }) => id === upper.id || lineAbove(tree, id, on).includes(upper.id),
      );
      const held = [...tree.bodies.values()].filter((body) => reach.holds(bodyPath(body)));
      expect({ upper: upper.id, on, held }).toEqual({ upper: upper.id, on, held: below });
      // Every row that counts is found under one of the paths, and under one alone.
      for (const body of below) {
        expect(reach.paths.filter((path) => bodyPath(body).startsWith(path))).toHaveLength(1);
      }
      expect([...reach.paths].sort()).toEqual(reach.paths);
    }
  }
}

const aMove = fc.record({ body: fc.integer({ min: 1, max: 9 }), to: fc.nat(9), on: fc.integer({ min: 1, max: LAST }) });
const parents = fc.array(fc.nat(8), { minLength: 9, maxLength: 9 });

describe('what a body reaches', () => {
  it('is itself and what stands below it on each day, whatever moved when', () => {
    let moves = 0;
    fc.assert(
      fc.property(parents, fc.array(aMove, { maxLength: 12 }), (given, course) => {
        const tree = planted(given);
        for (const one of course.toSorted((left, right) => left.on - right.on)) move(tree, one);
        moves += [...tree.bodies.values()].reduce(
          (sum, { parentLinks }) => sum + Math.max(0, parentLinks.length - 1),
          0,
        );
        for (const body of tree.bodies.values()) {
          const links = DAYS.map((on) => parentOn(body.parentLinks, dayAt(on)) ?? null);
          expect(links).toEqual(tree.upper.get(body.id));
        }
        expectSame(tree);
      }),
      { seed: 20_240_615, numRuns: 60 },
    );
    expect(moves).toBeGreaterThan(60);
  });

  it('follows moves that are recorded for days ahead of others, in any order', () => {
    fc.assert(
      fc.property(parents, fc.array(aMove, { maxLength: 12 }), (given, course) => {
        const tree = planted(given);
        for (const one of course) move(tree, one);
        expectSame(tree);
      }),
      { seed: 20_240_616, numRuns: 60 },
    );
  });

  it('keeps no entries that cancel each other: one who moved away and back on the same day', () => {
    const entry: ReachEntry = { path: '/a/', from: FIRST, sign: 1 };
    expect(compact([entry, { ...entry, sign: -1 }])).toEqual([]);
    expect(compact([entry, entry])).toEqual([entry, entry]);
    expect(compact([entry, { ...entry, from: dayAt(1), sign: -1 }])).toHaveLength(2);
  });
});
