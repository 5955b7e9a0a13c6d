import type {
  SubmissionAction,
  SubmissionState,
  SuggestionAuthorKind,
  SuggestionCallAction,
  SuggestionCallState,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const SUGGESTION_CALL_STATES = {
  DRAFT: ['草稿', 'Draft'],
  OPEN: ['征集中', 'Open'],
  JUDGING: ['评选中', 'Being judged'],
  CLOSED: ['已结束', 'Closed'],
  CANCELLED: ['已取消', 'Called off'],
} satisfies Record<SuggestionCallState, Names>;

const SUGGESTION_CALL_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  OPEN: ['开始征集', 'Open'],
  START_JUDGING: ['开始评选', 'Start judging'],
  CLOSE: ['结束', 'Close'],
  CANCEL: ['取消', 'Call off'],
} satisfies Record<SuggestionCallAction, Names>;

const SUBMISSION_STATES = {
  SUBMITTED: ['已提交', 'Submitted'],
  SHORTLISTED: ['入围', 'Shortlisted'],
  AWARDED: ['获奖', 'Awarded'],
  NOT_AWARDED: ['未获奖', 'Not awarded'],
  REJECTED: ['未采用', 'Rejected'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  ADOPTED: ['已采纳实施', 'Taken up'],
} satisfies Record<SubmissionState, Names>;

const SUBMISSION_ACTIONS = {
  SCORE: ['评分', 'Score'],
  SHORTLIST: ['入围', 'Shortlist'],
  PROPOSE_PRIZE: ['提出获奖', 'Propose a prize'],
  DECIDE_PRIZE: ['审定获奖', 'Decide the prize'],
  PASS_OVER: ['不予评奖', 'Pass over'],
  REJECT: ['不采用', 'Reject'],
  WITHDRAW: ['撤回', 'Withdraw'],
  ADOPT: ['采纳实施', 'Take up'],
} satisfies Record<SubmissionAction, Names>;

const SUGGESTION_AUTHOR_KINDS = {
  MEMBER: ['会员', 'Member'],
  UNION_BODY: ['工会组织', 'Union body'],
  EMPLOYER: ['用人单位', 'Employer'],
  PERSON: ['非会员职工', 'Person who is no member'],
} satisfies Record<SuggestionAuthorKind, Names>;

/** What the values of the enums of suggestions are called, by enum. */
export const APPRAISAL_NAMES = {
  SUGGESTION_CALL_STATE: SUGGESTION_CALL_STATES,
  SUGGESTION_CALL_ACTION: SUGGESTION_CALL_ACTIONS,
  SUBMISSION_STATE: SUBMISSION_STATES,
  SUBMISSION_ACTION: SUBMISSION_ACTIONS,
  SUGGESTION_AUTHOR_KIND: SUGGESTION_AUTHOR_KINDS,
} as const;
