import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of virtual posts and stipends may answer. */
export const POST_PROBLEM_TEXTS = {
  ALREADY_CLAIMED: {
    zh: '该岗位已被其他单位认领。请在 publishedPosts 中另选一个岗位。',
    en: 'Another sponsor has claimed this post. Choose another one from `publishedPosts`.',
  },
  CLAIM_UNPUBLISHED: {
    zh: '该岗位未发布或已不再接受认领。请在 publishedPosts 中另选一个岗位。',
    en: 'The post cannot be claimed, or no more. Choose another one from `publishedPosts`.',
  },
  CLAIM_OWN_HOUSEHOLD: {
    zh: '该岗位属于认领单位负责人的家庭，不能由本单位认领。请另选一个岗位。',
    en: 'The post is for a household of somebody who owns or leads the sponsor. Choose another one.',
  },
  SPONSOR_LIMIT: {
    zh: '该单位认领的岗位已达上限。请先结束已有岗位，或由工会提高 mostPosts。',
    en: 'The sponsor holds as many posts as it may. End one first, or have the union raise `mostPosts`.',
  },
  SPONSOR_CLOSED: {
    zh: '该认领单位已停用，不能再认领或修改。请核对单位，或重新登记。',
    en: 'The sponsor has ended. Check which sponsor is meant, or register it anew.',
  },
  ACTIVATE_WITHOUT_AGREEMENT: {
    zh: '尚未拟定认领协议。请先用 draftPostAgreement 登记协议。',
    en: 'No agreement was drafted for this claim. Draft it first with `draftPostAgreement`.',
  },
  PUBLISH_WITHOUT_ACTIVE_FILE: {
    zh: '该家庭的困难职工档案不在档（或正在复核）。请先完成建档或复核。',
    en: "The household's hardship file is not active, or under review. Finish that first.",
  },
  SECOND_OPEN_POST: {
    zh: '该家庭已有一个未结束的岗位。请先结束或撤回原岗位。',
    en: 'The household has an open post already. End or withdraw that one first.',
  },
  CAPACITY_NOT_REDUCED: {
    zh: '档案中未登记该成员丧失或部分丧失劳动能力。请核对成员，或先更正档案。',
    en: "The file does not say that this person's working capacity is reduced. Check the person, or correct the file first.",
  },
  STIPEND_MONTH_UNKNOWN: {
    zh: '协议中没有该月份。请在 months 中核对月份。',
    en: 'No agreement of this post holds that month. See `months` for those there are.',
  },
  PAY_BEFORE_DUE: {
    zh: '该月待遇尚未到期，或发放日期早于到期日。请在到期日 dueOn 之后登记。',
    en: 'The month is not due yet, or was not on the day named. Record it from `dueOn` on.',
  },
  PAY_SUSPENDED_MONTH: {
    zh: '岗位在该月处于暂停状态，不应发放。请核对月份，或先恢复岗位。',
    en: 'The post is suspended in that month, so nothing is owed. Check the month, or resume the post first.',
  },
  PAY_CANCELLED_MONTH: {
    zh: '协议已提前结束，该月不再应发。请核对岗位和月份。',
    en: 'The agreement was cut short, and the month is not owed. Check the post and the month.',
  },
  PAY_WAIVED_MONTH: {
    zh: '该月已批准免发。请核对月份。',
    en: 'The month was waived. Check the month.',
  },
  PAY_TWICE_SAME_MONTH: {
    zh: '该月已登记发放，不能重复发放。请核对月份和凭证。',
    en: 'The month is paid already. Check the month and the proof.',
  },
  PAY_AMOUNT_DIFFERS: {
    zh: '金额与该月（或批次中该笔）应发金额不符。请核对 amount；每笔须一次足额发放。',
    en: 'The amount is not what the month, or the line of the batch, comes to. Check it: each is paid whole and at once.',
  },
  PAY_TO_CLOSED_ACCOUNT: {
    zh: '该收款账户当日已停用，或没有可用账户。请先用 changeStipendAccount 登记新账户。',
    en: 'The account was closed on that day, or none is open. Open another one first with `changeStipendAccount`.',
  },
  EDIT_CONFIRMED_MONTH: {
    zh: '该月已确认到账，不能再更改。请核对月份。',
    en: 'The month is confirmed and changes no more. Check the month.',
  },
  END_WITH_DISPUTED_MONTH: {
    zh: '仍有月份存在异议，不能结束；期满后也不能暂停。请先处理异议。',
    en: 'A payment is disputed: the post neither ends nor, past its term, is suspended. Settle that first.',
  },
  WAIVE_PAID: {
    zh: '该月已发放，不能免发。如款项有误，请提出异议。',
    en: 'The month is paid and cannot be waived. If the payment is wrong, dispute it.',
  },
  NO_WAIVER_PROPOSED: {
    zh: '没有待审批的免发申请。请先提出免发。',
    en: 'No waiver waits for a decision. Propose one first.',
  },
  DISSOLVE_WITH_OPEN_POSTS: {
    zh: '仍有未结束的虚拟岗位，不能撤销或合并。请先结束或撤回这些岗位。',
    en: 'Virtual posts are still open. End or withdraw them first.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
