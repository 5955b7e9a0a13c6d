import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JobState } from '#domain/job/job.ts';
import { runJob, type JobSteps } from '../../infra/local/run-job.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const EVENT = { jobId: 'job_1', run: 1 };
type StepName = keyof JobSteps;

/** Steps of a job of one part, of which one breaks off for so many seconds from now on. Tells which were taken to their end. */
function stepsBreaking(broken: StepName, seconds: number) {
  const backAt = Date.now() + 1_000 * seconds;
  const taken: StepName[] = [];
  const step = (name: StepName, state: JobState) => () => {
    if (name === broken && Date.now() < backAt) return Promise.reject(new Error('the engine is away'));
    taken.push(name);
    return Promise.resolve({ ...EVENT, state, parts: 1, partList: '' });
  };
  const steps: JobSteps = {
    ...{ inspect: step('inspect', 'RUNNING'), part: step('part', 'RUNNING'), settle: step('settle', 'RUNNING') },
    ...{ finish: step('finish', 'COMPLETED'), fail: step('fail', 'FAILED') },
  };
  return { steps, taken };
}

describe('a step of a job on one machine', () => {
  it.each(['inspect', 'part', 'settle', 'finish'] as const)(
    'outlasts 20 seconds without an engine, longer than one takes to start, and then gives up: %s',
    async (broken) => {
      vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const ends = [20, 20.001].map(async (seconds) => {
        const { steps, taken } = stepsBreaking(broken, seconds);
        const { state } = await runJob(steps, EVENT);
        return [state, taken.includes('fail')];
      });
      await vi.runAllTimersAsync();
      expect(await Promise.all(ends)).toEqual([
        ['COMPLETED', false],
        ['FAILED', true],
      ]);
    },
  );
});
