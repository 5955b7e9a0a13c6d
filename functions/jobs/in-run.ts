import { parseId, type JobId } from '#domain/ids.ts';
import { partListKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import type { JobTools } from './job-tools.ts';
import type { StepOutcome } from './move-on.ts';
import { StepBroken } from './step-broken.ts';

/** What a step is told: which job, and which run of it; everything else lies in the table and with the files. */
export interface JobEvent {
  readonly jobId: string;
  readonly run: number;
}

/** What a step answers: where the job stands, and where the list of its parts lies. */
export interface StepAnswer extends JobEvent {
  /** A state of the job, or OVERTAKEN where it has been resumed since: then the step did nothing. */
  readonly state: string;
  readonly parts: number;
  readonly partList: string;
}

/** Ends a step of a run that is not the job's present one; caught where steps are told of their run. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * Ports, made for one step, through which its job is there in one run only: each move decides on the job as they read it. Other
 * jobs are there as they stand.
 */
function bindToRun(ports: Ports, own: { readonly id: JobId; readonly run: number }): Ports {
  const { jobs } = ports;
  const read: typeof jobs.read = async (id) => {
    const job = await jobs.read(id);
    if (id === own.id && job !== undefined && job.run !== own.run) throw new Overtaken();
    return job;
  };
  return Object.assign(ports, { jobs: { ...jobs, read } });
}

/**
 * Takes a step in a run of its job; throws StepBroken. A step of an earlier run changes nothing, and stops at its next look at
 * the job: an execution that lost its job to a resumption may neither fail nor end it.
 */
export async function inRun(
  tools: JobTools,
  { jobId, run }: JobEvent,
  step: (tools: JobTools, id: JobId) => Promise<StepOutcome>,
): Promise<StepAnswer> {
  const id = parseId('Job', jobId);
  if (id === undefined || !Number.isInteger(run)) throw new Error('A step was asked for without a job or its run.');
  const answer = { jobId: id, run, partList: partListKey(id) };
  try {
    const { job } = await step({ ...tools, ports: (meter) => bindToRun(tools.ports(meter), { id, run }) }, id);
    return { ...answer, state: job.state, parts: job.parts ?? 0 };
  } catch (error) {
    if (error instanceof Overtaken) return { ...answer, state: 'OVERTAKEN', parts: 0 };
    throw new StepBroken(id, error);
  }
}
