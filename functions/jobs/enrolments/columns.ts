import type { EnrolleeKind } from '#domain/program/edition-rules.ts';
import type { ColumnNames } from '../kind.ts';

/** The columns of a list of those who are to be enrolled, one of them per row. */
export const COLUMNS = {
  programCode: { zh: '项目编号', en: 'program_code', aliases: ['项目代码'], required: true },
  edition: { zh: '期次', en: 'edition', aliases: ['期别', '项目期次', '期次名称'], required: true },
  kind: { zh: '参加对象', en: 'enrollee_kind', aliases: ['对象类别', '参加对象类别'], required: false },
  name: { zh: '姓名', en: 'name', required: false },
  documentType: { zh: '有效证件类别', en: 'document_type', aliases: ['证件类别', '证件类型'], required: false },
  documentNumber: { zh: '证件号码', en: 'document_number', aliases: ['身份证号', '证件号'], required: false },
  sex: { zh: '性别', en: 'sex', required: false },
  birthDate: { zh: '出生日期', en: 'birth_date', required: false },
  migrant: { zh: '是否农民工', en: 'migrant', aliases: ['农民工'], required: false },
  bodyCode: { zh: '工会编码', en: 'union_code', aliases: ['工会代码', '组织代码'], required: false },
  employer: { zh: '单位名称', en: 'employer_name', aliases: ['用人单位', '企业名称'], required: false },
  creditCode: { zh: '统一社会信用代码', en: 'credit_code', aliases: ['信用代码'], required: false },
  reason: { zh: '参加原因', en: 'reason', aliases: ['非会员原因'], required: false },
  on: { zh: '参加日期', en: 'enrolled_on', aliases: ['报名日期', '登记日期'], required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of such a list. */
export type EnrolmentColumn = keyof typeof COLUMNS;

/** Words for whom a row names. */
export const ENROLLEE_WORDS: Readonly<Record<string, EnrolleeKind>> = {
  ...{ 会员: 'MEMBER', 家庭: 'HOUSEHOLD', 困难家庭: 'HOUSEHOLD', 工会: 'UNION_BODY', 工会组织: 'UNION_BODY' },
  ...{ 单位: 'EMPLOYER', 企业: 'EMPLOYER', 用人单位: 'EMPLOYER', 非会员: 'NON_MEMBER' },
};
