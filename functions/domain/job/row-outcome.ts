/** What may become of a row. Each row of a file ends in exactly one of them. */
export const ROW_OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED', 'DUPLICATE', 'NOT_DONE'] as const;

/** What became of a row: DUPLICATE says the same as an earlier row; NOT_DONE was left alone by a cancelled job. */
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** How many rows came to what. */
export type RowTally = Readonly<Record<RowOutcome, number>>;

/** No row yet. */
export const NO_ROWS_YET: RowTally = {
  ...{ CREATED: 0, UPDATED: 0, UNCHANGED: 0 },
  ...{ REJECTED: 0, DUPLICATE: 0, NOT_DONE: 0 },
};

/** The tally with the rows of another one. */
export function addTally(left: RowTally, right: RowTally): RowTally {
  const sums = ROW_OUTCOMES.map((outcome) => [outcome, left[outcome] + right[outcome]] as const);
  return Object.fromEntries(sums) as RowTally;
}

/** The tally with one row more. */
export function countRow(tally: RowTally, outcome: RowOutcome): RowTally {
  return { ...tally, [outcome]: tally[outcome] + 1 };
}

/** How many rows a tally counts. */
export function rowsIn(tally: RowTally): number {
  return ROW_OUTCOMES.reduce((sum, outcome) => sum + tally[outcome], 0);
}
