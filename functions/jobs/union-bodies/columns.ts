import type { UnionBodyKind, UnionBodyLevel } from '#domain/union-body/union-body.ts';
import type { ColumnNames } from '../kind.ts';

/**
 * The columns of a file of union bodies, one body per row. `units` holds the covered units of the row's body, parted by
 * `;`, each as name|credit code|division, of which the last two may be left out.
 */
export const COLUMNS = {
  code: { zh: '组织代码', en: 'code', aliases: ['代码', '编号'], required: true },
  name: { zh: '组织名称', en: 'name', aliases: ['名称', '工会名称'], required: true },
  shortName: { zh: '简称', en: 'short_name', required: false },
  creditCode: { zh: '统一社会信用代码', en: 'credit_code', aliases: ['信用代码'], required: false },
  kind: { zh: '组织类型', en: 'kind', aliases: ['类型'], required: true },
  level: { zh: '组织层级', en: 'level', aliases: ['层级', '级别'], required: true },
  regionCode: { zh: '区划代码', en: 'region_code', aliases: ['行政区划代码'], required: true },
  parentCode: { zh: '上级组织代码', en: 'parent_code', aliases: ['上级代码'], required: true },
  foundedOn: { zh: '成立日期', en: 'founded_on', aliases: ['建会日期'], required: false },
  foundingMode: { zh: '建会方式', en: 'founding_mode', required: false },
  address: { zh: '地址', en: 'address', aliases: ['办公地址'], required: false },
  phone: { zh: '电话', en: 'phone', aliases: ['联系电话'], required: false },
  state: { zh: '状态', en: 'state', required: false },
  approvalDocument: { zh: '批准文号', en: 'approval_document', aliases: ['批复文号'], required: false },
  units: { zh: '涵盖单位', en: 'covered_units', required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of a file of union bodies. */
export type BodyColumn = keyof typeof COLUMNS;

/** The states a body may be brought to by a file. */
export type ImportedState = 'PREPARING' | 'PENDING_APPROVAL' | 'ACTIVE';

/** Words for levels beside their names in the contract. */
export const LEVEL_WORDS: Readonly<Record<string, UnionBodyLevel>> = {
  ...{ 全国: 'NATIONAL', 省级: 'PROVINCE', 省: 'PROVINCE', 市级: 'CITY', 市: 'CITY', 县级: 'COUNTY', 县: 'COUNTY' },
  ...{ 区县: 'COUNTY', 开发区: 'ZONE', 乡镇街道: 'TOWNSHIP', 乡镇: 'TOWNSHIP', 街道: 'TOWNSHIP', 用人单位: 'EMPLOYER' },
};

/** Words for kinds beside their names in the contract. */
export const KIND_WORDS: Readonly<Record<string, UnionBodyKind>> = {
  ...{ 总工会: 'FEDERATION', 基层工会: 'BASE', 联合工会: 'JOINT', 行业工会: 'TRADE', 项目工会: 'SITE' },
  ...{ 村工会: 'VILLAGE', 社区工会: 'VILLAGE', '村(社区)工会': 'VILLAGE', 分会: 'BRANCH' },
};

/** Words for states beside their names in the contract. */
export const STATE_WORDS: Readonly<Record<string, ImportedState>> = {
  ...{ 筹备: 'PREPARING', 待批准: 'PENDING_APPROVAL', 正常: 'ACTIVE' },
};

/** Words for how a body was founded beside their names in the contract. */
export const MODE_WORDS: Readonly<Record<string, 'OFFLINE' | 'ONLINE'>> = {
  线下: 'OFFLINE',
  线上: 'ONLINE',
  网上: 'ONLINE',
};
