import type { JobEvent, PartEvent, StepAnswer } from '../../functions/jobs/handler.ts';

/** The steps of a job, as they are deployed. */
export interface JobSteps {
  readonly inspect: (event: JobEvent) => Promise<StepAnswer>;
  readonly part: (event: PartEvent) => Promise<StepAnswer>;
  readonly finish: (event: JobEvent) => Promise<StepAnswer>;
  readonly fail: (event: JobEvent) => Promise<StepAnswer>;
}

const TRIES = 3;
const PARTS_AT_A_TIME = 2;

async function repeatedly<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function runParts(steps: JobSteps, jobId: string, parts: number): Promise<void> {
  let next = 1;
  const work = async (): Promise<void> => {
    while (next <= parts) {
      const part = next;
      next += 1;
      await repeatedly(() => steps.part({ jobId, part }));
    }
  };
  await Promise.all(Array.from({ length: PARTS_AT_A_TIME }, work));
}

/** Takes a job through its steps as the state machine does: inspect, the parts, finish; and fail when a step gives up. */
export async function runJob(steps: JobSteps, jobId: string): Promise<StepAnswer> {
  try {
    const inspected = await repeatedly(() => steps.inspect({ jobId }));
    if (inspected.state === 'RUNNING') await runParts(steps, jobId, inspected.parts);
    if (inspected.state !== 'RUNNING' && inspected.state !== 'FINISHING') return inspected;
    return await repeatedly(() => steps.finish({ jobId }));
  } catch (error) {
    console.error(error);
    return steps.fail({ jobId });
  }
}
