import type { JobId, SponsorId, UnionBodyId, UploadId } from '#domain/ids.ts';
import type { Job, JobPart } from '#domain/job/job.ts';
import type { Upload } from '#domain/job/upload.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Reads of uploads. */
export interface Uploads {
  readonly find: (id: UploadId) => Promise<Upload | undefined>;
  readonly read: (id: UploadId) => Promise<Upload | undefined>;
}

/** Whose list a job stands in: that of a division, of a union body, of a sponsor, or of a bank; see `listingsOf`. */
export type JobList = RegionCode | UnionBodyId | SponsorId | `BANK:${string}`;

/** Reads of jobs, and the progress of their parts. */
export interface Jobs {
  readonly find: (id: JobId) => Promise<Job | undefined>;
  readonly read: (id: JobId) => Promise<Job | undefined>;
  /** The last job of a content; see `Job.content`. */
  readonly readByContent: (content: string) => Promise<Job | undefined>;
  /** Jobs that stand in any of the lists, newest first, each once. */
  readonly listed: (lists: readonly JobList[], request: SliceRequest) => Promise<Slice<Job>>;
  /** Jobs that are not over, the oldest first. */
  readonly underWay: (request: SliceRequest) => Promise<Slice<Job>>;
  /** The parts of a job that told of themselves, as they stand now. */
  readonly partsOf: (id: JobId) => Promise<readonly JobPart[]>;
  /**
   * Keeps what is known of a part, unless it is known to be done or to have reached further: then it answers the part as it
   * stands.
   */
  readonly savePart: (part: JobPart) => Promise<JobPart | undefined>;
  /** Forgets that parts of a job were begun or done, so that whoever takes the job up does them anew. */
  readonly forgetParts: (id: JobId) => Promise<void>;
}
