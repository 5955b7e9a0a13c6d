import type {
  ChangeReason,
  DocumentType,
  EmploymentStatus,
  MemberAction,
  MemberRole,
  MembershipState,
  Sex,
  SkillLevel,
  TransferState,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const DOCUMENT_TYPES = {
  RESIDENT_ID: ['居民身份证', 'Resident identity card'],
  PASSPORT: ['护照', 'Passport'],
  MILITARY_ID: ['军官证、士兵证', 'Military identity card'],
  HONG_KONG_MACAO_PERMIT: ['港澳居民通行证、居住证', 'Permit of a Hong Kong or Macao resident'],
  TAIWAN_PERMIT: ['台湾居民通行证、居住证', 'Permit of a Taiwan resident'],
  FOREIGN_PERMANENT_RESIDENCE: ['外国人永久居留身份证', 'Foreign permanent resident card'],
  OTHER: ['其他', 'Other'],
} satisfies Record<DocumentType, Names>;

const SEXES = {
  UNKNOWN: ['未知', 'Unknown'],
  MALE: ['男', 'Male'],
  FEMALE: ['女', 'Female'],
  NOT_SAID: ['未说明', 'Not said'],
} satisfies Record<Sex, Names>;

const EMPLOYMENT_STATUSES = {
  ON_POST: ['在岗', 'On post'],
  AWAITING_POST: ['待（下）岗', 'Awaiting a post'],
  UNEMPLOYED: ['失业', 'Unemployed'],
  RETIRED: ['退休', 'Retired'],
  VETERAN_RETIRED: ['离休', 'Retired as a veteran cadre'],
  RESIGNED_WITH_PENSION: ['退职', 'Left with a pension'],
  EARLY_RETIRED: ['退养（内退）', 'Retired early'],
  SICK_LEAVE: ['病休', 'On sick leave'],
  OTHER: ['其他', 'Other'],
} satisfies Record<EmploymentStatus, Names>;

const SKILL_LEVELS = {
  SENIOR_TECHNICIAN: ['高级技师', 'Senior technician'],
  TECHNICIAN: ['技师', 'Technician'],
  ADVANCED: ['高级', 'Advanced'],
  INTERMEDIATE: ['中级', 'Intermediate'],
  ELEMENTARY: ['初级', 'Elementary'],
} satisfies Record<SkillLevel, Names>;

const MEMBER_ROLES = {
  VOLUNTEER: ['志愿者', 'Volunteer'],
  LABOUR_INSPECTOR: ['劳动保护监督检查员', 'Labour inspector'],
  MEDIATOR: ['调解员', 'Mediator'],
  GROUP_LEADER: ['工会小组长', 'Group leader'],
  DELEGATE: ['职工代表', 'Delegate'],
  ACTIVIST: ['积极分子', 'Activist'],
} satisfies Record<MemberRole, Names>;

const MEMBERSHIP_STATES = {
  APPLIED: ['申请中', 'Applied'],
  ACTIVE: ['在籍', 'Active'],
  RETAINED: ['保留会籍', 'Retained'],
  TRANSFERRING: ['转移中', 'Transferring'],
  REJECTED: ['未批准', 'Rejected'],
  CANCELLED: ['已撤回', 'Cancelled'],
  TRANSFERRED: ['已转出', 'Transferred'],
  WITHDRAWN: ['退会', 'Withdrawn'],
  EXPELLED: ['除名', 'Expelled'],
  DECEASED: ['去世', 'Deceased'],
} satisfies Record<MembershipState, Names>;

const CHANGE_REASONS = {
  LABOUR_RELATION_CHANGED: ['劳动关系变化', 'Change of employment'],
  LAID_OFF: ['下岗待岗', 'Laid off'],
  UNEMPLOYED: ['失业', 'Unemployed'],
  ENTERPRISE_BANKRUPT: ['企业破产', 'Bankruptcy of the enterprise'],
  OWN_REQUEST: ['个人要求退会', 'Own request'],
  CRIME: ['犯罪开除', 'Dismissed for a crime'],
} satisfies Record<ChangeReason, Names>;

const TRANSFER_STATES = {
  REQUESTED: ['待双方同意', 'Waits for both bodies'],
  OUT_CONSENT: ['转出方已同意', 'Old body has consented'],
  IN_CONSENT: ['转入方已同意', 'New body has consented'],
  COMPLETED: ['已完成', 'Completed'],
  REFUSED_OUT: ['转出方拒绝', 'Refused by the old body'],
  REFUSED_IN: ['转入方拒绝', 'Refused by the new body'],
  CANCELLED: ['已撤回', 'Cancelled'],
  EXPIRED: ['已过期', 'Expired'],
} satisfies Record<TransferState, Names>;

const MEMBER_ACTIONS = {
  APPROVE: ['批准入会', 'Approve'],
  REJECT: ['不予批准', 'Reject'],
  CANCEL: ['撤回申请', 'Cancel'],
  RETAIN: ['保留会籍', 'Retain'],
  RESUME: ['恢复会籍', 'Resume'],
  WITHDRAW: ['退会', 'Withdraw'],
  EXPEL: ['除名', 'Expel'],
  DECEASE: ['登记去世', 'Record the death'],
  REQUEST_TRANSFER: ['申请转移', 'Request a transfer'],
  CONSENT_TO_TRANSFER: ['同意转移', 'Consent to the transfer'],
  REFUSE_TRANSFER: ['拒绝转移', 'Refuse the transfer'],
  CANCEL_TRANSFER: ['撤回转移', 'Cancel the transfer'],
  REVISE: ['修改资料', 'Revise'],
} satisfies Record<MemberAction, Names>;

/** The names of everything a person may see of members. */
export const MEMBER_NAMES = {
  DOCUMENT_TYPE: DOCUMENT_TYPES,
  SEX: SEXES,
  EMPLOYMENT_STATUS: EMPLOYMENT_STATUSES,
  SKILL_LEVEL: SKILL_LEVELS,
  MEMBER_ROLE: MEMBER_ROLES,
  MEMBERSHIP_STATE: MEMBERSHIP_STATES,
  CHANGE_REASON: CHANGE_REASONS,
  TRANSFER_STATE: TRANSFER_STATES,
  MEMBER_ACTION: MEMBER_ACTIONS,
};
