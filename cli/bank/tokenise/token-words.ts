import { fillIn, type Language, type Sentence } from '../../language.ts';
import type { LineFault } from './tokenise-line.ts';

const SENTENCES = {
  NUMBER_FORMAT: { zh: '卡号须为 13 至 19 位数字。', en: 'A card number is 13 to 19 digits and nothing else.' },
  CHECK_DIGIT: { zh: '卡号校验位不符。请核对。', en: 'The check digit of the card number is wrong.' },
  COLUMN_MISSING: { zh: '此行没有该列。请检查 --column 和 --separator。', en: 'The line has no such column.' },
  OTHER_NUMBER: {
    zh: '该列之外还有卡号，或与卡号形式相同的数字。请去掉该列，或在编号前面加一个字母。',
    en: 'Beside the column stands another card number, or what has the form of one. Leave it out, or put a letter in front.',
  },
  LINE_TOO_LONG: { zh: '此行过长。', en: 'The line is too long.' },
  KEY_UNREADABLE: { zh: '密钥文件读不出：{}（{}）。', en: 'The key file cannot be read: {} ({}).' },
  KEY_OPEN_TO_OTHERS: {
    zh: '密钥文件 {} 他人可以读取或改动。请先 chmod 600。',
    en: 'Others may read or change the key file {}. Run chmod 600 on it first.',
  },
  KEY_MALFORMED: {
    zh: '{} 中不是密钥：须为 64 位十六进制数字，文件也可为 32 个原始字节。',
    en: 'There is no key in {}: it has 64 hexadecimal digits, or in a file 32 raw bytes.',
  },
  KEY_VARIABLE_EMPTY: { zh: '环境变量 {} 中没有密钥。', en: 'There is no key in the variable {} of the environment.' },
  KEY_SOURCE_MISSING: {
    zh: '请用 --key-file 或 --key-env 指明密钥在哪里。',
    en: 'Say with --key-file or --key-env where the key is.',
  },
  FILE_UNREADABLE: { zh: '文件读不出：{}（{}）。', en: 'The file cannot be read: {} ({}).' },
  FILE_UNWRITABLE: { zh: '文件写不出：{}（{}）。', en: 'The file cannot be written: {} ({}).' },
  LINE: { zh: '第 {} 行 {} {}', en: 'line {} {} {}' },
  MORE_LINES: { zh: '……另有 {} 行未列出。', en: '… and {} more lines.' },
  READING: { zh: '处理', en: 'working' },
  LINES: { zh: '{} 行', en: '{} lines' },
  SUMMARY: { zh: '共 {} 行：{} 个令牌，{} 行未处理。', en: '{} lines: {} tokens, {} left out.' },
} satisfies Record<LineFault, Sentence> & Record<string, Sentence>;

/** A sentence about tokens in a language; see `fillIn`. */
export function sayOfTokens(
  language: Language,
  words: keyof typeof SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SENTENCES[words][language], facts);
}
