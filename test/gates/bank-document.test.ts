import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FILE_ADVICE, ROW_ADVICE } from '#domain/bank-file/advice.ts';
import { BANK_FILE_CODES } from '#domain/bank-file/bank-file-code.ts';
import { BANK_ROW_CODES } from '#domain/bank-file/bank-row-code.ts';
import { FINDINGS, isBreak, ROW_CLASSES } from '#domain/reconciliation/row-class.ts';
import { VERDICTS } from '#domain/reconciliation/verdict.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../docs/bank.md'), 'utf8');

/** The cells of the rows of tables below a heading. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, chapter = ''] = DOCUMENT.split(`\n## ${heading}\n`, 2);
  const [text = ''] = chapter.split('\n## ', 1);
  const rows: readonly string[] = text.match(/^\| `.*\|$/gm) ?? [];
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

it.each([
  ['Refused files', BANK_FILE_CODES, FILE_ADVICE],
  ['Refused rows', BANK_ROW_CODES, ROW_ADVICE],
] as const)('"%s" tells every code in its order, and of each what the service says of it', (heading, codes, advice) => {
  const said = Object.entries<{ readonly en: string }>(advice).map(([code, { en }]) => [code, en]);
  expect(said.map(([code]) => code)).toEqual(codes);
  expect(tableBelow(heading)).toEqual(said);
});

it.each([
  ['Classes', ROW_CLASSES],
  ['Findings', FINDINGS],
] as const)('"%s" tells each, and whether it is a break', (heading, names) => {
  const told = tableBelow(heading).map((cells) => [cells[0], cells.at(-1)]);
  const asIs = (name: (typeof names)[number]): string => (isBreak(name) ? 'yes' : 'no');
  expect(told).toEqual(names.map((name) => [name, name === 'ORPHAN_REFUND' ? 'later' : asIs(name)]));
});

it('tells every verdict', () => {
  expect(VERDICTS.filter((verdict) => !DOCUMENT.includes(`\`${verdict}\``))).toEqual([]);
});
