import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import { isBaseUnionCode, type CreditCode } from '../credit-code.ts';
import { UNKNOWN_START, type LocalDate } from '../day.ts';
import type { UnionBodyId } from '../ids.ts';
import { ruleProblem, type RuleProblem } from '../problem.ts';
import { isWithin, type RegionCode } from '../region/region-code.ts';
import { fail, succeed, type Result } from '../result.ts';
import { mayStandBelow } from './level.ts';
import { openParentLink } from './parent-links.ts';
import { isBeforeFounding } from './standing.ts';
import type { UnionBody, UnionBodyKind, UnionBodyLevel } from './union-body.ts';

/** A body to be founded, as the caller describes it. */
export interface Founding {
  readonly code: string;
  readonly creditCode: CreditCode | null;
  readonly name: string;
  readonly shortName: string | null;
  readonly nameEn: string | null;
  readonly level: UnionBodyLevel;
  readonly kind: UnionBodyKind;
  readonly regionCode: RegionCode;
  readonly foundedOn: LocalDate | null;
  readonly foundingMode: 'OFFLINE' | 'ONLINE' | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly remarks: readonly string[];
  readonly sources: readonly string[];
}

/** Checks a credit code against the kind that carries it: a base union's starts with 81. */
export function checkCreditCode(code: CreditCode | null, kind: UnionBodyKind): RuleProblem | undefined {
  if (code === null || kind !== 'BASE' || isBaseUnionCode(code)) return undefined;
  return ruleProblem('CREDIT_CODE_INVALID', 'creditCode');
}

function checkFounding(founding: Founding, parent: UnionBody | null, today: LocalDate): RuleProblem | undefined {
  if (founding.foundedOn !== null && founding.foundedOn > today) {
    return ruleProblem('EFFECTIVE_DATE_IN_FUTURE', 'foundedOn');
  }
  const creditCode = checkCreditCode(founding.creditCode, founding.kind);
  if (creditCode !== undefined || parent === null) return creditCode;
  if (parent.state !== 'ACTIVE') return ruleProblem('PARENT_INACTIVE', 'parentId');
  if (!mayStandBelow(founding, parent)) return ruleProblem('LEVEL_NOT_BELOW_PARENT', 'level');
  if (!isWithin(founding.regionCode, parent.regionCode)) return ruleProblem('REGION_OUTSIDE_PARENT', 'regionCode');
  const before = founding.foundedOn !== null && isBeforeFounding(parent, founding.foundedOn);
  return before ? ruleProblem('BACKDATE_BEFORE_PARENT', 'foundedOn') : undefined;
}

/**
 * Founds a body below an active `parent` (null: the root). It is PREPARING, and its parent link starts on its founding
 * day, or at an unknown start. The founding day is not after today and not before the parent's.
 */
export function decideFound(
  founding: Founding,
  { id, parent }: { readonly id: UnionBodyId; readonly parent: UnionBody | null },
  act: Act,
): Result<Decided<UnionBody>, RuleProblem> {
  const problem = checkFounding(founding, parent, act.today);
  if (problem !== undefined) return fail(problem);
  const start = founding.foundedOn ?? UNKNOWN_START;
  const links = parent === null ? succeed([]) : openParentLink([], parent.id, start);
  if (!links.ok) return links;
  const state: UnionBody = {
    ...founding,
    id,
    version: 1,
    state: 'PREPARING',
    stateSince: start,
    pastStates: [],
    approvalDocument: null,
    foundingLine: parent === null ? [] : [...parent.foundingLine, parent.id],
    parentLinks: links.value,
    successorId: null,
    pendingMove: null,
    makers: [act.caller.id],
    legalPerson: { status: 'NONE', validFrom: null, validTo: null },
    term: null,
    committees: [],
    standards: [],
    reportedCounts: [],
  };
  const effectiveOn = founding.foundedOn ?? act.today;
  return succeed({
    state,
    audit: {
      action: 'FOUND',
      effectiveOn,
      reason: null,
      changes: changesBetween<UnionBody>({ foundingLine: state.foundingLine }, state),
    },
  });
}
