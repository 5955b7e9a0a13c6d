import type {
  Bound,
  FacilityKind,
  FigureKind,
  LabelSet,
  Office,
  ProblemCode,
  RegionLevel,
  Role,
  StandardName,
  UnionBodyAction,
  UnionBodyKind,
  UnionBodyLevel,
  UnionBodyState,
} from './__generated__/resolver-types.ts';
import type { LabelText, Names } from './label-text.ts';
import { AGREEMENT_NAMES } from './agreement-labels.ts';
import { CASE_NAMES } from './case-labels.ts';
import { ACTIVITY_NAMES } from './activity-labels.ts';
import { APPRAISAL_NAMES } from './appraisal-labels.ts';
import { CARD_NAMES } from './card-labels.ts';
import { MEMBER_NAMES } from './member-labels.ts';
import { HARDSHIP_NAMES } from './hardship-labels.ts';
import { POST_NAMES } from './post-labels.ts';
import { PROGRAM_NAMES } from './program-labels.ts';
import { OFFER_NAMES } from './offer-labels.ts';
import { RECONCILIATION_NAMES } from './reconciliation-labels.ts';
import { PROBLEM_TEXTS } from './problem-text.ts';

const LEVELS = {
  NATIONAL: ['全国', 'National'],
  PROVINCE: ['省级', 'Province'],
  CITY: ['市级', 'City'],
  COUNTY: ['县级', 'County'],
  ZONE: ['开发区', 'Development zone'],
  TOWNSHIP: ['乡镇街道', 'Township or sub-district'],
  EMPLOYER: ['用人单位', 'Employer'],
} satisfies Record<UnionBodyLevel, Names>;

const KINDS = {
  FEDERATION: ['总工会', 'Federation'],
  BASE: ['基层工会', 'Base union'],
  JOINT: ['联合工会', 'Joint union'],
  TRADE: ['行业工会', 'Trade union of a sector'],
  SITE: ['项目工会', 'Site union'],
  VILLAGE: ['村（社区）工会', 'Village or community union'],
  BRANCH: ['分会', 'Branch'],
} satisfies Record<UnionBodyKind, Names>;

const STATES = {
  PREPARING: ['筹备', 'Preparing'],
  PENDING_APPROVAL: ['待批准', 'Pending approval'],
  ACTIVE: ['正常', 'Active'],
  SUSPENDED: ['暂停', 'Suspended'],
  REJECTED: ['未批准', 'Rejected'],
  MERGED: ['已合并', 'Merged'],
  DISSOLVED: ['已撤销', 'Dissolved'],
} satisfies Record<UnionBodyState, Names>;

const ACTIONS = {
  SUBMIT: ['提交审批', 'Submit'],
  APPROVE: ['批准', 'Approve'],
  REJECT: ['不予批准', 'Reject'],
  SUSPEND: ['暂停', 'Suspend'],
  RESUME: ['恢复', 'Resume'],
  MERGE: ['合并', 'Merge'],
  DISSOLVE: ['撤销', 'Dissolve'],
  REQUEST_MOVE: ['申请变更隶属', 'Request a move'],
  CONSENT_TO_MOVE: ['同意变更隶属', 'Consent to the move'],
  REFUSE_MOVE: ['拒绝变更隶属', 'Refuse the move'],
  WITHDRAW_MOVE: ['撤回变更隶属', 'Withdraw the move'],
  REVISE: ['修改资料', 'Revise'],
} satisfies Record<UnionBodyAction, Names>;

const STANDARDS = {
  FIVE_HAVES: ['五有', 'Five haves'],
  SIX_HAVES: ['六有', 'Six haves'],
  FIVE_IN_STEP: ['五同步', 'Five in step'],
  MODEL: ['示范工会', 'Model union'],
  STARS: ['星级', 'Stars'],
} satisfies Record<StandardName, Names>;

const OFFICES = {
  CHAIR: ['主席', 'Chair'],
  EXECUTIVE_VICE_CHAIR: ['常务副主席', 'Executive vice chair'],
  VICE_CHAIR: ['副主席', 'Vice chair'],
  COMMITTEE_MEMBER: ['委员', 'Committee member'],
  AUDIT_HEAD: ['经审委主任', 'Head of the audit committee'],
  WOMEN_HEAD: ['女职委主任', "Head of the women workers' committee"],
  MEDIATION_HEAD: ['劳动争议调解委主任', 'Head of the mediation committee'],
  SUPERVISION_HEAD: ['劳动法律监督委主任', 'Head of labour-law supervision'],
  CLERK: ['工会干事', 'Clerk'],
} satisfies Record<Office, Names>;

