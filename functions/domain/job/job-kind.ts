/** What a file may hold; each kind has a folder of its own under `functions/jobs/`. */
export const JOB_KINDS = ['MEMBERS', 'UNION_BODIES', 'MERCHANTS', 'OFFERS'] as const;

/** What the rows of a file are. */
export type JobKind = (typeof JOB_KINDS)[number];

/** DRY_RUN tells what would become of each row in an UPSERT and writes none; CREATE leaves what exists alone; UPSERT revises it. */
export type JobMode = 'DRY_RUN' | 'CREATE' | 'UPSERT';

/** The most bytes a file may have: 200 MB. */
export const LARGEST_FILE_BYTES = 200_000_000;

/** What a file may be: CSV or an Excel workbook of the present form. */
export const FILE_CONTENT_TYPES = [
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** The form a file was said to have. */
export type FileContentType = (typeof FILE_CONTENT_TYPES)[number];
