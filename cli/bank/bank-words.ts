import { fillIn, type Language, type Sentence } from '../language.ts';

const SENTENCES = {
  FILE_UNREADABLE: { zh: '文件读不出：{}（{}）。', en: 'The file cannot be read: {} ({}).' },
  FILE_UNWRITABLE: { zh: '文件写不出：{}（{}）。', en: 'The file cannot be written: {} ({}).' },
  READING: { zh: '检查', en: 'checking' },
  ROW: { zh: '第 {} 行 {} {} {}', en: 'line {} {} {} {}' },
  MORE_ROWS: { zh: '……另有 {} 行未列出。', en: '… and {} more rows.' },
  SUMMARY: { zh: '{}：看了 {} 行，{} 行会被拒绝。', en: '{}: {} rows looked at, {} would be refused.' },
  FILE_REFUSED: { zh: '整个文件会被退回：{} {}', en: 'The file would be refused as a whole: {} {}' },
  STOPPED: { zh: '后面的行没有看。', en: 'The rows behind that were not looked at.' },
  NOT_CHECKED: {
    zh: '未检查（只有服务知道）：银行是否登记、月份是否封存、序号是否连续、内容是否重复；令牌、商户、优惠和原交易是否存在。',
    en: 'Not checked, for the service alone knows: whether the bank is registered, the month sealed, the number the next one, the content new; and whether tokens, merchants, offers and original transactions exist.',
  },
  IN_ORDER: { zh: '检查通过，可以发送。', en: 'Nothing speaks against sending it.' },
  NAME_IMPOSSIBLE: {
    zh: '没有这样的文件：请检查银行代码（2 至 12 位大写字母或数字）、日期（yyyymmdd）、序号（1 至 999999）；DISCOUNT 只能是 DELTA。',
    en: 'There is no such file: check the code of the bank (2 to 12 of A-Z and 0-9), the day (yyyymmdd), the number (1 to 999999), and that DISCOUNT is DELTA.',
  },
  NOT_SIGNED: { zh: '未生成文件。请改正这些行。', en: 'No file was made. Correct these rows first.' },
  SIGNED: { zh: '已生成 {}，共 {} 行。', en: '{} is made, of {} rows.' },
} satisfies Record<string, Sentence>;

/** A sentence about bank files in a language; see `fillIn`. */
export function sayOfBank(
  language: Language,
  words: keyof typeof SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SENTENCES[words][language], facts);
}
