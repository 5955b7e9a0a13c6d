/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number below `end`, 0 included. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <One>(list: readonly One[]) => One;
  readonly times: <One>(count: number, make: () => One) => readonly One[];
}

/** Dice of a seed (mulberry32): small and quick, and good enough to draw worlds of. */
export function diceOf(seed: number): Dice {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      const at = below(list.length);
      const one = list[at];
      if (at >= list.length || one === undefined) throw new Error('there is nothing to pick from');
      return one;
    },
    times: (count, make) => Array.from({ length: count }, make),
  };
}
