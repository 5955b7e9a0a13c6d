import { describe, expect, it } from 'vitest';
import { mayStandBelow } from '#domain/union-body/level.ts';
import type { UnionBodyKind, UnionBodyLevel } from '#domain/union-body/union-body.ts';

/** Columns: the upper body's level, from the nation down. A mark says that a federation of the row may stand below. */
const COLUMNS: readonly UnionBodyLevel[] = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'ZONE', 'TOWNSHIP', 'EMPLOYER'];
const FEDERATIONS: Readonly<Record<UnionBodyLevel, string>> = {
  NATIONAL: '. . . . . . .',
  PROVINCE: 'x . . . . . .',
  CITY: 'x x . . . . .',
  COUNTY: 'x x x . . . .',
  ZONE: 'x x x x . . .',
  TOWNSHIP: 'x x x x x . .',
  EMPLOYER: 'x x x x x x .',
};
const LEVELS = Object.entries(FEDERATIONS).flatMap(([child, row]) =>
  row.split(' ').map((mark, column) => ({
    child: child as UnionBodyLevel,
    parent: COLUMNS[column] ?? 'NATIONAL',
    may: mark === 'x',
  })),
);

/** Columns: the kind of the upper body, an employers' union like the one in the row. */
const UPPER_KINDS: readonly UnionBodyKind[] = ['FEDERATION', 'BASE', 'JOINT', 'TRADE', 'SITE', 'VILLAGE', 'BRANCH'];
const EMPLOYERS_UNIONS: Readonly<Record<UnionBodyKind, string>> = {
  FEDERATION: '. . x x . . .',
  BASE: '. . x x . . .',
  JOINT: '. . . . . . .',
  TRADE: '. . . . . . .',
  SITE: '. . x x . . .',
  VILLAGE: '. . x x . . .',
  BRANCH: 'x x x x x x .',
};
const KINDS = Object.entries(EMPLOYERS_UNIONS).flatMap(([child, row]) =>
  row.split(' ').map((mark, column) => ({
    child: child as UnionBodyKind,
    parent: UPPER_KINDS[column] ?? 'BASE',
    may: mark === 'x',
  })),
);

describe('the level of a body', () => {
  it.each(LEVELS)('lets a $child stand below a $parent: $may', ({ child, parent, may }) => {
    expect(mayStandBelow({ level: child, kind: 'FEDERATION' }, { level: parent, kind: 'FEDERATION' })).toBe(may);
  });

  it.each(KINDS)("lets an employers' $child stand below an employers' $parent: $may", ({ child, parent, may }) => {
    expect(mayStandBelow({ level: 'EMPLOYER', kind: child }, { level: 'EMPLOYER', kind: parent })).toBe(may);
  });

  it('puts bodies into an order: however they move, no line comes back to where it began', () => {
    const ranked = COLUMNS.flatMap((level) => UPPER_KINDS.map((kind) => ({ level, kind })));
    const reach = ranked.map((from) => {
      const line = new Set(ranked.filter((parent) => mayStandBelow(from, parent)));
      for (const above of line) for (const next of ranked) if (mayStandBelow(above, next)) line.add(next);
      return { from, line };
    });
    expect(reach.filter(({ from, line }) => line.has(from))).toEqual([]);
  });

  it('gives a joint union no say over a federation of a town', () => {
    expect(mayStandBelow({ level: 'TOWNSHIP', kind: 'FEDERATION' }, { level: 'EMPLOYER', kind: 'JOINT' })).toBe(false);
    expect(mayStandBelow({ level: 'TOWNSHIP', kind: 'BRANCH' }, { level: 'TOWNSHIP', kind: 'JOINT' })).toBe(false);
  });
});
