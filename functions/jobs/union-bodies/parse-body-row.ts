import { holdsCardNumber } from '#domain/personal/personal-number.ts';
import { NATION_CODE } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { Founding } from '#domain/union-body/decide-found.ts';
import { CellReader } from '../cell-reader.ts';
import type { Cells, RowProblem } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { KIND_WORDS, LEVEL_WORDS, MODE_WORDS, STATE_WORDS, type BodyColumn } from './columns.ts';

const NAME = 100;
const LINE = 200;
const PHONE = 40;
/** Each unit is a change of its own; more of them go in a few rows at a time. */
const MOST_UNITS = 50;

function readFounding(cells: CellReader<BodyColumn>): Founding {
  return {
    code: cells.required('code', cells.code('code'), ''),
    creditCode: cells.creditCode('creditCode'),
    name: cells.required('name', cells.text('name', NAME), ''),
    shortName: cells.text('shortName', NAME),
    nameEn: null,
    level: cells.required('level', cells.choice('level', LEVEL_WORDS), 'EMPLOYER'),
    kind: cells.required('kind', cells.choice('kind', KIND_WORDS), 'BASE'),
    regionCode: cells.required('regionCode', cells.region('regionCode'), NATION_CODE),
    foundedOn: cells.day('foundedOn'),
    foundingMode: cells.choice('foundingMode', MODE_WORDS),
    address: cells.text('address', LINE),
    phone: cells.numbers('phone', PHONE),
    remarks: [],
    sources: [],
  };
}

function readUnits(cells: CellReader<BodyColumn>, { regionCode }: Founding): BodyRow['units'] {
  return cells.entries('units', MOST_UNITS).map((entry) => {
    const [name = '', creditCode = '', region = ''] = entry.split(/[|｜]/).map((text) => text.trim());
    if (holdsCardNumber(name)) cells.refuse('units', 'CLEAR_PAN_REFUSED');
    if (name === '' || Array.from(name).length > NAME) cells.refuse('units', 'VALUE_INVALID');
    return {
      name,
      creditCode: cells.creditCode('units', creditCode),
      regionCode: cells.region('units', region) ?? regionCode,
    };
  });
}

/** Reads a row of a file of union bodies, or tells all that is wrong with it. */
export function parseBodyRow(given: Cells<BodyColumn>): Result<BodyRow, readonly RowProblem<BodyColumn>[]> {
  const cells = new CellReader(given);
  const founding = readFounding(cells);
  const parentCode = cells.code('parentCode');
  if (parentCode === null && founding.level !== 'NATIONAL') cells.refuse('parentCode', 'VALUE_MISSING');
  const state = cells.choice('state', STATE_WORDS) ?? 'PENDING_APPROVAL';
  const approvalDocument = cells.text('approvalDocument', LINE);
  if (state === 'ACTIVE' && approvalDocument === null) cells.refuse('approvalDocument', 'APPROVAL_DOCUMENT_MISSING');
  const units = readUnits(cells, founding);
  if (cells.problems.length > 0) return fail(cells.problems);
  return succeed({ founding, parentCode, state, approvalDocument, units, upper: null });
}
