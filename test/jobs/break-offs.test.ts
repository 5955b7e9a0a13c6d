import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect as shown } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadFirstData } from '../../infra/local/seed.ts';
import { FileJobs, type TestJob } from '../support/file-job.ts';
import { killJobRunner, killJobRunners, startJobRunner } from '../support/job-runners.ts';
import { startLocalService } from '../support/local-service.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';

const service = await startLocalService(loadFirstData);
const officer = new FileJobs(service, 'zhejiang-officer');
/** A cancellation is heard of every hundred rows: there have to be rows behind the second look. */
const ROWS = 600;
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };

const startRunner = () => startJobRunner(service.environment, 'inherit');
afterEach(killJobRunners);

/** Invented people of one body; another letter names other people. */
function fileOf(letter: string): Buffer {
  const { header, lines } = rosterLines(ROWS, { code: 'jx', seed: 100 + letter.charCodeAt(0) });
  return rosterFile(header, lines);
}

async function startOn(content: Buffer): Promise<TestJob> {
  const { job } = await officer.start((await officer.upload({ content, kind: 'MEMBERS' })).id, 'CREATE');
  if (job === null) throw new Error('the job of the test was not started');
  return job;
}

/** Waits until some rows of the job are known to be done, and not all. */
async function midway({ id }: TestJob): Promise<TestJob> {
  return vi.waitUntil(
    async () => {
      const job = await officer.job(id);
      return job.outcomes['created'] === 0 ? undefined : job;
    },
    { timeout: 60_000, interval: 20 },
  );
}

describe('a job whose runner is killed in the middle', () => {
  it('goes on where it was and ends as if nothing had been', async () => {
    const started = await startOn(fileOf('K'));
    const first = startRunner();
    const broken = await midway(started);
    await killJobRunner(first);
    expect(broken).toMatchObject({ state: 'RUNNING', allowedActions: ['CANCEL'] });
    startRunner();
    const ended = await officer.ended(started.id);
    expect(ended).toMatchObject({ state: 'COMPLETED', rows: ROWS, residual: 0, run: 1 });
    expect(ended.outcomes).toEqual({ ...NOTHING, created: ROWS });
    const results = await officer.file(ended, 'RESULT');
    expect(new Set(results.map((line) => line.split(',')[2])).size).toBe(ROWS);
  });

  it('tells what was done when it is cancelled before it goes on', async () => {
    const started = await startOn(fileOf('L'));
    const first = startRunner();
    const broken = await midway(started);
    await killJobRunner(first);
    await officer.cancel(started.id);
    startRunner();
    const ended = await officer.ended(started.id);
    const { created = 0, notDone = 0 } = ended.outcomes;
    expect(ended).toMatchObject({ state: 'CANCELLED', residual: 0 });
    expect(created).toBeGreaterThanOrEqual(broken.outcomes['created'] ?? 0);
    expect([created + notDone, notDone > 0]).toEqual([ROWS, true]);
  });
});

describe('a job that two runners work on', () => {
  it('does each row once', async () => {
    const started = await startOn(fileOf('W'));
    startRunner();
    startRunner();
    const ended = await officer.ended(started.id);
    expect(ended).toMatchObject({ state: 'COMPLETED', residual: 0, outcomes: { ...NOTHING, created: ROWS } });
  });
});

describe('a job that is cancelled', () => {
  it('stops between batches, keeps what went in, and the same file does the rest', async () => {
    const content = fileOf('C');
    const started = await startOn(content);
    startRunner();
    await midway(started);
    expect(await officer.cancel(started.id)).toMatchObject({ problems: [], job: { allowedActions: [] } });
    const ended = await officer.ended(started.id);
    const { created = 0, notDone = 0 } = ended.outcomes;
    expect(ended).toMatchObject({ state: 'CANCELLED', residual: 0 });
    expect([created + notDone, notDone > 0]).toEqual([ROWS, true]);
    const rest = await officer.run({ content, kind: 'MEMBERS' }, 'CREATE');
    expect(rest.id).not.toBe(started.id);
    expect(rest.outcomes).toEqual({ ...NOTHING, created: notDone, unchanged: created });
  });
});

describe('the same file again', () => {
  it('is answered with the job that works on it, and with the one that did', async () => {
    const content = fileOf('S');
    const started = await startOn(content);
    const other = await officer.upload({ content, kind: 'MEMBERS', fileName: 'another name.csv' });
    expect((await officer.start(other.id, 'CREATE')).job?.id).toBe(started.id);
    expect((await officer.start(other.id, 'CREATE', true)).job?.id).toBe(started.id);
    expect((await officer.start(other.id, 'UPSERT')).job?.id).not.toBe(started.id);
    startRunner();
    await officer.ended(started.id);
    expect((await officer.start(other.id, 'CREATE')).job).toMatchObject({ id: started.id, state: 'COMPLETED' });
    const again = await officer.run({ content, kind: 'MEMBERS' }, 'CREATE', true);
    expect(again.id).not.toBe(started.id);
    expect(again.outcomes).toEqual({ ...NOTHING, unchanged: ROWS });
  });
});

describe('a job whose rows are damaged where they wait', () => {
  /** Takes a job as far as its parts, and cuts the first line of one in the middle of a person. */
  async function damage({ id }: TestJob): Promise<readonly string[]> {
    const { inspect } = await import('../../functions/jobs/handler.ts');
    await inspect({ jobId: id, run: 1 });
    const folder = join(service.place.objectFolder, 'jobs', id);
    expect(JSON.parse(await readFile(join(folder, 'parts.json'), 'utf8'))).toEqual([{ jobId: id, part: 1 }]);
    const place = join(folder, 'parts', '0001.ndjson');
    const [line = ''] = (await readFile(place, 'utf8')).split('\n');
    const [, , code, name, , , , , , number] = JSON.parse(line) as readonly unknown[];
    expect([code, name, number]).toEqual([
      'jx',
      expect.stringMatching(/^\p{Script=Han}+$/u),
      expect.stringMatching(/^\d{17}/),
    ]);
    await writeFile(place, `[${line.slice(line.indexOf(String(name)))}\n`);
    return [String(name), String(number).slice(0, 6)];
  }

  it('fails, and nothing that a step says or its runner writes quotes them', async () => {
    const job = await startOn(fileOf('D'));
    const cells = await damage(job);
    const { part } = await import('../../functions/jobs/handler.ts');
    const told = shown(await part({ jobId: job.id, run: 1, part: 1 }).catch((error: unknown) => error), {
      depth: Infinity,
    });
    const runner = startJobRunner(service.environment, 'pipe');
    let written = '';
    for (const stream of [runner.stdout, runner.stderr]) stream?.on('data', (piece) => (written += String(piece)));
    expect(await officer.ended(job.id)).toMatchObject({ state: 'FAILED', failure: 'BROKEN_OFF' });
    await killJobRunner(runner);
    for (const text of [told, written]) {
      expect(text).toMatch(/SyntaxError[^]*ndjson\.ts/);
      expect(text).toContain(job.id);
      for (const cell of cells) expect(text).not.toContain(cell);
    }
  });
});
