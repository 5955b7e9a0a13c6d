import type { ProblemCode } from './__generated__/resolver-types.ts';
import type { Sentence } from './request-error.ts';

/** What happened and what to do next, for the codes that changes of members may answer. */
export const MEMBER_PROBLEM_TEXTS = {
  BODY_NOT_ACTIVE: {
    zh: '该工会目前不是正常状态。请先恢复或批准该工会，或选择另一工会。',
    en: 'The body is not active today. Resume or approve it first, or choose another.',
  },
  SECOND_OPEN_MEMBERSHIP: {
    zh: '此人已有未结束的会籍或入会申请。请办理会籍转移，或先结束该会籍。',
    en: 'The person has an open membership or application already. Request a transfer, or end that one first.',
  },
  TRANSFER_TO_SELF: {
    zh: '会籍已在该工会。请选择另一工会。',
    en: 'The membership is in that body already. Choose another body.',
  },
  TRANSFER_TO_INACTIVE_BODY: {
    zh: '转入工会不是正常状态。请选择正常的工会，或等其恢复。',
    en: 'The body that is to take the member in is not active. Choose an active one, or wait until it is.',
  },
  COMPLETE_WITHOUT_BOTH_CONSENTS: {
    zh: '转出和转入工会都同意后才能转移会籍。请提出转移申请并由双方同意。',
    en: 'A membership goes over only after both bodies have consented. Request a transfer and have both consent.',
  },
  SECOND_OPEN_TRANSFER: {
    zh: '已有一项未了结的会籍转移。请先同意、拒绝或撤回它。',
    en: 'A transfer is open already. Consent to it, refuse it or cancel it first.',
  },
  TRANSFER_EXPELLED: {
    zh: '已被除名者的会籍不能转移。请核对会员。',
    en: 'The membership of an expelled person cannot be transferred. Check which member is meant.',
  },
  RETAIN_AFTER_WITHDRAWAL: {
    zh: '会籍已经结束，不能保留。如需恢复，请重新办理入会。',
    en: 'The membership has ended and cannot be retained. Have the person join again.',
  },
  EDIT_ENDED_MEMBERSHIP: {
    zh: '会籍已经结束，不能再修改。如需恢复，请重新办理入会。',
    en: 'The membership has ended and stays as it is. Have the person join again.',
  },
  EXPEL_WITHOUT_DECISION: {
    zh: '除名须写明所依据的决定，名册没有这一栏。请用 endMembership 单独登记除名，并在 note 中写明决定。',
    en: 'An expulsion names its decision, for which a roster has no column. Record it with `endMembership`, the decision in `note`.',
  },
  BACKDATE_JOIN_BEFORE_BODY_FOUNDED: {
    zh: '入会日期早于该工会的成立日期。请更正日期。',
    en: 'The person joins before the body was founded. Correct the date.',
  },
  DOCUMENT_INVALID: {
    zh: '证件号码无效，或与出生日期、性别不符。请核对证件类型、号码和出生日期。',
    en: 'The document number is not valid, or contradicts the birth date or sex. Check type, number and birth date.',
  },
  PERSON_EXISTS: {
    zh: '该证件已登记在另一姓名或另一档案下。请核对姓名和证件，必要时先更正或关联原档案。',
    en: 'A person with this document is known, under another name or in another record. Check name and document, and correct or link that record first.',
  },
  REJOIN_EXPELLED_WITHOUT_REVIEW: {
    zh: '此人曾被除名，不能直接入会。请提出入会申请，并由他人复核（写明复核意见）后批准。',
    en: 'The person was expelled and is not simply taken in again. Record an application, which another caller approves with the note of a review.',
  },
  NO_OPEN_TRANSFER: {
    zh: '没有待办的会籍转移：未申请、已办结或已超过期限。如仍需转移，请重新申请。',
    en: 'No transfer is open: none was requested, it is settled, or its time is over. Request it again if it is still wanted.',
  },
  DUPLICATE_LINKED: {
    zh: '该档案已作为重复档案关联，或并未关联。请核对两份档案。',
    en: 'The record is linked as a duplicate already, or is not linked to that one. Check both records.',
  },
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
