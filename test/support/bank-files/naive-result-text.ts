import { createHash } from 'node:crypto';
import type { FileHead } from './file-signer.ts';
import { ROW_CLASSES, type NaiveReconciled, type NaiveRevival } from './naive-types.ts';

const textOf = (value: bigint | string | null): string => (value === null ? '' : String(value));

/** What is told of a row behind its record and line. */
function cellsOf({ id, class: said, reasons, expectedFen, grantedFen, finding }: NaiveRevival): readonly string[] {
  const difference = expectedFen === null || grantedFen === null ? null : grantedFen - expectedFen;
  const amounts = [expectedFen, grantedFen, difference].map(textOf);
  return [id, said, reasons.join(','), ...amounts, textOf(finding)];
}

/** The result.txt of a file, as the design has it: the same facts, the same bytes. */
export function resultText(
  { bank, kind, businessDate, sequence }: FileHead,
  { rows, revived, missing }: NaiveReconciled,
  knownAt: string,
): string {
  const number = String(sequence).padStart(6, '0');
  const counts = ROW_CLASSES.map((one) => ({ one, count: rows.filter((row) => row.class === one).length }));
  const classes = counts.filter(({ count }) => count > 0).map(({ one, count }) => `${one}=${count}`);
  const before = [
    ['H', '1', bank, kind, businessDate.replaceAll('-', ''), number, 'UTF-8', 'RESULT', knownAt],
    ...rows.map((row) => ['D', String(row.line), ...cellsOf(row)]),
    ...revived.map((row) => ['P', '', ...cellsOf(row)]),
    ...missing.map((token) => ['M', '', token, 'MISSING_AT_BANK', '', '', '', '', '']),
  ];
  const text = before.map((cells) => `${cells.join('|')}\n`).join('');
  const sha = createHash('sha256').update(text).digest('hex');
  const trailer = ['T', String(rows.length), classes.join(','), String(revived.length), String(missing.length), sha];
  return `${text}${trailer.join('|')}\n`;
}
