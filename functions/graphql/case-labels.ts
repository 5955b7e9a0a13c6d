import type {
  CaseAction,
  CaseKind,
  CaseMode,
  CaseOutcome,
  CaseService,
  CaseState,
  ReferralAnswer,
  RemainderGround,
  ServiceItemCategory,
  ServiceItemMode,
  WaitingKind,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const CASE_STATES = {
  RECEIVED: ['已登记', 'Received'],
  ACCEPTED: ['已受理', 'Accepted'],
  IN_PROGRESS: ['办理中', 'In progress'],
  REFERRED: ['已转办，待接收', 'Referred'],
  RESOLVED: ['已办结', 'Resolved'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  CLOSED: ['已归档', 'Closed'],
} satisfies Record<CaseState, Names>;

const CASE_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  ACCEPT: ['受理', 'Accept'],
  ASSIGN: ['分派', 'Assign'],
  START: ['开始办理', 'Start'],
  RECORD_RECOVERY: ['登记追回款项', 'Record a recovery'],
  REFER: ['转办', 'Refer'],
  ANSWER_REFERRAL: ['接收或退回转办', 'Answer the referral'],
  PROLONG: ['延期', 'Prolong'],
  RESOLVE: ['办结', 'Resolve'],
  WITHDRAW: ['撤回', 'Withdraw'],
  STATE_REMAINDER: ['说明余额不再应付', 'State why the rest is not owed'],
  CLOSE: ['归档', 'Close'],
} satisfies Record<CaseAction, Names>;

const CASE_KINDS = {
  WAGE: ['工资', 'Wages'],
  ARREARS: ['欠薪', 'Arrears of wages'],
  INJURY: ['工伤', 'Work injury'],
  CONTRACT: ['劳动合同', 'Labour contract'],
  SOCIAL_INSURANCE: ['社会保险', 'Social insurance'],
  TRANSFER: ['调动转移', 'Transfer'],
  CONSULTATION: ['咨询', 'Consultation'],
  REQUEST: ['窗口事项', 'Request at a window'],
  PETITION: ['信访', 'Petition'],
  OTHER: ['其他', 'Other'],
} satisfies Record<CaseKind, Names>;

const CASE_SERVICES = {
  MEDIATION: ['劳动争议调解', 'Mediation'],
  LEGAL_AID: ['法律援助', 'Legal aid'],
  RECEPTION: ['来访接待', 'Reception'],
  WINDOW: ['服务窗口', 'Service window'],
  SUPERVISION: ['劳动法律监督', 'Labour-law supervision'],
  OTHER: ['其他', 'Other'],
} satisfies Record<CaseService, Names>;

const CASE_MODES = {
  VISIT: ['来访', 'Visit'],
  CALL: ['来电', 'Call'],
  LETTER: ['来信', 'Letter'],
  ONLINE: ['网上', 'Online'],
  TEA_TALK: ['茶话会', 'Tea talk'],
  HOME_VISIT: ['上门', 'Home visit'],
  AGENT: ['代办', 'Agent'],
} satisfies Record<CaseMode, Names>;

const CASE_OUTCOMES = {
  SETTLED: ['和解', 'Settled'],
  MEDIATED: ['调解成功', 'Mediated'],
  AWARDED: ['裁决或判决', 'Awarded'],
  ANSWERED: ['已答复', 'Answered'],
  DONE: ['已办理', 'Done'],
  REFUSED: ['不予支持', 'Refused'],
  NOT_COMPETENT: ['不属职权范围', 'Not competent'],
  WITHDRAWN: ['当事人撤回', 'Withdrawn'],
} satisfies Record<CaseOutcome, Names>;

const REMAINDER_GROUNDS = {
  WAIVED_BY_CLAIMANT: ['当事人放弃', 'Waived by the claimants'],
  REFUSED_BY_LAW: ['依法不予支持', 'Refused by law'],
} satisfies Record<RemainderGround, Names>;

const REFERRAL_ANSWERS = {
  ACCEPTED: ['已接收', 'Accepted'],
  SENT_BACK: ['已退回', 'Sent back'],
} satisfies Record<ReferralAnswer, Names>;

const SERVICE_ITEM_CATEGORIES = {
  BENEFIT: ['惠民帮扶', 'Benefits and help'],
  EMPLOYMENT: ['就业创业', 'Employment and start-ups'],
  TRAINING: ['素质培训', 'Training'],
  SAFETY: ['安全生产', 'Safety at work'],
  RIGHTS: ['权益维护', 'Protection of rights'],
  OTHER: ['其他', 'Other'],
} satisfies Record<ServiceItemCategory, Names>;

const SERVICE_ITEM_MODES = {
  BOOKING: ['预约', 'Booking'],
  HOME_VISIT: ['上门', 'Home visit'],
  AGENT: ['代办', 'Agent'],
} satisfies Record<ServiceItemMode, Names>;

const WAITING_KINDS = {
  ENROLMENT: ['待批准的参加申请', 'Enrolments to approve'],
  CLAIM_SUBMITTED: ['待受理的申请', 'Claims to take up'],
  CLAIM_FIRST_REVIEW: ['待初审的申请', 'Claims in the first review'],
  CLAIM_SECOND_REVIEW: ['待复审的申请', 'Claims in the second review'],
  CLAIM_PUBLIC_NOTICE: ['公示期满待批准的申请', 'Claims whose notice is over'],
  DISBURSEMENT: ['待批准的发放批次', 'Batches to approve'],
  CASE: ['待办事项', 'Cases'],
  HONOUR: ['待审定的荣誉', 'Honours to decide on'],
  EDITION: ['待开放或待结算的项目期次', 'Editions to open or to settle'],
} satisfies Record<WaitingKind, Names>;

/** What the values of the enums of cases and of work lists are called, by enum. */
export const CASE_NAMES = {
  CASE_STATE: CASE_STATES,
  CASE_ACTION: CASE_ACTIONS,
  CASE_KIND: CASE_KINDS,
  CASE_SERVICE: CASE_SERVICES,
  CASE_MODE: CASE_MODES,
  CASE_OUTCOME: CASE_OUTCOMES,
  REMAINDER_GROUND: REMAINDER_GROUNDS,
  REFERRAL_ANSWER: REFERRAL_ANSWERS,
  SERVICE_ITEM_CATEGORY: SERVICE_ITEM_CATEGORIES,
  SERVICE_ITEM_MODE: SERVICE_ITEM_MODES,
  WAITING_KIND: WAITING_KINDS,
} as const;
