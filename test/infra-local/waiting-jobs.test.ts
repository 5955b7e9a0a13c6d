import { expect, it } from 'vitest';
import type { JobId } from '#domain/ids.ts';
import { WaitingJobs } from '../../infra/local/waiting-jobs.ts';

const job = (id: string, run = 1) => ({ jobId: id as JobId, run });
const [FIRST, SECOND] = [job('job_1'), job('job_2')];

it.each(['QUEUED', 'INSPECTING'])(
  'a job is taken at once, and one that waits for another, %s, after a while',
  (state) => {
    const waiting = new WaitingJobs();
    expect(waiting.isDue(FIRST, 0)).toBe(true);
    waiting.took(FIRST, state, 0);
    expect([0, 300, 4_999, 5_000].map((now) => waiting.isDue(FIRST, now))).toEqual([false, false, false, true]);
    expect(waiting.isDue(SECOND, 0)).toBe(true);
  },
);

it.each(['COMPLETED', 'REFUSED', 'FAILED', 'OVERTAKEN'])(
  'a job that is %s lets all that wait be looked at again',
  (state) => {
    const waiting = new WaitingJobs();
    waiting.took(FIRST, 'QUEUED', 0);
    waiting.took(SECOND, state, 100);
    expect(waiting.isDue(FIRST, 100)).toBe(true);
  },
);

it('a job that is resumed meanwhile is taken at once: it is another run', () => {
  const waiting = new WaitingJobs();
  waiting.took(FIRST, 'QUEUED', 0);
  expect(waiting.isDue(job('job_1', 2), 1)).toBe(true);
});
