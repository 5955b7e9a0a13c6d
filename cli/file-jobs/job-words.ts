import { fillIn, type Language, type Sentence } from '../language.ts';

const SENTENCES = {
  FILE_UNREADABLE: { zh: '文件读不出：{}。请检查路径和权限。', en: 'The file cannot be read: {}. Check its path.' },
  FILE_EMPTY: { zh: '文件是空的。请导出带表头的文件。', en: 'The file is empty. Export it with its header.' },
  FILE_CHANGED: {
    zh: '发送时文件又被改动，未开始任务。请重新运行。',
    en: 'The file changed while it was sent; no job was started. Run again.',
  },
  HASHING: { zh: '读取', en: 'reading' },
  SENDING: { zh: '发送', en: 'sending' },
  SEND_REFUSED: {
    zh: '文件未被接收（HTTP {}）。请再次运行；仍不行请联系管理员。{}',
    en: 'The file was not taken (HTTP {}). Run again, and tell the administrator if it stays so. {}',
  },
  SEND_BROKEN: {
    zh: '发送中断（{}），未开始任务。请再次运行同一命令。',
    en: 'Sending broke off ({}); no job was started. Run the same command again.',
  },
  STARTED: {
    zh: '任务 {}。中断后继续查看：niangjia jobs {0} --follow',
    en: 'Job {}. Resume with: niangjia jobs {0} --follow',
  },
  STANDS_ALREADY: {
    zh: '此文件已处理过，以下是当时的结果。要再处理一次，请加 --again。',
    en: 'This file was worked on before; this is what came of it. Add --again to work on it again.',
  },
  PROGRESS: {
    zh: '{} {}/{} 行：新增 {}，更新 {}，未变 {}，拒绝 {}，重复 {}，未做 {}',
    en: '{} {}/{} rows: {} created, {} updated, {} unchanged, {} rejected, {} duplicate, {} not done',
  },
  PROGRESS_OF_BANK: { zh: '{} {}/{} 行', en: '{} {}/{} rows' },
  ROWS: { zh: '{} 行', en: '{} rows' },
  FOLLOW_BROKEN: {
    zh: '查看中断：{}任务仍在服务端进行。继续查看：niangjia jobs {} --follow',
    en: 'Lost sight of the job: {} It goes on at the service. Resume with: niangjia jobs {} --follow',
  },
  SUMMARY: {
    zh: '{}：共 {} 行：新增 {}，更新 {}，未变 {}，拒绝 {}，重复 {}，未做 {}，未处理 {}。',
    en: '{}: {} rows: {} created, {} updated, {} unchanged, {} rejected, {} duplicate, {} not done, residual {}.',
  },
  DRY_RUN: { zh: '仅检查，未写入。', en: 'Checked only; nothing was written.' },
  ERRORS_WAIT: {
    zh: '逐行原因见错误文件：niangjia jobs {} --errors OUT.csv',
    en: 'The error file tells why, row by row: niangjia jobs {} --errors OUT.csv',
  },
  FILE_PROBLEM: { zh: '{} {}{}{}', en: '{} {}{}{}' },
  AT_LINE: { zh: '（第 {} 行）', en: ' (line {})' },
  OF_COLUMNS: { zh: '（列：{}）', en: ' (columns: {})' },
  RUN_AGAIN: {
    zh: '任务已取消；已写入的行保留。再次运行同一文件即可做完其余的行。',
    en: 'The job was cancelled; rows that are in stay. Run the same file again to do the rest.',
  },
  RESUME: {
    zh: '任务失败（{}）。恢复：niangjia jobs {} --resume --follow',
    en: 'The job failed ({}). Resume it with: niangjia jobs {} --resume --follow',
  },
  SEND_AGAIN: {
    zh: '任务失败（{}）：行数对不上。再次运行同一文件；已写入的行不变。',
    en: 'The job failed ({}): its rows do not add up. Run the same file again; rows that are in stay as they are.',
  },
  FILE_SAVED: { zh: '已保存 {}（{} 字节，SHA-256 相符）。', en: 'Saved {} ({} bytes, SHA-256 as told).' },
  FILE_NOT_MADE: {
    zh: '任务没有给出 {} 文件：尚未完成，或文件被退回。加 --follow 等它完成。',
    en: 'The job gave no {} file: it is not over, or its file was refused. Add --follow to wait for it.',
  },
  FILE_BROKEN: {
    zh: '{} 下载不完整或写不出（{}），未保留。请再次运行。',
    en: '{} did not arrive whole or cannot be written ({}); it was not kept. Run again.',
  },
  JOB_UNKNOWN: {
    zh: '没有任务 {}，或不在您的管辖范围内。',
    en: 'There is no job {}, or it is outside your scope.',
  },
  CANCEL_ASKED: { zh: '已请求取消。', en: 'Asked to cancel.' },
  RESUMED: { zh: '已恢复。', en: 'Resumed.' },
  NO_JOBS: { zh: '还没有任务。', en: 'There are no jobs yet.' },
} satisfies Record<string, Sentence>;

/** What can be said of jobs. */
export type JobWords = keyof typeof SENTENCES;

/** A sentence about jobs in a language; see `fillIn`. */
export function sayOfJob(language: Language, words: JobWords, ...facts: readonly (string | number)[]): string {
  return fillIn(SENTENCES[words][language], facts);
}
