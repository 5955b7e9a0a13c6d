import type { Problem } from '#domain/problem.ts';
import { importStipends, type StipendRowInput } from '#services/import-stipends.ts';
import { importBatch } from '../import-batch.ts';
import type { FileKind, RowProblem } from '../kind.ts';
import { COLUMNS, type StipendColumn } from './columns.ts';
import { parseStipendRow } from './parse-stipend-row.ts';

/** A month of every post of a large province, many times over. */
const MOST_ROWS = 200_000;
const MOST_PARTS = 8;
/** A paid month takes a post, an entry and a reminder or two: a transaction takes so many, beside the sums. */
const ROWS_PER_BATCH = 20;

const isColumn = (name: string): name is StipendColumn => Object.hasOwn(COLUMNS, name);

function toRowProblem(problem: Problem): RowProblem<StipendColumn> {
  const field = ('path' in problem ? problem.path : undefined)?.at(-1) ?? '';
  return { code: problem.code, column: isColumn(field) ? field : null };
}

/** A payroll: stipends that a sponsor has paid, one month of one post per row, in the name of whoever started the job. */
export const STIPENDS: FileKind<StipendRowInput, StipendColumn> = {
  name: 'STIPENDS',
  columns: COLUMNS,
  mostRows: MOST_ROWS,
  mostParts: MOST_PARTS,
  batchRows: ROWS_PER_BATCH,
  partitionKey: ({ postCode }) => postCode,
  parse: parseStipendRow,
  identityOf: ({ postCode, month }) => `${postCode}#${month}`,
  apply: async (ports, { starter }, { rows, mode, key }) => {
    const command = { idempotencyKey: key, rows: rows.map(({ row }) => row), mode };
    const outcomes = await importBatch(ports, starter, { what: 'stipends', batch: command, run: importStipends });
    return rows.map(({ line }, index) => {
      const done = outcomes[index];
      if (done === undefined) throw new Error('A row of a payroll came to nothing.');
      const { outcome, id, problem } = done;
      return { line, outcome, id, problems: problem === null ? [] : [toRowProblem(problem)] };
    });
  },
};
