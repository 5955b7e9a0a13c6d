import type { inspect, PartEvent } from '../../functions/jobs/handler.ts';
import { STEP_RETRIES } from '../step-retries.ts';

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

/** A step is tried as often as by the state machine. */
export const TRIES = STEP_RETRIES.times + 1;
/** A tenth of the state machine's, as nobody else uses this engine: all pauses together outlast the start of another engine. */
const FIRST_PAUSE_MILLISECONDS = STEP_RETRIES.firstPauseSeconds * 100;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function repeatedly<Answer>(step: () => Promise<Answer>, firstPause: number): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step();
    } catch (error) {
      if (attempt === TRIES) throw error;
      await pause(firstPause * STEP_RETRIES.rate ** (attempt - 1));
    }
  }
}

/** The steps, each of which is tried again where it breaks off, but the one that fails the job. */
function repeating(steps: JobSteps, firstPause: number): JobSteps {
  const again =
    <Event>(step: (event: Event) => Promise<StepAnswer>) =>
    (event: Event): Promise<StepAnswer> =>
      repeatedly(() => step(event), firstPause);
  const { inspect, part, settle, finish, fail } = steps;
  return { inspect: again(inspect), part: again(part), settle: again(settle), finish: again(finish), fail };
}

/** One part after the other: two at a time are no faster on the local engine, of whatever kind of file (ADR 0017). */
async function runParts(steps: JobSteps, event: JobEvent, parts: number): Promise<void> {
  for (let part = 1; part <= parts; part += 1) await steps.part({ ...event, part });
}

/**
 * Takes a run of a job through its steps as the state machine does: inspect, the parts, the second pass, finish; and fail when a step
 * gives up. One that breaks off is tried again after `firstPause` milliseconds, and then after longer and longer pauses.
 */
export async function runJob(
  given: JobSteps,
  event: JobEvent,
  firstPause = FIRST_PAUSE_MILLISECONDS,
): Promise<StepAnswer> {
  const steps = repeating(given, firstPause);
  try {
    const inspected = await steps.inspect(event);
    if (inspected.state === 'RUNNING') {
      await runParts(steps, event, inspected.parts);
      await steps.settle(event);
    }
    if (inspected.state !== 'RUNNING' && inspected.state !== 'FINISHING') return inspected;
    return await steps.finish(event);
  } catch (error) {
    console.error(error);
    return steps.fail(event);
  }
}
