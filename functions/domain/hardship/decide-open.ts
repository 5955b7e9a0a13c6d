import type { Act } from '../act.ts';
import { changesBetween, type Decided } from '../audit/audit-entry.ts';
import type { HouseholdId } from '../ids.ts';
import type { Member } from '../member/member.ts';
import { isMemberState, lastStep, settledMembership } from '../member/membership.ts';
import { ruleProblem, type Problem } from '../problem.ts';
import { fail, succeed, type Result } from '../result.ts';
import { isOpen, type UnionBody } from '../union-body/union-body.ts';
import { stepOf } from './advance.ts';
import { provinceCodeOf } from '../region/region-code.ts';
import { isOpenFile, PERSONAL_FACTS, type HardshipFile } from './hardship-file.ts';
import type { HardshipNorm } from './hardship-norm.ts';
import { namesOfPerson, type HouseholdFacts } from './household.ts';
import { computeIncome } from './income.ts';

/** A household to be put on file, with the ids and what was read for it. */
export interface Opening {
  readonly ids: { readonly file: HardshipFile['id']; readonly household: HouseholdId };
  readonly body: UnionBody;
  readonly bodyPath: string;
  /** The main member's record as it stands: where somebody is a member now counts, whoever sees it. */
  readonly member: Member;
  /** The part of it that the caller sees. */
  readonly seen: Pick<Member, 'memberships'>;
  readonly norm: HardshipNorm | undefined;
  readonly previous: HardshipFile | undefined;
  readonly household: HouseholdFacts;
  readonly formerMemberReason: HardshipFile['formerMemberReason'];
  readonly excludedReviewers: HardshipFile['excludedReviewers'];
}

/**
 * Who stands for a household: a member in a body that the caller sees, who gives no reason, or one who has left and gives
 * one; nobody else. A member out of sight is told by the code of those who were expelled, and no further.
 */
function refuseMember({ member, seen, formerMemberReason }: Opening): Problem | undefined {
  const settled = settledMembership(member);
  const state = settled === undefined ? undefined : lastStep(settled).state;
  const isMember = state !== undefined && isMemberState(state);
  const isInSight = seen.memberships.some((membership) => membership === settled);
  if (isMember && isInSight)
    return formerMemberReason === null ? undefined : ruleProblem('INPUT_INVALID', 'formerMemberReason');
  if (state !== 'WITHDRAWN') return ruleProblem('MAIN_MEMBER_LEFT', 'mainMemberId');
  return formerMemberReason === null ? ruleProblem('MAIN_MEMBER_LEFT', 'formerMemberReason') : undefined;
}

/** Whether the main member is one of the household whose file is cited: then the household goes on with the new file. */
function isOfHousehold({ previous, member, household }: Opening): boolean {
  if (previous === undefined) return true;
  const mainId = previous.mainMemberId;
  if (mainId === member.id || member.duplicates.includes(mainId)) return true;
  const names = new Set(household.persons.slice(0, 1).flatMap(namesOfPerson));
  return previous.household.persons.flatMap(namesOfPerson).some((name) => names.has(name));
}

function refuse(opening: Opening): Problem | undefined {
  const { body, member, norm, previous } = opening;
  if (!isOpen(body)) return ruleProblem('BODY_CLOSED', 'unionBodyId');
  if (member.federation !== provinceCodeOf(body.regionCode)) return ruleProblem('NOT_FOUND', 'mainMemberId');
  const unfit = refuseMember(opening);
  if (unfit !== undefined) return unfit;
  if (previous !== undefined && previous.federation !== provinceCodeOf(body.regionCode))
    return ruleProblem('NOT_FOUND', 'previousFileId');
  if (!isOfHousehold(opening)) return ruleProblem('INPUT_INVALID', 'previousFileId');
  if (previous !== undefined && isOpenFile(previous)) return ruleProblem('SECOND_OPEN_FILE', 'previousFileId');
  return norm === undefined ? ruleProblem('HARDSHIP_NORM_MISSING', 'unionBodyId') : undefined;
}

/**
 * Opens a draft in an open body (BODY_CLOSED) for a member of the same federation, or one who left for a reason that is
 * given, by the norm in force there (HARDSHIP_NORM_MISSING). Applicants and people who were expelled, have died or are
 * members out of the caller's sight stand for no household (MAIN_MEMBER_LEFT). A return cites a file of the member's own
 * household (INPUT_INVALID) that has ended (SECOND_OPEN_FILE). That household and persons are in no other open file is for
 * the store to hold.
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
