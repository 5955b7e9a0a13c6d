import type { DayInterval } from '#domain/interval.ts';
import { checkMcc } from '#domain/merchant/decide-revise.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { MerchantFileRow } from '#services/import-merchants.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, RowProblem } from '../kind.ts';
import type { MerchantColumn } from './columns.ts';

const NAME = 100;
const ADDRESS = 200;

function readMcc(cells: CellReader<MerchantColumn>): string {
  const mcc = cells.text('mcc', NAME);
  if (mcc !== null && checkMcc({ mcc }) !== undefined) cells.refuse('mcc', 'VALUE_INVALID');
  return cells.required('mcc', mcc, '');
}

/** The agreement of a row: an end alone is none. */
function readAgreement(cells: CellReader<MerchantColumn>): DayInterval | null {
  const from = cells.day('agreementFrom');
  const to = cells.day('agreementTo');
  if (from === null && to !== null) cells.refuse('agreementFrom', 'VALUE_MISSING');
  return from === null ? null : { from, to };
}

/** Reads a row of a file of merchants, or tells all that is wrong with its cells. */
export function parseMerchantRow(
  given: Cells<MerchantColumn>,
): Result<MerchantFileRow, readonly RowProblem<MerchantColumn>[]> {
  const cells = new CellReader(given);
  const row: MerchantFileRow = {
    programCode: cells.required('programCode', cells.code('programCode'), ''),
    code: cells.required('code', cells.sharedCode('code'), ''),
    facts: {
      name: cells.required('name', cells.text('name', NAME), ''),
      regionCode: cells.required('regionCode', cells.region('regionCode'), NATION_CODE),
      mcc: readMcc(cells),
      address: cells.text('address', ADDRESS),
    },
    agreement: readAgreement(cells),
  };
  return cells.problems.length > 0 ? fail(cells.problems) : succeed(row);
}
