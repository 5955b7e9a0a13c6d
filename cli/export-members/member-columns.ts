import type { Language } from '../language.ts';
import { csvLine } from './csv-line.ts';
import type { MemberAnswer } from './read-members.ts';

interface MemberColumn {
  readonly zh: string;
  readonly en: string;
  readonly of: (member: MemberAnswer) => string | number | boolean | null | undefined;
}

/** Where the member stands: the membership of the day, or the last one where there was none that day. */
function standing({ membershipOn, state, unionBody }: MemberAnswer): Pick<MemberAnswer, 'state' | 'unionBody'> {
  return membershipOn ?? { state, unionBody };
}

const COLUMNS: readonly MemberColumn[] = [
  { zh: '会员编号', en: 'id', of: ({ id }) => id },
  { zh: '姓名（脱敏）', en: 'name_masked', of: ({ name }) => name },
  { zh: '证件类别', en: 'document_type', of: ({ documentType }) => documentType },
  { zh: '证件号码（脱敏）', en: 'document_number_masked', of: ({ documentNumber }) => documentNumber },
  { zh: '出生年份', en: 'birth_year', of: ({ birthYear }) => birthYear },
  { zh: '性别', en: 'sex', of: ({ sex }) => sex },
  { zh: '民族', en: 'ethnicity', of: ({ ethnicity }) => ethnicity },
  { zh: '移动电话（脱敏）', en: 'mobile_masked', of: ({ mobile }) => mobile },
  { zh: '工会编码', en: 'union_body_code', of: (member) => standing(member).unionBody?.code },
  { zh: '工会名称', en: 'union_body', of: (member) => standing(member).unionBody?.name },
  { zh: '会籍状态', en: 'state', of: (member) => standing(member).state },
  { zh: '会籍起始日', en: 'member_from', of: ({ membershipOn }) => membershipOn?.from },
  { zh: '是否农民工', en: 'migrant', of: ({ attributes }) => attributes.migrant },
  { zh: '就业状况', en: 'employment', of: ({ attributes }) => attributes.employment },
  { zh: '工作单位', en: 'work_unit', of: ({ attributes }) => attributes.workUnit },
  { zh: '技能等级', en: 'skill_level', of: ({ attributes }) => attributes.skillLevel },
  { zh: '学历', en: 'education', of: ({ attributes }) => attributes.education },
  { zh: '身份', en: 'roles', of: ({ attributes }) => attributes.roles.join(';') },
];

/** The first line of the file. */
export function headerLine(language: Language): string {
  return csvLine(COLUMNS.map((column) => column[language]));
}

/** The line of a member; what is not known is an empty cell. */
export function memberLine(member: MemberAnswer): string {
  return csvLine(COLUMNS.map(({ of }) => String(of(member) ?? '')));
}
