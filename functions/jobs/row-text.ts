import type { RowCode } from './row-code.ts';

/** What happened and what to do, in both languages. */
export interface RowWords {
  readonly zh: string;
  readonly en: string;
  readonly toDo: string;
}

/** The words for what is wrong with a row. A new code does not compile without. */
export const ROW_TEXTS = {
  VALUE_MISSING: {
    zh: '必填内容为空。',
    en: 'A required cell is empty.',
    toDo: '请填写该列。 Fill in this column.',
  },
  VALUE_INVALID: {
    zh: '内容不符合该列的格式或范围。',
    en: 'The cell is not of the form or range of its column.',
    toDo: '请按模板说明更正。 Correct it as the template says.',
  },
  ROW_CELLS: {
    zh: '该行的单元格多于表头的列数。',
    en: 'The row has more cells than the header has columns.',
    toDo: '请检查多余的逗号，含逗号的内容须加双引号。 Look for a stray comma; quote cells that hold one.',
  },
  CELL_ERROR: {
    zh: '单元格是公式错误（如 #REF!、#N/A），没有内容。',
    en: 'The cell holds the error of a formula, such as #REF! or #N/A.',
    toDo: '请改为正确内容；没有则留空。 Put in what belongs there, or leave it empty.',
  },
  REPEATED_WITH_OTHER_DATA: {
    zh: '文件前面已有同一对象的另一行，内容不同。',
    en: 'An earlier row is about the same thing and says something else.',
    toDo: '请只保留正确的一行。 Keep the right one of the two rows.',
  },
  PARENT_UNKNOWN: {
    zh: '上级组织不存在、不在您的管辖范围，或在本文件中未通过。',
    en: 'The upper body does not exist in your scope, or its own row was rejected.',
    toDo: '请核对上级代码，或先更正上级所在行。 Check its code, or correct its row first.',
  },
  PARENT_CIRCULAR: {
    zh: '上下级关系成环。',
    en: 'The upper bodies form a circle.',
    toDo: '请更正上级代码。 Correct the codes of the upper bodies.',
  },
  APPROVAL_DOCUMENT_MISSING: {
    zh: '状态为“正常”的组织须填写批准文号。',
    en: 'A body that is active needs the document of its approval.',
    toDo: '请填写批准文号，或把状态改为待批准。 Fill it in, or make the state PENDING_APPROVAL.',
  },
  SECOND_PERSON_NEEDED: {
    zh: '审批须由另一人办理：上传文件的人不能自己批准。',
    en: 'Approval takes a second person: who sent the file cannot approve what is in it.',
    toDo: '请由有审批权的另一人（如审核人）对同一 uploadId 再次开始任务。 Let another caller who may approve, such as a reviewer, start a job on the same uploadId, with `again`.',
  },
  UNITS_WAIT_FOR_APPROVAL: {
    zh: '组织已登记，但批准前不能登记涵盖单位。',
    en: 'The body is recorded, but covers no units before it is approved.',
    toDo: '批准后请用 UPSERT 方式再次导入此文件。 Import the file again with UPSERT after its approval.',
  },
  WAITS_FOR_PLACE: {
    zh: '名额已满，该对象已列入候补。',
    en: 'No place is left: whoever is named waits for one.',
    toDo: '无须再次导入，空出的名额按先后自动递补。 Do not import it again: a place that is given back goes to the first in line.',
  },
} as const satisfies Record<RowCode, RowWords>;
