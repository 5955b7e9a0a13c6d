import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { ownReach, reachOn } from '#domain/union-body/reach.ts';
import type { Ports } from './ports.ts';
import type { PathLookup } from './ports/people.ts';
import { findVisibleBody } from './row-access.ts';

/** Whose rows are listed: those of a body, or with the subtree those of all that stand below it on a day. */
export interface ReachQuery {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly day: LocalDate;
}

/** Where rows are looked for, and which of those found there count. */
export interface Reached {
  readonly lookup: PathLookup;
  /** Whether the rows kept at a path count: bodies that moved away leave theirs under the paths of the body. */
  readonly holds: (path: string) => boolean;
}

/** What a body reaches on a day, by the tree of that day; undefined outside of the caller's scope. */
export async function findReached(ports: Ports, act: Act, query: ReachQuery): Promise<Reached | undefined> {
  const { unionBodyId, subtree, day } = query;
  const [body, { entries }] = await Promise.all([
    findVisibleBody(ports, act, unionBodyId),
    ports.bodies.findReach(unionBodyId),
  ]);
  if (body === undefined) return undefined;
  const federation = provinceCodeOf(body.regionCode);
  if (!subtree) return { lookup: { federation, paths: [bodyPath(body)], subtree }, holds: () => true };
  const { paths, holds } = reachOn([ownReach(body), ...entries], day);
  return { lookup: { federation, paths, subtree }, holds };
}
