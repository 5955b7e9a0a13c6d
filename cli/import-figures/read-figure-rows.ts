import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { FigureRowInput } from '../__generated__/documents.ts';
import { allColumns, type FigureColumn } from './figure-columns.ts';
import { FileRefusal } from './file-refusal.ts';
import { readText } from './read-lines.ts';
import type { FileSurvey } from './survey-file.ts';

/** A row with another number of cells than there are columns. */
export interface UnreadableRow {
  readonly line: number;
  readonly found: number;
  readonly wanted: number;
}

/** A row of the file. */
export type FileRow = { readonly cells: FigureRowInput } | UnreadableRow;

/** Far above any row of the format; keeps a quote that is never closed from filling the memory. */
const LONGEST_RECORD = 65_536;

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

/** The columns in the order of the file; throws for any that is missing, unknown or there twice. */
function readHeader(cells: readonly string[]): readonly FigureColumn[] {
  const names = cells.map((cell) => cell.trim());
  const missing = allColumns().filter((column) => !names.includes(column));
  if (missing.length > 0) throw new FileRefusal('COLUMN_MISSING', missing.join(', '));
  const columns = names.map((name) => allColumns().find((column) => column === name));
  const unknown = names.filter((_, index) => columns[index] === undefined);
  if (unknown.length > 0) throw new FileRefusal('COLUMN_UNKNOWN', unknown.map((name) => `"${name}"`).join(', '));
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  if (repeated.length > 0) throw new FileRefusal('COLUMN_REPEATED', [...new Set(repeated)].join(', '));
  return columns.filter((column) => column !== undefined);
}

function toRow(line: number, columns: readonly FigureColumn[], record: readonly string[]): FileRow {
  if (record.length !== columns.length) return { line, found: record.length, wanted: columns.length };
  const cell = (column: FigureColumn): string => (record[columns.indexOf(column)] ?? '').trim();
  const cells: FigureRowInput = {
    line,
    ...{ id: cell('id'), regionCode: cell('region_code'), regionName: cell('region_name') },
    ...{ unionBody: cell('union_body'), program: cell('program'), indicator: cell('indicator') },
    ...{ indicatorZh: cell('indicator_zh'), value: cell('value'), unit: cell('unit'), bound: cell('bound') },
    ...{ kind: cell('kind'), periodStart: cell('period_start'), periodEnd: cell('period_end') },
    source: cell('source'),
  };
  return { cells };
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  const line = typeof error['lines'] === 'number' ? error['lines'] : 0;
  return new FileRefusal('CSV_MALFORMED', `${line} (${error.code})`);
}

/** The rows of a CSV file one by one, spaces around cells taken off; the header is line 1. Throws a FileRefusal. */
export async function* readFigureRows(
  file: FileSurvey,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<FileRow> {
  const options = { info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' };
  const parser = parse({ ...options, max_record_size: LONGEST_RECORD });
  const text = Readable.from(readText(file, onBytes));
  text.once('error', (error) => parser.destroy(error));
  let columns: readonly FigureColumn[] | undefined;
  try {
    for await (const item of text.pipe(parser)) {
      const { record, info } = recordSchema.parse(item);
      if (columns === undefined) columns = readHeader(record);
      else yield toRow(info.lines, columns, record);
    }
  } catch (error) {
    throw asRefusal(error);
  } finally {
    text.destroy();
  }
  if (columns === undefined) throw new FileRefusal('FILE_EMPTY');
}
