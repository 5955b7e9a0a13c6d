import type { RosterChange } from '#domain/member/decide-roster.ts';
import type { ChangeReason, DocumentType, EmploymentStatus, Sex, SkillLevel } from '#domain/member/member.ts';
import type { ColumnNames } from '../kind.ts';

/**
 * The 19 columns of the real-name roster (工会会员实名制) and the code of the union body before them. Political status, kind
 * of household and native place are read and not kept.
 */
export const COLUMNS = {
  bodyCode: { zh: '工会编码', en: 'union_code', aliases: ['工会代码', '组织代码'], required: true },
  name: { zh: '姓名', en: 'name', required: true },
  sex: { zh: '性别', en: 'sex', required: false },
  birthDate: { zh: '出生日期', en: 'birth_date', required: false },
  ethnicity: { zh: '民族', en: 'ethnicity', required: false },
  employment: { zh: '就业状况', en: 'employment_status', required: false },
  documentType: { zh: '有效证件类别', en: 'document_type', aliases: ['证件类别', '证件类型'], required: false },
  documentNumber: { zh: '证件号码', en: 'document_number', aliases: ['身份证号', '证件号'], required: true },
  education: { zh: '学历', en: 'education', required: false },
  skillLevel: { zh: '技能等级', en: 'skill_level', required: false },
  mobile: { zh: '移动电话', en: 'mobile', aliases: ['手机', '手机号'], required: false },
  householdKind: { zh: '户籍类型', en: 'household_kind', required: false },
  registeredAddress: { zh: '户籍所在地', en: 'registered_address', required: false },
  change: { zh: '会籍变化类型', en: 'change_type', required: false },
  changedOn: { zh: '会籍变化日期', en: 'changed_on', aliases: ['入会日期'], required: true },
  reason: { zh: '会籍变化原因', en: 'change_reason', required: false },
  politicalStatus: { zh: '政治面貌', en: 'political_status', required: false },
  workUnit: { zh: '工作单位', en: 'work_unit', required: false },
  nativePlace: { zh: '籍贯', en: 'native_place', required: false },
  migrant: { zh: '是否农民工', en: 'migrant', aliases: ['农民工'], required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of the roster. */
export type MemberColumn = keyof typeof COLUMNS;

/** Codes of GB/T 2261.1, and the words for them. */
export const SEX_WORDS: Readonly<Record<string, Sex>> = {
  ...{ '0': 'UNKNOWN', '1': 'MALE', '2': 'FEMALE', '9': 'NOT_SAID' },
  ...{ 未知: 'UNKNOWN', 男: 'MALE', 女: 'FEMALE', 未说明: 'NOT_SAID' },
};

/** Codes 1 to 9 of the roster, and the words for them. */
export const EMPLOYMENT_WORDS: Readonly<Record<string, EmploymentStatus>> = {
  ...{ '1': 'ON_POST', '2': 'AWAITING_POST', '3': 'UNEMPLOYED', '4': 'RETIRED', '5': 'VETERAN_RETIRED' },
  ...{ '6': 'RESIGNED_WITH_PENSION', '7': 'EARLY_RETIRED', '8': 'SICK_LEAVE', '9': 'OTHER' },
  ...{ 在岗: 'ON_POST', 待岗: 'AWAITING_POST', 下岗: 'AWAITING_POST', '待(下)岗': 'AWAITING_POST' },
  ...{ 失业: 'UNEMPLOYED', 退休: 'RETIRED', 离休: 'VETERAN_RETIRED', 退职: 'RESIGNED_WITH_PENSION' },
  ...{ 退养: 'EARLY_RETIRED', 内退: 'EARLY_RETIRED', '退养(内退)': 'EARLY_RETIRED', 病休: 'SICK_LEAVE', 其他: 'OTHER' },
};

/** Words for kinds of documents. */
export const DOCUMENT_WORDS: Readonly<Record<string, DocumentType>> = {
  ...{
    居民身份证: 'RESIDENT_ID',
    身份证: 'RESIDENT_ID',
    护照: 'PASSPORT',
    军官证: 'MILITARY_ID',
    士兵证: 'MILITARY_ID',
  },
  ...{ 港澳居民来往内地通行证: 'HONG_KONG_MACAO_PERMIT', 港澳居民居住证: 'HONG_KONG_MACAO_PERMIT' },
  ...{ 台湾居民来往大陆通行证: 'TAIWAN_PERMIT', 台湾居民居住证: 'TAIWAN_PERMIT' },
  ...{ 外国人永久居留身份证: 'FOREIGN_PERMANENT_RESIDENCE', 其他: 'OTHER' },
};

/** Codes 1 to 5 of the roster, and the words for them. */
export const SKILL_WORDS: Readonly<Record<string, SkillLevel>> = {
  ...{ '1': 'SENIOR_TECHNICIAN', '2': 'TECHNICIAN', '3': 'ADVANCED', '4': 'INTERMEDIATE', '5': 'ELEMENTARY' },
  ...{ 高级技师: 'SENIOR_TECHNICIAN', 技师: 'TECHNICIAN', 高级: 'ADVANCED', 高级工: 'ADVANCED' },
  ...{ 中级: 'INTERMEDIATE', 中级工: 'INTERMEDIATE', 初级: 'ELEMENTARY', 初级工: 'ELEMENTARY' },
};

/** Codes 1 to 6 of the roster, and the words for them. */
export const CHANGE_WORDS: Readonly<Record<string, RosterChange>> = {
  ...{ '1': 'JOIN', '2': 'TRANSFER_IN', '3': 'RETAIN', '4': 'TRANSFER_OUT', '5': 'EXPEL', '6': 'WITHDRAW' },
  ...{ 入会: 'JOIN', 转入: 'TRANSFER_IN', 保留: 'RETAIN', 保留会籍: 'RETAIN' },
  ...{ 转出: 'TRANSFER_OUT', 除名: 'EXPEL', 退会: 'WITHDRAW' },
};

/** Codes 1 to 6 of the roster, and the words for them. */
export const REASON_WORDS: Readonly<Record<string, ChangeReason>> = {
  ...{ '1': 'LABOUR_RELATION_CHANGED', '2': 'LAID_OFF', '3': 'UNEMPLOYED', '4': 'ENTERPRISE_BANKRUPT' },
  ...{
    '5': 'OWN_REQUEST',
    '6': 'CRIME',
    劳动关系变化: 'LABOUR_RELATION_CHANGED',
    下岗待岗: 'LAID_OFF',
    失业: 'UNEMPLOYED',
  },
  ...{ 企业破产: 'ENTERPRISE_BANKRUPT', 个人要求退会: 'OWN_REQUEST', 犯罪开除: 'CRIME' },
};

/** Words for yes and no. */
export const YES_NO_WORDS: Readonly<Record<string, 'YES' | 'NO'>> = {
  ...{ 是: 'YES', 否: 'NO', '1': 'YES', '0': 'NO', Y: 'YES', N: 'NO', TRUE: 'YES', FALSE: 'NO' },
};
