import type {
  AidCategory,
  ClaimAction,
  ClaimStage,
  DisbursementAction,
  DisbursementState,
  FundSource,
  ClaimDocumentKind,
  EnrolleeKind,
  EnrolmentAction,
  EnrolmentState,
  ProgramEditionAction,
  ProgramEditionState,
  ProgramKind,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const PROGRAM_KINDS = {
  MUTUAL_AID: ['医疗互助', 'Medical mutual aid'],
  ASSISTANCE: ['困难帮扶、送温暖', 'Assistance'],
  MEDICAL_AID: ['医疗救助', 'Medical aid'],
  SCHOOLING_AID: ['助学', 'Schooling aid'],
  JOB_AID: ['就业援助', 'Job aid'],
  START_UP_AID: ['创业扶持', 'Start-up aid'],
  GIFT_COVER: ['赠保', 'Gift cover'],
  FUND: ['帮扶基金', 'Fund'],
  TRAINING: ['培训', 'Training'],
  CONTEST: ['劳动和技能竞赛', 'Contest'],
  JOB_FAIR: ['招聘会', 'Job fair'],
  CULTURE: ['文化', 'Culture'],
  SPORT: ['体育', 'Sport'],
  AWARD: ['评选表彰', 'Award'],
  WORKPLACE: ['厂区创建评定', 'Workplace rating'],
  CAMPAIGN: ['专项行动', 'Campaign'],
  SUGGESTION: ['金点子', 'Suggestions'],
  LEGAL_AID: ['法律援助和维权', 'Legal aid'],
  MEDIATION: ['调解', 'Mediation'],
  BARGAINING: ['集体协商', 'Bargaining'],
  SERVICE_HALL: ['服务中心', 'Service hall'],
  ORGANISING: ['组建和规范化建设', 'Organising'],
  LINK_DUTY: ['联系制度', 'Link duty'],
  VIRTUAL_POSTS: ['虚拟岗位', 'Virtual posts'],
  BENEFIT_CARD: ['普惠卡', 'Benefit card'],
  OTHER: ['其他', 'Other'],
} satisfies Record<ProgramKind, Names>;

const EDITION_STATES = {
  DRAFT: ['草稿', 'Draft'],
  OPEN: ['开放', 'Open'],
  CLOSED: ['已截止参加', 'Closed'],
  SETTLING: ['结算中', 'Settling'],
  SETTLED: ['已结算', 'Settled'],
  CANCELLED: ['已取消', 'Cancelled'],
} satisfies Record<ProgramEditionState, Names>;

const EDITION_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  OPEN: ['开放', 'Open'],
  CLOSE: ['截止参加', 'Close'],
  BEGIN_SETTLEMENT: ['开始结算', 'Begin the settlement'],
  SETTLE: ['完成结算', 'Settle'],
  CANCEL: ['取消', 'Cancel'],
} satisfies Record<ProgramEditionAction, Names>;

const ENROLLEE_KINDS = {
  MEMBER: ['会员', 'Member'],
  HOUSEHOLD: ['困难家庭', 'Household'],
  UNION_BODY: ['工会组织', 'Union body'],
  EMPLOYER: ['用人单位', 'Employer'],
  NON_MEMBER: ['非会员', 'Non-member'],
} satisfies Record<EnrolleeKind, Names>;

const AID_CATEGORIES = {
  HARDSHIP: ['困难救助', 'Hardship'],
  MEDICAL: ['医疗', 'Medical'],
  SCHOOLING: ['助学', 'Schooling'],
  JOB: ['就业', 'Job'],
  START_UP: ['创业', 'Start-up'],
  SEASONAL: ['节日慰问、四季关爱', 'Seasonal'],
  WOMEN_HEALTH: ['女职工两癌等', "Women's health"],
  ACCIDENT: ['意外', 'Accident'],
  OTHER: ['其他', 'Other'],
} satisfies Record<AidCategory, Names>;

const CLAIM_DOCUMENT_KINDS = {
  APPLICATION_FORM: ['申请表', 'Application form'],
  IDENTITY: ['身份证明', 'Proof of identity'],
  MEDICAL_INVOICE: ['医疗费票据', 'Medical invoice'],
  DISCHARGE_SUMMARY: ['出院小结', 'Discharge summary'],
  DIAGNOSIS: ['诊断证明', 'Diagnosis'],
  ADMISSION_LETTER: ['录取通知书', 'Letter of admission'],
  INCOME_PROOF: ['收入证明', 'Proof of income'],
  ACCIDENT_REPORT: ['事故证明', 'Accident report'],
  EMPLOYMENT_PROOF: ['就业证明', 'Proof of employment'],
  BUSINESS_LICENCE: ['营业执照', 'Business licence'],
  OTHER: ['其他', 'Other'],
} satisfies Record<ClaimDocumentKind, Names>;

