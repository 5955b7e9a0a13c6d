import { compareRows, orderRest } from '#domain/reconciliation/order-rows.ts';
import type { PlacedRow, SettlingFile } from '#domain/reconciliation/settling-row.ts';
import type { TransactionSlot } from '#domain/reconciliation/bank-transaction.ts';
import type { Ports } from '#services/ports.ts';
import { emptyCodeBook, type CodeBook } from '#services/settle/code-book.ts';
import type { FileRow } from '#services/settle/load-rows.ts';
import { settleRows, type RowsToSettle } from '#services/settle/settle-rows.ts';
import { batchesOf, ROWS_AT_ONCE } from './batches.ts';
import { readDiscountRows } from './discount-part.ts';
import type { PartOutput } from './part-output.ts';

/** The ids among those that rows are refunds of that are refunds themselves by what earlier files told. */
async function refundsAmong(
  ports: Ports,
  rows: readonly FileRow[],
  { bankCode, jobId }: SettlingFile,
): Promise<ReadonlySet<string>> {
  const originals = rows.filter(({ row }) => row.operation === 'R').map(({ row }) => row.originalTransactionId);
  const slots = await ports.settlement.slots(bankCode, [...new Set(originals)]);
  const isRefund = ({ record }: TransactionSlot): boolean => record?.row.operation === 'R' && record.jobId !== jobId;
  return new Set([...slots].filter(([, slot]) => isRefund(slot)).map(([id]) => id));
}

/**
 * Of each id that rows of several tokens share, the row that counts. What is refused counts for nothing: refunds of what
 * is known as a refund.
 */
async function winnersOf(
  ports: Ports,
  all: readonly FileRow[],
  { sharedIds, file }: Pick<RestWork, 'sharedIds' | 'file'>,
): Promise<ReadonlyMap<string, PlacedRow>> {
  const rows = all.filter(({ row }) => sharedIds.has(row.transactionId));
  const refunds = await refundsAmong(ports, rows, file);
  const winners = new Map<string, PlacedRow>();
  for (const one of rows) {
    const { transactionId, originalTransactionId } = one.row;
    if (refunds.has(originalTransactionId)) continue;
    const first = winners.get(transactionId);
    if (first === undefined || compareRows(one, first) < 0) winners.set(transactionId, one);
  }
  return winners;
}

/** Rows in batches, each with all rows of its cards, whichever of their tokens they name. */
async function* cardBatches(ports: Ports, rows: readonly FileRow[]): AsyncGenerator<readonly FileRow[]> {
  const tokens = [...new Set(rows.map(({ row }) => row.token))];
  const cards = new Map<string, string>();
  for (let start = 0; start < tokens.length; start += ROWS_AT_ONCE) {
    const found = await ports.settlement.cardsByToken(tokens.slice(start, start + ROWS_AT_ONCE));
    for (const [token, card] of found) cards.set(token, card.id);
  }
  yield* batchesOf(Map.groupBy(rows, ({ row }) => cards.get(row.token) ?? row.token).values());
}

/** What is settled in the second pass. */
export interface RestWork {
  readonly file: SettlingFile;
  readonly sharedIds: ReadonlySet<string>;
  readonly output: PartOutput;
}

/**
 * Settles what the parts left: first the rows of cards that are entangled, card by card; then refunds whose charge is under another
 * token, or that nobody has told of.
 */
export async function settleDiscountRest(
  ports: Ports,
  stored: readonly string[],
  { file, sharedIds, output }: RestWork,
): Promise<void> {
  const { rows } = readDiscountRows(stored);
  const codes: CodeBook = emptyCodeBook();
  const asked: RowsToSettle = {
    file,
    codes,
    stage: 'CARD',
    winners: await winnersOf(ports, rows, { sharedIds, file }),
  };
  const rest: FileRow[] = [];
  for await (const batch of cardBatches(ports, rows)) {
    const settled = await settleRows(ports, batch, asked);
    output.add(settled.ends);
    for (const { line, text, row } of settled.rest) if (line !== null) rest.push({ line, text, row });
  }
  const ordered = orderRest(rest);
  for (let start = 0; start < ordered.length; start += ROWS_AT_ONCE) {
    const batch = ordered.slice(start, start + ROWS_AT_ONCE);
    output.add((await settleRows(ports, batch, { ...asked, stage: 'REST' })).ends);
  }
}
