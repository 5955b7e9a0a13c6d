import type { ProgramRuleCode } from './program/program-rule-code.ts';
import type { CaseRuleCode } from './case/case-rule-code.ts';
import type { EligibilityReason } from './eligibility/reason.ts';
import type { FigureRuleCode } from './figure/figure-rule-code.ts';
import type { ActivityRuleCode } from './activity/rule-code.ts';
import type { PostRuleCode } from './virtual-post/rule-code.ts';
import type { AppraisalCode } from './appraisal-code.ts';

/** The state of an object does not allow the action that was asked for. */
export interface IllegalTransition {
  readonly code: 'ILLEGAL_TRANSITION';
  readonly from: string;
  readonly action: string;
  readonly allowed: readonly string[];
}

/** The object was changed since the caller read it; `currentVersion` null when that is not known. */
export interface Conflict {
  readonly code: 'CONFLICT';
  readonly currentVersion: number | null;
}

/** The codes of refusals that carry no facts beyond the field they are about. */
export type RuleCode =
  | 'NOT_FOUND'
  | 'INPUT_INVALID'
  | 'PERSONAL_NUMBER_IN_TEXT'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'EFFECTIVE_DATE_BEFORE_LAST'
  | 'EFFECTIVE_DATE_IN_FUTURE'
  | 'EFFECTIVE_DATE_TOO_FAR'
  | 'REGION_UNKNOWN'
  | 'ACTIVATE_WITHOUT_APPROVAL'
  | 'DISSOLVE_WITH_OPEN_MEMBERS'
  | 'DISSOLVE_WITH_OPEN_CHILDREN'
  | 'MOVE_UNDER_OWN_DESCENDANT'
  | 'MOVE_TO_INACTIVE_PARENT'
  | 'REACTIVATE_MERGED'
  | 'REACTIVATE_DISSOLVED'
  | 'TWO_OPEN_PARENTS'
  | 'BACKDATE_BEFORE_PARENT'
  | 'CREDIT_CODE_TAKEN'
  | 'CREDIT_CODE_INVALID'
  | 'APPROVE_OWN'
  | 'CODE_TAKEN'
  | 'PARENT_REQUIRED'
  | 'PARENT_INACTIVE'
  | 'LEVEL_NOT_BELOW_PARENT'
  | 'REGION_OUTSIDE_PARENT'
  | 'NO_PENDING_MOVE'
  | 'CONSENT_ALREADY_GIVEN'
  | 'SUCCESSOR_INVALID'
  | 'LIST_FULL'
  | 'BODY_CLOSED'
  | 'BODY_NOT_APPROVED'
  | 'BACKDATE_BEFORE_BODY_FOUNDED'
  | 'OFFICE_HELD'
  | 'TERM_ENDED'
  | 'INTERVAL_INVALID'
  | 'UNIT_COVERED_ALREADY'
  | 'UNIT_NOT_COVERED'
  | 'FACILITY_CLOSED'
  | 'AGREEMENT_ENDED'
  | FigureRuleCode
  | 'BODY_NOT_ACTIVE'
  | 'SECOND_OPEN_MEMBERSHIP'
  | 'TRANSFER_TO_SELF'
  | 'TRANSFER_TO_INACTIVE_BODY'
  | 'COMPLETE_WITHOUT_BOTH_CONSENTS'
  | 'SECOND_OPEN_TRANSFER'
  | 'TRANSFER_EXPELLED'
  | 'RETAIN_AFTER_WITHDRAWAL'
  | 'EDIT_ENDED_MEMBERSHIP'
  | 'EXPEL_WITHOUT_DECISION'
  | 'BACKDATE_JOIN_BEFORE_BODY_FOUNDED'
  | 'DOCUMENT_INVALID'
  | 'PERSON_EXISTS'
  | 'REJOIN_EXPELLED_WITHOUT_REVIEW'
  | 'NO_OPEN_TRANSFER'
  | 'DUPLICATE_LINKED'
  | 'OUTSIDE_SCOPE'
  | 'TOO_MANY_ROWS'
  | 'SUBJECT_TAKEN'
  | 'CLIENT_REVOKED'
  | 'REVOKE_OWN'
  | 'ACTIVATE_BEFORE_NOTICE_END'
  | 'ACTIVATE_WITH_OPEN_OBJECTION'
  | 'DISSOLVE_WITH_OPEN_HARDSHIP_FILES'
  | 'SECOND_OPEN_FILE'
  | 'PERSON_IN_TWO_FILES'
  | 'SELF_REVIEW'
  | 'REOPEN_CLOSED'
  | 'CHANGE_TIER_WITHOUT_REVIEW'
  | 'AID_AFTER_REVIEW_OVERDUE'
  | 'HARDSHIP_FILE_NOT_ACTIVE'
  | 'HARDSHIP_NORM_MISSING'
  | 'HARDSHIP_TIER_NOT_MET'
  | 'TIER_OVERRIDE_UNCONFIRMED'
  | 'NO_TIER_OVERRIDE'
  | 'REVIEW_NOT_ABOVE'
  | 'REVIEW_WITHOUT_INCOME'
  | 'OBJECTION_DECIDED'
  | 'SECOND_OPEN_OBJECTION'
  | 'MAIN_MEMBER_LEFT'
  | 'OFFER_BACKDATED'
  | 'OFFER_EDIT_IN_PLACE'
  | 'OFFER_VERSION_OVERLAP'
  | 'OFFER_ENDED'
  | 'UPLOAD_TOO_LARGE'
  | 'UPLOAD_MISSING'
  | 'FACT_NOT_REVISABLE'
  | 'EXISTS_WITH_OTHER_DATA'
  | 'JOB_SUPERSEDED'
  | 'SECOND_OPEN_CARD'
  | 'ACTIVATE_BY_UNION'
  | 'REGISTER_UNACTIVATED'
  | 'REGISTER_WITHOUT_MEMBERSHIP'
  | 'REGISTRATION_NOT_DUE'
  | 'REPLACE_CANCELLED'
  | 'BACKDATE_REGISTRATION'
  | 'APPLY_WITHOUT_MEMBERSHIP'
  | 'ISSUE_BATCH_EMPTY'
  | 'CARD_UNKNOWN_TO_UNION'
  | 'HOLDER_MISMATCH'
  | 'KNOWN_AT_IN_FUTURE'
  | 'REFUND_EXCEEDS_CHARGE'
  | 'TRANSACTION_TAKEN'
  | 'CLEAR_PAN_REFUSED'
  | 'AGREEMENT_OVERLAPS'
  | 'PERIOD_NOT_OVER'
  | 'PERIOD_SEALED'
  | 'PERIOD_HAS_OPEN_BREAKS'
  | 'JOB_UNDER_WAY'
  | ProgramRuleCode
  | CaseRuleCode
  | PostRuleCode
  | ActivityRuleCode
  | AppraisalCode;

