import { chanceOf } from './chance.ts';
import type { Identity } from './identities.ts';
import { nameFor } from './person-name.ts';

/** The columns of the real-name roster, behind the code of the union a person belongs to. */
export const ROSTER_COLUMNS = [
  '工会编码',
  ...['姓名', '性别', '出生日期', '民族', '就业状况', '有效证件类别', '证件号码', '学历', '技能等级', '移动电话'],
  ...[
    '户籍类型',
    '户籍所在地',
    '会籍变化类型',
    '会籍变化日期',
    '会籍变化原因',
    '政治面貌',
    '工作单位',
    '籍贯',
    '是否农民工',
  ],
] as const;

/** What a roster is made of. */
export interface RosterPlan {
  readonly count: number;
  readonly seed: number;
  readonly codes: readonly [string, ...string[]];
  readonly identityOf: (index: number) => Identity;
}

/** GB/T 3304: mostly 01 汉族. */
const ETHNICITIES = ['01', '01', '01', '01', '01', '01', '01', '03', '05', '11', '15', '22'] as const;
/** 1 在岗 … 9 其他; mostly on post. */
const EMPLOYMENT = ['1', '1', '1', '1', '1', '1', '1', '2', '3', '8', '9'] as const;
/** GB/T 4658. */
const EDUCATION = ['14', '21', '21', '31', '31', '41', '61', '71', '71', '81'] as const;
/** 1 高级技师 … 5 初级; empty for most. */
const SKILLS = ['', '', '', '', '1', '2', '3', '4', '5'] as const;
/** GB/T 4762: 01 中共党员, 03 共青团员, 13 群众. */
const POLITICS = ['13', '13', '13', '13', '01', '03'] as const;
const TRADES = ['机械', '纺织', '电子', '食品', '物流', '建筑', '化工', '陶瓷'] as const;
const EMPLOYERS = 400;
const STREETS = 60;
const MOBILE_DIGITS = 8;
const FIRST_JOINING = Date.UTC(2012, 0, 1);
const JOINING_DAYS = 13 * 365;
const DAY_MILLISECONDS = 86_400_000;

function rowOf({ seed, codes, identityOf }: RosterPlan, index: number): string {
  const { county, birthDate, isMan, number } = identityOf(index);
  const chance = chanceOf(seed, index);
  const isMigrant = chance.upTo(3) === 0;
  const joined = new Date(FIRST_JOINING + chance.upTo(JOINING_DAYS) * DAY_MILLISECONDS).toISOString().slice(0, 10);
  return [
    chance.pick(codes),
    ...[nameFor(chance, isMan), isMan ? '1' : '2', birthDate, chance.pick(ETHNICITIES), chance.pick(EMPLOYMENT)],
    ...['居民身份证', number, chance.pick(EDUCATION), chance.pick(SKILLS)],
    // No operator is known to give numbers in 154 to subscribers.
    `154${String(chance.upTo(10 ** MOBILE_DIGITS)).padStart(MOBILE_DIGITS, '0')}`,
    isMigrant ? '农业' : '非农业',
    `${county.fullName}示例路${1 + chance.upTo(STREETS)}号`,
    ...['1', joined, '', chance.pick(POLITICS)],
    `示例${chance.pick(TRADES)}${1 + chance.upTo(EMPLOYERS)}厂`,
    county.fullName,
    isMigrant ? '是' : '否',
  ].join(',');
}

const ROWS_PER_CHUNK = 500;

/** The roster as CSV, a few hundred rows at a time: its size does not show in memory. No field needs quotes. */
export function* rosterText(plan: RosterPlan): Generator<string> {
  yield `${ROSTER_COLUMNS.join(',')}\n`;
  for (let first = 0; first < plan.count; first += ROWS_PER_CHUNK) {
    const size = Math.min(ROWS_PER_CHUNK, plan.count - first);
    yield Array.from({ length: size }, (_, at) => `${rowOf(plan, first + at)}\n`).join('');
  }
}
