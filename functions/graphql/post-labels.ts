import type {
  ClaimState,
  PaymentEvidenceKind,
  PostReminderKind,
  SponsorKind,
  StipendAction,
  StipendState,
  SuspensionReason,
  TerminationReason,
  VirtualPostAction,
  VirtualPostState,
} from './__generated__/resolver-types.ts';
import type { Names } from './label-text.ts';

const SPONSOR_KINDS = {
  AGENCY: ['机关', 'Agency'],
  INSTITUTION: ['事业单位', 'Institution'],
  ENTERPRISE: ['企业', 'Enterprise'],
  SOCIAL_ORGANISATION: ['社会组织', 'Social organisation'],
} satisfies Record<SponsorKind, Names>;

const VIRTUAL_POST_STATES = {
  DRAFT: ['草稿', 'Draft'],
  PUBLISHED: ['已发布', 'Published'],
  CLAIMED: ['已认领，待签约', 'Claimed'],
  ACTIVE: ['在岗', 'Active'],
  SUSPENDED: ['暂停', 'Suspended'],
  SEEKING_SPONSOR: ['待换认领单位', 'Seeking a sponsor'],
  ENDED: ['期满', 'Ended'],
  TERMINATED: ['提前终止', 'Terminated'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
  EXPIRED: ['发布期满', 'Expired'],
} satisfies Record<VirtualPostState, Names>;

const VIRTUAL_POST_ACTIONS = {
  REVISE: ['修改', 'Revise'],
  PUBLISH: ['发布', 'Publish'],
  WITHDRAW: ['撤回', 'Withdraw'],
  CLAIM: ['认领', 'Claim'],
  REFUSE_CLAIM: ['退回认领', 'Refuse the claim'],
  CANCEL_CLAIM: ['取消认领', 'Cancel the claim'],
  DRAFT_AGREEMENT: ['拟定协议', 'Draft the agreement'],
  ACTIVATE: ['签约生效', 'Activate'],
  SUSPEND: ['暂停', 'Suspend'],
  RESUME: ['恢复', 'Resume'],
  RELEASE_SPONSOR: ['解除认领', 'Release the sponsor'],
  TERMINATE: ['提前终止', 'Terminate'],
  CHANGE_ACCOUNT: ['变更收款账户', 'Change the account'],
} satisfies Record<VirtualPostAction, Names>;

const TERMINATION_REASONS = {
  OUT_OF_HARDSHIP: ['家庭脱困', 'Out of hardship'],
  DECEASED: ['去世', 'Deceased'],
  MOVED_AWAY: ['迁出', 'Moved away'],
  SPONSOR_DEFAULT: ['认领单位违约', 'Default of the sponsor'],
  FILE_CLOSED: ['困难档案已撤', 'Hardship file closed'],
  OTHER: ['其他', 'Other'],
} satisfies Record<TerminationReason, Names>;

const SUSPENSION_REASONS = {
  HOUSEHOLD_CHANGED: ['家庭情况变化', 'Household changed'],
  UNDER_CHECK: ['核查中', 'Under check'],
  SPONSOR_IN_DIFFICULTY: ['认领单位困难', 'Sponsor in difficulty'],
  OTHER: ['其他', 'Other'],
} satisfies Record<SuspensionReason, Names>;

const CLAIM_STATES = {
  RESERVED: ['保留中', 'Reserved'],
  AGREED: ['已签约', 'Agreed'],
  REFUSED: ['被退回', 'Refused'],
  CANCELLED: ['已取消', 'Cancelled'],
  LAPSED: ['逾期失效', 'Lapsed'],
} satisfies Record<ClaimState, Names>;

const STIPEND_STATES = {
  SCHEDULED: ['未到期', 'Scheduled'],
  DUE: ['应发', 'Due'],
  OVERDUE: ['逾期', 'Overdue'],
  PAID: ['已发，待确认', 'Paid'],
  CONFIRMED: ['已确认', 'Confirmed'],
  DISPUTED: ['有异议', 'Disputed'],
  REVERSED: ['已冲回，仍应发', 'Reversed, owed again'],
  WAIVED: ['已免发', 'Waived'],
  CANCELLED: ['不再应发', 'Not owed'],
} satisfies Record<StipendState, Names>;

const STIPEND_ACTIONS = {
  PAY: ['登记发放', 'Record a payment'],
  CONFIRM: ['确认到账', 'Confirm'],
  DISPUTE: ['提出异议', 'Dispute'],
  SETTLE_DISPUTE: ['处理异议', 'Settle the dispute'],
  PROPOSE_WAIVER: ['提出免发', 'Propose a waiver'],
  DECIDE_WAIVER: ['审批免发', 'Decide the waiver'],
} satisfies Record<StipendAction, Names>;

const PAYMENT_EVIDENCE_KINDS = {
  BANK_TRANSFER: ['银行转账', 'Bank transfer'],
  PAYROLL: ['工资代发', 'Payroll'],
  CASH_RECEIPT: ['现金签收', 'Cash receipt'],
  OTHER: ['其他', 'Other'],
} satisfies Record<PaymentEvidenceKind, Names>;

const POST_REMINDER_KINDS = {
  POST_PUBLISHED: ['岗位发布', 'Post published'],
  POST_CLAIMED: ['岗位被认领', 'Post claimed'],
  CLAIM_ENDED: ['认领结束', 'Claim ended'],
  POST_ACTIVATED: ['岗位生效', 'Post active'],
  POST_SUSPENDED: ['岗位暂停', 'Post suspended'],
  SPONSOR_SOUGHT: ['寻找新的认领单位', 'Sponsor sought'],
  AGREEMENT_ENDING: ['协议将到期', 'Agreement ending'],
  POST_ENDED: ['岗位结束', 'Post ended'],
  STIPEND_DUE: ['待遇应发', 'Stipend due'],
  STIPEND_OVERDUE: ['待遇逾期', 'Stipend overdue'],
  STIPEND_PAID: ['待遇已发', 'Stipend paid'],
  STIPEND_DISPUTED: ['待遇有异议', 'Stipend disputed'],
  STIPEND_REVERSED: ['待遇已冲回', 'Stipend reversed'],
  STIPEND_WAIVED: ['待遇免发', 'Stipend waived'],
} satisfies Record<PostReminderKind, Names>;

/** What the values of the enums of virtual posts and stipends are called, by enum. */
export const POST_NAMES = {
  SPONSOR_KIND: SPONSOR_KINDS,
  VIRTUAL_POST_STATE: VIRTUAL_POST_STATES,
  VIRTUAL_POST_ACTION: VIRTUAL_POST_ACTIONS,
  TERMINATION_REASON: TERMINATION_REASONS,
  SUSPENSION_REASON: SUSPENSION_REASONS,
  CLAIM_STATE: CLAIM_STATES,
  STIPEND_STATE: STIPEND_STATES,
  STIPEND_ACTION: STIPEND_ACTIONS,
  PAYMENT_EVIDENCE_KIND: PAYMENT_EVIDENCE_KINDS,
  POST_REMINDER_KIND: POST_REMINDER_KINDS,
} as const;
