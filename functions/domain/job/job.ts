import type { ApiClientId, JobId, UploadId } from '../ids.ts';
import { isBankFileKind, type BankFileForm } from '../bank-file/file-kind.ts';
import type { Instant, LocalDate } from '../day.ts';
import type { Verdict } from '../reconciliation/verdict.ts';
import type { FileProblem } from './file-problem.ts';
import type { FileContentType, JobKind, JobMode } from './job-kind.ts';
import type { RowTally } from './row-outcome.ts';
import type { JobOwner } from './upload.ts';

/** Where a job stands. The last five are ends; FAILED alone may be resumed. */
export const JOB_STATES = [
  ...(['QUEUED', 'INSPECTING', 'RUNNING', 'FINISHING'] as const),
  ...(['COMPLETED', 'COMPLETED_WITH_ERRORS', 'CANCELLED', 'REFUSED', 'FAILED'] as const),
] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Why a job failed that is no fault of the file's. */
export type JobFailure = 'BROKEN_OFF' | 'CALLER_GONE' | 'ROWS_UNACCOUNTED';

/** What a job gives back: the outcome of every row, what to do about those that did not go in; of a bank's file more. */
export interface JobFile {
  readonly kind: 'RECEIPT' | 'RESULT' | 'ERRORS' | 'SUMMARY';
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** The file a job works on, as it was sent. */
export interface JobSource {
  readonly uploadId: UploadId;
  readonly fileName: string;
  readonly contentType: FileContentType;
  readonly bytes: number;
  readonly sha256: string;
  /** Who sent the file; what needs a second pair of eyes takes the starter for them. */
  readonly sentBy: ApiClientId;
}

/** A bank's file that was accepted: what it says of itself, and as known when its rows are judged. */
export interface AcceptedFile {
  readonly businessDate: LocalDate;
  readonly sequence: number;
  readonly form: BankFileForm;
  /** SHA-256 of the plain bytes before the trailer. */
  readonly sha256: string;
  /** When it was accepted: what was recorded later does not exist for its rows, whenever they are done. */
  readonly acceptedAt: Instant;
  /** How many days an orphan of it is no break. */
  readonly graceDays: number;
}

/** The work on one file: inspected once, cut into parts that may each be done anew, and finished with two files. */
export interface Job {
  readonly id: JobId;
  readonly version: number;
  readonly kind: JobKind;
  readonly mode: JobMode;
  readonly source: JobSource;
  readonly owner: JobOwner;
  /** Fingerprint of kind, mode, owner and content: what makes two files the same work. */
  readonly content: string;
  /** In whose name it is done: who started it, or, of a bank's file, set it going again last. */
  readonly startedBy: ApiClientId;
  readonly startedAt: Instant;
  /** How often it was set going; 1 at first, one more with each resumption. */
  readonly run: number;
  readonly state: JobState;
  /** When it came into its state. */
  readonly stateSince: Instant;
  readonly cancelRequestedBy: ApiClientId | null;
  /** Rows of the file and the parts they are cut into; null until it is inspected. */
  readonly rows: number | null;
  readonly parts: number | null;
  /** What became of the rows; null until the job is finished. */
  readonly outcomes: RowTally | null;
  readonly files: readonly JobFile[];
  readonly problems: readonly FileProblem[];
  readonly failure: JobFailure | null;
  /** Of a bank's file, once it was accepted. */
  readonly accepted?: AcceptedFile;
  /** Of a bank's file, once all its rows have their class. */
  readonly verdict?: Verdict;
}

/** What a job on a bank's file comes to; null while it is not over, and for lists. */
export function verdictOf({ kind, state, verdict }: Pick<Job, 'kind' | 'state' | 'verdict'>): Verdict | null {
  if (!isBankFileKind(kind)) return null;
  if (state === 'REFUSED' || state === 'FAILED') return state;
  return verdict ?? null;
}

/** How far one part is. Its counts are written together, and once it is done nothing changes them. */
export interface JobPart {
  readonly jobId: JobId;
  /** From 1. */
  readonly part: number;
  readonly tally: RowTally;
  /** How many rows, in the order in which they are done, may have been written by now, whether counted yet or not. */
  readonly reached: number;
  readonly done: boolean;
  /** Which of the files of outcomes counts: each worker on the part writes one of its own. Null until it is done. */
  readonly attempt: string | null;
  readonly at: Instant;
}
