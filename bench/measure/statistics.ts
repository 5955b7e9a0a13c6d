/** What several rounds of one measurement come to. */
export interface Summary {
  readonly median: number;
  /** The middle of the distances from the median, as a share of it: how noisy the rounds were. */
  readonly noise: number;
}

/** The middle value; the mean of the middle two of an even number. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error('nothing was measured');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** The median of the rounds and their noise. */
export function summarise(values: readonly number[]): Summary {
  const middle = median(values);
  return { median: middle, noise: median(values.map((value) => Math.abs(value - middle))) / middle };
}
