import { UNKNOWN_START, type LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { overlaps, type DayInterval } from '../interval.ts';
import { bodyPath } from './body-path.ts';
import type { UnionBody } from './union-body.ts';

/**
 * From a day on, the rows kept under a path count among those below a body once more (1) or once less (-1). A body's reach
 * is the sum of such entries, the first of which is its own path: rows never move, and a move adds a few entries.
 */
export interface ReachEntry {
  readonly path: string;
  readonly from: LocalDate;
  readonly sign: 1 | -1;
}

/** What a body reaches by itself: the rows kept under its own path, at all times. */
export function ownReach(body: Pick<UnionBody, 'id' | 'foundingLine'>): ReachEntry {
  return { path: bodyPath(body), from: UNKNOWN_START, sign: 1 };
}

/** A body that stands above another, and when. */
export interface AncestorSpan extends DayInterval {
  readonly bodyId: UnionBodyId;
}

/** The days two spans share; undefined where there is none. */
function sharedDays(left: DayInterval, right: DayInterval): DayInterval | undefined {
  if (!overlaps(left, right)) return undefined;
  const from = left.from > right.from ? left.from : right.from;
  if (left.to === null || right.to === null) return { from, to: left.to ?? right.to };
  return { from, to: left.to < right.to ? left.to : right.to };
}

/** `upperId` and every body above it, with the days on which each stands above what stands below `upperId` in `span`. */
export function ancestorSpans(
  upperId: UnionBodyId,
  span: DayInterval,
  bodies: ReadonlyMap<UnionBodyId, UnionBody>,
): readonly AncestorSpan[] {
  const above = (bodies.get(upperId)?.parentLinks ?? []).flatMap((link) => {
    const days = sharedDays(link, span);
    return days === undefined ? [] : ancestorSpans(link.parentId, days, bodies);
  });
  return [{ bodyId: upperId, ...span }, ...above];
}

/** The entries as far as they count in `span`: begun with it at the earliest, and taken back at its end. */
function within(entries: readonly ReachEntry[], span: DayInterval): readonly ReachEntry[] {
  const { to } = span;
  return entries.flatMap((entry): readonly ReachEntry[] => {
    const from = entry.from > span.from ? entry.from : span.from;
    if (to === null) return [{ ...entry, from }];
    const back: ReachEntry = { ...entry, from: to, sign: entry.sign === 1 ? -1 : 1 };
    return from >= to ? [] : [{ ...entry, from }, back];
  });
}

const opposite = (entry: ReachEntry): ReachEntry => ({ ...entry, sign: entry.sign === 1 ? -1 : 1 });

/** The entries without those that cancel each other. */
export function compact(entries: readonly ReachEntry[]): readonly ReachEntry[] {
  const sums = new Map<string, { readonly entry: ReachEntry; readonly sum: number }>();
  for (const entry of entries) {
    const key = `${entry.path} ${entry.from}`;
    sums.set(key, { entry, sum: (sums.get(key)?.sum ?? 0) + entry.sign });
  }
  return [...sums.values()].flatMap(({ entry, sum }) => {
    const sign = sum > 0 ? 1 : -1;
    return Array.from({ length: Math.abs(sum) }, (): ReachEntry => ({ ...entry, sign }));
  });
}

/** A body that goes over from one line of upper bodies to another. */
export interface LineChange {
  /** All that the moving body reaches, its own path included. */
  readonly moving: readonly ReachEntry[];
  readonly left: readonly AncestorSpan[];
  readonly joined: readonly AncestorSpan[];
}

/** What each upper body's reach gains and loses by a move; bodies that stay above it all the time are not named. */
export function reachChanges({ moving, left, joined }: LineChange): ReadonlyMap<UnionBodyId, readonly ReachEntry[]> {
  const changes = new Map<UnionBodyId, readonly ReachEntry[]>();
  const add = (bodyId: UnionBodyId, entries: readonly ReachEntry[]): void => {
    changes.set(bodyId, compact([...(changes.get(bodyId) ?? []), ...entries]));
  };
  for (const span of left) add(span.bodyId, within(moving, span).map(opposite));
  for (const span of joined) add(span.bodyId, within(moving, span));
  return new Map([...changes].filter(([, entries]) => entries.length > 0));
}

/** How often each path counts on `day`, where it counts at all. */
function countsOn(reach: readonly ReachEntry[], day: LocalDate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { path, from, sign } of reach) if (from <= day) counts.set(path, (counts.get(path) ?? 0) + sign);
  return new Map([...counts].filter(([, count]) => count !== 0));
}

/** What a body reaches on a day. */
export interface ReachOnDay {
  /** Paths that no other of them is below, in order: every row reached is kept under one of them. */
  readonly paths: readonly string[];
  /** Whether the rows kept at this path count. */
  readonly holds: (path: string) => boolean;
}

/** What a reach comes to on `day`. */
export function reachOn(reach: readonly ReachEntry[], day: LocalDate): ReachOnDay {
  const counts = [...countsOn(reach, day)].sort(([left], [right]) => (left < right ? -1 : 1));
  const isOutermost = (path: string): boolean => !counts.some(([other]) => other !== path && path.startsWith(other));
  return {
    paths: counts.map(([path]) => path).filter(isOutermost),
    holds: (path) => counts.reduce((sum, [above, count]) => sum + (path.startsWith(above) ? count : 0), 0) > 0,
  };
}
