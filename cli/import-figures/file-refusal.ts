/** Why a file cannot be taken at all. Nothing of it is sent. */
export type FileRefusalCode =
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'FILE_IS_WORKBOOK'
  | 'FILE_ENCODING_UNKNOWN'
  | 'COLUMN_MISSING'
  | 'COLUMN_UNKNOWN'
  | 'COLUMN_REPEATED'
  | 'CSV_MALFORMED';

/** A file that cannot be taken; `facts` name the columns, the line, or the operating system's word for it. */
export class FileRefusal extends Error {
  readonly code: FileRefusalCode;
  readonly facts: string;

  constructor(code: FileRefusalCode, facts = '') {
    super(`${code} ${facts}`.trim());
    this.code = code;
    this.facts = facts;
  }
}
