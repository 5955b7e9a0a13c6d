import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobPool, type JobPool } from '../../infra/local/job-pool.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { FileJobs } from '../support/file-job.ts';
import { startLocalService } from '../support/local-service.ts';
import { rosterFile, rosterLines, withCells } from '../support/roster-file.ts';
import { workbookEntries, zipOf } from '../support/workbook.ts';
import { fileOf } from './figure-file.ts';
import { startGoBetween } from './go-between.ts';
import { runCli, type CliRun } from './run-cli.ts';

/** Each run is a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const service = await startLocalService(loadFirstData);
const token = await service.tokenOf('zhejiang-officer');
const officer = new FileJobs(service, 'zhejiang-officer');
const CHANGED_ON = 14;

const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--url', service.graphqlUrl], { token });
const roster = (count: number, seed: number) => rosterLines(count, { code: 'jx', seed });

let failedJob = '';
let pool: JobPool | undefined;

/** A job whose rows were not there when its part was to be done; they are again afterwards. */
async function failJob(): Promise<string> {
  const { header, lines } = roster(20, 1);
  const { id: uploadId } = await officer.upload({ kind: 'MEMBERS', content: rosterFile(header, lines) });
  const { job } = await officer.start(uploadId, 'CREATE');
  const jobId = job?.id ?? '';
  const steps = await import('../../functions/jobs/handler.ts');
  expect(await steps.inspect({ jobId, run: 1 })).toMatchObject({ state: 'RUNNING', parts: 1 });
  const parts = join(service.place.objectFolder, 'jobs', jobId, 'parts');
  renameSync(parts, `${parts}-away`);
  await expect(steps.part({ jobId, run: 1, part: 1 })).rejects.toThrow();
  await steps.fail({ jobId, run: 1 });
  renameSync(`${parts}-away`, parts);
  return jobId;
}

// The job fails before there is a runner that would do it meanwhile.
beforeAll(async () => {
  failedJob = await failJob();
  pool = startJobPool(service.environment);
});
afterAll(() => pool?.close());

describe('a job that failed', () => {
  it('says how to resume it, and is done to its end once it is', async () => {
    const shown = await run('jobs', failedJob);
    expect(shown.exitCode).toBe(4);
    expect(shown.output).toMatch(/FAILED: 20 rows: 0 created, .* residual 20\./);
    expect(shown.output).toContain(`Resume it with: niangjia jobs ${failedJob} --resume --follow`);
    const resumed = await run('jobs', failedJob, '--resume', '--follow');
    expect(resumed.output).toContain('Resumed.');
    expect(resumed.output).toMatch(/COMPLETED: 20 rows: 20 created, .* residual 0\./);
    expect(resumed.exitCode).toBe(0);
    const again = await run('jobs', failedJob, '--resume');
    expect(again).toMatchObject({ exitCode: 3, output: expect.stringContaining('ILLEGAL_TRANSITION') as string });
  });
});

describe('a file of members', () => {
  it('is only checked in a dry run, and goes in afterwards', async () => {
    const { header, lines } = roster(3, 2);
    const path = fileOf(rosterFile(header, lines));
    const checked = await run('import', 'members', path, '--dry-run');
    expect(checked.output).toContain('COMPLETED: 3 rows: 3 created');
    expect(checked.output).toContain('nothing was written');
    expect(checked.exitCode).toBe(0);
    expect((await run('import', 'members', path)).output).toContain('COMPLETED: 3 rows: 3 created');
  });

  it('tells in the error file what is wrong with which row', async () => {
    const { header, lines } = roster(3, 3);
    const wrong = lines.map((line, index) => (index === 1 ? withCells(line, { [CHANGED_ON]: '2024-02-30' }) : line));
    const path = fileOf(rosterFile(header, wrong));
    const done = await run('import', 'members', path, '--errors', `${path}.errors.csv`);
    expect(done).toMatchObject({ exitCode: 1, output: expect.stringContaining('3 rows: 2 created') as string });
    const errors = readFileSync(`${path}.errors.csv`, 'utf8').trimEnd().split('\r\n').slice(1);
    expect(errors.map((line) => line.split(',').slice(0, 3))).toEqual([['3', '会籍变化日期', 'VALUE_INVALID']]);
    expect(existsSync(`${path}.errors.csv.part`)).toBe(false);
  });

  it('may be a workbook, whose name says so to the service', async () => {
    const { header, lines } = roster(3, 4);
    const content = await zipOf(workbookEntries([header, ...lines].map((line) => line.split(','))));
    const path = fileOf([]).replace(/\.csv$/, '.XLSX');
    writeFileSync(path, content);
    let announced = '';
    const url = await startGoBetween(service.graphqlUrl, (body) => {
      if (body.includes('createUpload')) announced = body;
      return 'PASS';
    });
    const done = await runCli(['import', 'members', path, '--url', url], { token });
    expect(done).toMatchObject({ exitCode: 0, output: expect.stringContaining('3 rows: 3 created') as string });
    expect(announced).toMatch(/"contentType":"application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet"/);
  });
});
