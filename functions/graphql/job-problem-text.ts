import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes of uploads, file jobs and their rows. */
export const JOB_PROBLEM_TEXTS = {
  UPLOAD_TOO_LARGE: {
    zh: '文件超过 200 MB。请拆成几个文件分别上传。',
    en: 'The file is larger than 200 MB. Cut it into several files.',
  },
  JOB_SUPERSEDED: {
    zh: '同一文件已有另一任务在处理或已处理完毕，本任务不能再恢复。请查看那一任务；如需重新处理，请用 again 另起任务。',
    en: 'Another job works on the same file or has done so. Follow that one; to work on the file once more, start a job with `again`.',
  },
  UPLOAD_MISSING: {
    zh: '文件尚未上传，或上传不完整。请按 createUpload 给出的地址上传后再开始。',
    en: 'The file has not arrived, or not whole. Send it as createUpload says, then start.',
  },
  FACT_NOT_REVISABLE: {
    zh: '已有记录的这项内容不能这样修改。请改回记录的内容，或用相应的变更办理（如变更隶属、审批入会申请、恢复会籍、另设项目）。',
    en: 'This fact of what is on record is not changed this way. Put it back, or use the change made for it (such as a move, an approval, resuming a membership or another programme).',
  },
  EXISTS_WITH_OTHER_DATA: {
    zh: '该对象已有记录，且内容不同。如需更新，请用 UPSERT 方式导入。',
    en: 'It is on record already, and its facts differ. Import with UPSERT to revise it.',
  },
} satisfies Partial<Record<ProblemCode, Sentence>>;
