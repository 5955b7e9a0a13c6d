import type { Problem } from '#domain/problem.ts';
import type { ParsedRow, RowProblem, RowResult } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import { COLUMNS, type BodyColumn } from './columns.ts';

export type BodyResult = RowResult<BodyColumn>;
export type BodyProblem = RowProblem<BodyColumn>;

const COLUMN_OF_FIELD: Readonly<Record<string, BodyColumn>> = {
  ...{ parentId: 'parentCode', unit: 'units', unionBodyId: 'units', from: 'units', effectiveOn: 'foundedOn' },
};

const isColumn = (name: string): name is BodyColumn => Object.hasOwn(COLUMNS, name);

/** What a refusal of the service means for the row: its code, and the column of the field it is about. */
export function toBodyProblem(problem: Problem, column: BodyColumn | null = null): BodyProblem {
  const [field = ''] = 'path' in problem ? problem.path : [];
  const known = isColumn(field) ? field : (COLUMN_OF_FIELD[field] ?? null);
  return { code: problem.code, column: column ?? known };
}

/** A row that did not go in. */
export function rejected({ line }: Pick<ParsedRow<BodyRow>, 'line'>, ...problems: readonly BodyProblem[]): BodyResult {
  return { line, outcome: 'REJECTED', id: null, problems };
}