const FACILITIES = {
  CENTRE: ['职工服务中心', 'Service centre'],
  STATION: ['服务站', 'Service station'],
  POINT: ['服务点', 'Service point'],
  WORKER_HOME: ['职工之家', "Workers' home"],
  READING_ROOM: ['职工书屋', 'Reading room'],
  WINDOW: ['服务窗口', 'Service window'],
  CULTURE_PALACE: ['文化宫、活动中心', 'Culture palace or activity centre'],
  BASE: ['基地', 'Base'],
  REST_ROOM: ['驿站、休息室', 'Rest room'],
  RIGHTS_STATION: ['驻外维权服务站', 'Rights station'],
} satisfies Record<FacilityKind, Names>;

const BOUNDS = {
  EXACT: ['等于', 'Exactly'],
  AT_LEAST: ['不少于', 'At least'],
  MORE_THAN: ['多于', 'More than'],
  AT_MOST: ['不多于', 'At most'],
  APPROXIMATE: ['约', 'About'],
} satisfies Record<Bound, Names>;

const FIGURES = {
  FLOW: ['期间数', 'Flow in the period'],
  STOCK: ['期末数', 'Stock at the end'],
  RATE: ['比率', 'Rate'],
  CUMULATIVE: ['累计数', 'Cumulative'],
  TARGET: ['目标', 'Target'],
  PLAN: ['计划', 'Plan'],
  RULE: ['规则', 'Rule'],
  COUNT_OF_LIST: ['列举项数', 'Count of a list'],
  STRUCTURE: ['构成', 'Structure'],
  FREQUENCY: ['频次', 'Frequency'],
  EDITION: ['届次', 'Edition'],
  STANDARD: ['标准', 'Standard'],
  CASE: ['个案', 'Single case'],
  RANK: ['名次', 'Rank'],
  THRESHOLD: ['门槛', 'Threshold'],
  AWARD: ['奖励', 'Award'],
} satisfies Record<FigureKind, Names>;

const REGIONS = {
  NATION: ['全国', 'Nation'],
  PROVINCE: ['省级', 'Province'],
  CITY: ['地级', 'City'],
  COUNTY: ['县级', 'County'],
  TOWN: ['乡级', 'Town'],
} satisfies Record<RegionLevel, Names>;

const ROLES = {
  PROVINCE_ADMIN: ['省级管理员', 'Province administrator'],
  OFFICER: ['工会干部', 'Officer'],
  REVIEWER: ['审核人', 'Reviewer'],
  DASHBOARD: ['看板', 'Dashboard'],
  BANK: ['合作银行', 'Card bank'],
  PARTNER: ['合作应用', 'Partner app'],
  MEMBER: ['会员', 'Member'],
  SPONSOR: ['认领单位', 'Sponsor'],
} satisfies Record<Role, Names>;

function problemNames(): Record<string, Names> {
  const entries = Object.entries(PROBLEM_TEXTS) as [ProblemCode, { readonly zh: string; readonly en: string }][];
  return Object.fromEntries(entries.map(([code, { zh, en }]): [string, Names] => [code, [zh, en]]));
}

const NAMES = {
  UNION_BODY_LEVEL: LEVELS,
  UNION_BODY_KIND: KINDS,
  UNION_BODY_STATE: STATES,
  UNION_BODY_ACTION: ACTIONS,
  STANDARD_NAME: STANDARDS,
  OFFICE: OFFICES,
  FACILITY_KIND: FACILITIES,
  ...AGREEMENT_NAMES,
  BOUND: BOUNDS,
  FIGURE_KIND: FIGURES,
  REGION_LEVEL: REGIONS,
  ROLE: ROLES,
  ...MEMBER_NAMES,
  ...HARDSHIP_NAMES,
  ...POST_NAMES,
  ...PROGRAM_NAMES,
  ...CASE_NAMES,
  ...ACTIVITY_NAMES,
  ...APPRAISAL_NAMES,
  ...OFFER_NAMES,
  ...CARD_NAMES,
  ...RECONCILIATION_NAMES,
  PROBLEM_CODE: problemNames(),
} satisfies Record<LabelSet, Record<string, Names>>;

/** Every value of an enum with its names, in the order of the contract. */
export function labelsOf(set: LabelSet): readonly LabelText[] {
  const names: Record<string, Names> = NAMES[set];
  return Object.entries(names).map(([value, [zh, en]]) => ({ value, zh, en }));
}
