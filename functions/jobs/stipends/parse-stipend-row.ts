import type { LocalDate } from '#domain/day.ts';
import type { Fen } from '#domain/money.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { EvidenceKind } from '#domain/virtual-post/stipend-month.ts';
import { parseYearMonth, type YearMonth } from '#domain/year-month.ts';
import type { StipendRowInput } from '#services/import-stipends.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, RowProblem } from '../kind.ts';
import type { StipendColumn } from './columns.ts';

const REFERENCE = 64;
const LONGEST = 40;
const NO_DAY = '1900-01-01' as LocalDate;
const NO_MONTH = '1900-01' as YearMonth;

const EVIDENCE: Readonly<Record<string, EvidenceKind>> = {
  ...{ 银行转账: 'BANK_TRANSFER', 工资代发: 'PAYROLL', 现金签收: 'CASH_RECEIPT', 其他: 'OTHER' },
  ...{ BANK_TRANSFER: 'BANK_TRANSFER', PAYROLL: 'PAYROLL', CASH_RECEIPT: 'CASH_RECEIPT', OTHER: 'OTHER' },
};

/** As spreadsheets write months: 2026-1, 2026/01, 2026.01, 202601, 2026年1月, and the first day of one for a cell that holds a date. */
const MONTH_FORM = /^(\d{4})(?:[-/.年](\d{1,2})月?|(\d{2})|-(\d{2})-01)$/;

function readMonth(cells: CellReader<StipendColumn>): YearMonth {
  const text = cells.text('month', LONGEST);
  const [, year = '', ...forms] = MONTH_FORM.exec(text ?? '') ?? [];
  const month = forms.filter(Boolean).join('');
  const parsed = parseYearMonth(`${year}-${month.padStart(2, '0')}`);
  if (text !== null && parsed === undefined) cells.refuse('month', 'VALUE_INVALID');
  return cells.required('month', parsed ?? null, NO_MONTH);
}

/** Excel takes a tail of digits for a number and drops its zeros. */
function readLastFour(cells: CellReader<StipendColumn>): string | null {
  const text = cells.text('accountLastFour', LONGEST);
  if (text === null) return null;
  if (!/^\d{1,4}$/.test(text)) cells.refuse('accountLastFour', 'VALUE_INVALID');
  return text.padStart(4, '0');
}

/** Reads a row of a payroll, or tells all that is wrong with its cells. */
export function parseStipendRow(
  given: Cells<StipendColumn>,
): Result<StipendRowInput, readonly RowProblem<StipendColumn>[]> {
  const cells = new CellReader(given);
  const row: StipendRowInput = {
    postCode: cells.required('postCode', cells.code('postCode'), ''),
    month: readMonth(cells),
    payment: {
      fen: cells.required('amount', cells.yuan('amount'), 0 as Fen),
      paidOn: cells.required('paidOn', cells.day('paidOn'), NO_DAY),
      evidence: {
        kind: cells.choice('evidence', EVIDENCE) ?? 'PAYROLL',
        reference: cells.required('reference', cells.words('reference', REFERENCE), ''),
      },
      accountLastFour: readLastFour(cells),
    },
  };
  return cells.problems.length > 0 ? fail(cells.problems) : succeed(row);
}
