import type {
  HardshipAction,
  HardshipCause,
  HardshipClosingReason,
  HardshipState,
  HardshipTier,
  HouseholdRelation,
} from './__generated__/resolver-types.ts';

/** A name in Chinese and in English. */
type Names = readonly [zh: string, en: string];

const STATES = {
  DRAFT: ['草稿', 'Draft'],
  UNIT_REVIEW: ['单位审核', 'Review at the unit'],
  UPPER_REVIEW: ['上级审核', 'Review above'],
  RETURNED: ['退回', 'Returned'],
  REJECTED: ['未通过', 'Rejected'],
  PUBLIC_NOTICE: ['公示', 'Public notice'],
  OBJECTED: ['有异议', 'Objected'],
  ACTIVE: ['在档', 'Active'],
  UNDER_REVIEW: ['复核中', 'Under review'],
  CLOSED: ['已撤档', 'Closed'],
} satisfies Record<HardshipState, Names>;

const ACTIONS = {
  REVISE: ['修改', 'Revise'],
  SUBMIT: ['提交', 'Submit'],
  REVIEW_AT_UNIT: ['单位审核', 'Review at the unit'],
  REVIEW_ABOVE: ['上级审核', 'Review above'],
  OBJECT: ['提出异议', 'Object'],
  DECIDE_OBJECTION: ['处理异议', 'Decide an objection'],
  ACTIVATE: ['建档生效', 'Activate'],
  PROPOSE_TIER: ['提出调整等级', 'Propose a tier'],
  CONFIRM_TIER: ['确认调整等级', 'Confirm the tier'],
  START_REVIEW: ['开始复核', 'Start a review'],
  FINISH_REVIEW: ['完成复核', 'Finish the review'],
  CLOSE: ['撤档', 'Close'],
} satisfies Record<HardshipAction, Names>;

const TIERS = {
  NATIONAL: ['全国级', 'National'],
  PROVINCIAL: ['省级', 'Provincial'],
} satisfies Record<HardshipTier, Names>;

const CAUSES = {
  MAJOR_ILLNESS: ['患大病', 'Major illness'],
  DISABILITY: ['残疾', 'Disability'],
  SCHOOLING: ['子女上学', 'Schooling'],
  UNEMPLOYMENT: ['失业', 'Unemployment'],
  LOW_INCOME: ['收入低', 'Low income'],
  ACCIDENT: ['意外事故', 'Accident'],
  DISASTER: ['灾害', 'Disaster'],
  SINGLE_PARENT: ['单亲', 'Single parent'],
  OTHER: ['其他', 'Other'],
} satisfies Record<HardshipCause, Names>;

const CLOSING_REASONS = {
  OUT_OF_HARDSHIP: ['脱困', 'Out of hardship'],
  DECEASED: ['去世', 'Deceased'],
  MOVED_AWAY: ['迁出', 'Moved away'],
  NOT_ELIGIBLE: ['不符合条件', 'Not eligible'],
} satisfies Record<HardshipClosingReason, Names>;

const RELATIONS = {
  SELF: ['本人', 'Self'],
  SPOUSE: ['配偶', 'Spouse'],
  CHILD: ['子女', 'Child'],
  PARENT: ['父母', 'Parent'],
  PARENT_IN_LAW: ['配偶父母', 'Parent-in-law'],
  SIBLING: ['兄弟姐妹', 'Sibling'],
  GRANDPARENT: ['（外）祖父母', 'Grandparent'],
  GRANDCHILD: ['（外）孙子女', 'Grandchild'],
  OTHER: ['其他', 'Other'],
} satisfies Record<HouseholdRelation, Names>;

/** What the values of the enums of hardship files are called, by enum. */
export const HARDSHIP_NAMES = {
  HARDSHIP_STATE: STATES,
  HARDSHIP_ACTION: ACTIONS,
  HARDSHIP_TIER: TIERS,
  HARDSHIP_CAUSE: CAUSES,
  HARDSHIP_CLOSING_REASON: CLOSING_REASONS,
  HOUSEHOLD_RELATION: RELATIONS,
} as const;
