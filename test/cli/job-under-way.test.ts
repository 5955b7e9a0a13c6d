import { afterAll, describe, expect, it, vi } from 'vitest';
import { importList } from '../../cli/file-jobs/import-list.ts';
import { loadFirstData } from '../../infra/local/seed.ts';
import { bodyFile, bodyLine } from '../support/body-file.ts';
import { killJobRunners, startJobRunner } from '../support/job-runners.ts';
import { startLocalService } from '../support/local-service.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { fileOf } from './figure-file.ts';
import { startGoBetween } from './go-between.ts';
import { runCli, type CliRun } from './run-cli.ts';
import { keptPrinter, pictures } from './terminal.ts';

/** Shorter than a test may last, so that what never comes is named. */
const SOON = { timeout: 100_000, interval: 20 };

const service = await startLocalService(loadFirstData);
const token = await service.tokenOf('zhejiang-officer');
afterAll(killJobRunners);

const run = (...args: string[]): Promise<CliRun> => runCli([...args, '--url', service.graphqlUrl], { token });
const jobOf = ({ output }: CliRun): string => /niangjia jobs (job_\w+) --follow/.exec(output)?.[1] ?? 'none';
const bodies = (prefix: string): string =>
  fileOf(bodyFile(Array.from({ length: 200 }, (_, index) => bodyLine({ code: `${prefix}-${index}` }))));

/** A way to the service on which looks at a job are counted. */
async function countedWay(): Promise<{ readonly url: string; readonly looks: () => number }> {
  let looks = 0;
  const url = await startGoBetween(service.graphqlUrl, (body) => {
    if (body.includes('query Job(')) looks += 1;
    return 'PASS';
  });
  return { url, looks: () => looks };
}

/** Takes the first step of a job by hand, so that it runs and stands still for as long as the test looks. */
async function inspect(jobId: string): Promise<void> {
  const steps = await import('../../functions/jobs/handler.ts');
  expect(await steps.inspect({ jobId, run: 1 })).toMatchObject({ state: 'RUNNING', parts: 1 });
}

/** Does all rows of a job by hand; it runs until somebody takes its last step. */
async function doRows(jobId: string): Promise<void> {
  const steps = await import('../../functions/jobs/handler.ts');
  await steps.part({ jobId, run: 1, part: 1 });
}

/** The newest job, once it is in `state`. */
async function newestJob(rows: number | null, state: string): Promise<string> {
  return vi.waitUntil(async () => {
    const query = '{ jobs(first: 1) { nodes { id rows state } } }';
    const text = JSON.stringify((await service.ask('zhejiang-officer', query)).data);
    return new RegExp(`"id":"(job_\\w+)","rows":${rows},"state":"${state}"`).exec(text)?.[1];
  }, SOON);
}

/** What runs jobs, for as long as a test lasts. */
async function withRunner<Result>(work: () => Promise<Result>): Promise<Result> {
  startJobRunner(service.environment);
  return work().finally(killJobRunners);
}

it('a terminal shows how far a file and its job are, and every picture fits in it', async () => {
  const { printer, terminal, out } = keptPrinter(true, 60);
  const way = await countedWay();
  const address = { url: way.url, token, locale: 'ZH_CN' as const };
  const list = { path: bodies('TTY'), kind: 'UNION_BODIES' as const, mode: 'UPSERT' as const };
  const done = importList({ address, language: 'zh', printer }, { ...list, again: false, errorsPath: undefined });
  await vi.waitUntil(() => way.looks() > 0, SOON);
  await inspect(await newestJob(null, 'QUEUED'));
  const before = way.looks();
  // One look may have been under way while the step was taken; the next one sees that it was.
  await vi.waitUntil(() => way.looks() > before + 1, SOON);
  expect(await withRunner(() => done)).toBe(0);
  const full = '[####################]';
  const [blank, read, sent, queued, ...worked] = pictures(terminal());
  expect([blank, read, sent, queued]).toEqual(['', `读取 ${full} 100 %\n`, `发送 ${full} 100 %\n`, 'QUEUED 0 行']);
  expect(worked.at(-1)).toBe(`COMPLETED ${full} 200/200 行 100 %\n`);
  expect(worked).toContainEqual(expect.stringMatching(/^RUNNING \[#*-*\] \d+\/200 行 \d+ %$/));
  expect(worked.filter((picture) => picture.includes('\n') || picture.length > 59)).toEqual(worked.slice(-1));
  expect(out()).not.toContain('[');
});

describe('a job', () => {
  it('is lost sight of when the service is gone, and followed again', async () => {
    let looks = 0;
    const cutting = await startGoBetween(service.graphqlUrl, (body) => {
      if (body.includes('query Job(')) looks += 1;
      return looks > 1 ? 'DENY' : 'PASS';
    });
    const lost = await runCli(['import', 'bodies', bodies('LOST'), '--url', cutting], { token });
    expect(lost.exitCode).toBe(4);
    await inspect(jobOf(lost));
    // Without a terminal a line is told for every tenth that is done, and none for a job that has only begun.
    await doRows(jobOf(lost));
    const way = await countedWay();
    const following = runCli(['jobs', jobOf(lost), '--follow', '--url', way.url], { token });
    // The first look finds the job, the second one is shown before there is a third.
    await vi.waitUntil(() => way.looks() > 2, SOON);
    const followed = await withRunner(() => following);
    expect(followed).toMatchObject({ exitCode: 0, output: expect.stringContaining('200 created') as string });
    expect(followed.output).toMatch(/RUNNING 200\/200 rows/);
    expect(followed.output).not.toMatch(/\r|\u001b|%/);
  });

  it('is cancelled, and the same file run again does the rest', async () => {
    const { header, lines } = rosterLines(600, { code: 'jx', seed: 77 });
    const path = fileOf(rosterFile(header, lines));
    const running = run('import', 'members', path);
    const runner = startJobRunner(service.environment);
    const id = await newestJob(600, 'RUNNING');
    // It stands still until it is cancelled, however fast it is.
    runner.kill('SIGSTOP');
    expect((await run('jobs', id, '--cancel')).output).toContain('Asked to cancel.');
    runner.kill('SIGCONT');
    const stopped = await running;
    expect(stopped.exitCode).toBe(4);
    expect(stopped.output).toMatch(/CANCELLED: 600 rows: .* [1-9]\d* not done, residual 0/);
    const rest = await run('import', 'members', path);
    expect(jobOf(rest)).not.toBe(id);
    expect(rest.exitCode).toBe(0);
    expect(rest.output).toMatch(/COMPLETED: 600 rows: .* 0 not done, residual 0/);
    expect((await run('jobs', id, '--cancel')).exitCode).toBe(3);
  });
});
