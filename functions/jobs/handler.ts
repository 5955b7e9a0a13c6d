import { tmpdir } from 'node:os';
import { parseId, type JobId } from '#domain/ids.ts';
import { partListKey } from '#services/job-objects.ts';
import { parseEnv } from '#platform/env.ts';
import { createAdapters, createPorts } from '../compose.ts';
import { problemWords } from '../compose/problem-words.ts';
import { failJob, finish as finishJob } from './finish/finish.ts';
import { inspect as inspectFile } from './inspect/inspect.ts';
import type { JobTools } from './job-tools.ts';
import type { StepOutcome } from './move-on.ts';
import { processPart } from './part/process-part.ts';
import { StepBroken } from './step-broken.ts';

/** What a step is told: nothing but which job, for everything else lies in the table and with the files. */
export interface JobEvent {
  readonly jobId: string;
}

/** What the step of a part is told. */
export interface PartEvent extends JobEvent {
  readonly part: number;
}

/** What a step answers: where the job stands, and where the list of its parts lies. */
export interface StepAnswer extends JobEvent {
  readonly state: string;
  readonly parts: number;
  readonly partList: string;
}

const adapters = createAdapters(parseEnv(process.env));
const tools: JobTools = { ports: () => createPorts(adapters), words: problemWords, workFolder: tmpdir() };

async function take({ jobId }: JobEvent, step: (id: JobId) => Promise<StepOutcome>): Promise<StepAnswer> {
  const id = parseId('Job', jobId);
  if (id === undefined) throw new Error('A step was asked for without the id of a job.');
  try {
    const { job } = await step(id);
    return { jobId: id, state: job.state, parts: job.parts ?? 0, partList: partListKey(id) };
  } catch (error) {
    throw new StepBroken(id, error);
  }
}

/** The first step: reads the file once and cuts it into parts, or refuses it. */
export async function inspect(event: JobEvent): Promise<StepAnswer> {
  return take(event, (id) => inspectFile(tools, id));
}

/** Does the rows of one part. */
export async function part(event: PartEvent): Promise<StepAnswer> {
  return take(event, (jobId) => processPart(tools, { jobId, part: event.part }));
}

/** The last step: the files for the caller, and the sums. */
export async function finish(event: JobEvent): Promise<StepAnswer> {
  return take(event, (id) => finishJob(tools, id));
}

/** Where a step goes that was repeated often enough: the job is FAILED, and may be resumed. */
export async function fail(event: JobEvent): Promise<StepAnswer> {
  return take(event, (id) => failJob(tools, id));
}
