import type { Problem } from '#domain/problem.ts';
import type { JobTools } from '../job-tools.ts';
import type { AnyFileKind, RowProblem } from '../kind.ts';
import type { RowEnd } from '../part/row-end.ts';
import { ROW_TEXTS, type RowWords } from '../row-text.ts';
import type { RowCode } from '../row-code.ts';
import { csvRow } from './csv-text.ts';

/** The header of the error file. */
export const ERROR_HEADER = csvRow(['line', 'column', 'code', 'message_zh', 'message_en', 'what_to_do']);

const isRowCode = (code: RowProblem['code']): code is RowCode => Object.hasOwn(ROW_TEXTS, code);
const lastSentence = (text: string): string =>
  text
    .split(/(?<=[。！])|(?<=[.!]) /u)
    .filter(Boolean)
    .at(-1) ?? text;

/** The messages of the domain say in their last sentence what to do. */
function wordsOf(code: RowProblem['code'], words: JobTools['words']): RowWords {
  if (isRowCode(code)) return ROW_TEXTS[code];
  const { zh, en } = words(code satisfies Problem['code']);
  return { zh, en, toDo: `${lastSentence(zh)} ${lastSentence(en)}` };
}

/** The rows of the error file about one row: what is wrong where, and what to do; never what stands in a cell. */
export function errorRows(kind: AnyFileKind, { line, problems }: RowEnd, words: JobTools['words']): string {
  return problems
    .map(({ code, column }) => {
      const { zh, en, toDo } = wordsOf(code, words);
      const name = column === null ? '' : (kind.columns[column]?.zh ?? column);
      return csvRow([line, name, code, zh, en, toDo]);
    })
    .join('');
}
