import type { ProblemCode } from './__generated__/resolver-types.ts';
import { ACTIVITY_PROBLEM_TEXTS } from './activity-problem-text.ts';
import { APPRAISAL_PROBLEM_TEXTS } from './appraisal-problem-text.ts';
import { CALLER_PROBLEM_TEXTS } from './caller-problem-text.ts';
import { CARD_PROBLEM_TEXTS } from './card-problem-text.ts';
import { CASE_PROBLEM_TEXTS } from './case-problem-text.ts';
import { FIGURE_PROBLEM_TEXTS } from './figure-problem-text.ts';
import { MEMBER_PROBLEM_TEXTS } from './member-problem-text.ts';
import { HARDSHIP_PROBLEM_TEXTS } from './hardship-problem-text.ts';
import { JOB_PROBLEM_TEXTS } from './job-problem-text.ts';
import { PROGRAM_PROBLEM_TEXTS } from './program-problem-text.ts';
import { POST_PROBLEM_TEXTS } from './post-problem-text.ts';
import { RECONCILIATION_PROBLEM_TEXTS } from './reconciliation-problem-text.ts';
import { OFFER_PROBLEM_TEXTS } from './offer-problem-text.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for every code a problem may carry. A new code does not compile without. */
export const PROBLEM_TEXTS = {
  NOT_FOUND: {
    zh: '找不到该对象，或不在您的管辖范围内。请核对编号。',
    en: 'There is no such object in your scope. Check the id.',
  },
  INPUT_INVALID: {
    zh: '填写内容不符合要求或含不可见字符，见 path 所指字段。请更正后重试。',
    en: 'The field named in `path` is not of its form or range, or holds invisible characters. Correct it and try again.',
  },
  PERSONAL_NUMBER_IN_TEXT: {
    zh: 'path 所指的文字中含身份证号、手机号或补贴发放账号。请删去号码后重试，此类号码只填入专用字段。',
    en: 'The text named in `path` holds the number of an identity card, a mobile or an account that stipends are paid to. Take it out and try again; such numbers go into fields of their own.',
  },
  ILLEGAL_TRANSITION: {
    zh: '当前状态不允许此操作，可用操作见 allowed。',
    en: 'The present state does not allow this. See `allowed` for what it does.',
  },
  CONFLICT: {
    zh: '数据已被他人修改。请重新读取后，用最新版本号重试。',
    en: 'Somebody changed it meanwhile. Read it again and repeat with its present version.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    zh: '该 idempotencyKey 已用于另一内容。请为新的请求换一个键。',
    en: 'This idempotency key came with another input before. Use a new key for a new request.',
  },
  EFFECTIVE_DATE_BEFORE_LAST: {
    zh: '日期早于上一次变更，或早于依赖它的记录（如下级审批、涵盖、任职、协议、走访、志愿服务）。请选择其后的日期。',
    en: 'The date lies before the last change, or before something recorded that relies on it. Choose a later one.',
  },
  EFFECTIVE_DATE_IN_FUTURE: {
    zh: '生效日期不能晚于今天。请填写今天或更早的日期。',
    en: 'The date must not lie after today. Choose today or an earlier day.',
  },
  EFFECTIVE_DATE_TOO_FAR: {
    zh: '生效日期最多可提前一年安排。请选择一年以内的日期。',
    en: 'A move may be scheduled a year ahead at most. Choose an earlier date.',
  },
  REGION_UNKNOWN: {
    zh: '区划代码不存在、已停用、不是实际区划，或不能用于此处（如全国）。请用 regions 查询现行代码。',
    en: 'No division that fits here carries this code today. Look the present one up with `regions`.',
  },
  ACTIVATE_WITHOUT_APPROVAL: {
    zh: '尚未提交审批，不能批准。请先提交。',
    en: 'It was not submitted for approval. Submit it first.',
  },
  DISSOLVE_WITH_OPEN_MEMBERS: {
    zh: '仍有在册会员，不能撤销或合并。请先办理会员转接或终止会籍。',
    en: 'Memberships are still open. Transfer or end them first.',
  },
  DISSOLVE_WITH_OPEN_CHILDREN: {
    zh: '该日或其后仍有（或曾安排有）下级组织，不能撤销或合并。请先迁移、合并或撤销下级组织，或选择其后的日期。',
    en: 'Bodies stand below it on that day, or were to until a later one. Move, merge or dissolve them, or take a later day.',
  },
  MOVE_UNDER_OWN_DESCENDANT: {
    zh: '不能迁移到自身或其下级组织之下。请选择其他上级。',
    en: 'A body cannot stand below itself or a body below it. Choose another upper body.',
  },
  MOVE_TO_INACTIVE_PARENT: {
    zh: '目标上级组织在该日不是正常状态。请选择正常状态的上级，或更正日期。',
    en: 'The new upper body is not active, or was not on that day. Choose an active one, or correct the date.',
  },
  REACTIVATE_MERGED: {
    zh: '已合并的组织不能恢复，请使用其承继组织。',
    en: 'A merged body stays merged. Work with its successor.',
  },
  REACTIVATE_DISSOLVED: {
    zh: '已撤销的组织不能恢复。请重新建会。',
    en: 'A dissolved body stays dissolved. Found a new one.',
  },
  TWO_OPEN_PARENTS: {
    zh: '一个组织同时只能有一个上级，且已有待办的隶属变更。请先完成或撤回该变更。',
    en: 'A body has one upper body at a time, and a move is still pending. Finish or withdraw that one first.',
  },
  BACKDATE_BEFORE_PARENT: {
    zh: '日期早于上级组织的成立日期。请更正日期或上级。',
    en: "The date lies before the upper body's founding. Correct the date or the upper body.",
  },
  CREDIT_CODE_TAKEN: {
    zh: '该统一社会信用代码已被其他在册组织使用。请核对代码。',
    en: 'An open body already carries this credit code. Check the code.',
  },
  CREDIT_CODE_INVALID: {
    zh: '统一社会信用代码不符合 GB 32100，或基层工会代码不以 81 开头。请核对登记证书。',
    en: "The credit code fails GB 32100, or a base union's does not start with 81. Check the certificate.",
  },
  APPROVE_OWN: {
    zh: '经办人与审核人不能为同一人。请由其他有权人员办理。',
    en: 'Maker and checker must differ. Ask another entitled person.',
  },
  CODE_TAKEN: {
    zh: '该编码或凭证号已被使用。请核对是否已经登记过；不是同一笔的请换一个。',
    en: 'This code, or the number of this proof, is in use. Check whether it was recorded before; choose another one if not.',
  },
  PARENT_REQUIRED: {
    zh: '已有最高一级组织，请填写上级组织。',
    en: 'A root exists already. Name the upper body in `parentId`.',
  },
  PARENT_INACTIVE: {
    zh: '上级组织在该日不是正常状态。请先恢复上级、选择其他上级，或更正日期。',
    en: 'The upper body is not active, or was not on that day. Resume it, choose another one, or correct the date.',
  },
  LEVEL_NOT_BELOW_PARENT: {
    zh: '级别须低于上级组织。请更正级别或上级。',
    en: "The level must lie below the upper body's. Correct the level or the upper body.",
  },
  REGION_OUTSIDE_PARENT: {
    zh: '所属区划须在上级组织的区划之内。请更正区划，或选择同一区划内的上级。',
    en: "The division must lie within the upper body's. Correct the division, or choose an upper body that holds it.",
  },
  NO_PENDING_MOVE: { zh: '没有待办的隶属变更。', en: 'There is no pending move. Request one first.' },
  CONSENT_ALREADY_GIVEN: {
    zh: '该方已同意，请等待另一方。',
    en: 'This side has consented. The other one is asked now.',
  },
  SUCCESSOR_INVALID: {
    zh: '承继组织须为另一个组织，现为正常状态，且合并当日也为正常状态。请更正承继组织或日期。',
    en: 'The successor must be another body that is active, and was on that day. Correct the successor or the date.',
  },
  LIST_FULL: {
    zh: '此处的条数已达上限，未作更改。请先办结、结束、取消或更正已有的某一条，或另开一份（如批次、优惠、岗位）；都不适用时请联系管理员。',
    en: 'There are as many as there may be, and nothing was changed. Settle, end, cancel or correct one of them, or begin another batch, offer or post; else ask an administrator.',
  },
  BODY_CLOSED: {
    zh: '该组织已合并或撤销，不能再变更。请核对组织。',
    en: 'The body is merged or dissolved and changes no more. Check which body is meant.',
  },
  BODY_NOT_APPROVED: {
    zh: '该组织尚未批准成立，或当日尚未批准，不能涵盖单位。请先完成审批，或更正日期。',
    en: 'The body is not approved, or was not on that day, and covers no units. Have it approved, or correct the date.',
  },
  BACKDATE_BEFORE_BODY_FOUNDED: {
    zh: '日期早于该组织的成立日期。请更正日期。',
    en: "The date lies before the body's founding. Correct the date.",
  },
  OFFICE_HELD: {
    zh: '该职务在此期间已有人担任。请先结束其任期。',
    en: 'Somebody holds this office on one of these days. End that term first.',
  },
  TERM_ENDED: { zh: '该任期已经结束。请核对任期。', en: 'The term has ended already. Check which term is meant.' },
  INTERVAL_INVALID: {
    zh: '结束日期早于开始日期。请更正日期。',
    en: 'The end lies before the start. Correct the dates.',
  },
  UNIT_COVERED_ALREADY: {
    zh: '该单位在此期间已被其他工会涵盖。请先结束原涵盖关系。',
    en: 'A body covers this unit on one of these days already. End that cover first.',
  },
  UNIT_NOT_COVERED: {
    zh: '该单位当日未被此工会涵盖。请核对日期。',
    en: 'This body does not cover the unit on that day. Check the date.',
  },
  FACILITY_CLOSED: {
    zh: '该阵地已经关闭。请核对阵地。',
    en: 'The facility is closed already. Check which facility is meant.',
  },
  AGREEMENT_ENDED: {
    zh: '该协议已经终止。请核对协议。',
    en: 'The agreement has ended already. Check which agreement is meant.',
  },
  ...FIGURE_PROBLEM_TEXTS,
  ...MEMBER_PROBLEM_TEXTS,
  ...HARDSHIP_PROBLEM_TEXTS,
  ...CARD_PROBLEM_TEXTS,
  ...RECONCILIATION_PROBLEM_TEXTS,
  ...POST_PROBLEM_TEXTS,
  ...PROGRAM_PROBLEM_TEXTS,
  ...CASE_PROBLEM_TEXTS,
  ...ACTIVITY_PROBLEM_TEXTS,
  ...APPRAISAL_PROBLEM_TEXTS,
  ...CALLER_PROBLEM_TEXTS,
  ...JOB_PROBLEM_TEXTS,
  ...OFFER_PROBLEM_TEXTS,
} satisfies Record<ProblemCode, Sentence>;
