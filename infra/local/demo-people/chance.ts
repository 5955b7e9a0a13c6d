/** Draws from lists and ranges; the same draws in the same order for the same seed. */
export interface Chance {
  /** A whole number from 0 up to but not including `below`. */
  readonly upTo: (below: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

const WORD = 2 ** 32;

/** Spreads the bits of a number: neighbours come out far apart. */
function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return (bits ^ (bits >>> 15)) >>> 0;
}

/** The draws for row `index` of a run: each row has its own, so that a longer run begins with the rows of a shorter one. */
export function chanceOf(seed: number, index: number): Chance {
  let state = mix(mix(seed) + index);
  const upTo = (below: number): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return Math.floor((mix(state) / WORD) * below);
  };
  return { upTo, pick: (items) => items[upTo(items.length)] ?? items[0] };
}
