import { hash } from 'node:crypto';
import type { JobId } from '#domain/ids.ts';
import { jobKey } from '#domain/job/job-key.ts';
import { isErrorValue } from '../error-value.ts';
import { readStoredRow, type PartRow } from '../inspect/part-row.ts';
import type { AnyFileKind, ParsedRow, ParseContext } from '../kind.ts';
import { readNdjson } from '../ndjson.ts';
import { endWithout, type RowEnd } from './row-end.ts';

/** A row that is to be done, or that ended already. */
export type SiftedRow = { readonly row: ParsedRow<unknown> } | { readonly end: RowEnd };

/** Long enough that no two rows of a file share one; a row itself is never kept. */
const DIGEST_CHARACTERS = 22;
const digestOf = (text: string): string => hash('sha256', text, 'base64').slice(0, DIGEST_CHARACTERS);

/** Tells rows that are about the same thing as an earlier one; keeps two digests of each. */
function createRepetitionCheck(): (identity: string, content: string) => 'NEW' | 'SAME' | 'OTHER' {
  const seen = new Map<string, string>();
  return (identity, content) => {
    const key = digestOf(identity);
    const now = digestOf(content);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, now);
    if (before === undefined) return 'NEW';
    return before === now ? 'SAME' : 'OTHER';
  };
}

/** What rows are sifted by. */
export interface Sieve {
  readonly kind: AnyFileKind;
  readonly context: ParseContext;
  readonly jobId: JobId;
}

function parseRow({ kind, context, jobId }: Sieve, { line, cells, overfull }: PartRow): SiftedRow {
  if (overfull) return { end: endWithout(line, 'REJECTED', [{ code: 'ROW_CELLS', column: null }]) };
  const failed = Object.keys(cells).filter((column) => isErrorValue(cells[column] ?? ''));
  const problems = failed.map((column) => ({ code: 'CELL_ERROR', column }) as const);
  if (problems.length > 0) return { end: endWithout(line, 'REJECTED', problems) };
  const parsed = kind.parse(cells, context);
  if (!parsed.ok) return { end: endWithout(line, 'REJECTED', parsed.failure) };
  return { row: { line, row: parsed.value, key: jobKey(jobId, line) } };
}

/** The rows of a part in file order: parsed, and told apart. The same rows come out each time. */
export async function* siftRows(content: AsyncIterable<Uint8Array>, sieve: Sieve): AsyncGenerator<SiftedRow> {
  const columns = Object.keys(sieve.kind.columns);
  const repetitionOf = createRepetitionCheck();
  for await (const value of readNdjson(content)) {
    const sifted = parseRow(sieve, readStoredRow(value, columns));
    const identity = 'row' in sifted ? sieve.kind.identityOf(sifted.row.row) : null;
    if (!('row' in sifted) || identity === null) {
      yield sifted;
      continue;
    }
    const { line, row } = sifted.row;
    const repetition = repetitionOf(identity, JSON.stringify(row));
    if (repetition === 'NEW') yield sifted;
    else if (repetition === 'SAME') yield { end: endWithout(line, 'DUPLICATE') };
    else yield { end: endWithout(line, 'REJECTED', [{ code: 'REPEATED_WITH_OTHER_DATA', column: null }]) };
  }
}
