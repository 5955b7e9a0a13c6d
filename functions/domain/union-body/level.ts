import { UNION_BODY_LEVELS, type UnionBody } from './union-body.ts';

type Ranked = Pick<UnionBody, 'level' | 'kind'>;

const rankOf = (body: Ranked): number => UNION_BODY_LEVELS.indexOf(body.level);

/** A union over several employers' unions, without a level of its own. */
const isUmbrella = ({ kind }: Ranked): boolean => kind === 'JOINT' || kind === 'TRADE';

/**
 * Whether `child` may stand below `parent`: its level lies below, and levels may be skipped. Among employers' unions a
 * branch may stand below any but a branch, and a union of one employer below a joint or trade union, so a line has an end.
 */
export function mayStandBelow(child: Ranked, parent: Ranked): boolean {
  if (rankOf(child) > rankOf(parent)) return true;
  if (child.level !== 'EMPLOYER' || parent.level !== 'EMPLOYER') return false;
  if (child.kind === 'BRANCH') return parent.kind !== 'BRANCH';
  return isUmbrella(parent) && !isUmbrella(child);
}
