import type { Act } from '#domain/act.ts';
import { dayOf } from '#domain/day.ts';
import type { ApiClientId, JobId } from '#domain/ids.ts';
import type { JobMove } from '#domain/job/decide-step.ts';
import type { Job } from '#domain/job/job.ts';
import { fileOf, mayRunFile } from '#domain/job/may-run-file.ts';
import type { Ports } from '#services/ports.ts';
import { moveJob } from '#services/step-job.ts';
import type { BankFileLine } from './bank/file-events.ts';

/** Where a job stands after a step. */
export interface StepOutcome {
  readonly job: Job;
  /** What the log is to tell of it. */
  readonly line?: BankFileLine;
}

/** A job that a step was asked for and that nobody knows: a defect of whoever runs jobs. */
class UnknownJob extends Error {
  override readonly name = 'UnknownJob';
}

/** The job as it stands now. */
export async function readJob(ports: Ports, id: JobId): Promise<Job> {
  const job = await ports.jobs.read(id);
  if (job === undefined) throw new UnknownJob(`There is no job ${id}.`);
  return job;
}

/** What a caller does through a job; undefined when it may call no longer. The audit trail names the job as the request. */
export async function actOf(ports: Ports, job: Job, callerId: ApiClientId): Promise<Act | undefined> {
  const caller = await ports.clients.read(callerId);
  if (caller?.revokedAt !== null || !mayRunFile(caller, fileOf(job))) return undefined;
  const now = ports.clock.now();
  return { caller, now, today: dayOf(now), requestId: job.id, byJob: true };
}

/**
 * Takes a step of a job, in the name of whoever started it, and tells where it stands then. A step that was taken before, or
 * that the job is past, changes nothing: steps may be repeated. A job whose starter may call no longer fails.
 */
export async function moveOn(ports: Ports, id: JobId, move: JobMove): Promise<StepOutcome> {
  const job = await readJob(ports, id);
  const act = await actOf(ports, job, job.startedBy);
  if (act === undefined) return failFor(ports, job);
  return take(ports, act, { job, move });
}

/** Ends a job whose starter is gone, still in that caller's name: nobody else has a part in it. */
async function failFor(ports: Ports, job: Job): Promise<StepOutcome> {
  const caller = await ports.clients.read(job.startedBy);
  if (caller === undefined) throw new UnknownJob(`Nobody knows who started the job ${job.id}.`);
  const now = ports.clock.now();
  const act: Act = { caller, now, today: dayOf(now), requestId: job.id, byJob: true };
  return take(ports, act, { job, move: { step: 'FAIL', failure: 'CALLER_GONE' } });
}

async function take(
  ports: Ports,
  act: Act,
  { job, move }: { readonly job: Job; readonly move: JobMove },
): Promise<StepOutcome> {
  const result = await moveJob(ports, act, { job, move });
  if (!result.ok && result.failure.code !== 'ILLEGAL_TRANSITION') {
    throw new Error(`A step of a job was refused: ${move.step}, ${result.failure.code}.`);
  }
  return { job: await readJob(ports, job.id) };
}
