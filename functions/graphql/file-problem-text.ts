import { FILE_ADVICE } from '#domain/bank-file/advice.ts';
import type { FileProblem, FileProblemCode } from '#domain/job/file-problem.ts';
import type { Locale } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What is wrong with a file and what to do next. A new code does not compile without. */
const FILE_PROBLEM_TEXTS = {
  ...FILE_ADVICE,
  FILE_EMPTY: {
    zh: '文件没有数据行。请在表头下填写数据后重新上传。',
    en: 'The file has no rows. Fill in rows below the header and send it again.',
  },
  FILE_DAMAGED: {
    zh: '收到的文件与申报的不一致。请重新上传。',
    en: 'What arrived is not the file that was announced. Send it again.',
  },
  FILE_FORM_UNKNOWN: {
    zh: '文件既不是 CSV 也不是 .xlsx 工作簿。请在 Excel 中另存为这两种格式之一。',
    en: 'The file is neither CSV nor an .xlsx workbook. Save it as one of the two.',
  },
  FILE_ENCODING_UNKNOWN: {
    zh: '文件编码既不是 UTF-8 也不是 GB18030。请另存为“CSV UTF-8”。',
    en: 'The text is neither UTF-8 nor GB18030. Save it as "CSV UTF-8".',
  },
  FILE_ENCODING_UTF16: {
    zh: '文件编码是 UTF-16。请另存为“CSV UTF-8”。',
    en: 'The text is UTF-16. Save it as "CSV UTF-8".',
  },
  FILE_ENCODING_MIXED: {
    zh: '文件中部分行是 UTF-8、部分行是 GB18030，从 line 所指行起不一致。请用一种编码重新导出。',
    en: 'Some lines are UTF-8 and others GB18030, from `line` on. Export the file anew in one encoding.',
  },
  CSV_MALFORMED: {
    zh: 'line 所指行附近有未闭合的引号或过长的内容。请更正后重新上传。',
    en: 'A quote is not closed or a row is far too long near `line`. Correct it and send the file again.',
  },
  WORKBOOK_MALFORMED: {
    zh: '工作簿无法读取，可能已损坏或加了密码。请另存为普通 .xlsx 或 CSV。',
    en: 'The workbook cannot be read; it may be damaged or locked. Save it as a plain .xlsx or as CSV.',
  },
  WORKBOOK_TOO_LARGE: {
    zh: '工作簿解压后远大于一份名册。请只保留数据工作表，或另存为 CSV。',
    en: 'The workbook unpacks to far more than a list. Keep only the sheet of rows, or save it as CSV.',
  },
  HEADER_NOT_FOUND: {
    zh: '第一行没有可识别的列名。请把表头放在第一行，列之间用逗号分隔。',
    en: 'The first line names no known column. Put the header there, with commas between columns.',
  },
  COLUMN_MISSING: {
    zh: '缺少必需的列，见 columns。请补上后重新上传。',
    en: 'Required columns are missing, see `columns`. Add them and send the file again.',
  },
  COLUMN_REPEATED: {
    zh: '有重复的列，见 columns。请只保留一列。',
    en: 'Columns stand there twice, see `columns`. Keep one of each.',
  },
  COLUMN_UNKNOWN: {
    zh: '有无法识别的列，见 columns。请改成模板中的列名，或删除该列。',
    en: 'Columns have unknown names, see `columns`. Rename them as in the template, or delete them.',
  },
  FILE_TOO_MANY_ROWS: {
    zh: '行数超过一次可处理的上限，见 line。请拆成几个文件。',
    en: 'There are more rows than a job takes, see `line`. Cut the file into several.',
  },
} as const satisfies Record<FileProblemCode, Sentence>;

/** The words for a refused file in a language; Chinese unless English is asked for. */
export function fileProblemMessage({ code }: FileProblem, locale: Locale | null): string {
  return locale === 'EN' ? FILE_PROBLEM_TEXTS[code].en : FILE_PROBLEM_TEXTS[code].zh;
}
