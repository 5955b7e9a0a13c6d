import { tmpdir } from 'node:os';
import { parseEnv } from '#platform/env.ts';
import { createAdapters, createPorts } from '../compose.ts';
import { problemWords } from '../compose/problem-words.ts';
import { failJob, finish as finishJob } from './finish/finish.ts';
import { inRun, type JobEvent, type StepAnswer } from './in-run.ts';
import { inspect as inspectFile } from './inspect/inspect.ts';
import type { JobTools } from './job-tools.ts';
import { processPart } from './part/process-part.ts';

/** What the step of a part is told. */
export interface PartEvent extends JobEvent {
  readonly part: number;
}

const adapters = createAdapters(parseEnv(process.env));
const tools: JobTools = { ports: () => createPorts(adapters), words: problemWords, workFolder: tmpdir() };

/** The first step: reads the file once and cuts it into parts, or refuses it. */
export async function inspect(event: JobEvent): Promise<StepAnswer> {
  return inRun(tools, event, inspectFile);
}

/** Does the rows of one part. */
export async function part(event: PartEvent): Promise<StepAnswer> {
  return inRun(tools, event, (bound, jobId) => processPart(bound, { jobId, part: event.part }));
}

/** The last step: the files for the caller, and the sums. */
export async function finish(event: JobEvent): Promise<StepAnswer> {
  return inRun(tools, event, finishJob);
}

/** Where a step goes that was repeated often enough: the job is FAILED, and may be resumed. */
export async function fail(event: JobEvent): Promise<StepAnswer> {
  return inRun(tools, event, failJob);
}
