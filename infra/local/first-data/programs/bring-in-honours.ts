import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange } from '../change.ts';
import type { PublishedHonour } from './published-programs.ts';

/** What an honour of the facts is: who keeps the record, who gave it, and whose it is where the facts name or count them. */
interface Reading {
  readonly keeper: string;
  readonly kind: string;
  readonly granting: { readonly name: string; readonly body?: string };
  readonly recipient: { readonly workplace: string } | { readonly team: string } | { readonly description: string };
}

const JIANGSHAN = { name: '江山市总工会', body: 'js' };
const ZONE = { name: '江山经济开发区总工会', body: 'dz' };
const PROVINCE = { name: '浙江省总工会', body: 'zj' };
const JIAXING = { name: '嘉兴市总工会', body: 'jx' };
const UNPRINTED = '报道未载';
const WORKERS = { description: '职工' };

const READINGS: Readonly<Record<string, Reading>> = {
  江山工匠: { keeper: 'js', kind: 'CRAFTSMAN', granting: JIANGSHAN, recipient: WORKERS },
  省五一劳动奖章: { keeper: 'js', kind: 'MEDAL', granting: PROVINCE, recipient: WORKERS },
  衢州市五一劳动奖章: {
    ...{ keeper: 'js', kind: 'MEDAL', recipient: WORKERS },
    granting: { name: '衢州市总工会', body: 'qz' },
  },
  全省工会系统重点工程立功竞赛名录: {
    ...{ keeper: 'js', kind: 'LIST_ENTRY', granting: PROVINCE },
    recipient: { workplace: '健盛产业园' },
  },
  省级劳动关系和谐园区: {
    ...{ keeper: 'dz', kind: 'TITLE', granting: { name: UNPRINTED } },
    recipient: { workplace: '江山经济开发区' },
  },
  // 创业创新职业技能竞赛, a contest of the city federation.
  优秀组织奖: {
    ...{ keeper: 'dz', kind: 'PRIZE', granting: JIANGSHAN },
    recipient: { description: '开发区一家企业' },
  },
  江山市第十五届运动会团体总分第二名: {
    ...{ keeper: 'dz', kind: 'PRIZE', granting: { name: '江山市第十五届运动会' } },
    recipient: { team: '江山经济开发区代表队' },
  },
  创业创新杰出职工: { keeper: 'dz', kind: 'TITLE', granting: ZONE, recipient: WORKERS },
  安全生产金点子: {
    ...{ keeper: 'dz', kind: 'PRIZE', granting: ZONE },
    recipient: { description: '企业：盛汇化工、金江纺织、申达电气' },
  },
  十佳美丽厂区: { keeper: 'jx', kind: 'TITLE', granting: JIAXING, recipient: { description: '企业' } },
  嘉兴市首批美丽厂区示范企业: { keeper: 'jx', kind: 'TITLE', granting: JIAXING, recipient: { description: '企业' } },
  中式铺床二等奖: {
    ...{ keeper: 'jx', kind: 'PRIZE', granting: { name: '乌镇峰会服务保障立功竞赛' } },
    recipient: { description: '一名酒店主管' },
  },
};

const LEVELS = {
  province: 'PROVINCE',
  city: 'CITY',
  county: 'COUNTY',
  zone: 'ZONE',
  contest: 'CONTEST',
} as const satisfies Record<PublishedHonour['level'], string>;

const YEAR_FORM = /^\d{4}$/;

/** The year, marked where it is inferred; of some the report prints none. */
function awardOf({ period, note }: PublishedHonour): { readonly edition: string; readonly awardedYear?: number } {
  if (!YEAR_FORM.test(period)) return { edition: UNPRINTED };
  const edition = note.includes('inferred year') ? `${period}（推定）` : period;
  return { edition, awardedYear: Number(period) };
}

function reportOf(honour: PublishedHonour, bodyIds: ReadonlyMap<string, string>): Record<string, unknown> {
  const reading = READINGS[honour.name_zh];
  if (reading === undefined) throw new Error(`nothing says what the honour ${honour.name_zh} is`);
  const { keeper, kind, granting, recipient } = reading;
  const isUnnamed = 'description' in recipient;
  return {
    idempotencyKey: `first-data:honour:${keeper}:${String(Object.keys(READINGS).indexOf(honour.name_zh))}`,
    unionBodyId: bodyIds.get(keeper),
    name: honour.name_zh,
    level: LEVELS[honour.level],
    kind,
    grantingBodyName: granting.name,
    ...(granting.body === undefined ? {} : { grantingBodyId: bodyIds.get(granting.body) }),
    recipient: isUnnamed ? { unnamed: { ...recipient, count: honour.count } } : { named: recipient },
    ...awardOf(honour),
    source: honour.source.join('；'),
  };
}

/** Records every honour that reports tell of and that is not there yet. */
export async function bringInHonours(
  api: SystemApi,
  honours: readonly PublishedHonour[],
  bodyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const names = { field: 'reportHonour', inputType: 'ReportHonourInput', ask: '' } as const;
  const report = (honour: PublishedHonour) =>
    makeChange(api, { by: 'maker', ...names, input: reportOf(honour, bodyIds) }, 'HONOUR_TAKEN');
  await Promise.all(honours.map(report));
}
