import type { RowClass } from '../reconciliation/row-class.ts';

/** What may become of a row of a list. Each row ends in exactly one of them. */
export const ROW_OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED', 'DUPLICATE', 'NOT_DONE'] as const;

/** What became of a row: DUPLICATE says the same as an earlier row; NOT_DONE was left alone by a cancelled job. */
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What a row of any file may end as: the outcome of a list's, the class of a bank's. */
export type RowEndName = RowOutcome | RowClass;

/** How many rows came to what; what is not there is none. */
export type RowTally = Readonly<Partial<Record<RowEndName, number>>>;

/** No row yet. */
export const NO_ROWS_YET: RowTally = {};

/** The tally with the rows of another one. */
export function addTally(left: RowTally, right: RowTally): RowTally {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]) as ReadonlySet<RowEndName>;
  return Object.fromEntries([...names].map((name) => [name, (left[name] ?? 0) + (right[name] ?? 0)]));
}

/** The tally with one row more. */
export function countRow(tally: RowTally, name: RowEndName): RowTally {
  return { ...tally, [name]: (tally[name] ?? 0) + 1 };
}

/** How many rows a tally counts. */
export function rowsIn(tally: RowTally): number {
  return Object.values(tally).reduce((sum, rows) => sum + rows, 0);
}

/** Whether each of the rows has one outcome. */
export function areAccountedFor(rows: number | null, tally: RowTally): boolean {
  return rowsIn(tally) === rows;
}
