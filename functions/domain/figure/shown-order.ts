import { newestFirst } from './figure-period.ts';
import type { Figure } from './figure.ts';

/** Orders figures as they are shown: by indicator, the newest period first within one. */
export function inOrderShown(left: Figure, right: Figure): number {
  if (left.indicator !== right.indicator) return left.indicator < right.indicator ? -1 : 1;
  return newestFirst(left.period, right.period) || (left.id < right.id ? -1 : 1);
}
