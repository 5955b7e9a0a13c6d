import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startJobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { startLocalService } from '../support/local-service.ts';
import { fileOf } from './figure-file.ts';
import { runCli, type CliRun } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startLocalService(loadFirstData);
const pool = startJobPool(service.environment);
afterAll(pool.close);

/** What a change made, where the test relies on it. */
async function made(by: string, name: string, input: object) {
  const [kind = '', type = ''] = KINDS[name] ?? [];
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${kind} { id version } problems { code } } }`;
  const { data } = await service.ask(by, query, { input: { idempotencyKey: `made-${name}`, ...input } });
  const row = z.object({ id: z.string(), version: z.number() });
  const payload = z.object({ [name]: z.looseObject({ [kind]: row }) }).parse(data);
  return row.parse(payload[name]?.[kind]);
}

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  createProgram: ['program', 'CreateProgramInput'],
  draftProgramEdition: ['programEdition', 'DraftProgramEditionInput'],
  openProgram: ['programEdition', 'ProgramEditionStepInput'],
};

const found = await service.ask('zhejiang-officer', '{ unionBody(by: { code: "jx" }) { id } }');
const { id: unionBodyId } = z.object({ unionBody: z.object({ id: z.string() }) }).parse(found.data).unionBody;
const officer = 'zhejiang-officer';
const program = await made(officer, 'createProgram', {
  ...{ unionBodyId, code: 'JX-STAR', name: '五星工会创建', kind: 'WORKPLACE' },
});
const draft = await made(officer, 'draftProgramEdition', {
  ...{ programId: program.id, name: '2020年代', from: '2020-01-01', to: '2029-12-31' },
  rules: { enrolment: { enrollees: ['UNION_BODY'] } },
});
const edition = await made('zhejiang-reviewer', 'openProgram', { id: draft.id, expectedVersion: draft.version });

/** Runs `niangjia import …` and saves the error file. */
async function importList(kind: string, by: string, rows: readonly string[]): Promise<CliRun & { errors: string[] }> {
  const path = fileOf(rows);
  const args = ['import', kind, path, '--url', service.graphqlUrl, '--errors', `${path}.errors.csv`];
  const run = await runCli(args, { token: await service.tokenOf(by) });
  const errors = run.exitCode < 2 ? readFileSync(`${path}.errors.csv`, 'utf8').trimEnd().split('\r\n').slice(1) : [];
  return { ...run, errors: errors.map((row) => row.split(',').slice(0, 3).join(' ')) };
}

const HEADER = '项目编号,期次,参加对象,工会编码';
const row = (body: string, programCode = 'JX-STAR'): string => `${programCode},2020年代,工会组织,${body}`;

describe('a list of those who are to be enrolled', () => {
  it('goes in from the command line, and changes nothing the next time', async () => {
    const done = await importList('enrolments', officer, [HEADER, row('jx'), row('ph')]);
    expect([done.exitCode, done.output]).toEqual([0, expect.stringContaining('2 rows: 2 created')]);
    const again = await importList('enrolments', officer, [HEADER, row('ph'), row('jx'), row('nobody')]);
    expect(again.output).toContain('3 rows: 0 created, 0 updated, 2 unchanged, 1 rejected');
    expect([again.exitCode, again.errors]).toEqual([1, ['4 工会编码 NOT_FOUND']]);
    const query = `query ($id: ID!) { programEdition(id: $id) { totals { enrolled } } }`;
    const { data } = await service.ask(officer, query, { id: edition.id });
    expect(data).toEqual({ programEdition: { totals: { enrolled: 2 } } });
  });

  it('is told of no programme of another federation, and is not taken from those who enrol nobody', async () => {
    const foreign = await importList('enrolments', 'jiangxi-officer', [HEADER, row('jx')]);
    expect([foreign.exitCode, foreign.errors]).toEqual([1, ['2 项目编号 NOT_FOUND']]);
    const refused = await importList('enrolments', 'zhejiang-bank', [HEADER, row('jx')]);
    expect([refused.exitCode, refused.output]).toEqual([3, expect.stringContaining('OUTSIDE_SCOPE')]);
  });
});

describe("a bank's results of payments", () => {
  it('are sent from the command line, and each wrong row is told', async () => {
    const rows = ['batch_code,claim_id,amount,outcome,on,reason', 'FF-1,clm_1,100,成功,2026-01-05,'];
    const done = await importList('disbursements', officer, [...rows, 'FF-1,clm_1,100,退回,2026-01-05,']);
    expect(done.output).toContain('2 rows: 0 created, 0 updated, 0 unchanged, 2 rejected');
    expect([done.exitCode, done.errors]).toEqual([1, ['2 批次编号 NOT_FOUND', '3 退回原因 VALUE_MISSING']]);
  });
});
