import type { ClaimId, JobId, UploadId } from '#domain/ids.ts';
import { isBankFileKind } from '#domain/bank-file/file-kind.ts';
import type { Job, JobFile } from '#domain/job/job.ts';
import type { ObjectKey } from './ports/objects.ts';

const DIGITS = 4;
const numbered = (part: number): string => String(part).padStart(DIGITS, '0');

/** Where a file lies that was sent. */
export function uploadKey(id: UploadId): ObjectKey {
  return `uploads/${id}` as ObjectKey;
}

/** Where a paper of a claim lies. */
export function claimDocumentKey(id: ClaimId, number: number): ObjectKey {
  return `claims/${id}/${String(number)}` as ObjectKey;
}

/** Where the rows of a part lie, one per line: of lists as a JSON array, of a bank's file as `PartFiles` writes them. */
export function partKey(id: JobId, part: number): ObjectKey {
  return `jobs/${id}/parts/${numbered(part)}.ndjson` as ObjectKey;
}

/** Where the list of parts lies, which the map over them reads. */
export function partListKey(id: JobId): ObjectKey {
  return `jobs/${id}/parts.json` as ObjectKey;
}

/** Where the outcomes of a part's rows lie, in the order of lines; see `JobPart.attempt`. */
export function outcomesKey(id: JobId, part: number, attempt: string): ObjectKey {
  return `jobs/${id}/outcomes/${numbered(part)}-${attempt}.ndjson` as ObjectKey;
}

/** Where what a part of a bank's file leaves to the second pass lies. */
export function restKey(id: JobId, part: number, attempt: string): ObjectKey {
  return `jobs/${id}/rest/${numbered(part)}-${attempt}.txt` as ObjectKey;
}

/** Where what a part of a bank's file comes to in all lies. */
export function notesKey(id: JobId, part: number, attempt: string): ObjectKey {
  return `jobs/${id}/notes/${numbered(part)}-${attempt}.json` as ObjectKey;
}

/** Where the ids lie that rows of several parts share, one per line. */
export function sharedIdsKey(id: JobId): ObjectKey {
  return `jobs/${id}/shared-ids.txt` as ObjectKey;
}

/** What the files of a bank's job are called behind the dot; those of a list are CSV. */
const BANK_ENDINGS = { RECEIPT: 'json', RESULT: 'txt', ERRORS: 'txt', SUMMARY: 'json' } as const;

/** What a file for the caller is called. */
export function fileNameOf({ kind: of }: Pick<Job, 'kind'>, kind: JobFile['kind']): string {
  return `${kind.toLowerCase()}.${isBankFileKind(of) ? BANK_ENDINGS[kind] : 'csv'}`;
}

/** Where a file for the caller lies. */
export function fileKey(job: Pick<Job, 'id' | 'kind'>, kind: JobFile['kind']): ObjectKey {
  return `jobs/${job.id}/files/${fileNameOf(job, kind)}` as ObjectKey;
}
