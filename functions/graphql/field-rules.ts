import type { Action } from '#domain/caller/permission.ts';
import { AGREEMENT_RULES } from './agreement-field-rules.ts';
import { ACTIVITY_RULES } from './activity-field-rules.ts';
import { APPRAISAL_RULES } from './appraisal-field-rules.ts';
import { BODY_RULES } from './body-field-rules.ts';
import { BODY_PART_RULES } from './body-part-field-rules.ts';
import { CALLER_RULES } from './caller-field-rules.ts';
import { CARD_RULES } from './card-field-rules.ts';
import { CARD_PROGRAM_RULES } from './card-program-field-rules.ts';
import { CASE_RULES } from './case-field-rules.ts';
import { CATALOGUE_RULES } from './catalogue-field-rules.ts';
import { FIGURE_RULES } from './figure-field-rules.ts';
import { HARDSHIP_RULES } from './hardship-field-rules.ts';
import { JOB_RULES } from './job-field-rules.ts';
import { MEMBER_RULES } from './member-field-rules.ts';
import { NODE_RULES } from './node-field-rules.ts';
import { POST_RULES } from './post-field-rules.ts';
import { CLAIM_RULES } from './claim-field-rules.ts';
import { PROGRAM_RULES } from './program-field-rules.ts';
import { RECONCILIATION_RULES } from './reconciliation-field-rules.ts';
import { WORK_LIST_RULES } from './work-list-field-rules.ts';
import type { MutationResolvers, QueryResolvers, ResolversTypes } from './__generated__/resolver-types.ts';

/** Which permission each root field takes. A field without a row does not compile. */
export const QUERY_RULES = {
  ...MEMBER_RULES.Query,
  ...HARDSHIP_RULES.Query,
  ...CARD_RULES.Query,
  ...CARD_PROGRAM_RULES.Query,
  ...CATALOGUE_RULES.Query,
  ...RECONCILIATION_RULES.Query,
  ...BODY_RULES.Query,
  ...BODY_PART_RULES.Query,
  ...AGREEMENT_RULES.Query,
  ...FIGURE_RULES.Query,
  ...JOB_RULES.Query,
  ...POST_RULES.Query,
  ...PROGRAM_RULES.Query,
  ...CLAIM_RULES.Query,
  ...WORK_LIST_RULES.Query,
  ...CASE_RULES.Query,
  ...ACTIVITY_RULES.Query,
  ...APPRAISAL_RULES.Query,
  ...CALLER_RULES.Query,
  ...NODE_RULES.Query,
  labels: 'service:use',
  viewer: 'service:use',
  region: 'region:read',
  regions: 'region:read',
} as const satisfies Record<keyof QueryResolvers, Action>;

/** Which permission each change takes. */
export const MUTATION_RULES = {
  ...MEMBER_RULES.Mutation,
  ...HARDSHIP_RULES.Mutation,
  ...CARD_RULES.Mutation,
  ...CARD_PROGRAM_RULES.Mutation,
  ...CATALOGUE_RULES.Mutation,
  ...RECONCILIATION_RULES.Mutation,
  ...BODY_RULES.Mutation,
  ...BODY_PART_RULES.Mutation,
  ...AGREEMENT_RULES.Mutation,
  ...FIGURE_RULES.Mutation,
  ...JOB_RULES.Mutation,
  ...POST_RULES.Mutation,
  ...PROGRAM_RULES.Mutation,
  ...CLAIM_RULES.Mutation,
  ...CASE_RULES.Mutation,
  ...ACTIVITY_RULES.Mutation,
  ...APPRAISAL_RULES.Mutation,
  ...CALLER_RULES.Mutation,
} as const satisfies Record<keyof MutationResolvers, Action>;

/** The types that have fields of their own besides the roots. */
type ObjectTypeName = Exclude<
  {
    [Name in keyof ResolversTypes]: NonNullable<ResolversTypes[Name]> extends object ? Name : never;
  }[keyof ResolversTypes],
  'Query' | 'Mutation'
>;

/** Which permission reading a field of each type takes, wherever the object is met. */
export const TYPE_RULES = {
  ...MEMBER_RULES.types,
  ...HARDSHIP_RULES.types,
  ...CARD_RULES.types,
  ...CARD_PROGRAM_RULES.types,
  ...CATALOGUE_RULES.types,
  ...RECONCILIATION_RULES.types,
  ...BODY_RULES.types,
  ...BODY_PART_RULES.types,
  ...AGREEMENT_RULES.types,
  ...FIGURE_RULES.types,
  ...JOB_RULES.types,
  ...POST_RULES.types,
  ...PROGRAM_RULES.types,
  ...CLAIM_RULES.types,
  ...WORK_LIST_RULES.types,
  ...CASE_RULES.types,
  ...ACTIVITY_RULES.types,
  ...APPRAISAL_RULES.types,
  ...CALLER_RULES.types,
  ...NODE_RULES.types,
  PageInfo: 'service:use',
  Label: 'service:use',
  Problem: 'service:use',
  RuleProblem: 'service:use',
  IllegalTransition: 'service:use',
  Conflict: 'service:use',
  NotEligible: 'service:use',
  Receipt: 'service:use',
  Money: 'service:use',
  Ratio: 'service:use',
  ApiClient: 'service:use',
  ApiClientPayload: 'apiClient:manage',
  Scope: 'service:use',
  Region: 'region:read',
  RegionChange: 'region:read',
  RegionConnection: 'region:read',
  RegionEdge: 'region:read',
} as const satisfies Partial<Record<ObjectTypeName, Action>> & Record<string, Action>;

const ROOT_RULES: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  Query: QUERY_RULES,
  Mutation: MUTATION_RULES,
};

const OBJECT_RULES: Readonly<Record<string, Action>> = TYPE_RULES;

/** The permission that reading `field` of `type` takes; undefined means nobody may, for no rule says who. */
export function ruleFor(type: string, field: string): Action | undefined {
  if (field === '__typename') return 'service:use';
  if (type.startsWith('__') || field === '__schema' || field === '__type') return 'schema:introspect';
  const root = ROOT_RULES[type];
  return root === undefined ? OBJECT_RULES[type] : root[field];
}
