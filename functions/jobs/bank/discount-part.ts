import { DISCOUNT_FIELDS, parseDiscountRow, shownTransactionId } from '#domain/bank-file/discount-row.ts';
import type { Job } from '#domain/job/job.ts';
import { refusedRow } from '#domain/reconciliation/row-end.ts';
import type { SettledRow, SettlingFile, SettlingRow } from '#domain/reconciliation/settling-row.ts';
import { partKey } from '#services/job-objects.ts';
import type { Ports } from '#services/ports.ts';
import { emptyCodeBook, type CodeBook } from '#services/settle/code-book.ts';
import { loadRows, type FileRow, type LoadedRows } from '#services/settle/load-rows.ts';
import { openRefusals } from '#services/settle/open-refusals.ts';
import { settleRows } from '#services/settle/settle-rows.ts';
import { oneAhead } from '../part/one-ahead.ts';
import { batchesOf } from './batches.ts';
import type { PartOutput } from './part-output.ts';
import { readLineBlocks } from './read-lines.ts';
import { readSharedIds } from './shared-ids.ts';
import { readStoredRow, storedField } from './stored-row.ts';

/** Rows whose form is right, and the ends of the others. */
interface ReadRows {
  readonly rows: readonly FileRow[];
  readonly refused: readonly SettledRow[];
}

/** Reads rows as they are stored: those whose form is wrong end here. */
export function readDiscountRows(stored: Iterable<string>): ReadRows {
  const rows: FileRow[] = [];
  const refused: SettledRow[] = [];
  for (const one of stored) {
    const { line, text } = readStoredRow(one);
    const parsed = parseDiscountRow(text);
    if (parsed.ok) rows.push({ line, text, row: parsed.value });
    else refused.push(refusedRow(line, shownTransactionId(text), parsed.failure));
  }
  return { rows, refused };
}

const TOKEN_AT = 1 + DISCOUNT_FIELDS.indexOf('token');

/** The token that a row names as it is stored, whatever it is. */
const tokenOfStored = (stored: string): string => storedField(stored, TOKEN_AT);

/**
 * Rows as they are stored in batches, each with all rows of its tokens. A row is read no sooner than its batch is settled: of a
 * part that waits, nothing but its lines is kept.
 */
const batchesOfTokens = (stored: readonly string[]): Generator<readonly string[]> =>
  batchesOf(Map.groupBy(stored, tokenOfStored).values());

/** Whether the rows of a card are entangled with those of other parts: it has several tokens, or shares an id of a transaction. */
function entangled(rows: readonly SettlingRow[], sharedIds: ReadonlySet<string>): ReadonlySet<string> {
  const isEntangled = ({ card, row }: SettlingRow): boolean =>
    card.tokens.length > 1 || sharedIds.has(row.transactionId);
  return new Set(rows.filter(isEntangled).map(({ card }) => card.id));
}

const storedAgain = ({ line, text }: Pick<SettlingRow, 'line' | 'text'>): string => `${line ?? ''}:${text}`;

/** What a batch is settled with. */
interface BatchWork {
  readonly file: SettlingFile;
  readonly codes: CodeBook;
  readonly sharedIds: ReadonlySet<string>;
  readonly output: PartOutput;
}

/** A batch of rows with what was read for them. */
interface ReadBatch {
  readonly read: ReadRows;
  readonly loaded: LoadedRows;
}

async function settleBatch(
  ports: Ports,
  { read, loaded }: ReadBatch,
  { file, codes, sharedIds, output }: BatchWork,
): Promise<void> {
  await openRefusals(ports, read.refused, file);
  output.add(read.refused);
  const batch = read.rows;
  const left = entangled(loaded.rows, sharedIds);
  for (const one of loaded.rows) if (left.has(one.card.id) && one.line !== null) output.leave(storedAgain(one));
  const rows = left.size === 0 ? loaded.rows : loaded.rows.filter(({ card }) => !left.has(card.id));
  const settledLines = new Set(rows.map(({ line }) => line));
  const isOpen = ({ line }: FileRow): boolean => settledLines.has(line);
  const again =
    left.size === 0 ? batch : batch.filter((one) => isOpen(one) || !loaded.rows.some(({ line }) => line === one.line));
  const asked = { file, codes, stage: 'CARD', winners: new Map<string, never>() } as const;
  const settled = await settleRows(ports, again, { ...asked, loaded: { ...loaded, rows } });
  output.add(settled.ends);
  for (const one of settled.rest) output.leave(storedAgain(one));
}

/** Settles the charges and refunds of a part, card by card; what is entangled with other parts is left to the second pass. */
export async function settleDiscountPart(
  ports: Ports,
  { job, part, file }: { readonly job: Job; readonly part: number; readonly file: SettlingFile },
  output: PartOutput,
): Promise<void> {
  const content = await ports.objects.read(partKey(job.id, part));
  if (content === undefined) throw new Error(`Part ${part} of the job ${job.id} is not there.`);
  const sharedIds = await readSharedIds(ports, job);
  const codes: CodeBook = emptyCodeBook();
  const stored: string[] = [];
  for await (const lines of readLineBlocks(content)) for (const line of lines) stored.push(line);
  const load = async (batch: readonly string[]): Promise<ReadBatch> => {
    const read = readDiscountRows(batch);
    return { read, loaded: await loadRows(ports, read.rows, { file, codes }) };
  };
  for await (const { ahead } of oneAhead(asyncOf(batchesOfTokens(stored)), load)) {
    await settleBatch(ports, await ahead, { file, codes, sharedIds, output });
  }
}

async function* asyncOf<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
