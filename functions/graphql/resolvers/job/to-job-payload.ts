import type { Job } from '#domain/job/job.ts';
import { findJob } from '#services/job-access.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { RequestContext } from '../../context.ts';
import { toVisiblePayload, type Payload } from '../../payload.ts';

/** The payload of a change of a job; withheld from a caller who may not see the job any more. */
export function toJobPayload({ ports, act }: RequestContext, result: CommandResult<Job>): Promise<Payload<'job', Job>> {
  return toVisiblePayload('job', result, (id) => findJob(ports, act, id));
}
