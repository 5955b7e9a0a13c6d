import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { JobKind } from '#domain/job/job-kind.ts';
import type { Job, JobState } from '#domain/job/job.ts';
import { isOwnerVisible } from './job-access.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which jobs to list. */
export interface JobQuery {
  readonly kind: JobKind | null;
  readonly state: JobState | null;
  readonly page: SliceRequest;
}

const isAsked = (asked: string | null, value: string): boolean => asked === null || asked === value;

/** A page of the jobs the caller may see, newest first. */
export function listJobs(ports: Ports, act: Act, { kind, state, page }: JobQuery): Promise<Slice<Job>> {
  const { role, scope } = act.caller;
  if (!mayDo(role, 'job:read')) return Promise.resolve(NO_ROWS);
  return keepVisible((request) => ports.jobs.inRegion(scope.regionCode, request), page, {
    visible: (job) => isOwnerVisible(ports, act, job.owner),
    wanted: (job) => isAsked(kind, job.kind) && isAsked(state, job.state),
  });
}
