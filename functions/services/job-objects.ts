import type { JobId, UploadId } from '#domain/ids.ts';
import type { JobFile } from '#domain/job/job.ts';
import type { ObjectKey } from './ports/objects.ts';

const DIGITS = 4;
const numbered = (part: number): string => String(part).padStart(DIGITS, '0');

/** Where a file lies that was sent. */
export function uploadKey(id: UploadId): ObjectKey {
  return `uploads/${id}` as ObjectKey;
}

/** Where the rows of a part lie, one JSON array per line. */
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

/** Where a file for the caller lies. */
export function fileKey(id: JobId, kind: JobFile['kind']): ObjectKey {
  return `jobs/${id}/files/${kind.toLowerCase()}.csv` as ObjectKey;
}
