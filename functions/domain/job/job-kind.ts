import { BANK_FILE_KINDS, isBankFileKind, MOST_BANK_BYTES } from '../bank-file/file-kind.ts';

/** What a list of an officer may hold; each kind has a folder of its own under `functions/jobs/`. */
const LIST_KINDS = [
  'MEMBERS',
  'UNION_BODIES',
  'MERCHANTS',
  'OFFERS',
  'STIPENDS',
  'ENROLMENTS',
  'DISBURSEMENTS',
] as const;

/** What a file may hold: a list of an officer, or what a bank tells. */
export const JOB_KINDS = [...LIST_KINDS, ...BANK_FILE_KINDS] as const;

/** What the rows of a list are. */
export type ListKind = (typeof LIST_KINDS)[number];

/** What the rows of a file are. */
export type JobKind = (typeof JOB_KINDS)[number];

/** DRY_RUN tells what would become of each row in an UPSERT and writes none; CREATE leaves what exists alone; UPSERT revises it. */
export type JobMode = 'DRY_RUN' | 'CREATE' | 'UPSERT';

/** The most bytes a list may have: 200 MB. */
const LARGEST_LIST_BYTES = 200_000_000;

/** The most bytes a file may have. */
export function largestFile(kind: JobKind): number {
  return isBankFileKind(kind) ? MOST_BANK_BYTES : LARGEST_LIST_BYTES;
}

/** What a list may be: CSV or an Excel workbook of the present form. */
const LIST_CONTENT_TYPES = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

/** What a bank's file may be: text, or the same in gzip. */
const BANK_CONTENT_TYPES = ['text/plain', 'application/gzip'] as const;

/** The form a file was said to have. */
export type FileContentType = (typeof LIST_CONTENT_TYPES | typeof BANK_CONTENT_TYPES)[number];

/** The forms that a file of a kind may have. */
export function contentTypesOf(kind: JobKind): readonly FileContentType[] {
  return isBankFileKind(kind) ? BANK_CONTENT_TYPES : LIST_CONTENT_TYPES;
}
