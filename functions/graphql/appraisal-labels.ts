import type {
  EvaluationAction,
  EvaluationCycle,
  EvaluationState,
  EvaluationSubjectKind,
  LinkCadreKind,
  LinkTargetKind,
  SubmissionAction,
  SubmissionState,
  SuggestionAuthorKind,
  SuggestionCallAction,
  SuggestionCallState,
  VolunteerServiceState,
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

const EVALUATION_CYCLES = {
  MONTHLY: ['每月', 'Monthly'],
  QUARTERLY: ['每季', 'Quarterly'],
  HALF_YEARLY: ['每半年', 'Half-yearly'],
  YEARLY: ['每年', 'Yearly'],
  ONCE: ['一次性', 'Once'],
} satisfies Record<EvaluationCycle, Names>;

const EVALUATION_STATES = {
  DRAFT: ['评分中', 'Being scored'],
  SCORED: ['已评分，待确认', 'Scored'],
  CONFIRMED: ['已确认', 'Confirmed'],
  PUBLISHED: ['已公布', 'Published'],
  OBJECTED: ['有异议，重新评分', 'Objected to'],
  SUPERSEDED: ['已更正', 'Corrected by another'],
} satisfies Record<EvaluationState, Names>;

const EVALUATION_ACTIONS = {
  SCORE: ['评分', 'Score'],
  SUBMIT: ['提交评分', 'Submit'],
  RETURN: ['退回', 'Send back'],
  CONFIRM: ['确认', 'Confirm'],
  PUBLISH: ['公布', 'Publish'],
  OBJECT: ['提出异议', 'Object'],
  CORRECT: ['更正', 'Correct'],
  ISSUE_NOTICE: ['下发督办通知', 'Issue a notice'],
  ANSWER_NOTICE: ['答复督办通知', 'Answer a notice'],
} satisfies Record<EvaluationAction, Names>;

const EVALUATION_SUBJECT_KINDS = {
  EMPLOYER: ['用人单位', 'Employer'],
  UNION_BODY: ['工会组织', 'Union body'],
  REGION: ['地区', 'Division'],
  FACILITY: ['服务阵地', 'Facility'],
} satisfies Record<EvaluationSubjectKind, Names>;

const LINK_CADRE_KINDS = {
  OFFICER: ['工会干部', 'Officer'],
  MEMBER: ['会员', 'Member'],
} satisfies Record<LinkCadreKind, Names>;

const LINK_TARGET_KINDS = {
  COVERED_UNIT: ['涵盖单位', 'Covered unit'],
  EMPLOYER: ['用人单位', 'Employer'],
  HOUSEHOLD: ['困难职工家庭', 'Household in hardship'],
  UNION_BODIES: ['基层工会', 'Base unions'],
} satisfies Record<LinkTargetKind, Names>;

const VOLUNTEER_SERVICE_STATES = {
  RECORDED: ['待确认', 'Waits to be confirmed'],
  CONFIRMED: ['已确认', 'Confirmed'],
  REFUSED: ['不予确认', 'Refused'],
} satisfies Record<VolunteerServiceState, Names>;

/** What the values of the enums of what is suggested, evaluated and visited are called, by enum. */
export const APPRAISAL_NAMES = {
  SUGGESTION_CALL_STATE: SUGGESTION_CALL_STATES,
  SUGGESTION_CALL_ACTION: SUGGESTION_CALL_ACTIONS,
  SUBMISSION_STATE: SUBMISSION_STATES,
  SUBMISSION_ACTION: SUBMISSION_ACTIONS,
  SUGGESTION_AUTHOR_KIND: SUGGESTION_AUTHOR_KINDS,
  EVALUATION_CYCLE: EVALUATION_CYCLES,
  EVALUATION_STATE: EVALUATION_STATES,
  EVALUATION_ACTION: EVALUATION_ACTIONS,
  EVALUATION_SUBJECT_KIND: EVALUATION_SUBJECT_KINDS,
  LINK_CADRE_KIND: LINK_CADRE_KINDS,
  LINK_TARGET_KIND: LINK_TARGET_KINDS,
  VOLUNTEER_SERVICE_STATE: VOLUNTEER_SERVICE_STATES,
} as const;
