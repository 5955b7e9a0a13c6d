import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of programmes may answer. */
export const PROGRAM_PROBLEM_TEXTS = {
  PROGRAM_ENDED: {
    zh: '该项目已结束，不能再修改或开设新的一期。请核对项目，或另设新项目。',
    en: 'The programme has ended. Check which one is meant, or set up another one.',
  },
  CHANGE_RULE_WHILE_OPEN: {
    zh: '该期已开放过，规则和额度不能再改。请为下一期另行拟定。',
    en: 'The edition was opened, and its rules are frozen. Draft the next edition with other rules.',
  },
  SETTLE_WITH_OPEN_CLAIMS: {
    zh: '仍有未办结的申请，不能结算或取消。请先办结这些申请。',
    en: 'Claims are still open. Finish them first.',
  },
  CANCEL_WITH_PAYMENTS: {
    zh: '该期已有款项发放，不能取消。请改为结算。',
    en: 'Something of it was paid already, so it cannot be cancelled. Settle it instead.',
  },
  EDITION_NOT_OPEN: {
    zh: '该期未开放或已截止参加。请在 publishedPrograms 中另选开放的一期。',
    en: 'The edition is not open, or no more. Choose one that is from `publishedPrograms`.',
  },
  RULE_NOT_MET: {
    zh: '不符合本期规则，未满足的规则见 path。请核对人员资料或另选项目。',
    en: 'A rule of the edition is not met; `path` names it. Check the facts of whoever is named, or choose another programme.',
  },
  QUOTA_FULL: {
    zh: '名额已满。请等候空出名额，或选择其他期次、活动。',
    en: 'No place is left. Wait for one, or choose another edition or activity.',
  },
  SECOND_ENROLMENT: {
    zh: '该对象已参加本期，不能重复参加。请查看已有的参加记录。',
    en: 'Whoever is named is in this edition already. See the enrolment there is.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
