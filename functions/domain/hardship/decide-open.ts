import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { HouseholdId } from '../ids.ts';
import type { Member } from '../member/member.ts';
import { openMembership } from '../member/membership.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import { stepOf } from './advance.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { isOpenFile, PERSONAL_FACTS, type HardshipFile } from './hardship-file.ts';
import type { HardshipNorm } from './hardship-norm.ts';
import type { HouseholdFacts } from './household.ts';
import { computeIncome } from './income.ts';

/** A household to be put on file, with the ids and what was read for it. */
export interface Opening {
  readonly ids: { readonly file: HardshipFile['id']; readonly household: HouseholdId };
  readonly body: UnionBody;
  readonly bodyPath: string;
  readonly member: Member;
  readonly norm: HardshipNorm | undefined;
  readonly previous: HardshipFile | undefined;
  readonly household: HouseholdFacts;
  readonly formerMemberReason: HardshipFile['formerMemberReason'];
  readonly excludedReviewers: HardshipFile['excludedReviewers'];
}

function refuse({ body, member, norm, previous, formerMemberReason }: Opening): Problem | undefined {
  if (!isOpen(body)) return ruleProblem('BODY_CLOSED', 'unionBodyId');
  if (member.federation !== provinceCodeOf(body.regionCode)) return ruleProblem('NOT_FOUND', 'mainMemberId');
  if (openMembership(member) === undefined && formerMemberReason === null)
    return ruleProblem('MAIN_MEMBER_LEFT', 'formerMemberReason');
  if (previous !== undefined && previous.federation !== provinceCodeOf(body.regionCode))
    return ruleProblem('NOT_FOUND', 'previousFileId');
  if (previous !== undefined && isOpenFile(previous)) return ruleProblem('SECOND_OPEN_FILE', 'previousFileId');
  return norm === undefined ? ruleProblem('HARDSHIP_NORM_MISSING', 'unionBodyId') : undefined;
}

/**
 * Opens a draft in an open body (BODY_CLOSED) for a member of the same federation whose membership is open, or who left for
 * a reason that is given (MAIN_MEMBER_LEFT), by the norm in force there (HARDSHIP_NORM_MISSING). A return cites a file that
 * has ended (SECOND_OPEN_FILE). That household and persons are in no other open file is for the store to hold.
 */
export function decideOpenFile(opening: Opening, act: Act): Result<Decided<HardshipFile>, Problem> {
  const { ids, body, bodyPath, member, norm, previous, household, formerMemberReason, excludedReviewers } = opening;
  const refusal = refuse(opening);
  if (refusal !== undefined || norm === undefined) return fail(refusal ?? ruleProblem('HARDSHIP_NORM_MISSING'));
  const draft = { state: 'DRAFT', tier: null, reviewDue: null } as const;
  const state: HardshipFile = {
    ...{ id: ids.file, version: 1, unionBodyId: body.id, bodyPath, federation: provinceCodeOf(body.regionCode) },
    ...{ householdId: ids.household, previousFileId: previous?.id ?? null },
    ...{ mainMemberId: member.id, formerMemberReason, ...draft },
    ...{ steps: [stepOf(draft, { from: act.today, reason: null }, act)], recorders: [act.caller.id] },
    ...{ excludedReviewers, reviews: [], household, income: computeIncome(household, norm, act.now) },
    ...{ override: null, notice: null, objections: [], runningReview: null, closingReason: null },
  };
  const changes = changesBetween<HardshipFile>({ steps: state.steps }, state, PERSONAL_FACTS);
  return succeed({ state, audit: { action: 'OPEN', effectiveOn: act.today, reason: null, changes } });
}
