import { UNION_BODY_LEVELS, type UnionBody } from './union-body.ts';

type Ranked = Pick<UnionBody, 'level' | 'kind'>;

const rankOf = (body: Ranked): number => UNION_BODY_LEVELS.indexOf(body.level);

/**
 * Whether `child` may stand below `parent`: its level lies below, and levels may be skipped. Among employers' unions a
 * branch may stand below any, and any below a joint or trade union, for these have no level of their own.
 */
export function mayStandBelow(child: Ranked, parent: Ranked): boolean {
  if (rankOf(child) > rankOf(parent)) return true;
  if (child.level !== 'EMPLOYER' || parent.level !== 'EMPLOYER') return false;
  return child.kind === 'BRANCH' ? parent.kind !== 'BRANCH' : parent.kind === 'JOINT' || parent.kind === 'TRADE';
}
