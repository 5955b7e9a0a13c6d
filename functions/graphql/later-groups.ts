import { AGREEMENT_RULES } from './agreement-field-rules.ts';
import { ACTIVITY_RULES } from './activity-field-rules.ts';
import { APPRAISAL_RULES } from './appraisal-field-rules.ts';
import { BODY_RULES } from './body-field-rules.ts';
import { BODY_PART_RULES } from './body-part-field-rules.ts';
import { CALLER_RULES } from './caller-field-rules.ts';
import { CARD_PROGRAM_RULES } from './card-program-field-rules.ts';
import { CASE_RULES } from './case-field-rules.ts';
import { CATALOGUE_RULES } from './catalogue-field-rules.ts';
import { CLAIM_RULES } from './claim-field-rules.ts';
import { FIGURE_RULES } from './figure-field-rules.ts';
import { HARDSHIP_RULES } from './hardship-field-rules.ts';
import { JOB_RULES } from './job-field-rules.ts';
import { later } from './later-group.ts';
import { MEMBER_RULES } from './member-field-rules.ts';
import { NODE_RULES } from './node-field-rules.ts';
import { POST_RULES } from './post-field-rules.ts';
import { PROGRAM_RULES } from './program-field-rules.ts';
import { RECONCILIATION_RULES } from './reconciliation-field-rules.ts';
import { WORK_LIST_RULES } from './work-list-field-rules.ts';

/**
 * What most requests do not need: each group is a file of its own in the bundle, and is loaded before the first document that asks for one of its
 * fields is executed. Reads of what is asked all day (bodies, members, cards, eligibility) stay in `resolvers.ts`.
 */
export const LATER_GROUPS = {
  bodyChanges: later(
    { Mutation: BODY_RULES.Mutation },
    async () => (await import('./body-change-resolvers.ts')).bodyChangeResolvers,
  ),
  bodyParts: later(
    { ...BODY_PART_RULES, adds: { UnionBody: ['officers', 'coveredUnits', 'facilities'] } },
    async () => (await import('./body-part-resolvers.ts')).bodyPartResolvers,
  ),
  agreements: later(
    { ...AGREEMENT_RULES, adds: { UnionBody: ['agreements'] } },
    async () => (await import('./agreement-resolvers.ts')).agreementResolvers,
  ),
  memberChanges: later(
    { Mutation: MEMBER_RULES.Mutation, adds: { UnionBody: ['transfersToAnswer'] } },
    async () => (await import('./member-change-resolvers.ts')).memberChangeResolvers,
  ),
  hardship: later(HARDSHIP_RULES, async () => (await import('./hardship-resolvers.ts')).hardshipResolvers),
  posts: later(
    { ...POST_RULES, adds: { Dashboard: ['virtualPosts'] } },
    async () => (await import('./post-resolvers.ts')).postResolvers,
  ),
  programs: later(PROGRAM_RULES, async () => (await import('./program-resolvers.ts')).programResolvers),
  claims: later(
    { ...CLAIM_RULES, adds: { Program: ['fund', 'fundReceipts'], ProgramEdition: ['disbursements'] } },
    async () => (await import('./claim-resolvers.ts')).claimResolvers,
  ),
  workList: later(WORK_LIST_RULES, async () => (await import('./work-list-resolvers.ts')).workListResolvers),
  cases: later(CASE_RULES, async () => (await import('./case-resolvers.ts')).caseResolvers),
  activities: later(
    { ...ACTIVITY_RULES, adds: { Member: ['honourRecords'] } },
    async () => (await import('./activity-resolvers.ts')).activityResolvers,
  ),
  appraisals: later(APPRAISAL_RULES, async () => (await import('./appraisal-resolvers.ts')).appraisalResolvers),
  cardPrograms: later(
    CARD_PROGRAM_RULES,
    async () => (await import('./card-program-resolvers.ts')).cardProgramResolvers,
  ),
  catalogue: later(CATALOGUE_RULES, async () => (await import('./catalogue-resolvers.ts')).catalogueResolvers),
  reconciliation: later(
    RECONCILIATION_RULES,
    async () => (await import('./reconciliation-resolvers.ts')).reconciliationResolvers,
  ),
  figures: later(FIGURE_RULES, async () => (await import('./figure-resolvers.ts')).figureResolvers),
  jobs: later(JOB_RULES, async () => (await import('./job-resolvers.ts')).jobResolvers),
  callers: later(CALLER_RULES, async () => (await import('./caller-resolvers.ts')).callerResolvers),
  nodes: later(NODE_RULES, async () => (await import('./node-resolvers.ts')).nodeResolvers),
} as const;
