import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { JobKind } from '#domain/job/job-kind.ts';
import type { Job, JobState } from '#domain/job/job.ts';
import { bankOfCaller } from './bank-access.ts';
import { bankList } from './job-writes.ts';
import { bodyAt } from '#domain/union-body/body-path.ts';
import { findReached } from './body-reach.ts';
import { isOwnerVisible } from './job-access.ts';
import { keepVisible } from './keep-visible.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { JobList } from './ports/jobs.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Which jobs to list. */
export interface JobQuery {
  readonly kind: JobKind | null;
  readonly state: JobState | null;
  readonly page: SliceRequest;
}

const isAsked = (asked: string | null, value: string): boolean => asked === null || asked === value;

/**
 * The lists in which a caller finds its jobs: that of its division; or of its body and of those that were moved below it,
 * which are few.
 */
async function listsOf(ports: Ports, act: Act): Promise<readonly JobList[]> {
  const { scope } = act.caller;
  if (scope.kind === 'REGION') return [scope.regionCode];
  if (scope.kind === 'SPONSOR') return [scope.sponsorId];
  const bank = await bankOfCaller(ports, act);
  if (bank !== undefined) return [bankList(bank.code)];
  if (scope.kind !== 'BODY') return [];
  const reached = await findReached(ports, act, { unionBodyId: scope.bodyId, subtree: true, day: act.today });
  return reached?.lookup.paths.map(bodyAt) ?? [];
}

/** A page of the jobs the caller may see, newest first, whatever others have started since. */
export async function listJobs(ports: Ports, act: Act, { kind, state, page }: JobQuery): Promise<Slice<Job>> {
  if (!mayDo(act.caller.role, 'job:read')) return NO_ROWS;
  const lists = await listsOf(ports, act);
  return keepVisible((request) => ports.jobs.listed(lists, request), page, {
    visible: (job) => isOwnerVisible(ports, act, job.owner),
    wanted: (job) => isAsked(kind, job.kind) && isAsked(state, job.state),
  });
}
