import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { fileOf } from './figure-file.ts';
import { bringInPosts } from './pinghu-posts.ts';
import { runCli, type CliRun } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);
beforeAll(() => bringInPosts(service.place, [1, 2, 20]));

const HEADER = '岗位编号,月份,金额,发放日期,凭证号,凭证类型,账号尾号';
const [OWN, OWN_TOO, ANOTHERS] = ['PH2017-001', 'PH2017-020', 'PH2017-002'];

/** Runs `niangjia stipends import` and saves the error file. */
async function pay(by: string, path: string, ...args: readonly string[]): Promise<CliRun> {
  const token = await service.tokenOf(by);
  return runCli(['stipends', 'import', path, '--url', service.graphqlUrl, '--errors', errorsOf(path), ...args], {
    token,
  });
}

const errorsOf = (path: string): string => `${path}.errors.csv`;

/** The cells of the error file, which begins as Excel wants it. */
function errors(path: string): string[][] {
  const text = readFileSync(errorsOf(path), 'utf8');
  expect(text.startsWith('\u{FEFF}')).toBe(true);
  return parse(text, { bom: true });
}

const POSTS = `{ virtualPosts(filter: {}, first: 10) { nodes {
  code version months { month state rows { on channel evidence reference accountLastFour amount { fen } } } } } }`;
const monthSchema = z.object({ month: z.string(), state: z.string(), rows: z.array(z.unknown()) });
const postsSchema = z.object({
  virtualPosts: z.object({
    nodes: z.array(z.object({ code: z.string(), version: z.number(), months: z.array(monthSchema) })),
  }),
});

/** The posts of the sponsor as it sees them itself. */
async function ownPosts() {
  return postsSchema.parse((await service.ask('zhejiang-sponsor', POSTS)).data).virtualPosts.nodes;
}

/** The months of one of them that were ever paid. */
async function paidMonths(code: string) {
  const post = (await ownPosts()).find((one) => one.code === code);
  return post?.months.filter(({ rows }) => rows.length > 0);
}

/** A month of a post that a row of a file has paid into the account that ends so. */
function paid(month: string, accountLastFour: string | null, row: object): object {
  return { month, state: 'PAID', rows: [{ channel: 'FILE', accountLastFour, amount: { fen: 30_000 }, ...row }] };
}

/** What each code says, and what to do. */
const UNKNOWN = [
  'NOT_FOUND',
  ...['找不到该对象，或不在您的管辖范围内。请核对编号。', 'There is no such object in your scope. Check the id.'],
  '请核对编号。 Check the id.',
];
const REPEATED = [
  'REPEATED_WITH_OTHER_DATA',
  '文件前面已有同一对象的另一行，内容不同。',
  'An earlier row is about the same thing and says something else.',
  '请只保留正确的一行。 Keep the right one of the two rows.',
];
const DIFFERS = [
  'PAY_AMOUNT_DIFFERS',
  '金额与该月（或批次中该笔）应发金额不符。请核对 amount；每笔须一次足额发放。',
  'The amount is not what the month, or the line of the batch, comes to. Check it: each is paid whole and at once.',
  '请核对 amount；每笔须一次足额发放。 Check it: each is paid whole and at once.',
];
const NO_MONTH = [
  'STIPEND_MONTH_UNKNOWN',
  '协议中没有该月份。请在 months 中核对月份。',
  'No agreement of this post holds that month. See `months` for those there are.',
  '请在 months 中核对月份。 See `months` for those there are.',
];
const TOO_EARLY = [
  'PAY_BEFORE_DUE',
  '该月待遇尚未到期，或发放日期早于到期日。请在到期日 dueOn 之后登记。',
  'The month is not due yet, or was not on the day named. Record it from `dueOn` on.',
  '请在到期日 dueOn 之后登记。 Record it from `dueOn` on.',
];
const INVALID = [
  'VALUE_INVALID',
  ...['内容不符合该列的格式或范围。', 'The cell is not of the form or range of its column.'],
  '请按模板说明更正。 Correct it as the template says.',
];
const MISSING = ['VALUE_MISSING', '必填内容为空。', 'A required cell is empty.', '请填写该列。 Fill in this column.'];
const TOO_MANY = [
  'ROW_CELLS',
  ...['该行的单元格多于表头的列数。', 'The row has more cells than the header has columns.'],
  '请检查多余的逗号，含逗号的内容须加双引号。 Look for a stray comma; quote cells that hold one.',
];
const FORMULA = [
  'CELL_ERROR',
  '单元格是公式错误（如 #REF!、#N/A），没有内容。',
  'The cell holds the error of a formula, such as #REF! or #N/A.',
  '请改为正确内容；没有则留空。 Put in what belongs there, or leave it empty.',
];

