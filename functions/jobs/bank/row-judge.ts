import type { RowRefusal } from '#domain/bank-file/bank-row-code.ts';
import { parseCardStatusRow } from '#domain/bank-file/card-status-row.ts';
import { parseDiscountRow } from '#domain/bank-file/discount-row.ts';
import type { BankFileName } from '#domain/bank-file/file-name.ts';
import { lastInstantOf } from '#domain/day.ts';

/** Tells why a row is refused; undefined where it is not. */
export type RowJudge = (line: string) => RowRefusal | undefined;

/** Judges the rows of a file by what the bank itself can know: their form, and that none is of later than the business date. */
export function createRowJudge({ kind, businessDate }: BankFileName): RowJudge {
  const end = lastInstantOf(businessDate);
  if (kind === 'DISCOUNT') {
    return (line) => {
      const row = parseDiscountRow(line);
      if (!row.ok) return row.failure;
      return row.value.at > end ? { code: 'TIME_IN_FUTURE', field: 'at' } : undefined;
    };
  }
  return (line) => {
    const row = parseCardStatusRow(line);
    if (!row.ok) return row.failure;
    return row.value.effectiveAt > end ? { code: 'TIME_IN_FUTURE', field: 'effectiveAt' } : undefined;
  };
}
