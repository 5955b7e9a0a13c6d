import type { Act } from '../act.ts';
import { changesBetween, type AuditChange, type Decided } from '../audit/audit-entry.ts';
import { overlaps } from '../interval.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { closedOn, isApproved, isBeforeFounding, stateOn } from '../union-body/standing.ts';
import type { UnionBody } from '../union-body/union-body.ts';
import { coverChanges } from './cover-audit.ts';
import type { CoveredUnit, UnitCover } from './covered-unit.ts';

/**
 * A unit as it stands, or as it is to be recorded with its first cover (`version` 0); its name and division as this
 * cover gives them; and the first day covered.
 */
export interface Covering {
  readonly unit: CoveredUnit;
  readonly given: Pick<CoveredUnit, 'name' | 'regionCode'>;
  readonly from: UnitCover['from'];
}

function checkBody(body: UnionBody, from: UnitCover['from']): RuleProblem | undefined {
  if (closedOn(body) !== null) return ruleProblem('BODY_CLOSED', 'unionBodyId');
  if (!isApproved(body.state)) return ruleProblem('BODY_NOT_APPROVED', 'unionBodyId');
  if (isBeforeFounding(body, from)) return ruleProblem('BACKDATE_BEFORE_BODY_FOUNDED', 'from');
  return isApproved(stateOn(body, from)) ? undefined : ruleProblem('BODY_NOT_APPROVED', 'from');
}

/** What a cover changes of the unit itself. What another body said of it before is not for the readers of this one. */
function factChanges(before: CoveredUnit, after: CoveredUnit, body: UnionBody): readonly AuditChange[] {
  const { covers: _covers, ...facts } = after;
  const changes = changesBetween(before.version === 0 ? {} : before, facts);
  const isOwn = before.covers.every(({ unionBodyId }) => unionBodyId === body.id);
  return isOwn ? changes : changes.map((change) => ({ ...change, from: null }));
}

/**
 * Covers a unit by a body that is approved, and was so on the first day (BODY_NOT_APPROVED, BODY_CLOSED): a day not
 * after today and not before the body's founding (BACKDATE_BEFORE_BODY_FOUNDED). No other cover, of whatever body, may
 * hold on any of these days: UNIT_COVERED_ALREADY, which tells nothing of that cover. A unit that is known by its credit
 * code takes the name and division given now; without one these are what it is known by.
 */
export function decideCover(body: UnionBody, covering: Covering, act: Act): Result<Decided<CoveredUnit>, RuleProblem> {
  const { unit, given, from } = covering;
  const problem = checkBody(body, from);
  if (problem !== undefined) return fail(problem);
  if (from > act.today) return fail(ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'from'));
  const cover: UnitCover = { unionBodyId: body.id, from, to: null };
  if (unit.covers.some((other) => overlaps(other, cover))) return fail(ruleProblem('UNIT_COVERED_ALREADY', 'from'));
  const { name, regionCode } = given;
  const state: CoveredUnit = { ...unit, name, regionCode, version: unit.version + 1, covers: [...unit.covers, cover] };
  const changes = [...factChanges(unit, state, body), ...coverChanges(undefined, cover)];
  return succeed({ state, audit: { action: 'COVER_UNIT', effectiveOn: from, reason: null, changes } });
}
