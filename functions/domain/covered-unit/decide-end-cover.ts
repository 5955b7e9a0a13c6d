import type { Act } from '../act.ts';
import type { Decided } from '../audit/audit-entry.ts';
import type { LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { coverChanges } from './cover-audit.ts';
import type { CoveredUnit, UnitCover } from './covered-unit.ts';

/** Whose cover ends, and on which day. */
export interface CoverEnd {
  readonly unionBodyId: UnionBodyId;
  readonly to: LocalDate;
}

/** The unit as it is to be, and the cover that ended. */
export interface DecidedCoverEnd extends Decided<CoveredUnit> {
  readonly cover: UnitCover;
}

/**
 * Ends the open cover of a unit by a body (UNIT_NOT_COVERED) on the first day no longer covered: not after today, and
 * after its first day (INTERVAL_INVALID). From that day on another body may cover the unit.
 */
export function decideEndCover(unit: CoveredUnit, end: CoverEnd, act: Act): Result<DecidedCoverEnd, RuleProblem> {
  const { unionBodyId, to } = end;
  const open = unit.covers.find((other) => other.unionBodyId === unionBodyId && other.to === null);
  if (open === undefined) return fail(ruleProblem('UNIT_NOT_COVERED', 'unionBodyId'));
  if (to > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'to'));
  if (to <= open.from) return fail(ruleProblem('INTERVAL_INVALID', 'to'));
  const cover: UnitCover = { ...open, to };
  const covers = unit.covers.map((other) => (other === open ? cover : other));
  const state: CoveredUnit = { ...unit, version: unit.version + 1, covers };
  const changes = coverChanges(open, cover);
  return succeed({ state, cover, audit: { action: 'END_UNIT_COVER', effectiveOn: to, reason: null, changes } });
}