const ENROLMENT_STATES = {
  APPLIED: ['已申请', 'Applied'],
  WAITLISTED: ['候补', 'Waits for a place'],
  ENROLLED: ['已参加', 'Enrolled'],
  PAUSED: ['暂停', 'Paused'],
  EXPIRED: ['已到期', 'Expired'],
  REJECTED: ['未通过', 'Rejected'],
  EXITED: ['已退出', 'Exited'],
} satisfies Record<EnrolmentState, Names>;

const ENROLMENT_ACTIONS = {
  APPROVE: ['批准', 'Approve'],
  REJECT: ['不予批准', 'Reject'],
  ADMIT: ['递补', 'Admit'],
  PAUSE: ['暂停', 'Pause'],
  RESUME: ['恢复', 'Resume'],
  EXIT: ['退出', 'Exit'],
} satisfies Record<EnrolmentAction, Names>;

const CLAIM_STAGES = {
  DRAFT: ['草稿', 'Draft'],
  SUBMITTED: ['已提交', 'Submitted'],
  FIRST_REVIEW: ['初审', 'First review'],
  SECOND_REVIEW: ['复审', 'Second review'],
  PUBLIC_NOTICE: ['公示', 'Public notice'],
  APPROVED: ['已批准', 'Approved'],
  IN_BATCH: ['已入批次', 'In a batch'],
  PAID: ['已支付', 'Paid'],
  RECONCILED: ['已对账', 'Reconciled'],
  BANK_RETURNED: ['银行退票', 'Returned by the bank'],
  REVERSED: ['已冲回', 'Reversed'],
  RETURNED: ['退回补正', 'Returned'],
  REJECTED: ['未通过', 'Rejected'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
} satisfies Record<ClaimStage, Names>;

const CLAIM_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  SUBMIT: ['提交', 'Submit'],
  TAKE_UP: ['受理', 'Take up'],
  PASS: ['通过本级', 'Pass on'],
  RETURN: ['退回补正', 'Return'],
  REJECT: ['不予通过', 'Reject'],
  APPROVE: ['批准', 'Approve'],
  BATCH: ['编入批次', 'Put into a batch'],
  UNBATCH: ['移出批次', 'Take out of its batch'],
  PAY: ['登记支付', 'Record the payment'],
  BANK_RETURN: ['登记退票', 'Record a return'],
  CONFIRM: ['对账确认', 'Confirm'],
  CORRECT_ACCOUNT: ['更正账户', 'Correct the account'],
  REVERSE: ['冲回', 'Reverse'],
  WITHDRAW: ['撤回', 'Withdraw'],
} satisfies Record<ClaimAction, Names>;

const FUND_SOURCES = {
  ENTERPRISE: ['企业', 'Enterprise'],
  SYSTEM: ['系统', 'System'],
  PAIRING: ['结对单位', 'Paired body'],
  PRIVATE: ['民营企业和个人', 'Private'],
  CHARITY: ['慈善组织', 'Charity'],
  GOVERNMENT: ['财政', 'Government'],
  UNION: ['工会经费', 'Union'],
} satisfies Record<FundSource, Names>;

const DISBURSEMENT_STATES = {
  DRAFT: ['草稿', 'Draft'],
  LOCKED: ['已锁定', 'Locked'],
  APPROVED: ['已审批', 'Approved'],
  SENT: ['已送银行', 'Sent'],
  PARTIALLY_SETTLED: ['部分到账', 'Partially settled'],
  RECONCILED: ['已对账', 'Reconciled'],
  CANCELLED: ['已取消', 'Cancelled'],
} satisfies Record<DisbursementState, Names>;

const DISBURSEMENT_ACTIONS = {
  FILL: ['增减申请', 'Put in or take out'],
  LOCK: ['锁定', 'Lock'],
  UNLOCK: ['解锁', 'Unlock'],
  APPROVE: ['审批', 'Approve'],
  SEND: ['送银行', 'Send'],
  SETTLE: ['登记银行结果', 'Record what the bank tells'],
  CANCEL: ['取消', 'Cancel'],
} satisfies Record<DisbursementAction, Names>;

/** What the values of the enums of programmes are called, by enum. */
export const PROGRAM_NAMES = {
  PROGRAM_KIND: PROGRAM_KINDS,
  PROGRAM_EDITION_STATE: EDITION_STATES,
  PROGRAM_EDITION_ACTION: EDITION_ACTIONS,
  ENROLLEE_KIND: ENROLLEE_KINDS,
  AID_CATEGORY: AID_CATEGORIES,
  CLAIM_DOCUMENT_KIND: CLAIM_DOCUMENT_KINDS,
  ENROLMENT_STATE: ENROLMENT_STATES,
  ENROLMENT_ACTION: ENROLMENT_ACTIONS,
  CLAIM_STAGE: CLAIM_STAGES,
  CLAIM_ACTION: CLAIM_ACTIONS,
  FUND_SOURCE: FUND_SOURCES,
  DISBURSEMENT_STATE: DISBURSEMENT_STATES,
  DISBURSEMENT_ACTION: DISBURSEMENT_ACTIONS,
} as const;
