import { FileRefusal } from '../file-refusal.ts';
import type { AnyFileKind } from '../kind.ts';
import { matchHeader, type HeaderMatch } from './match-header.ts';
import { PartCutter } from './part-cutter.ts';
import { storedRow, type PartRow } from './part-row.ts';
import type { RawRow } from './read-csv.ts';

/** What a file was cut into: the files of its parts, in their order. */
export interface CutFile {
  readonly rows: number;
  readonly parts: readonly string[];
}

/**
 * A part of a CSV is about this large, so that one is done within a function's time. The bytes of a workbook are packed:
 * a part of one is several times larger.
 */
const BYTES_PER_PART = 1_000_000;

function toPartRow({ line, cells }: RawRow, header: HeaderMatch): PartRow {
  const named = header.flatMap((column, index) =>
    column === undefined ? [] : [[column, (cells[index] ?? '').trim()] as const],
  );
  const isOver = (cell: string, index: number): boolean => header[index] === undefined && cell.trim() !== '';
  return { line, cells: Object.fromEntries(named), overfull: cells.some(isOver) };
}

const isBlank = ({ cells }: RawRow): boolean => cells.every((cell) => cell.trim() === '');

/** Cuts the rows of a file into parts on disk; FILE_EMPTY without a row, FILE_TOO_MANY_ROWS beyond the kind's bound. */
export async function cutRows(
  kind: AnyFileKind,
  rows: AsyncIterable<RawRow>,
  { folder, bytes }: { readonly folder: string; readonly bytes: number },
): Promise<CutFile> {
  const columns = Object.keys(kind.columns);
  const parts = Math.min(Math.max(Math.ceil(bytes / BYTES_PER_PART), 1), kind.mostParts);
  const cutter = new PartCutter(folder, parts);
  let header: HeaderMatch | undefined;
  let count = 0;
  try {
    for await (const raw of rows) {
      if (isBlank(raw)) continue;
      if (header === undefined) {
        header = matchHeader(kind, raw.cells);
        continue;
      }
      count += 1;
      if (count > kind.mostRows) throw new FileRefusal('FILE_TOO_MANY_ROWS', { line: raw.line });
      const row = toPartRow(raw, header);
      const cells = { ...Object.fromEntries(columns.map((column) => [column, ''])), ...row.cells };
      await cutter.add(kind.partitionKey(cells), JSON.stringify(storedRow(row, columns)));
    }
    if (count === 0) throw new FileRefusal('FILE_EMPTY');
    return { rows: count, parts: await cutter.end() };
  } catch (error) {
    await cutter.close();
    throw error;
  }
}
