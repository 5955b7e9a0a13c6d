import { fillIn, type Language, type Sentence } from '../language.ts';

const SENTENCES = {
  KIND_UNKNOWN: {
    zh: '文件名没有说明类别：应为 <银行>.<CARDSTATUS 或 DISCOUNT>.<yyyymmdd>.<nnnnnn>.txt 或 .txt.gz。未发送。',
    en: 'The name tells no kind: it is <BANK>.<CARDSTATUS or DISCOUNT>.<yyyymmdd>.<nnnnnn>.txt or .txt.gz. It was not sent.',
  },
  NOT_SENT: {
    zh: '未发送。改正后再发送；要照原样发送，请加 --unchecked。',
    en: 'It was not sent. Correct it first, or send it as it is with --unchecked.',
  },
  CLEAR_NUMBER: {
    zh: '第 {} 行有卡号。卡号不出银行：未发送，加 --unchecked 也不发送。请先用 niangjia bank tokenise 换成令牌。',
    en: 'A card number stands in line {}. Card numbers do not leave the bank: it was not sent, nor is it with --unchecked. Make tokens first: niangjia bank tokenise.',
  },
  NOT_SEARCHED: {
    zh: '文件读不完（{}），无法确认其中没有卡号。未发送。',
    en: 'The file cannot be read to its end ({}), so it may hold a card number. It was not sent.',
  },
  STARTED: {
    zh: '任务 {}。继续查看：niangjia jobs {0} --follow',
    en: 'Job {}. See how it goes on with: niangjia jobs {0} --follow',
  },
  STANDS_ALREADY: {
    zh: '此文件已处理过，以下是当时的结果。',
    en: 'This file was worked on before; this is what came of it.',
  },
  ACCEPTED: { zh: '已接收：业务日期 {}，序号 {}。', en: 'Accepted: business date {}, sequence number {}.' },
  VERDICT: { zh: '{}：{}（{} 行）', en: '{}: {} ({} rows)' },
  NO_VERDICT: { zh: '{}：尚未完成（{}）', en: '{}: not over ({})' },
  CLASS: { zh: '  {} {} 行', en: '  {} {} rows' },
  CLASS_OF_BREAKS: { zh: '  {} {} 行，需处理', en: '  {} {} rows, to be looked at' },
  CLASS_PENDING: { zh: '  {} {} 行，宽限期内', en: '  {} {} rows, within their days of grace' },
  FINDING: { zh: '  {} {} 处，需处理', en: '  {} {} found, to be looked at' },
  WARNING: { zh: '  {} {} 处，提示', en: '  {} {} found, a warning' },
  REVIVED: { zh: '  早先等待的退款 {} {} 笔', en: '  {} {} refunds that waited since an earlier file' },
  RESULT_WAITS: {
    zh: '逐行结果：niangjia bank result {} --out 文件夹',
    en: 'What became of each row: niangjia bank result {} --out FOLDER',
  },
  REFUSED_FREE: {
    zh: '整个文件被退回，未产生任何影响；其序号仍可使用。',
    en: 'The whole file was refused and has no effect; its sequence number stays free.',
  },
  RESUME: {
    zh: '任务失败（{}）。恢复：niangjia jobs {} --resume --follow，或再次发送并加 --resume。',
    en: 'The job failed ({}). Resume it with: niangjia jobs {} --resume --follow, or send the file again with --resume.',
  },
  ROWS_UNACCOUNTED: {
    zh: '任务失败（{}）：行数对不上。请告知联合会任务编号 {1}；恢复后所有行将重新处理：niangjia jobs {1} --resume --follow。',
    en: 'The job failed ({}): its rows do not add up. Tell the federation the job {1}, and resume it: all rows are done anew, by niangjia jobs {1} --resume --follow.',
  },
  NOT_OF_BANK: {
    zh: '任务 {} 不是银行文件的任务。',
    en: 'The job {} is not on a file of a bank.',
  },
  NOT_OVER: {
    zh: '任务 {} 尚未完成（{}）。等它完成：niangjia jobs {0} --follow',
    en: 'The job {} is not over ({}). Wait for it with: niangjia jobs {0} --follow',
  },
  FILES_BROKEN: {
    zh: '{} 不完整或写不出（{}），所有文件均未保留。请再次运行。',
    en: '{} did not arrive whole or cannot be written ({}); none of the files was kept. Run again.',
  },
  SAVED: { zh: '已保存 {}（{} 字节，SHA-256 相符）。', en: 'Saved {} ({} bytes, SHA-256 as told).' },
  PROVEN: {
    zh: 'result.txt 自证：{} 行、各类行数和 SHA-256 与末行相符。',
    en: 'result.txt proves itself: {} rows, the rows of each class and the SHA-256 are those of its last line.',
  },
} satisfies Record<string, Sentence>;

/** A sentence about jobs on bank files in a language; see `fillIn`. */
export function sayOfBankJob(
  language: Language,
  words: keyof typeof SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SENTENCES[words][language], facts);
}
