import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const COLUMNS = [
  ...['id', 'region_code', 'region_name', 'union_body', 'program', 'indicator', 'indicator_zh', 'value', 'unit'],
  ...['bound', 'kind', 'period_start', 'period_end', 'source'],
] as const;

/** The cells of a row by column. */
export type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A row of 江山市 that is right in every cell, but for the cells given. */
export function cells(id: string, given: Partial<Cells> = {}): Cells {
  return {
    ...{ id, region_code: '330881', region_name: '江山市', union_body: '江山市总工会', program: '医疗互助' },
    ...{ indicator: 'mutual_aid_insured', indicator_zh: '参保职工', value: '28461', unit: 'people' },
    ...{ bound: 'EXACT', kind: 'STOCK', period_start: '2017-01-01', period_end: '2017-12-31', source: '测试报道' },
    ...given,
  };
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The lines of a CSV file: the header, then the rows. */
export function linesOf(rows: readonly Cells[], columns: readonly (keyof Cells)[] = COLUMNS): string[] {
  return [columns.join(','), ...rows.map((row) => columns.map((column) => quoted(row[column])).join(','))];
}

const folder = mkdtempSync(join(tmpdir(), 'niangjia-cli-'));
let files = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file of these lines or bytes and answers its path. */
export function fileOf(content: readonly string[] | Uint8Array, lineEnd = '\n'): string {
  files += 1;
  const path = join(folder, `figures-${files}.csv`);
  writeFileSync(path, content instanceof Uint8Array ? content : content.map((line) => line + lineEnd).join(''));
  return path;
}

/** The path of a file that does not exist. */
export function pathOfNothing(): string {
  return join(folder, 'nothing.csv');
}

/** The GB18030 bytes of a text: by trying, for Node.js reads that encoding and does not write it. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const wanted = new Set(Array.from(text).filter((character) => character > '\u007f'));
  const bytesOf = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if (wanted.has(character)) bytesOf.set(character, [first, second]);
    }
  }
  const bytes = Array.from(text).flatMap((character) => {
    if (character <= '\u007f') return [character.charCodeAt(0)];
    const found = bytesOf.get(character);
    if (found === undefined) throw new Error(`the test writes a character that takes four bytes: ${character}`);
    return [...found];
  });
  return new Uint8Array(bytes);
}
