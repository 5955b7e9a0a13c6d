import type { ApiClient, Role } from '../caller/caller.ts';
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
  MERCHANTS: null,
  OFFERS: null,
  STIPENDS: null,
  ENROLMENTS: null,
  DISBURSEMENTS: null,
  CARDSTATUS: null,
  DISCOUNT: null,
};

/** What the rows of a file of each kind are good for: without it, not one of them would go in. */
const WORK: Readonly<Record<JobKind, Action>> = {
  MEMBERS: 'member:admit',
  UNION_BODIES: 'unionBody:found',
  MERCHANTS: 'merchant:manage',
  OFFERS: 'offer:manage',
  STIPENDS: 'stipend:pay',
  ENROLMENTS: 'enrolment:record',
  DISBURSEMENTS: 'disbursement:record',
  CARDSTATUS: 'bankFile:send',
  DISCOUNT: 'bankFile:send',
};

/** Whether the role may send files of the kind. */
export function maySendFile(role: Role, kind: JobKind): boolean {
  return mayDo(role, 'upload:create') && mayDo(role, WORK[kind]);
}

/** Whether the caller may start, stop or resume a job on the file: who may send files, or has a second person's part in it. */
export function mayRunFile({ id, role }: Pick<ApiClient, 'id' | 'role'>, { kind, sentBy }: SentFile): boolean {
  if (maySendFile(role, kind)) return true;
  const part = SECOND_PART[kind];
  return id !== sentBy && part !== null && mayDo(role, 'job:start') && mayDo(role, part);
}