/** A refusal by a named rule; `path` names the input field it is about, from the input's root. */
export interface RuleProblem {
  readonly code: RuleCode;
  readonly path?: readonly string[];
}

/** A card is not entitled to the discount that was to be reserved; every reason, the primary one first. */
export interface NotEligible {
  readonly code: 'NOT_ELIGIBLE';
  readonly reasons: readonly EligibilityReason[];
}

/** Why a change was refused. Nothing was changed. */
export type Problem = IllegalTransition | Conflict | NotEligible | RuleProblem;

/** The code any problem may carry. */
export type ProblemCode = Problem['code'];

/** A refusal by the rule `code`, about the input field at `path`. */
export function ruleProblem(code: RuleCode, ...path: readonly string[]): RuleProblem {
  return path.length === 0 ? { code } : { code, path };
}

/** The same refusal where the input it is about stands below `path`. */
export function below(problem: RuleProblem, ...path: readonly string[]): RuleProblem {
  return ruleProblem(problem.code, ...path, ...(problem.path ?? []));
}

const RETRYABLE: ReadonlySet<ProblemCode> = new Set(['CONFLICT']);

/** Whether the same call may go through later without a change to its input. */
export function isRetryable(problem: Problem): boolean {
  return RETRYABLE.has(problem.code);
}
