import { compareTexts } from '#domain/compare-texts.ts';
import { differenceOf } from '#domain/reconciliation/row-end.ts';
import type { SettledRow } from '#domain/reconciliation/settling-row.ts';

/** What parts a row of the result from the field it is about: it stands in the file of errors only. */
const FIELD_MARK = '\t';

/** How the line of a refund that waited begins. */
const REVIVED_MARK = 'P||';

/** How the line of a row of the file begins. */
const OUTCOME_MARK = 'D|';

const amount = (fen: number | null): string => (fen === null ? '' : String(fen));

function facts(end: SettledRow): string {
  const { id, class: found, reasons, expectedFen, grantedFen, finding } = end;
  const amounts = `${amount(expectedFen)}|${amount(grantedFen)}|${amount(differenceOf(end))}`;
  return `${id}|${found}|${reasons.join(',')}|${amounts}|${finding ?? ''}`;
}

/** The line of the result for a row of the file; of a refused one the field stands behind it, for the file of errors. */
export function outcomeLine(end: SettledRow): string {
  const line = `${OUTCOME_MARK}${end.line ?? ''}|${facts(end)}`;
  return end.field === null ? line : `${line}${FIELD_MARK}${end.field}`;
}

/** The line of the result for a refund that waited for its charge since an earlier file. */
export function revivedLine(end: SettledRow): string {
  return `${REVIVED_MARK}${facts(end)}`;
}

const idOfRevived = (line: string): string => line.slice(REVIVED_MARK.length, line.indexOf('|', REVIVED_MARK.length));

/** Lines of `revivedLine` in their order: by id, byte by byte. */
export function compareRevived(left: string, right: string): number {
  return compareTexts(idOfRevived(left), idOfRevived(right));
}

/** The line of the result for a card that is not in the bank's full file. */
export function missingLine(token: string): string {
  return `M||${token}|MISSING_AT_BANK|||||`;
}

/** What a line of outcomes says: which line of the file it is of, its class, and of a refused one code and field. */
export interface ReadOutcome {
  readonly line: number;
  readonly class: string;
  /** As it stands in the result. */
  readonly text: string;
  readonly refusal: { readonly code: string; readonly field: string } | null;
}

/** The number of the line of the file that a line of outcomes is of, which begins at `start`. */
export function lineAt(outcomes: string, start: number): number {
  const begin = start + OUTCOME_MARK.length;
  return Number(outcomes.slice(begin, outcomes.indexOf('|', begin)));
}

/** Reads a line as `outcomeLine` made it. */
export function readOutcome(outcome: string): ReadOutcome {
  const end = outcome.indexOf(FIELD_MARK);
  const text = end === -1 ? outcome : outcome.slice(0, end);
  const [, line = '', , found = '', code = ''] = text.split('|', 5);
  const refusal = end === -1 ? null : { code, field: outcome.slice(end + 1) };
  return { line: Number(line), class: found, text, refusal };
}
