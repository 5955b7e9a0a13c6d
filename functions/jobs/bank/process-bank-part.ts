import { createStoreMeter } from '#platform/store-meter.ts';
import type { Act } from '#domain/act.ts';
import type { JobId } from '#domain/ids.ts';
import type { Job } from '#domain/job/job.ts';
import { restKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import type { JobTools } from '../job-tools.ts';
import { actOf, moveOn, readJob, type StepOutcome } from '../move-on.ts';
import { readPart } from '../part/checkpoint.ts';
import type { PartOfJob } from '../part/process-part.ts';
import { settleDiscountPart } from './discount-part.ts';
import { settleDiscountRest } from './discount-rest.ts';
import { doneParts, readKept } from './done-parts.ts';
import { PartOutput } from './part-output.ts';
import { readLineBlocks } from './read-lines.ts';
import { settlingFileOf } from './settling-file.ts';
import { readSharedIds } from './shared-ids.ts';
import { settleStatusPart } from './status-part.ts';
import { settleStatusRest } from './status-rest.ts';

/** What the work on a part is done with. */
interface PartWork {
  readonly ports: Ports;
  readonly job: Job;
  readonly part: number;
  readonly output: PartOutput;
}

/** The number of the second pass, which comes behind the parts and is kept like one of them. */
export function secondPassOf({ parts }: Pick<Job, 'parts'>): number {
  return (parts ?? 0) + 1;
}

async function requireAct(ports: Ports, job: Job): Promise<Act> {
  const act = await actOf(ports, job, job.startedBy);
  if (act === undefined) throw new Error(`Nobody knows who started the job ${job.id}.`);
  return act;
}

async function settlePart({ ports, job, part, output }: PartWork): Promise<void> {
  const file = await settlingFileOf(ports, job);
  if (job.kind === 'DISCOUNT') return settleDiscountPart(ports, { job, part, file }, output);
  return settleStatusPart(ports, { job, part, file, act: await requireAct(ports, job) }, output);
}

/** What all parts left to the second pass. */
async function readRest(ports: Ports, job: Job): Promise<readonly string[]> {
  const stored: string[] = [];
  for (const { part, attempt } of await doneParts(ports, job, job.parts ?? 0)) {
    const content = await readKept(ports, restKey(job.id, part, attempt));
    for await (const lines of readLineBlocks(content)) for (const line of lines) stored.push(line);
  }
  return stored;
}

async function settleRest({ ports, job, output }: PartWork): Promise<void> {
  const file = await settlingFileOf(ports, job);
  const stored = await readRest(ports, job);
  const sharedIds = await readSharedIds(ports, job);
  if (job.kind === 'DISCOUNT') return settleDiscountRest(ports, stored, { file, output, sharedIds });
  return settleStatusRest(ports, stored, { file, output, sharedIds, act: await requireAct(ports, job) });
}

/** Does a part unless it is done: its sign of life first, then its rows, then what they came to in one go. */
async function doPart(
  tools: JobTools,
  { jobId, part }: PartOfJob,
  work: (part: PartWork) => Promise<void>,
): Promise<StepOutcome> {
  const meter = createStoreMeter();
  const ports = tools.ports(meter);
  const job = await readJob(ports, jobId);
  if (job.state !== 'RUNNING') return { job };
  const earlier = await readPart(ports, { jobId, part });
  if (earlier?.done === true) return { job };
  const at = ports.clock.now();
  await ports.jobs.savePart({ jobId, part, tally: {}, reached: 0, at, done: false, attempt: null });
  if ((await actOf(ports, job, job.startedBy)) === undefined) {
    return moveOn(ports, jobId, { step: 'FAIL', failure: 'CALLER_GONE' });
  }
  const output = new PartOutput();
  await work({ ports, job, part, output });
  await output.keep(ports, { job, part }, meter.requests);
  return { job: await readJob(ports, jobId) };
}

/** Settles the rows of one part of a bank's file. Done anew, or by two workers, it comes to the same and changes nothing. */
export function processBankPart(tools: JobTools, place: PartOfJob): Promise<StepOutcome> {
  return doPart(tools, place, settlePart);
}

/** Settles what the parts left, once all of them are done. */
export async function settleSecondPass(tools: JobTools, jobId: JobId): Promise<StepOutcome> {
  const job = await readJob(tools.ports(), jobId);
  return doPart(tools, { jobId, part: secondPassOf(job) }, settleRest);
}
