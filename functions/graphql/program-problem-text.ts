import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of programmes may answer. */
export const PROGRAM_PROBLEM_TEXTS = {
  PROGRAM_ENDED: {
    zh: '该项目已结束，不能再修改或开设新的一期。请核对项目，或另设新项目。',
    en: 'The programme has ended. Check which one is meant, or set up another one.',
  },
  DISSOLVE_WITH_OPEN_EDITIONS: {
    zh: '该工会的项目仍有未结算的期次，不能撤销或合并。请先结算或取消这些期次。',
    en: 'Editions of programmes that the body runs are open. Settle or cancel them first.',
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
    zh: '该期未开放、已截止或已结算，不接受此操作。请查看该期状态，或在 publishedPrograms 中另选开放的一期。',
    en: 'The edition is not open, or no more. Look at its state, or choose one that is open from `publishedPrograms`.',
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
  CLAIM_OUTSIDE_COVER: {
    zh: '事件日期不在保障期内（或本期之外、暂停期间）。请核对日期和参加记录。',
    en: 'The event lies outside of the cover, or of the edition. Check its day and the enrolment.',
  },
  CLAIM_IN_WAITING_PERIOD: {
    zh: '事件发生在等待期内，不予给付。请核对日期。',
    en: 'The event lies in the waiting period. Check its day.',
  },
  CLAIM_TOO_LATE: {
    zh: '已超过申请期限。请核对事件日期。',
    en: 'It is too late to claim for this event. Check its day.',
  },
  SECOND_CLAIM_SAME_PERIOD: {
    zh: '该对象在本期（或就同一事件）已有申请。请查看已有申请，或先撤回。',
    en: 'There is a claim in this edition, or for this event, already. See it, or withdraw it first.',
  },
  DOCUMENTS_MISSING: {
    zh: '材料不齐，或有材料尚未上传。请对照 rules.grant.documents 补齐后再提交。',
    en: 'Papers are missing or were not sent. Complete them by `rules.grant.documents`, and submit again.',
  },
  APPROVE_BEFORE_NOTICE_END: {
    zh: '公示期未满，不能批准或授予。请在公示截止日（until）当日或之后办理。',
    en: 'The public notice still hangs. Decide on the day it ends (`until`), or later.',
  },
  APPROVE_OVER_BUDGET: {
    zh: '本期预算余额不足。请核对金额，或待有退回款项后再批准。',
    en: 'The budget of the edition has not so much left. Check the amount, or wait until something is given back.',
  },
  APPROVE_OVER_CAP: {
    zh: '超过该人员本年度该类救助的上限。请核对已享受的救助。',
    en: 'It is more than the claimant may be given in this category this year. Check what was given.',
  },
  DOUBLE_AID: {
    zh: '该人员本年度已享受互斥的救助（含其他地区），不能重复救助。请核对已享受的救助，或不予通过、移出批次。',
    en: 'The claimant was given this year what excludes this one, here or elsewhere. Check what was given, and reject the claim or take it out of the batch.',
  },
  FUND_OVERDRAWN: {
    zh: '基金余额不足。请先登记到账资金，或核对金额。',
    en: 'The fund has not so much left. Record what came in first, or check the amount.',
  },
  NOTHING_TO_GRANT: {
    zh: '按规则计算金额为零，不能批准。请核对费用，或不予通过。',
    en: 'By the rule it comes to nothing. Check the cost, or reject the claim.',
  },
  ACCOUNT_MISSING: {
    zh: '申请未登记收款账户，不能发放。请先用 reviseClaim 或 correctClaimAccount 登记账户。',
    en: 'The claim names no account. Name one first with `reviseClaim` or `correctClaimAccount`.',
  },
  BATCH_UNAPPROVED: {
    zh: '批次尚未审批或未送银行。请先完成前一步。',
    en: 'The batch was not approved, or not sent. Take that step first.',
  },
  BATCH_TWICE: {
    zh: '申请已在一个批次中，不能重复发放。请核对批次。',
    en: 'The claim is in a batch already. Check which one.',
  },
  EDIT_LOCKED_BATCH: {
    zh: '批次已锁定、审批、送出或取消，不能增减。锁定的请先解锁，其他的请另开批次。',
    en: 'The batch is no draft any more. Unlock it first if it is only locked, or open another one.',
  },
  CANCEL_SENT_BATCH: {
    zh: '批次已送银行，不能取消。请登记银行结果。',
    en: 'The batch was sent to the bank. Record what the bank tells of its lines instead.',
  },
  DECLARED_TOTAL_DIFFERS: {
    zh: '申报的笔数或金额与批次不符。请核对 lines 后重新锁定。',
    en: 'Count or total are not those of the batch. Compare them with `lines`, and lock it again.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
