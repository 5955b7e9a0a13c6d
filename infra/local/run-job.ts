import { setTimeout as pause } from 'node:timers/promises';
import type { inspect, PartEvent } from '../../functions/jobs/handler.ts';

type JobEvent = Parameters<typeof inspect>[0];
type StepAnswer = Awaited<ReturnType<typeof inspect>>;

/** The steps of a job, as they are deployed. */
export interface JobSteps {
  readonly inspect: (event: JobEvent) => Promise<StepAnswer>;
  readonly part: (event: PartEvent) => Promise<StepAnswer>;
  readonly settle: (event: JobEvent) => Promise<StepAnswer>;
  readonly finish: (event: JobEvent) => Promise<StepAnswer>;
  readonly fail: (event: JobEvent) => Promise<StepAnswer>;
}

/** A step is tried as often as by the state machine, with shorter pauses in between: nobody else uses this engine. */
export const TRIES = 5;
const FIRST_PAUSE_MILLISECONDS = 100;

async function repeatedly<Answer>(step: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === TRIES) throw error;
      await pause(FIRST_PAUSE_MILLISECONDS * 2 ** (attempt - 1));
    }
  }
}

/** One part after the other: two at a time are no faster on the local engine, of whatever kind of file (ADR 0017). */
async function runParts(steps: JobSteps, event: JobEvent, parts: number): Promise<void> {
  for (let part = 1; part <= parts; part += 1) await repeatedly(() => steps.part({ ...event, part }));
}

/** Takes a run of a job through its steps as the state machine does: inspect, the parts, the second pass, finish; and fail when a step gives up. */
export async function runJob(steps: JobSteps, event: JobEvent): Promise<StepAnswer> {
  try {
    const inspected = await repeatedly(() => steps.inspect(event));
    if (inspected.state === 'RUNNING') {
      await runParts(steps, event, inspected.parts);
      await repeatedly(() => steps.settle(event));
    }
    if (inspected.state !== 'RUNNING' && inspected.state !== 'FINISHING') return inspected;
    return await repeatedly(() => steps.finish(event));
  } catch (error) {
    console.error(error);
    return steps.fail(event);
  }
}
