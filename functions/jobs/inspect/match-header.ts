import { isCardNumber, maskPersonalNumbers } from '#domain/personal/personal-number.ts';
import { isPlainText } from '#domain/text.ts';
import { FileRefusal } from '../file-refusal.ts';
import type { AnyFileKind } from '../kind.ts';

/** For each cell of a row, the column it belongs to; undefined for a cell below an empty header. */
export type HeaderMatch = readonly (string | undefined)[];

const LONGEST_SHOWN_NAME = 40;

/** A name as names are compared: without case, spaces, stars for required, and what stands in brackets behind it. */
function plain(name: string): string {
  const [bare = ''] = name.normalize('NFKC').split(/[(（]/);
  return bare.replaceAll(/[\s*_]/g, '').toLowerCase();
}

function namesOf({ columns }: AnyFileKind): ReadonlyMap<string, string> {
  const entries = Object.entries(columns).flatMap(([column, { zh, en, aliases = [] }]) =>
    [column, zh, en, ...aliases].map((name) => [plain(name), column] as const),
  );
  return new Map(entries);
}

/** What an unknown column is called, with its place and without a person's number; a name that cannot be shown is left out. */
function shown(name: string, index: number): string {
  const short = Array.from(maskPersonalNumbers(name)).slice(0, LONGEST_SHOWN_NAME).join('');
  return isPlainText(short) && !isCardNumber(name) ? `${index + 1}: ${short}` : String(index + 1);
}

/**
 * Matches the header with the columns of the kind, in any order and language. HEADER_NOT_FOUND where not one is known:
 * then the line may be a row, and nothing of it is told.
 */
export function matchHeader(kind: AnyFileKind, header: readonly string[]): HeaderMatch {
  const names = namesOf(kind);
  const match = header.map((cell) => names.get(plain(cell)));
  if (match.every((column) => column === undefined)) throw new FileRefusal('HEADER_NOT_FOUND', { line: 1 });
  const zhOf = (column: string): string => kind.columns[column]?.zh ?? column;
  const refuse = (code: 'COLUMN_MISSING' | 'COLUMN_REPEATED' | 'COLUMN_UNKNOWN', columns: readonly string[]): void => {
    if (columns.length > 0) throw new FileRefusal(code, { line: 1, columns });
  };
  const required = Object.entries(kind.columns).filter(([, column]) => column.required);
  refuse(
    'COLUMN_MISSING',
    required
      .map(([name]) => name)
      .filter((name) => !match.includes(name))
      .map(zhOf),
  );
  const known = match.filter((column) => column !== undefined);
  const repeated = known.filter((column, index) => known.indexOf(column) !== index);
  refuse('COLUMN_REPEATED', [...new Set(repeated)].map(zhOf));
  const unknown = header.flatMap((cell, index) =>
    match[index] === undefined && cell.trim() !== '' ? [shown(cell.trim(), index)] : [],
  );
  refuse('COLUMN_UNKNOWN', unknown);
  return match;
}
