import { TRIES } from '../../infra/local/run-job.ts';
import { describe, expect, it } from 'vitest';
import type { TestJob } from '../support/file-job.ts';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, steps, run, members, objects, service } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');
const ROWS = 26;
const NOTHING = { created: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0, notDone: 0 };

let seed = 0;
/** A job on invented people of its own. */
function queueRoster(): Promise<TestJob> {
  seed += 1;
  const { header, lines } = rosterLines(ROWS, { code: 'zhejiang-works', seed });
  return queue('zhejiang-officer', { content: rosterFile(header, lines) });
}

/** Takes a job into its part, whose rows go in and whose outcomes do not: there its worker is gone. */
async function breakInPart({ id }: TestJob): Promise<void> {
  await steps.inspect({ jobId: id });
  objects.plan('write', `${id}/outcomes`, 'BREAKS_OFF');
  await expect(steps.part({ jobId: id, part: 1 })).rejects.toThrow();
}

async function expectAllOnce(id: string, before: number): Promise<void> {
  const ended = await officer.job(id);
  expect(ended).toMatchObject({ state: 'COMPLETED', run: 2, rows: ROWS, residual: 0, failure: null });
  expect(ended.outcomes).toEqual({ ...NOTHING, created: ROWS });
  expect(new Set((await officer.file(ended, 'RESULT')).map((line) => line.split(',')[2])).size).toBe(ROWS);
  expect((await members('zhejiang')) - before).toBe(ROWS);
}

describe('a job that failed', () => {
  it('goes on when it is resumed, and does no row twice', async () => {
    const before = await members('zhejiang');
    const job = await queueRoster();
    objects.plan('write', `${job.id}/outcomes`, ...Array.from({ length: TRIES }, () => 'BREAKS_OFF' as const));
    await run(job.id);
    const failed = await officer.job(job.id);
    expect(failed).toMatchObject({ state: 'FAILED', failure: 'BROKEN_OFF', run: 1, allowedActions: ['RESUME'] });
    expect(await members('zhejiang')).toBe(before + ROWS);
    const resumed = await jobs('zhejiang-admin').resume(job.id);
    expect(resumed).toMatchObject({ problems: [], job: { state: 'QUEUED', run: 2, failure: null } });
    await run(job.id);
    await expectAllOnce(job.id, before);
  });

  it('is resumed by one of two who ask at once', async () => {
    const job = await queueRoster();
    await steps.fail({ jobId: job.id });
    const asked = await Promise.all([officer.resume(job.id), jobs('zhejiang-admin').resume(job.id)]);
    const codes = asked.map(({ problems }) => problems[0]?.code ?? 'RESUMED').sort();
    expect(codes).toEqual(['ILLEGAL_TRANSITION', 'RESUMED']);
    expect((await officer.job(job.id)).run).toBe(2);
  });

  it('may be resumed as often as it fails', async () => {
    const job = await queueRoster();
    for (const runs of [1, 2, 3]) {
      await steps.inspect({ jobId: job.id });
      await steps.fail({ jobId: job.id });
      expect(await officer.job(job.id)).toMatchObject({ state: 'FAILED', run: runs });
      expect((await officer.resume(job.id)).problems).toEqual([]);
    }
    await run(job.id);
    expect(await officer.job(job.id)).toMatchObject({ state: 'COMPLETED', run: 4, residual: 0 });
  });
});

describe('a job whose worker is gone without a word', () => {
  it('may be resumed a day later, and does no row twice', async () => {
    const before = await members('zhejiang');
    const job = await queueRoster();
    await breakInPart(job);
    const running = await officer.job(job.id);
    expect(running).toMatchObject({ state: 'RUNNING', allowedActions: ['CANCEL'] });
    expect((await officer.resume(job.id)).problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    service.clock.set('2026-11-21');
    expect((await officer.job(job.id)).allowedActions).toEqual(['CANCEL', 'RESUME']);
    expect(await officer.resume(job.id)).toMatchObject({ job: { state: 'QUEUED', run: 2 } });
    await run(job.id);
    await expectAllOnce(job.id, before);
  });

  it.each(['QUEUED', 'INSPECTING', 'FINISHING'] as const)('is resumed as it is %s', async (state) => {
    const before = await members('zhejiang');
    const job = await queueRoster();
    if (state === 'INSPECTING') {
      objects.plan('read', 'uploads/', 'BREAKS_OFF');
      await expect(steps.inspect({ jobId: job.id })).rejects.toThrow();
    }
    if (state === 'FINISHING') {
      await steps.inspect({ jobId: job.id });
      await steps.part({ jobId: job.id, part: 1 });
      objects.plan('write', `${job.id}/files`, 'REFUSED');
      await expect(steps.finish({ jobId: job.id })).rejects.toThrow();
    }
    expect(await officer.job(job.id)).toMatchObject({
      state,
      allowedActions: expect.not.arrayContaining(['RESUME']) as unknown,
    });
    service.clock.set(state === 'QUEUED' ? '2026-11-22' : state === 'INSPECTING' ? '2026-11-23' : '2026-11-24');
    expect((await officer.resume(job.id)).problems).toEqual([]);
    await run(job.id);
    await expectAllOnce(job.id, before);
  });

  it('counts as there while any of its parts gives a sign', async () => {
    const job = await queueRoster();
    await steps.inspect({ jobId: job.id });
    service.clock.set('2026-11-25');
    objects.plan('write', `${job.id}/outcomes`, 'BREAKS_OFF');
    await expect(steps.part({ jobId: job.id, part: 1 })).rejects.toThrow();
    expect((await officer.resume(job.id)).problems).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });
});

describe('a job that is over', () => {
  it('is not resumed, whatever it came to', async () => {
    const done = await queueRoster();
    await run(done.id);
    const cancelled = await queueRoster();
    await officer.cancel(cancelled.id);
    await run(cancelled.id);
    const refused = await queue('zhejiang-officer', { content: Buffer.from('甲,乙\n1,2\n') });
    await run(refused.id);
    service.clock.set('2026-11-26');
    for (const [{ id }, state] of [
      [done, 'COMPLETED'],
      [cancelled, 'CANCELLED'],
      [refused, 'REFUSED'],
    ] as const) {
      expect(await officer.job(id)).toMatchObject({ state, allowedActions: [] });
      expect(await officer.resume(id)).toMatchObject({ job: null, problems: [{ code: 'ILLEGAL_TRANSITION' }] });
    }
  });
});
