import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of what came of banks' files may answer. */
export const RECONCILIATION_PROBLEM_TEXTS = {
  PERIOD_NOT_OVER: {
    zh: '该月尚未结束，不能封账。请在次月再办。',
    en: 'The month is not over and cannot be sealed. Come back in the next one.',
  },
  PERIOD_SEALED: {
    zh: '该月已封账，不能再次封账。请用 sealedPeriods 查看。',
    en: 'The month is sealed already, for good. See `sealedPeriods`.',
  },
  PERIOD_HAS_OPEN_BREAKS: {
    zh: '该月仍有待处理或等待原交易的差异。请用 breaks 查出并逐一处理后再封账。',
    en: 'A break of the month is not settled, or waits for its charge. Find them with `breaks`, settle each, and seal it then.',
  },
  JOB_UNDER_WAY: {
    zh: '该月的银行文件仍在处理、处理失败，或刚刚处理完毕。请待处理完成（失败的先继续处理）约一分钟后再试。',
    en: 'A file of the month is worked on, failed, or was done a moment ago. Resume it where it failed, and try again a minute after it is done.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
