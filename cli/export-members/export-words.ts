import { fillIn, type Language, type Sentence } from '../language.ts';

const SENTENCES = {
  BODY_UNKNOWN: {
    zh: '没有编码为 {} 的工会组织，或不在您的管辖范围内。',
    en: 'There is no union body with the code {}, or it is outside your scope.',
  },
  PROGRESS: { zh: '已读 {} 人', en: '{} members read' },
  DONE: { zh: '共导出 {} 人。', en: '{} members exported.' },
  BROKEN_OFF: {
    zh: '导出中断，结果不完整：未保留文件，已写到标准输出的内容请勿使用。{}请再次运行。',
    en: 'The export broke off; it is not whole: no file was kept, and what went to standard output is of no use. {} Run again.',
  },
  FILE_UNWRITABLE: { zh: '文件写不出：{}（{}）。', en: 'The file cannot be written: {} ({}).' },
} satisfies Record<string, Sentence>;

/** A sentence about an export in a language; see `fillIn`. */
export function sayOfExport(
  language: Language,
  words: keyof typeof SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SENTENCES[words][language], facts);
}
