import type { Problem } from '#domain/problem.ts';
import { importDisbursements, type DisbursementRow } from '#services/import-disbursements.ts';
import { importBatch } from '../import-batch.ts';
import type { FileKind, RowProblem } from '../kind.ts';
import { COLUMNS, type DisbursementColumn } from './columns.ts';
import { parseDisbursementRow } from './parse-disbursement-row.ts';
import { openTrial } from './trial-ports.ts';

/** All that a bank tells of a hundred full batches, and more. */
const MOST_ROWS = 200_000;
const MOST_PARTS = 8;
/** A line takes a claim and an entry: a transaction takes so many, beside batch, edition and receipt. */
const ROWS_PER_BATCH = 45;

const isColumn = (name: string): name is DisbursementColumn => Object.hasOwn(COLUMNS, name);

/** What is wrong with a batch stands at its `id`. */
function toRowProblem(problem: Problem): RowProblem<DisbursementColumn> {
  const field = ('path' in problem ? problem.path : undefined)?.at(-1) ?? '';
  if (field === 'id') return { code: problem.code, column: 'batchCode' };
  return { code: problem.code, column: isColumn(field) ? field : null };
}

/** What a bank tells of the lines of payment batches, one outcome per row. Rows of a batch go in in the order of the file. */
export const DISBURSEMENTS: FileKind<DisbursementRow, DisbursementColumn> = {
  name: 'DISBURSEMENTS',
  columns: COLUMNS,
  mostRows: MOST_ROWS,
  mostParts: MOST_PARTS,
  batchRows: ROWS_PER_BATCH,
  partitionKey: ({ batchCode }) => batchCode,
  parse: parseDisbursementRow,
  identityOf: ({ batchCode, claimId, telling }) => `${batchCode}#${claimId}#${telling.outcome.kind}`,
  openTrial,
  apply: async (ports, { starter }, { rows, key }) => {
    const command = { idempotencyKey: key, rows: rows.map(({ row }) => row) };
    const what = 'bank results';
    const outcomes = await importBatch(ports, starter, { what, batch: command, run: importDisbursements });
    return rows.map(({ line }, index) => {
      const done = outcomes[index];
      if (done === undefined) throw new Error('A row of bank results came to nothing.');
      const { outcome, id, problem } = done;
      return { line, outcome, id, problems: problem === null ? [] : [toRowProblem(problem)] };
    });
  },
};
