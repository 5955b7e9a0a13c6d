import type { LocalDate } from '../day.ts';
import { inForceOn } from '../interval.ts';
import { fail, succeed, type Result } from '../result.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import type { UnionBodyId } from '../ids.ts';
import type { ParentLink } from './union-body.ts';

/** The upper body in force on `day`; undefined for the root and for days before the first link. */
export function parentOn(links: readonly ParentLink[], day: LocalDate): UnionBodyId | undefined {
  return inForceOn(links, day)?.parentId;
}

/** The upper body a body counts for on `day`: the one in force, or for a body that has closed the last it stood below. */
export function standingParent(links: readonly ParentLink[], day: LocalDate): UnionBodyId | undefined {
  const last = links.findLast((link) => link.from !== link.to) ?? links[0];
  return parentOn(links, day) ?? last?.parentId;
}

/** The one open link; undefined for the root. */
export function openLink(links: readonly ParentLink[]): ParentLink | undefined {
  return links.find((link) => link.to === null);
}

/** The open link while it still lies ahead of `today` and follows another: a move that both upper bodies agreed to. */
export function scheduledLink(links: readonly ParentLink[], today: LocalDate): ParentLink | undefined {
  const open = openLink(links);
  return links.length > 1 && open !== undefined && open.from > today ? open : undefined;
}

/** The links without the open one that lies ahead, and the one before it open again. */
export function withdrawScheduledLink(links: readonly ParentLink[]): readonly ParentLink[] {
  const kept = links.slice(0, -1);
  return kept.map((link, index) => (index === kept.length - 1 ? { ...link, to: null } : link));
}

/** Opens a first link from `from`; TWO_OPEN_PARENTS when one is open already. */
export function openParentLink(
  links: readonly ParentLink[],
  parentId: UnionBodyId,
  from: LocalDate,
): Result<readonly ParentLink[], RuleProblem> {
  if (openLink(links) !== undefined) return fail(ruleProblem('TWO_OPEN_PARENTS'));
  return succeed([...links, { parentId, from, to: null }]);
}

/**
 * Closes the open link on `day` and opens one to `parentId` from that very day: no gap, no overlap.
 * EFFECTIVE_DATE_BEFORE_LAST when the open link starts on or after `day`.
 */
export function switchParentLink(
  links: readonly ParentLink[],
  parentId: UnionBodyId,
  day: LocalDate,
): Result<readonly ParentLink[], RuleProblem> {
  const open = openLink(links);
  if (open !== undefined && open.from >= day) return fail(ruleProblem('EFFECTIVE_DATE_BEFORE_LAST', 'effectiveOn'));
  const closed = links.map((link) => (link === open ? { ...link, to: day } : link));
  return openParentLink(closed, parentId, day);
}

/** Ends every link that still holds after `day`; one that was to start later becomes empty. */
export function endParentLinks(links: readonly ParentLink[], day: LocalDate): readonly ParentLink[] {
  return links.map((link) => {
    if (link.to !== null && link.to <= day) return link;
    return { ...link, to: link.from > day ? link.from : day };
  });
}
