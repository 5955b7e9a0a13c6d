import type { Instant } from '../day.ts';
import type { ApiClientId, SponsorId, UnionBodyId, UploadId } from '../ids.ts';
import type { RegionCode } from '../region/region-code.ts';
import type { FileContentType, JobKind } from './job-kind.ts';

/** Whose a file and its jobs are: of a bank, of a sponsor, of a union body, or of a region where none is named. */
export interface JobOwner {
  readonly regionCode: RegionCode;
  readonly bodyId: UnionBodyId | null;
  /** The bank whose file it is; left out for lists. */
  readonly bankCode?: string;
  /** The sponsor whose payroll it is, where it sent the file itself. */
  readonly sponsorId?: SponsorId;
}

/** A file that may be sent, or was. Its id names the object; what the caller calls it is shown and nothing more. */
export interface Upload {
  readonly id: UploadId;
  readonly version: number;
  readonly kind: JobKind;
  readonly fileName: string;
  readonly contentType: FileContentType;
  readonly bytes: number;
  /** SHA-256 of the content in hexadecimal; the object store takes no other content. */
  readonly sha256: string;
  readonly owner: JobOwner;
  readonly createdBy: ApiClientId;
  readonly createdAt: Instant;
  /** Until when the file may be sent. */
  readonly expiresAt: Instant;
}
