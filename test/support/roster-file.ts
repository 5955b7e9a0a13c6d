import { readDemoOptions } from '../../infra/local/demo-people.ts';
import { rosterText } from '../../infra/local/demo-people/roster.ts';

/** Invented people of one body as a roster, its header and a line for each. */
export function rosterLines(
  count: number,
  { code, seed }: { readonly code: string; readonly seed: number },
): { readonly header: string; readonly lines: readonly string[] } {
  const { plan } = readDemoOptions(['--count', String(count), '--seed', String(seed), '--codes', code]);
  const [header = '', ...lines] = [...rosterText(plan)].join('').trimEnd().split('\n');
  return { header, lines };
}

/** The roster as the bytes of a file. */
export const rosterFile = (header: string, lines: readonly string[]): Buffer =>
  Buffer.from([header, ...lines, ''].join('\n'), 'utf8');

/** The line with other cells, by their place. */
export function withCells(line: string, cells: Readonly<Record<number, string>>): string {
  return line
    .split(',')
    .map((cell, index) => cells[index] ?? cell)
    .join(',');
}
