import type { BankOutcome } from '#domain/claim/decide-pay.ts';
import type { LocalDate } from '#domain/day.ts';
import { parseId, type ClaimId } from '#domain/ids.ts';
import type { Fen } from '#domain/money.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { DisbursementRow } from '#services/import-disbursements.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, RowProblem } from '../kind.ts';
import { OUTCOME_WORDS, type DisbursementColumn } from './columns.ts';

/** As many characters as the contract takes. */
const REASON = 200;
const LONGEST_ID = 80;
/** Stand in for cells that were refused: the row goes no further. */
const NO_DAY = '' as LocalDate;
const NO_CLAIM = '' as ClaimId;

type Reader = CellReader<DisbursementColumn>;

function readClaim(cells: Reader): ClaimId {
  const text = cells.text('claimId', LONGEST_ID);
  const id = text === null ? undefined : parseId('Claim', text);
  if (text !== null && id === undefined) cells.refuse('claimId', 'VALUE_INVALID');
  return cells.required('claimId', id ?? null, NO_CLAIM);
}

/** A return has a reason; of other outcomes none is kept. */
function readOutcome(cells: Reader): BankOutcome {
  const kind = cells.required('outcome', cells.choice('outcome', OUTCOME_WORDS), 'PAID');
  const on = cells.required('on', cells.day('on'), NO_DAY);
  const reason = cells.words('reason', REASON);
  return kind === 'RETURNED' ? { kind, on, reason: cells.required('reason', reason, '') } : { kind, on };
}

/** Reads a row of a bank's results, or tells all that is wrong with its cells. */
export function parseDisbursementRow(
  given: Cells<DisbursementColumn>,
): Result<DisbursementRow, readonly RowProblem<DisbursementColumn>[]> {
  const cells = new CellReader(given);
  const row: DisbursementRow = {
    batchCode: cells.required('batchCode', cells.code('batchCode'), ''),
    claimId: readClaim(cells),
    telling: { fen: cells.required('amount', cells.yuan('amount'), 0 as Fen), outcome: readOutcome(cells) },
  };
  return cells.problems.length > 0 ? fail(cells.problems) : succeed(row);
}
