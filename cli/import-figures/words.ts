import { fillIn, type Language, type Sentence } from '../language.ts';
import type { ServiceFailureCode } from '../service-client.ts';
import { SERVICE_SENTENCES } from '../service-words.ts';
import type { FileRefusalCode } from './file-refusal.ts';
import type { FileRule } from './file-rules.ts';

const SENTENCES = {
  FILE_UNREADABLE: {
    zh: '文件读不出：{}。请检查路径和权限。',
    en: 'The file cannot be read: {}. Check its path and permissions.',
  },
  FILE_EMPTY: { zh: '文件是空的。请导出带表头的 CSV。', en: 'The file is empty. Export a CSV with its header.' },
  FILE_IS_WORKBOOK: {
    zh: '这是 Excel 工作簿，不是 CSV。请在 Excel 中另存为“CSV UTF-8（逗号分隔）”。',
    en: 'This is an Excel workbook, not a CSV. Save it as "CSV UTF-8 (comma delimited)" first.',
  },
  FILE_ENCODING_UNKNOWN: {
    zh: '文件编码既不是 UTF-8，也不是 GB18030。请另存为“CSV UTF-8（逗号分隔）”。',
    en: 'The file is neither UTF-8 nor GB18030. Save it as "CSV UTF-8 (comma delimited)".',
  },
  COLUMN_MISSING: {
    zh: '表头缺少列：{}。请补上，列名须与格式完全一致。',
    en: 'The header lacks the column(s) {}. Add them under exactly these names.',
  },
  COLUMN_UNKNOWN: {
    zh: '表头有不认识的列：{}。请改正列名或删去该列。',
    en: 'The header has unknown column(s) {}. Correct the name, or remove the column.',
  },
  COLUMN_REPEATED: {
    zh: '表头有重复的列：{}。请每列只留一个。',
    en: 'The header has the column(s) {} more than once. Keep one of each.',
  },
  CSV_MALFORMED: {
    zh: 'CSV 在第 {} 行附近无法解析，多为引号不成对。请改正后重试。',
    en: 'The CSV breaks near line {}, mostly by a quote without its pair. Correct it and try again.',
  },
  FILE_CHANGED: {
    zh: '检查之后文件又被改动，未写入。请重新运行。',
    en: 'The file changed after it was checked; nothing was written. Run again.',
  },
  ROW_CELLS: {
    zh: '此行的单元格数与表头不符（{}）。请检查逗号和引号。',
    en: 'The row has another number of cells than the header ({}). Check its commas and quotes.',
  },
  FIGURE_ID_REPEATED: {
    zh: '该区划的此编号在文件前面已出现。请删去重复行，或换编号。',
    en: 'The id stands for this division on an earlier line of the file. Remove one row, or choose another id.',
  },
  INDICATOR_UNIT_DIFFERS: {
    zh: '该指标在文件前面用了另一计量单位。请统一单位，或换用其他指标代码。',
    en: 'An earlier line of the file has the indicator in another unit. Use one unit, or another indicator code.',
  },
  ...SERVICE_SENTENCES,
  ENCODING: { zh: '按 {} 读取 {}', en: 'Reading {1} as {0}' },
  LINE: { zh: '第 {} 行 {} {}：{}', en: 'line {} {} {}: {}' },
  MORE_PROBLEMS: { zh: '……另有 {} 条问题未列出。', en: '… and {} more problems.' },
  CHECKING: { zh: '检查', en: 'checking' },
  WRITING: { zh: '写入', en: 'writing' },
  NOTHING_WRITTEN: {
    zh: '未写入任何数据。请按上面的提示改正后重新运行。',
    en: 'Nothing was written. Correct the file as told above and run again.',
  },
  DRY_RUN: { zh: '仅检查，未写入。', en: 'Checked only; nothing was written.' },
  PART_WRITTEN: {
    zh: '写入中断：{} 行已写入，其余没有。再次运行同一文件即可接着写，不会重复。',
    en: 'Stopped while writing: {} rows are in, the rest is not. Run the same file again to go on; nothing is doubled.',
  },
  SUMMARY: {
    zh: '共 {} 行：新增 {}，未变 {}，更正 {}，拒绝 {}，未处理 {}。',
    en: '{} rows: {} created, {} unchanged, {} revised, {} rejected, residual {}.',
  },
} satisfies Record<FileRefusalCode | FileRule | ServiceFailureCode, Sentence> & Record<string, Sentence>;

/** What can be said. */
export type Words = keyof typeof SENTENCES;

/** A sentence in a language, with facts put in where it has `{}` in turn, or by their place where it has `{0}`. */
export function say(language: Language, words: Words, ...facts: readonly (string | number)[]): string {
  return fillIn(SENTENCES[words][language], facts);
}
