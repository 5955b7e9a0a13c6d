import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { bringInHousehold, bringInPosts } from './pinghu-posts.ts';
import { runCli, type CliRun } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startLocalService(loadFirstData);
const [OWN, OWN_TOO, ANOTHERS, ON_BOARD] = ['PH2017-001', 'PH2017-020', 'PH2017-002', 'GW-BOARD'];
/** Twelve months of 300 yuan, all of them overdue; one of them paid. */
const UNPAID = ['ENDED', '330482', '300.00', '3600.00', '0.00', '3600.00', '3600.00'];
const PAID_ONCE = ['ENDED', '330482', '300.00', '3600.00', '300.00', '3300.00', '3300.00'];

/** The day so many days from now, in Shanghai. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + (days * 24 + 8) * 3_600_000).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
const UNTIL = dayFromNow(30);

const rowSchema = z.object({ id: z.string(), version: z.number() });

/** Makes a change of a post as a persona; a refusal fails the test. */
async function change(subject: string, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) { virtualPost { id version } problems { code } } }`;
  const { data } = await service.ask(subject, query, { input: { idempotencyKey: `test-${name}-of-posts`, ...input } });
  expect(data?.['done']).toMatchObject({ problems: [] });
  return z.object({ virtualPost: rowSchema }).parse(data?.['done']).virtualPost;
}

const OWN_POSTS = '{ virtualPosts(filter: {}, first: 10) { nodes { id version code } } }';
const ownSchema = z.object({ virtualPosts: z.object({ nodes: z.array(rowSchema.extend({ code: z.string() })) }) });

let sponsorId = '';
let boardId = '';

beforeAll(async () => {
  await bringInPosts(service.place, [1, 2, 20]);
  const { nodes } = ownSchema.parse((await service.ask('zhejiang-sponsor', OWN_POSTS)).data).virtualPosts;
  const own = nodes.find(({ code }) => code === OWN);
  const payment = { month: '2017-01', amount: 30_000, paidOn: '2017-01-20', evidence: 'PAYROLL', reference: 'PZ-1' };
  await change('zhejiang-sponsor', 'payStipend', { id: own?.id, expectedVersion: own?.version, ...payment });
  const viewer = '{ viewer { scope { sponsorId } } }';
  const shape = z.object({ viewer: z.object({ scope: z.object({ sponsorId: z.string() }) }) });
  ({ sponsorId } = shape.parse((await service.ask('zhejiang-sponsor', viewer)).data).viewer.scope);
  const file = await bringInHousehold(service.place, 3, { opened: dayFromNow(-30), active: dayFromNow(-10) });
  const facts = { code: ON_BOARD, title: '居家手工岗', askedAmount: 45_050 };
  const draft = await change('zhejiang-officer', 'createVirtualPost', {
    hardshipFileId: file.id,
    personNumber: 1,
    ...facts,
  });
  const shown = { id: draft.id, expectedVersion: draft.version, until: UNTIL };
  boardId = (await change('zhejiang-reviewer', 'publishVirtualPost', shown)).id;
});

/** Runs `niangjia posts`. */
async function posts(subject: string, ...args: readonly string[]): Promise<CliRun> {
  return runCli(['posts', ...args, '--url', service.graphqlUrl], { token: await service.tokenOf(subject) });
}

/** The cells of what is printed, with the number of lines as the last one; ids are those of posts. */
function table({ stdout }: CliRun): readonly (readonly string[])[] {
  const [head = '', ...lines] = stdout.trimEnd().split('\n');
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.replace(/^post_\w+$/, 'post')));
  // Posts of one moment come in no order.
  return [
    head.split('\t'),
    ...rows.slice(0, -1).sort(([left = ''], [right = '']) => (left < right ? -1 : 1)),
    ...rows.slice(-1),
  ];
}

const COLUMNS = ['code', 'state', 'region', 'monthly', 'scheduled', 'paid', 'open', 'overdue', 'id', 'title'];
const line = (code: string, facts: readonly string[]) => [code, ...facts, 'post', `平湖虚拟岗位 ${code}`];
const LINE = {
  own: line(OWN, PAID_ONCE),
  ownToo: line(OWN_TOO, UNPAID),
  anothers: line(ANOTHERS, UNPAID),
  onBoard: [ON_BOARD, 'PUBLISHED', '330482', '450.50', '0.00', '0.00', '0.00', '0.00', 'post', '居家手工岗'],
};
const ALL = [LINE.onBoard, LINE.own, LINE.anothers, LINE.ownToo];

describe('a list of posts', () => {
  const LISTS: readonly (readonly [string, string, readonly string[], readonly (readonly string[])[]])[] = [
    ['of a body', 'zhejiang-officer', ['--body', 'ph'], ALL],
    ['of the bodies below another', 'zhejiang-reviewer', ['--body', 'jx', '--subtree'], ALL],
    ['in one state', 'zhejiang-officer', ['--body', 'ph', '--state', 'PUBLISHED'], [LINE.onBoard]],
    [
      ...(['with an overdue month', 'zhejiang-admin', ['--body', 'ph', '--overdue']] as const),
      [LINE.own, LINE.anothers, LINE.ownToo],
    ],
    ['of the sponsor that asks', 'zhejiang-sponsor', [], [LINE.own, LINE.ownToo]],
  ];

  it.each(LISTS)(
    '%s is printed with its columns above and the number of posts below',
    async (...[, by, args, rows]) => {
      const run = await posts(by, ...args);
      expect([run.exitCode, table(run)]).toEqual([0, [COLUMNS, ...rows, [`${rows.length} posts in all.`]]]);
    },
  );

  it('of a sponsor is printed to the union that keeps it, and is empty to others', async () => {
    const run = await posts('zhejiang-officer', '--sponsor', sponsorId);
    expect(table(run)).toEqual([COLUMNS, LINE.own, LINE.ownToo, ['2 posts in all.']]);
    const hidden = await posts('jiangxi-officer', '--sponsor', sponsorId);
    expect([hidden.exitCode, hidden.stdout]).toEqual([0, 'There is no such virtual post.\n']);
    const below = await posts('zhejiang-officer', '--body', 'jx');
    expect([below.exitCode, below.stdout]).toEqual([0, 'There is no such virtual post.\n']);
  });

  it('ends without a word where nobody reads on', async () => {
    const token = await service.tokenOf('zhejiang-officer');
    const run = await runCli(['posts', '--body', 'ph', '--url', service.graphqlUrl], { token, isUnread: true });
    expect(run).toMatchObject({ exitCode: 4, output: '' });
  });

  it('is in Chinese where that is asked for', async () => {
    const run = await posts('zhejiang-officer', '--body', 'ph', '--state', 'PUBLISHED', '--lang', 'zh');
    const columns = ['岗位编号', '状态', '区划', '月待遇', '应发', '已发', '未发', '逾期', '编号', '名称'];
    expect(table(run)).toEqual([columns, LINE.onBoard, ['共 1 个岗位。']]);
  });
});

describe('the board', () => {
  it('is printed to sponsors with the day up to which a post may be claimed, and the id by which', async () => {
    const run = await posts('jiangxi-sponsor', '--published', '330400');
    const columns = 'code\tregion\tmonthly\tuntil\tid\ttitle';
    const shown = `${ON_BOARD}\t330482\t450.50\t${UNTIL}\t${boardId}\t居家手工岗`;
    expect([run.exitCode, run.stdout]).toEqual([0, `${columns}\n${shown}\n1 posts in all.\n`]);
    const elsewhere = await posts('jiangxi-sponsor', '--published', '330100');
    expect(elsewhere.stdout).toBe('There is no such virtual post.\n');
  });

  it.each([
    ['a division that there is not', 'zhejiang-sponsor', '999999', 'No division carries this code'],
    ['a division of no form', 'zhejiang-sponsor', '33', 'RegionCode'],
    ['whoever may not read it', 'zhejiang-member', '330482', 'FORBIDDEN'],
  ])('is not printed for %s, and it says why', async (...[, by, region, words]) => {
    const run = await posts(by, '--published', region);
    expect([run.exitCode, run.output]).toEqual([3, expect.stringContaining(words)]);
  });
});

describe('a command line', () => {
  it.each([
    ['two places', ['--body', 'ph', '--sponsor', 'spon_x'], 'Give one of them.'],
    ['a state that there is not', ['--body', 'ph', '--state', 'LOST'], 'Allowed choices are DRAFT'],
    ['an option that there is not', ['--late'], "unknown option '--late'"],
  ])('with %s is refused before anything is asked', async (_what, args, words) => {
    const run = await posts('zhejiang-officer', ...args);
    expect([run.exitCode, run.output]).toEqual([2, expect.stringContaining(words)]);
  });

  it('that names no place is refused to all but sponsors', async () => {
    const run = await posts('zhejiang-officer');
    expect([run.exitCode, run.output]).toEqual([3, expect.stringContaining('a sponsor may leave out both')]);
  });
});
