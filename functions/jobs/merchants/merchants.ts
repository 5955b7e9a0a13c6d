import type { Problem } from '#domain/problem.ts';
import { importMerchants, type MerchantFileRow } from '#services/import-merchants.ts';
import { importBatch } from '../import-batch.ts';
import type { FileKind, RowProblem } from '../kind.ts';
import { COLUMNS, type MerchantColumn } from './columns.ts';
import { parseMerchantRow } from './parse-merchant-row.ts';

/** All merchants of a province's cards, several times over. */
const MOST_MERCHANTS = 500_000;
const MOST_PARTS = 32;
/** A new merchant takes three writes: a transaction takes so many. */
const MERCHANTS_PER_BATCH = 33;

const COLUMN_OF_FIELD: Readonly<Record<string, MerchantColumn>> = { from: 'agreementFrom', to: 'agreementTo' };

const isColumn = (name: string): name is MerchantColumn => Object.hasOwn(COLUMNS, name);

function toRowProblem(problem: Problem): RowProblem<MerchantColumn> {
  const field = ('path' in problem ? problem.path : undefined)?.at(-1) ?? '';
  return { code: problem.code, column: isColumn(field) ? field : (COLUMN_OF_FIELD[field] ?? null) };
}

/** Merchants of card programmes, one per row, in the name of whoever started the job. */
export const MERCHANTS: FileKind<MerchantFileRow, MerchantColumn> = {
  name: 'MERCHANTS',
  columns: COLUMNS,
  mostRows: MOST_MERCHANTS,
  mostParts: MOST_PARTS,
  batchRows: MERCHANTS_PER_BATCH,
  partitionKey: ({ programCode, code }) => `${programCode}#${code}`,
  parse: parseMerchantRow,
  identityOf: ({ programCode, code }) => `${programCode}#${code}`,
  apply: async (ports, { starter }, { rows, mode, key }) => {
    const command = { idempotencyKey: key, rows: rows.map(({ row }) => row), mode };
    const outcomes = await importBatch(ports, starter, { what: 'merchants', batch: command, run: importMerchants });
    return rows.map(({ line }, index) => {
      const done = outcomes[index];
      if (done === undefined) throw new Error('A row of a file of merchants came to nothing.');
      const { outcome, id, problem } = done;
      return { line, outcome, id, problems: problem === null ? [] : [toRowProblem(problem)] };
    });
  },
};
