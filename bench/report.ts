/** A value that is compared with earlier runs, as a ratio or a count: `higher` or `lower` is better. */
export interface Mark {
  readonly value: number;
  readonly better: 'higher' | 'lower';
  /** Moves up to this share are noise. */
  readonly noise: number;
}

/** What a case came to: tables for people, and marks for the baseline. */
export interface CaseReport {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly marks: Readonly<Record<string, Mark>>;
}

/** A table of texts; the first row heads it. */
export interface Table {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

/** Wide characters take two columns of a terminal; none are used in tables. */
function widthsOf(rows: Table['rows']): readonly number[] {
  const [head = []] = rows;
  return head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
}

/** The table in Markdown, its columns aligned; numbers to the right. */
export function toMarkdown({ caption, rows }: Table): string {
  const widths = widthsOf(rows);
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [caption, '', line(head), rule, ...body.map(line)].join('\n');
}
