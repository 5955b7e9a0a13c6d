import { z } from 'zod';

/** A row in the file of its part: its line and its cells by column, or the one thing that is wrong with its form. */
export interface PartRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Whether there were more cells than columns. */
  readonly overfull: boolean;
}

const storedSchema = z.tuple([z.number(), z.union([z.literal(0), z.literal(1)])]).rest(z.string());

/** The row as it is stored: line, whether it is overfull, and the cells in the order of the kind's columns. */
export function storedRow({ line, cells, overfull }: PartRow, columns: readonly string[]): readonly unknown[] {
  return [line, overfull ? 1 : 0, ...columns.map((column) => cells[column] ?? '')];
}

/** Reads a row as `storedRow` wrote it. */
export function readStoredRow(value: unknown, columns: readonly string[]): PartRow {
  const [line, overfull, ...cells] = storedSchema.parse(value);
  return {
    ...{ line, overfull: overfull === 1 },
    cells: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
  };
}
