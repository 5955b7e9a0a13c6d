import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvCell } from '../../cli/export-members/csv-line.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { inventedId } from '../support/people.ts';
import { startGoBetween } from './go-between.ts';
import { runCli, type CliRun } from './run-cli.ts';

const service = await startLocalService(loadFirstData);
const token = await service.tokenOf('zhejiang-officer');
const folder = mkdtempSync(join(tmpdir(), 'niangjia-export-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const MEMBERS = 130;
const WORK_UNITS = ['=1+1', '+SUM(A1)', '-2', '@cmd', '甲,"乙"公司'];
const idSchema = z.object({ unionBody: z.object({ id: z.string() }) });
const pageSchema = z.object({
  data: z.object({
    members: z.object({
      nodes: z.array(z.looseObject({ attributes: z.looseObject({}) })),
    }),
  }),
});
const ADMIT = `mutation ($input: AdmitMemberInput!) { admitMember(input: $input) { problems { code path } } }`;

const exportOf = (...args: string[]): Promise<CliRun> =>
  runCli(['export', 'members', '--body', 'jx', '--url', service.graphqlUrl, ...args], { token });

async function admit(unionBodyId: string, number: number): Promise<void> {
  const workUnit = WORK_UNITS[number] ?? '平湖公司';
  const person = { name: '欧阳试', documentNumber: inventedId(number), mobile: '15412345678' };
  const input = {
    idempotencyKey: `admit-member-${number}`,
    unionBodyId,
    person,
    attributes: { workUnit },
    from: '2024-01-01',
  };
  const { data, errors } = await service.ask('zhejiang-officer', ADMIT, { input });
  expect([data, errors]).toEqual([{ admitMember: { problems: [] } }, undefined]);
}

beforeAll(async () => {
  const { data } = await service.ask('zhejiang-officer', '{ unionBody(by: { code: "jx" }) { id } }');
  const { id } = idSchema.parse(data).unionBody;
  for (let number = 0; number < MEMBERS; number += 10) {
    await Promise.all(Array.from({ length: 10 }, (_, index) => admit(id, number + index)));
  }
});

describe('an export of members', () => {
  it('holds every page, masked, and nothing a spreadsheet takes for a formula', async () => {
    const run = await exportOf();
    expect(run.exitCode).toBe(0);
    expect(run.stdout.startsWith('\u{FEFF}id,name_masked,')).toBe(true);
    const rows: string[][] = parse(run.stdout, { bom: true });
    expect(rows).toHaveLength(MEMBERS + 1);
    expect(new Set(rows.map(([id]) => id)).size).toBe(MEMBERS + 1);
    const column = rows[0]?.indexOf('work_unit') ?? -1;
    const units = new Set(rows.slice(1).map((row) => row[column]));
    expect(units).toEqual(new Set(["'=1+1", "'+SUM(A1)", "'-2", "'@cmd", '甲,"乙"公司', '平湖公司']));
    expect(run.stdout).not.toContain('欧阳试');
    expect(run.stdout).not.toContain('15412345678');
    expect(run.output).toContain(`${MEMBERS} members exported.`);
    expect(run.stdout).not.toContain('exported');
  });

  it('goes into a file with Chinese headers, of a day, a state and a subtree', async () => {
    const out = join(folder, 'members.csv');
    expect((await exportOf('-o', out, '--lang', 'zh', '--subtree', '--state', 'ACTIVE')).exitCode).toBe(0);
    const rows: string[][] = parse(readFileSync(out), { bom: true });
    expect(rows[0]?.slice(0, 2)).toEqual(['会员编号', '姓名（脱敏）']);
    expect(rows).toHaveLength(MEMBERS + 1);
    expect((await exportOf('-o', out, '--as-of', '2023-12-31')).exitCode).toBe(0);
    expect(parse(readFileSync(out), { bom: true })).toHaveLength(1);
    expect((await exportOf('--as-of', '2023-02-30')).exitCode).toBe(2);
  });

  it('that breaks off leaves no file that looks whole, and the older one as it was', async () => {
    const out = join(folder, 'older.csv');
    writeFileSync(out, 'older');
    let pages = 0;
    const cutting = await startGoBetween(service.graphqlUrl, (body) => {
      if (body.includes('query MembersToExport')) pages += 1;
      return pages > 1 ? 'CUT' : 'PASS';
    });
    const args = ['export', 'members', '--body', 'jx', '-o', out, '--url', cutting];
    const cut = await runCli(args, { token });
    expect(cut).toMatchObject({ exitCode: 4, output: expect.stringContaining('not whole') as string });
    expect(readFileSync(out, 'utf8')).toBe('older');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    expect((await runCli(args, { token })).exitCode).toBe(3);
  });

  it.each([
    ['en', 'CURSOR_REFUSED The list changed while it was read', 'Run again.', 'export broke off'],
    ['zh', 'CURSOR_REFUSED 读取期间名单的范围有变', '请再次运行。', '导出中断'],
  ])('whose next page is refused, for the list changed meanwhile, says so and keeps no file (%s)', async (...said) => {
    const [language, why, whatToDo, what] = said;
    const out = join(folder, `stale-${language}.csv`);
    const stale = await startGoBetween(
      service.graphqlUrl,
      () => 'PASS',
      (answer) => answer.replace(/"endCursor":"[^"]+"/, '"endCursor":"c3RhbGU"'),
    );
    const run = await runCli(['export', 'members', '--body', 'jx', '-o', out, '--url', stale, '--lang', language], {
      token,
    });
    expect(run.exitCode).toBe(4);
    for (const text of [what, why, whatToDo]) expect(run.output).toContain(text);
    expect(run.output).not.toContain('endCursor');
    expect(readdirSync(folder).filter((name) => name.startsWith('stale-'))).toEqual([]);
  });

  it('that cannot get its name keeps no file and is not said to be done', async () => {
    const out = join(folder, 'a-folder');
    mkdirSync(out);
    const run = await exportOf('-o', out);
    expect(run).toMatchObject({
      exitCode: 1,
      output: expect.stringMatching(/cannot be written: .* \(EISDIR\)/) as string,
    });
    expect(run.output).not.toContain('exported');
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('of many pages takes the memory of a few', async () => {
    const [pages, perPage] = [100, 100];
    // All of them are more than the run may hold at once.
    const workUnit = 'x'.repeat(4_000);
    let [first, sent] = ['', 1];
    const page = (): string => {
      const { data } = pageSchema.parse(JSON.parse(first));
      const [member] = data.members.nodes;
      const nodes = Array.from({ length: perPage }, (_, index) => {
        return { ...member, id: `mb_${sent}_${index}`, attributes: { ...member?.attributes, workUnit } };
      });
      return JSON.stringify({
        data: { members: { nodes, pageInfo: { hasNextPage: sent <= pages, endCursor: 'next' } } },
      });
    };
    const long = await startGoBetween(
      service.graphqlUrl,
      (body) => {
        if (first === '' || !body.includes('query MembersToExport')) return 'PASS';
        sent += 1;
        return { answer: page() };
      },
      (answer) => {
        if (answer.includes('endCursor')) first = answer;
        return answer;
      },
    );
    const out = join(folder, 'long.csv');
    const args = ['export', 'members', '--body', 'jx', '-o', out, '--url', long];
    const run = await runCli(args, { token, megabytes: 32 });
    const count = perPage + pages * perPage;
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining(`${count} members exported.`) as string });
    expect(statSync(out).size).toBeGreaterThan(pages * perPage * workUnit.length);
    const ids = readFileSync(out, 'utf8').match(/^mb_\w+/gm);
    expect(new Set(ids).size).toBe(pages * perPage);
  }, 120_000);

  it('needs a body of the scope', async () => {
    const out = join(folder, 'none.csv');
    const args = ['export', 'members', '--body', 'ja', '-o', out, '--url', service.graphqlUrl];
    const run = await runCli(args, { token });
    expect(run).toMatchObject({ exitCode: 3, output: expect.stringContaining('outside your scope') as string });
    expect(existsSync(out)).toBe(false);
  });
});

it.each(['=1', '+1', '-1', '@a', '\ta', '\ra'])('the cell %j is no formula', (text) => {
  expect(csvCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
});
