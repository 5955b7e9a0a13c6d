import { describe, expect, it } from 'vitest';
import { rosterFile, rosterLines } from '../support/roster-file.ts';
import { startSteppedJobs } from '../support/stepped-jobs.ts';

const { jobs, queue, steps } = await startSteppedJobs();
const officer = jobs('zhejiang-officer');

let seed = 0;
/** A job that failed in its first run and is QUEUED in its second. */
async function resumed(): Promise<string> {
  seed += 1;
  const { header, lines } = rosterLines(3, { code: 'zhejiang-works', seed });
  const { id } = await queue('zhejiang-officer', { content: rosterFile(header, lines) });
  await steps.fail({ jobId: id });
  expect(await officer.resume(id)).toMatchObject({ problems: [], job: { state: 'QUEUED', run: 2 } });
  return id;
}

describe('a late step of a run that was resumed', () => {
  it('does not fail the run that came after', async () => {
    const jobId = await resumed();
    expect(await steps.fail({ jobId, run: 1 })).toMatchObject({ state: 'OVERTAKEN', run: 1 });
    expect(await officer.job(jobId)).toMatchObject({ state: 'QUEUED', run: 2, failure: null });
  });

  it('neither begins it, nor does its rows, nor ends it', async () => {
    const jobId = await resumed();
    expect((await steps.inspect({ jobId, run: 1 })).state).toBe('OVERTAKEN');
    expect((await officer.job(jobId)).state).toBe('QUEUED');
    await steps.inspect({ jobId, run: 2 });
    expect((await steps.part({ jobId, run: 1, part: 1 })).state).toBe('OVERTAKEN');
    expect(await officer.job(jobId)).toMatchObject({ state: 'RUNNING', partsDone: 0 });
    expect((await steps.part({ jobId, run: 2, part: 1 })).state).toBe('RUNNING');
    expect((await steps.finish({ jobId, run: 1 })).state).toBe('OVERTAKEN');
    expect((await officer.job(jobId)).state).toBe('RUNNING');
    expect(await steps.finish({ jobId, run: 2 })).toMatchObject({ state: 'COMPLETED', run: 2 });
  });
});
