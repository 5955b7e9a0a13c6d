import type { BankFileCode } from '../bank-file/bank-file-code.ts';

/** Why a whole file is refused, before any of its rows is looked at. */
export type FileProblemCode =
  | BankFileCode
  | 'FILE_EMPTY'
  | 'FILE_DAMAGED'
  | 'FILE_FORM_UNKNOWN'
  | 'FILE_ENCODING_UNKNOWN'
  | 'FILE_ENCODING_UTF16'
  | 'FILE_ENCODING_MIXED'
  | 'CSV_MALFORMED'
  | 'WORKBOOK_MALFORMED'
  | 'WORKBOOK_TOO_LARGE'
  | 'HEADER_NOT_FOUND'
  | 'COLUMN_MISSING'
  | 'COLUMN_REPEATED'
  | 'COLUMN_UNKNOWN'
  | 'FILE_TOO_MANY_ROWS';

/** A refusal of a file: at which line, and about which columns. Holds names of columns, never a value of a row. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** The line of the file, 1 for its first; null where it is about the whole. */
  readonly line: number | null;
  readonly columns: readonly string[];
}

/** A refusal of a file about a line or columns of it. */
export function fileProblem(
  code: FileProblemCode,
  { line = null, columns = [] }: { readonly line?: number | null; readonly columns?: readonly string[] } = {},
): FileProblem {
  return { code, line, columns };
}
