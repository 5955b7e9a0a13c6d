import { fillIn, type Language, type Sentence } from '../language.ts';

const SENTENCES = {
  BODY_UNKNOWN: {
    zh: '您的管辖范围内没有编码为 {} 的工会组织。请核对编码。',
    en: 'There is no union body {} in your scope. Check its code.',
  },
  NO_POSTS: { zh: '没有符合条件的虚拟岗位。', en: 'There is no such virtual post.' },
  TOTAL: { zh: '共 {} 个岗位。', en: '{} posts in all.' },
  COLUMNS: {
    zh: '岗位编号\t状态\t区划\t月待遇\t应发\t已发\t未发\t逾期\t编号\t名称',
    en: 'code\tstate\tregion\tmonthly\tscheduled\tpaid\topen\toverdue\tid\ttitle',
  },
  BOARD_COLUMNS: {
    zh: '岗位编号\t区划\t月待遇\t截止日期\t编号\t名称',
    en: 'code\tregion\tmonthly\tuntil\tid\ttitle',
  },
} satisfies Record<string, Sentence>;

/** One sentence of the commands about virtual posts. */
export function sayOfPosts(
  language: Language,
  name: keyof typeof SENTENCES,
  ...facts: readonly (string | number)[]
): string {
  return fillIn(SENTENCES[name][language], facts);
}
