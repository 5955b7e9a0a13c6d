import type {
  ActivityAction,
  ActivityKind,
  ActivityState,
  CertificateOutcome,
  ContestKind,
  ContestResultState,
  HonourAction,
  HonourKind,
  HonourLevel,
  HonourState,
  ParticipationState,
  SessionTheme,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const ACTIVITY_KINDS = {
  SESSION: ['一次性活动', 'Session'],
  COURSE: ['课程', 'Course'],
  CONTEST: ['竞赛比武', 'Contest'],
  JOB_FAIR: ['招聘会', 'Job fair'],
} satisfies Record<ActivityKind, Names>;

const ACTIVITY_STATES = {
  PLANNED: ['计划', 'Planned'],
  OPEN: ['报名中', 'Open'],
  RUNNING: ['进行中', 'Running'],
  DONE: ['已结束', 'Done'],
  CANCELLED: ['已取消', 'Cancelled'],
} satisfies Record<ActivityState, Names>;

const ACTIVITY_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  OPEN: ['开放报名', 'Open'],
  REGISTER: ['报名', 'Register'],
  WITHDRAW: ['退出报名', 'Withdraw'],
  START: ['开始', 'Start'],
  RECORD_ATTENDANCE: ['登记到场', 'Record attendance'],
  RECORD_OUTCOME: ['登记结业或就业', 'Record an outcome'],
  PROPOSE_RESULTS: ['提出名次', 'Propose results'],
  DECIDE_RESULTS: ['审定名次', 'Decide on results'],
  FINISH: ['结束', 'Finish'],
  CANCEL: ['取消', 'Cancel'],
} satisfies Record<ActivityAction, Names>;

const SESSION_THEMES = {
  LECTURE: ['讲座', 'Lecture'],
  CULTURE: ['文化', 'Culture'],
  SPORT: ['体育', 'Sport'],
  TRAINING: ['培训', 'Training'],
  OTHER: ['其他', 'Other'],
} satisfies Record<SessionTheme, Names>;

const CONTEST_KINDS = {
  MERIT: ['立功竞赛', 'Merit contest'],
  SKILL: ['技能比武', 'Skill contest'],
} satisfies Record<ContestKind, Names>;

const PARTICIPATION_STATES = {
  REGISTERED: ['已报名', 'Registered'],
  ATTENDED: ['已参加', 'Attended'],
  ABSENT: ['缺席', 'Absent'],
  WITHDRAWN: ['已退出', 'Withdrawn'],
} satisfies Record<ParticipationState, Names>;

const CERTIFICATE_OUTCOMES = {
  PASSED: ['合格', 'Passed'],
  FAILED: ['不合格', 'Failed'],
} satisfies Record<CertificateOutcome, Names>;

const CONTEST_RESULT_STATES = {
  PROPOSED: ['待审定', 'Proposed'],
  CONFIRMED: ['已审定', 'Confirmed'],
  REJECTED: ['被退回', 'Rejected'],
  SUPERSEDED: ['已更正', 'Superseded'],
} satisfies Record<ContestResultState, Names>;

const HONOUR_LEVELS = {
  NATIONAL: ['全国', 'National'],
  PROVINCE: ['省级', 'Province'],
  CITY: ['市级', 'City'],
  COUNTY: ['县级', 'County'],
  ZONE: ['开发区', 'Development zone'],
  CONTEST: ['竞赛', 'Contest'],
  EMPLOYER: ['用人单位', 'Employer'],
} satisfies Record<HonourLevel, Names>;

const HONOUR_KINDS = {
  MEDAL: ['奖章', 'Medal'],
  TITLE: ['荣誉称号', 'Title'],
  PRIZE: ['奖项', 'Prize'],
  LIST_ENTRY: ['入选名录', 'Entry of a list'],
  MODEL_WORKER: ['劳动模范', 'Model worker'],
  CRAFTSMAN: ['工匠', 'Craftsman'],
  PIONEER_TEAM: ['工人先锋号', 'Pioneer team'],
  STUDIO: ['创新工作室', 'Studio'],
} satisfies Record<HonourKind, Names>;

const HONOUR_STATES = {
  NOMINATED: ['已推荐', 'Nominated'],
  UNDER_REVIEW: ['评审中', 'Under review'],
  PUBLIC_NOTICE: ['公示中', 'Public notice'],
  GRANTED: ['已授予', 'Granted'],
  REJECTED: ['未通过', 'Rejected'],
  REVOKED: ['已撤销', 'Revoked'],
  REPORTED: ['据报道', 'Reported'],
} satisfies Record<HonourState, Names>;

const HONOUR_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  START_REVIEW: ['进入评审', 'Start the review'],
  PUBLISH_NOTICE: ['公示', 'Publish the notice'],
  GRANT: ['授予', 'Grant'],
  REJECT: ['不予通过', 'Reject'],
  REVOKE: ['撤销', 'Revoke'],
  ADD_SOURCE: ['补充来源', 'Add a source'],
} satisfies Record<HonourAction, Names>;

/** What the values of the enums of activities and honours are called, by enum. */
export const ACTIVITY_NAMES = {
  ACTIVITY_KIND: ACTIVITY_KINDS,
  ACTIVITY_STATE: ACTIVITY_STATES,
  ACTIVITY_ACTION: ACTIVITY_ACTIONS,
  SESSION_THEME: SESSION_THEMES,
  CONTEST_KIND: CONTEST_KINDS,
  PARTICIPATION_STATE: PARTICIPATION_STATES,
  CERTIFICATE_OUTCOME: CERTIFICATE_OUTCOMES,
  CONTEST_RESULT_STATE: CONTEST_RESULT_STATES,
  HONOUR_LEVEL: HONOUR_LEVELS,
  HONOUR_KIND: HONOUR_KINDS,
  HONOUR_STATE: HONOUR_STATES,
  HONOUR_ACTION: HONOUR_ACTIONS,
} as const;
