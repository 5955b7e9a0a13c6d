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

function idIn({ jobId }: JobEvent): JobId {
  const id = parseId('Job', jobId);
  if (id === undefined) throw new Error('A step was asked for without the id of a job.');
  return id;
}

function answer({ job }: StepOutcome): StepAnswer {
  return { jobId: job.id, state: job.state, parts: job.parts ?? 0, partList: partListKey(job.id) };
}

/** The first step: reads the file once and cuts it into parts, or refuses it. */
export async function inspect(event: JobEvent): Promise<StepAnswer> {
  return answer(await inspectFile(tools, idIn(event)));
}

/** Does the rows of one part. */
export async function part(event: PartEvent): Promise<StepAnswer> {
  return answer(await processPart(tools, { jobId: idIn(event), part: event.part }));
}

/** The last step: the files for the caller, and the sums. */
export async function finish(event: JobEvent): Promise<StepAnswer> {
  return answer(await finishJob(tools, idIn(event)));
}

/** Where a step goes that was repeated often enough: the job is FAILED, and may be resumed. */
export async function fail(event: JobEvent): Promise<StepAnswer> {
  return answer(await failJob(tools, idIn(event)));
}