/** Each row, and the cells of what is told of it: its column, code and words. */
const ROWS: readonly (readonly [line: string, ...told: (readonly string[])[]])[] = [
  [`${OWN},2017-01,300,2017-01-20,PZ-1,,`],
  [`${OWN},2017年2月,￥300.00,2017/2/20,PZ-2,银行转账,1`],
  [`${OWN_TOO},201703,"0,300.00元",20170320,PZ-3,现金签收,`],
  ['PH2017-999,2017-01,300,2017-01-20,PZ-4,,', ['岗位编号', ...UNKNOWN]],
  [`${ANOTHERS},2017-01,300,2017-01-20,PZ-5,,`, ['岗位编号', ...UNKNOWN]],
  [`${OWN},2017-01,300,2017-01-21,PZ-6,,`, ['', ...REPEATED]],
  [`${OWN},2017-01,300,2017-01-20,PZ-1,,`],
  [`${OWN_TOO},2017-02,299.99,2017-02-20,PZ-7,,`, ['金额', ...DIFFERS]],
  [`${OWN_TOO},2018-01,300,2018-01-20,PZ-8,,`, ['月份', ...NO_MONTH]],
  [`${OWN_TOO},2017-04,300,2017-04-14,PZ-9,,`, ['发放日期', ...TOO_EARLY]],
  [`${OWN_TOO},2017-13,300,2017-03-20,PZ-10,,`, ['月份', ...INVALID]],
  [`${OWN_TOO},2017-05,300,2017-05-20,PZ-11,,,多余`, ['', ...TOO_MANY]],
  [
    `${OWN_TOO},2017-05,,2017-02-30,PZ-12,支票,12345`,
    ['金额', ...MISSING],
    ['发放日期', ...INVALID],
    ['凭证类型', ...INVALID],
    ['账号尾号', ...INVALID],
  ],
  [`${OWN_TOO},2017-05,#REF!,2017-05-20,PZ-13,,`, ['金额', ...FORMULA]],
  [OWN_TOO, ['月份', ...MISSING], ['金额', ...MISSING], ['发放日期', ...MISSING], ['凭证号', ...MISSING]],
];
const PAYROLL = [HEADER, ...ROWS.map(([line]) => line)];
/** The header of the payroll is its first line. */
const TOLD = ROWS.flatMap(([, ...told], index) => told.map((cells) => [String(index + 2), ...cells]));

describe('a payroll of a sponsor', () => {
  it('pays its own months, tells of each wrong row in the error file, and changes nothing the next time', async () => {
    const path = fileOf(PAYROLL);
    const checked = await pay('zhejiang-sponsor', path, '--dry-run');
    const counts = '15 rows: 0 created, 3 updated, 0 unchanged, 11 rejected, 1 duplicate, 0 not done, residual 0.';
    expect(checked).toMatchObject({ exitCode: 1, output: expect.stringContaining('nothing was written') as string });
    expect(await paidMonths(OWN)).toEqual([]);
    const done = await pay('zhejiang-sponsor', path);
    expect(done).toMatchObject({ exitCode: 1, output: expect.stringContaining(counts) as string });
    expect(errors(path)).toEqual([['line', 'column', 'code', 'message_zh', 'message_en', 'what_to_do'], ...TOLD]);
    expect(await paidMonths(OWN)).toEqual([
      paid('2017-01', '0001', { on: '2017-01-20', evidence: 'PAYROLL', reference: 'PZ-1' }),
      paid('2017-02', '0001', { on: '2017-02-20', evidence: 'BANK_TRANSFER', reference: 'PZ-2' }),
    ]);
    const cash = { on: '2017-03-20', evidence: 'CASH_RECEIPT', reference: 'PZ-3' };
    expect(await paidMonths(OWN_TOO)).toEqual([paid('2017-03', null, cash)]);
    const posts = await ownPosts();
    const stood = await pay('zhejiang-sponsor', path);
    expect(stood).toMatchObject({ exitCode: 1, output: expect.stringContaining('was worked on before') as string });
    expect(stood.output).toContain(counts);
    const again = await pay('zhejiang-sponsor', path, '--again');
    expect(again.exitCode).toBe(1);
    expect(again.output).toContain('15 rows: 0 created, 0 updated, 3 unchanged, 11 rejected, 1 duplicate, 0 not done');
    expect(errors(path).slice(1)).toEqual(TOLD);
    expect(await ownPosts()).toEqual(posts);
  });

  it('does not pay a month that is paid by another payment', async () => {
    const row = (reference: string) => [HEADER, `${ANOTHERS},2017-12,300,2017-12-20,${reference},,`];
    const done = await pay('zhejiang-officer', fileOf(row('PZ-20')));
    expect(done).toMatchObject({
      exitCode: 0,
      output: expect.stringContaining('1 rows: 0 created, 1 updated') as string,
    });
    const path = fileOf(row('PZ-21'));
    expect((await pay('zhejiang-officer', path)).exitCode).toBe(1);
    expect(
      errors(path)
        .slice(1)
        .map((cells) => cells.slice(0, 3)),
    ).toEqual([['2', '月份', 'PAY_TWICE_SAME_MONTH']]);
  });

  it('may have its columns in English and in another order, and ends without errors where every row goes in', async () => {
    const header = 'reference,paid_on,amount,month,post_code';
    const done = await pay('zhejiang-officer', fileOf([header, `PZ-30,2017-01-20,300,2017/1,${ANOTHERS}`], '\r\n'));
    expect(done).toMatchObject({ exitCode: 0, output: expect.stringContaining('COMPLETED: 1 rows') as string });
  });

  it('without one of its columns is refused as a whole, and the column is named', async () => {
    const run = await pay(
      'zhejiang-sponsor',
      fileOf(['岗位编号,月份,发放日期,凭证号', `${OWN},2017-05,2017-05-20,PZ-40`]),
    );
    expect(run.exitCode).toBe(1);
    expect(run.output).toMatch(/REFUSED/);
    expect(run.output).toContain('金额');
  });

  it('is not taken from those who pay nothing', async () => {
    const run = await pay('zhejiang-bank', fileOf([HEADER, `${OWN},2017-06,300,2017-06-20,PZ-50,,`]));
    expect(run).toMatchObject({ exitCode: 3, output: expect.stringContaining('OUTSIDE_SCOPE') as string });
  });
});
