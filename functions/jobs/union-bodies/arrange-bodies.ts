import type { Arrangement, ParsedRow } from '../kind.ts';
import type { BodyRow } from './body-row.ts';
import type { BodyColumn } from './columns.ts';

type Row = ParsedRow<BodyRow>;

/** The rows below each code, in file order. */
function rowsByParent(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const byParent = new Map<string, Row[]>();
  for (const row of rows) {
    const { parentCode } = row.row;
    if (parentCode === null) continue;
    const siblings = byParent.get(parentCode);
    if (siblings === undefined) byParent.set(parentCode, [row]);
    else siblings.push(row);
  }
  return byParent;
}

/**
 * Brings bodies behind their upper bodies, wherever these stand in the file, and tells each row the row of its upper body.
 * Rows that form a circle, and all below them, are rejected: PARENT_CIRCULAR.
 */
export function arrangeBodies(rows: readonly Row[]): Arrangement<BodyRow, BodyColumn> {
  const codes = new Set(rows.map(({ row }) => row.founding.code));
  const below = rowsByParent(rows);
  const arranged: Row[] = rows.filter(({ row }) => row.parentCode === null || !codes.has(row.parentCode));
  // The list grows while it is walked: each row is followed by those below it.
  for (const upper of arranged) {
    const children = below.get(upper.row.founding.code) ?? [];
    arranged.push(...children.map((child) => ({ ...child, row: { ...child.row, upper: upper.row } })));
  }
  const placed = new Set(arranged.map(({ line }) => line));
  const rejected = rows
    .filter(({ line }) => !placed.has(line))
    .map(({ line }) => ({
      ...{ line, outcome: 'REJECTED' as const, id: null },
      problems: [{ code: 'PARENT_CIRCULAR' as const, column: 'parentCode' as const }],
    }));
  return { rows: arranged, rejected };
}
