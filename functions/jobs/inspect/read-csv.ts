import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { FileRefusal } from '../file-refusal.ts';
import type { TextEncoding } from './text-survey.ts';

/** A row as it stands in the file, with the line it ends in; the header is the first. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Characters of a row, far above any of a list: keeps a quote that is never closed from filling the memory. */
export const LONGEST_RECORD = 65_536;
const BYTE_ORDER_MARK = '\u{FEFF}';

const recordSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) });

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new FileRefusal('FILE_ENCODING_UNKNOWN');
  }
}

/** The text of the file without a byte order mark, every line end a line feed. */
async function* readText(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let isFirst = true;
  let carry = '';
  for await (const piece of createReadStream(path) as AsyncIterable<Uint8Array>) {
    let text = carry + decode(decoder, piece);
    if (isFirst && text.startsWith(BYTE_ORDER_MARK)) text = text.slice(1);
    isFirst &&= text === '';
    // A carriage return at the end may be half of a line end.
    carry = text.endsWith('\r') ? '\r' : '';
    yield (carry === '' ? text : text.slice(0, -1)).replaceAll(/\r\n?/g, '\n');
  }
  yield (carry + decode(decoder)).replaceAll(/\r\n?/g, '\n');
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof CsvError)) return error;
  return new FileRefusal('CSV_MALFORMED', { line: typeof error['lines'] === 'number' ? error['lines'] : null });
}

/** The rows of a CSV file one by one. Throws a FileRefusal for what is none. */
export async function* readCsv(path: string, encoding: TextEncoding): AsyncGenerator<RawRow> {
  const form = { info: true, relax_column_count: true, skip_empty_lines: true, record_delimiter: '\n' };
  const parser = parse({ ...form, max_record_size: LONGEST_RECORD });
  const text = Readable.from(readText(path, encoding));
  text.once('error', (error) => parser.destroy(error));
  try {
    for await (const item of text.pipe(parser)) {
      const { record, info } = recordSchema.parse(item);
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw asRefusal(error);
  } finally {
    text.destroy();
  }
}
