import type { ColumnNames } from './kind.ts';

/** The column that names the card programme of a row, alike in all files, with what it was called in some of them. */
export const CARD_PROGRAM_COLUMN = {
  ...{ zh: '普惠卡项目代码', en: 'card_program_code', required: true },
  aliases: ['卡项目代码', 'card_program', '卡项目', '项目代码'],
} as const satisfies ColumnNames;
