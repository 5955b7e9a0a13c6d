import type { FigureRowInput } from '../__generated__/documents.ts';

/** Where each column of the file goes in the contract's row. Their order in a file does not matter. */
export const FIGURE_COLUMNS = {
  id: 'id',
  region_code: 'regionCode',
  region_name: 'regionName',
  union_body: 'unionBody',
  program: 'program',
  indicator: 'indicator',
  indicator_zh: 'indicatorZh',
  value: 'value',
  unit: 'unit',
  bound: 'bound',
  kind: 'kind',
  period_start: 'periodStart',
  period_end: 'periodEnd',
  source: 'source',
} as const satisfies Record<string, Exclude<keyof FigureRowInput, 'line'>>;

/** A column of the file. */
export type FigureColumn = keyof typeof FIGURE_COLUMNS;

const COLUMNS = Object.keys(FIGURE_COLUMNS) as FigureColumn[];

/** Every column a file must have, in the order of the published files. */
export function allColumns(): readonly FigureColumn[] {
  return COLUMNS;
}

/** The column a problem is about: the last step of its path, where that is a field of a row. */
export function columnOfPath(path: readonly string[] | null | undefined): FigureColumn | undefined {
  const field = path?.at(-1);
  return COLUMNS.find((column) => FIGURE_COLUMNS[column] === field);
}
