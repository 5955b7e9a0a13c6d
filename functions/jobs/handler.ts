import { tmpdir } from 'node:os';
import { parseEnv } from '#platform/env.ts';
import { createAdapters, createPorts } from '../compose.ts';
import { problemWords } from '../compose/problem-words.ts';
import type { JobId } from '#domain/ids.ts';
import { createEventLog } from '#platform/logger.ts';
import { failJob } from './finish/finish.ts';
import { inRun, type JobEvent, type StepAnswer } from './in-run.ts';
import type { JobTools } from './job-tools.ts';
import type { StepOutcome } from './move-on.ts';
import { steps } from './steps.ts';

/** What the step of a part is told. */
export interface PartEvent extends JobEvent {
  readonly part: number;
}

const env = parseEnv(process.env);
const adapters = createAdapters(env);
const log = createEventLog(env.logLevel);
const tools: JobTools = {
  ports: (meter) => createPorts(adapters, meter && { meter, withCapacity: false }),
  words: problemWords,
  workFolder: tmpdir(),
};

/** Takes a step, and logs what it has to tell. */
async function take(event: JobEvent, step: (tools: JobTools, id: JobId) => Promise<StepOutcome>): Promise<StepAnswer> {
  return inRun(tools, event, async (bound, id) => {
    const outcome = await step(bound, id);
    const { line } = outcome;
    if (line !== undefined) log.info(line.event, line.fields);
    return outcome;
  });
}

/** The first step: reads the file once and cuts it into parts, or refuses it. */
export async function inspect(event: JobEvent): Promise<StepAnswer> {
  return take(event, steps.inspect);
}

/** Does the rows of one part. */
export async function part(event: PartEvent): Promise<StepAnswer> {
  return take(event, (bound, jobId) => steps.part(bound, { jobId, part: event.part }));
}

/** Settles what the parts of a bank's file left to a second pass; of a list nothing is left. */
export async function settle(event: JobEvent): Promise<StepAnswer> {
  return take(event, steps.settle);
}

/** The last step: the files for the caller, and the sums. */
export async function finish(event: JobEvent): Promise<StepAnswer> {
  return take(event, steps.finish);
}

/** Where a step goes that was repeated often enough: the job is FAILED, and may be resumed. */
export async function fail(event: JobEvent): Promise<StepAnswer> {
  return take(event, failJob);
}
