import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of hardship files may answer. */
export const HARDSHIP_PROBLEM_TEXTS = {
  ACTIVATE_BEFORE_NOTICE_END: {
    zh: '公示期未满，不能建档生效。请在公示期满后再办理。',
    en: 'The public notice has not hung for all its days. Activate the file when they are over.',
  },
  ACTIVATE_WITH_OPEN_OBJECTION: {
    zh: '仍有未处理的异议，不能建档生效。请先处理异议。',
    en: 'An objection is still open. Decide it first.',
  },
  SECOND_OPEN_FILE: {
    zh: '该家庭已有未结束的困难档案（含草稿）。请使用原档案，或待其撤档后再建档。',
    en: 'The household has an open file already, a draft perhaps. Work with that one, or open another when it has ended.',
  },
  PERSON_IN_TWO_FILES: {
    zh: '家庭成员中有人已在本联合会的另一份未结束的困难档案中。请核对证件，或先在原档案中移出。',
    en: 'A person of the household is in another open file of this federation. Check the documents, or take the person out there.',
  },
  SELF_REVIEW: {
    zh: '经办人、亲属或已审核过本档案的人不能在此环节审核。请由其他有权人员办理。',
    en: 'Whoever recorded the file, is a relative, or has checked it before cannot check it here. Ask another entitled person.',
  },
  REOPEN_CLOSED: {
    zh: '已撤档或未通过的档案不能恢复。如再次致困，请另建新档并引用原档。',
    en: 'A closed or rejected file stays so. Open a new one that cites it.',
  },
  CHANGE_TIER_WITHOUT_REVIEW: {
    zh: '已公示或在档的困难等级只能经复核变更。请先开始复核。',
    en: 'A tier that was announced or given changes by a review alone. Start a review first.',
  },
  AID_AFTER_REVIEW_OVERDUE: {
    zh: '该档案已过复核期限，不能享受新的帮扶。请先完成复核。',
    en: 'The review of the file is overdue: it gives no new aid. Finish a review first.',
  },
  HARDSHIP_FILE_NOT_ACTIVE: {
    zh: '该档案当日不在档，不能享受帮扶。请核对档案状态与日期。',
    en: 'The file is not active on that day and gives no aid. Check its state and the day.',
  },
  HARDSHIP_NORM_MISSING: {
    zh: '该区划没有现行的困难认定标准。请先由管理员配置标准。',
    en: 'No norm is in force for this division. Have one set up first.',
  },
  HARDSHIP_TIER_NOT_MET: {
    zh: '人均收入超过各等级标准，或存在排除情形。请不予通过或撤档，或提出等级调整并由第二人确认。',
    en: 'Income lies above every tier, or an exclusion is recorded. Turn the file down, or have another tier proposed and confirmed.',
  },
  TIER_OVERRIDE_UNCONFIRMED: {
    zh: '调整后的等级尚未经第二人确认。请先确认。',
    en: 'A tier was proposed that no second person has confirmed. Confirm it first, or revise the file to drop it.',
  },
  NO_TIER_OVERRIDE: {
    zh: '没有待确认的等级调整。',
    en: 'No proposed tier waits to be confirmed. Propose one first.',
  },
  REVIEW_NOT_ABOVE: {
    zh: '上级审核须由管辖范围高于建档工会的审核人办理。',
    en: 'The upper review takes a caller whose scope reaches above the body that keeps the file. Ask one.',
  },
  DISSOLVE_WITH_OPEN_HARDSHIP_FILES: {
    zh: '仍有未结束的困难职工档案，不能撤销或合并。请先注销或驳回这些档案，再由接收组织重新建档。',
    en: 'Hardship files are still open. Close or reject them, and let the body that takes over open new ones.',
  },
  REVIEW_WITHOUT_INCOME: {
    zh: '复核开始后尚未重新登记收入。请先修改家庭信息。',
    en: 'Income was not recorded anew since the review began. Revise the household first.',
  },
  OBJECTION_DECIDED: {
    zh: '该异议已经处理。请核对异议。',
    en: 'The objection is decided already. Check which objection is meant.',
  },
  SECOND_OPEN_OBJECTION: {
    zh: '您对该档案已有一项未处理的异议。请待其处理后再提出，或由另一经办人登记。',
    en: 'You recorded an objection that is not decided yet. Wait for the decision, or have another caller record this one.',
  },
  MAIN_MEMBER_LEFT: {
    zh: '该职工现不是会员。已退会的请填写 formerMemberReason；入会申请人、被除名、已去世或会籍已转出的不能作为建档人，请换一名家庭成员。',
    en: 'Not a member now. For one who has left, name the `formerMemberReason`. Applicants and people expelled, deceased or transferred cannot stand for a household: name another member of it.',
  },
} satisfies Record<string, Sentence>;
