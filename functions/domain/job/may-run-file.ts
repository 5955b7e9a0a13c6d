import type { ApiClient } from '../caller/caller.ts';
import { mayDo, type Action } from '../caller/permission.ts';
import type { ApiClientId } from '../ids.ts';
import type { JobKind } from './job-kind.ts';
import type { Job } from './job.ts';

/** A file of rows: what they are, and who sent it. */
export interface SentFile {
  readonly kind: JobKind;
  readonly sentBy: ApiClientId;
}

/** The file a job works on. */
export function fileOf({ kind, source }: Pick<Job, 'kind' | 'source'>): SentFile {
  return { kind, sentBy: source.sentBy };
}

/** What a second person does in a job on a file of each kind, once another one sent it; null where there is nothing to do. */
const SECOND_PART: Readonly<Record<JobKind, Action | null>> = {
  MEMBERS: null,
  UNION_BODIES: 'unionBody:approve',
  OFFERS: null,
};

/** Whether the caller may start, stop or resume a job on the file: who may send files, or has a second person's part in it. */
export function mayRunFile({ id, role }: Pick<ApiClient, 'id' | 'role'>, { kind, sentBy }: SentFile): boolean {
  if (mayDo(role, 'upload:create')) return true;
  const part = SECOND_PART[kind];
  return id !== sentBy && part !== null && mayDo(role, 'job:start') && mayDo(role, part);
}
