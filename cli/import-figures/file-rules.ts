import type { FigureRowInput } from '../__generated__/documents.ts';
import type { FigureColumn } from './figure-columns.ts';

/** What is wrong with a row. `message` is for a person. */
export interface RowProblem {
  readonly line: number;
  readonly column: FigureColumn | undefined;
  readonly code: string;
  readonly message: string;
}

/** What only the whole file shows: the service sees a batch at a time, and the earlier ones would be written already. */
export type FileRule = 'FIGURE_ID_REPEATED' | 'INDICATOR_UNIT_DIFFERS';

/** A rule of the whole file that a row breaks, and where. */
export interface FileFault {
  readonly rule: FileRule;
  readonly column: FigureColumn;
}

/**
 * Checks rows against those before them: an id stands once within a division, an indicator has one unit. Keeps the ids of
 * the file and nothing else of its rows.
 */
export function createFileRules(): (row: FigureRowInput) => readonly FileFault[] {
  const ids = new Set<string>();
  const units = new Map<string, string>();
  return ({ id, regionCode, indicator, unit }) => {
    const faults: FileFault[] = [];
    const key = `${regionCode}/${id}`;
    if (ids.has(key)) faults.push({ rule: 'FIGURE_ID_REPEATED', column: 'id' });
    ids.add(key);
    const known = units.get(indicator) ?? unit;
    units.set(indicator, known);
    if (known !== unit) faults.push({ rule: 'INDICATOR_UNIT_DIFFERS', column: 'unit' });
    return faults;
  };
}
