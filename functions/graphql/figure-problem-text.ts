import { MOST_IMPORTED_ROWS } from '#services/import-figures.ts';
import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

type FigureProblemCode = Extract<ProblemCode, `FIGURE_${string}` | `INDICATOR_${string}` | 'TOO_MANY_ROWS'>;

/** What happened and what to do next, for the codes that changes of figures may answer. */
export const FIGURE_PROBLEM_TEXTS = {
  FIGURE_VALUE_MISSING: { zh: '缺少必填内容。请补全该单元格。', en: 'A required cell is empty. Fill it in.' },
  FIGURE_VALUE_INVALID: {
    zh: '数值须为普通十进制数。请去掉千分位、百分号和单位。',
    en: 'The value must be a plain decimal number. Take out separators, percent sign and unit.',
  },
  FIGURE_RATIO_OUT_OF_RANGE: {
    zh: '比率须写成小数：85% 写作 0.85，不写 85；范围为 -1 至 10。请更正。',
    en: 'A ratio is written as a fraction: 0.85 and not 85; it lies between -1 and 10. Correct the value.',
  },
  FIGURE_COUNT_NEGATIVE: {
    zh: '计数（人、户、家等）不能为负数。请更正；减少数请用相应指标以正数填报。',
    en: 'A count, such as people or households, cannot be negative. Correct it; a decrease has an indicator of its own.',
  },
  FIGURE_COUNT_NOT_WHOLE: {
    zh: '计数（人、户、家等）须为整数：1.5 万写作 15000。请更正；平均数请用相应的计量单位。',
    en: 'A count, such as people or households, is whole: 1.5 万 is 15000. Correct it; an average has a unit of its own.',
  },
  FIGURE_FORM_INVALID: {
    zh: '该单元格不符合格式，或含不可见字符。请对照导入说明更正。',
    en: 'The cell is not of the format, or holds invisible characters. Compare it with the import format and correct it.',
  },
  FIGURE_ID_TAKEN: {
    zh: '该区划已有同一编号的数据，内容不同或已撤回。如为更正或恢复，请用 REVISE 模式导入；否则请换编号。',
    en: 'This division has a figure with this id: with other content, or withdrawn. Import with REVISE, or choose a new id.',
  },
  FIGURE_ID_REPEATED: {
    zh: '同一区划的同一编号在本次导入中重复。请删去重复行。',
    en: 'The id stands twice for this division in this import. Remove one row.',
  },
  FIGURE_WITHDRAWN: {
    zh: '该数据已经撤回。如需恢复，请用 REVISE 模式重新导入该行。',
    en: 'The figure is withdrawn already. To have it back, import its row again with REVISE.',
  },
  INDICATOR_UNKNOWN: {
    zh: '该指标代码尚未启用。请使用 indicators 列出的代码，或请全国总工会新增该指标。',
    en: 'This is not a known indicator. Use a code that `indicators` lists, or ask the national federation to introduce it.',
  },
  INDICATOR_UNIT_DIFFERS: {
    zh: '该指标已使用另一计量单位。请换算，或换用其他指标代码。',
    en: 'The indicator is known with another unit. Convert the value, or use another indicator code.',
  },
  TOO_MANY_ROWS: {
    zh: `一次最多 ${MOST_IMPORTED_ROWS} 行。请分批导入。`,
    en: `A call takes ${MOST_IMPORTED_ROWS} rows at most. Split them up.`,
  },
} satisfies Record<FigureProblemCode, Sentence>;
