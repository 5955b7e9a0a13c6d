import type { Action } from '#domain/caller/permission.ts';
import { CARD_MUTATION_RULES, CARD_QUERY_RULES, CARD_TYPE_RULES } from './card-field-rules.ts';
import { POST_MUTATION_RULES, POST_QUERY_RULES, POST_TYPE_RULES } from './post-field-rules.ts';
import { PROGRAM_MUTATION_RULES, PROGRAM_QUERY_RULES, PROGRAM_TYPE_RULES } from './program-field-rules.ts';
import { PEOPLE_MUTATION_RULES, PEOPLE_QUERY_RULES, PEOPLE_TYPE_RULES } from './people-field-rules.ts';
import {
  RECONCILIATION_MUTATION_RULES,
  RECONCILIATION_QUERY_RULES,
  RECONCILIATION_TYPE_RULES,
} from './reconciliation-field-rules.ts';
import type { MutationResolvers, QueryResolvers, ResolversTypes } from './__generated__/resolver-types.ts';

/** Which permission each root field takes. A field without a row does not compile. */
export const QUERY_RULES = {
  ...PEOPLE_QUERY_RULES,
  ...CARD_QUERY_RULES,
  ...RECONCILIATION_QUERY_RULES,
  ...POST_QUERY_RULES,
  ...PROGRAM_QUERY_RULES,
  node: 'service:use',
  nodes: 'service:use',
  labels: 'service:use',
  viewer: 'service:use',
  region: 'region:read',
  regions: 'region:read',
  unionBody: 'unionBody:read',
  unionBodies: 'unionBody:read',
  facility: 'facility:read',
  facilities: 'facility:read',
  figure: 'figure:read',
  figures: 'figure:read',
  indicator: 'indicator:read',
  indicators: 'indicator:read',
  dashboard: 'figure:read',
  auditTrail: 'audit:read',
  apiClient: 'apiClient:read',
  job: 'job:read',
  jobs: 'job:read',
} as const satisfies Record<keyof QueryResolvers, Action>;

/** Which permission each change takes. */
export const MUTATION_RULES = {
  ...PEOPLE_MUTATION_RULES,
  ...CARD_MUTATION_RULES,
  ...RECONCILIATION_MUTATION_RULES,
  ...POST_MUTATION_RULES,
  ...PROGRAM_MUTATION_RULES,
  foundUnionBody: 'unionBody:found',
  submitUnionBody: 'unionBody:submit',
  approveUnionBody: 'unionBody:approve',
  rejectUnionBody: 'unionBody:reject',
  suspendUnionBody: 'unionBody:suspend',
  resumeUnionBody: 'unionBody:resume',
  mergeUnionBody: 'unionBody:merge',
  dissolveUnionBody: 'unionBody:dissolve',
  moveUnionBody: 'unionBody:requestMove',
  consentToUnionBodyMove: 'unionBody:answerMove',
  refuseUnionBodyMove: 'unionBody:answerMove',
  withdrawUnionBodyMove: 'unionBody:withdrawMove',
  reviseUnionBody: 'unionBody:revise',
  recordOfficer: 'officer:record',
  endOfficerTerm: 'officer:record',
  coverUnit: 'coveredUnit:record',
  endUnitCover: 'coveredUnit:record',
  openFacility: 'facility:record',
  closeFacility: 'facility:record',
  recordAgreement: 'agreement:record',
  endAgreement: 'agreement:record',
  importFigures: 'figure:import',
  withdrawFigure: 'figure:import',
  registerApiClient: 'apiClient:manage',
  revokeApiClient: 'apiClient:manage',
  createUpload: 'upload:create',
  startJob: 'job:start',
  cancelJob: 'job:start',
  resumeJob: 'job:start',
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
  ...PEOPLE_TYPE_RULES,
  ...CARD_TYPE_RULES,
  ...RECONCILIATION_TYPE_RULES,
  ...POST_TYPE_RULES,
  ...PROGRAM_TYPE_RULES,
  Node: 'service:use',
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
  UnionBody: 'unionBody:read',
  UnionBodyConnection: 'unionBody:read',
  UnionBodyEdge: 'unionBody:read',
  UnionBodyPayload: 'unionBody:read',
  UnionBodyMove: 'unionBody:read',
  MoveToAnswer: 'unionBody:answerMove',
  ParentLink: 'unionBody:read',
  StateSpan: 'unionBody:read',
  LegalPerson: 'unionBody:read',
  CommitteeTerm: 'unionBody:read',
  StandardResult: 'unionBody:read',
  ReportedCounts: 'unionBody:read',
  OfficerTerm: 'officer:read',
  OfficerTermConnection: 'officer:read',
  OfficerTermEdge: 'officer:read',
  OfficerTermPayload: 'officer:read',
  CoveredUnit: 'coveredUnit:read',
  CoveredUnitConnection: 'coveredUnit:read',
  CoveredUnitEdge: 'coveredUnit:read',
  CoveredUnitPayload: 'coveredUnit:read',
  UnitCover: 'coveredUnit:read',
  Facility: 'facility:read',
  FacilityConnection: 'facility:read',
  FacilityEdge: 'facility:read',
  FacilityPayload: 'facility:read',
  Agreement: 'agreement:read',
  AgreementConnection: 'agreement:read',
  AgreementEdge: 'agreement:read',
  AgreementPayload: 'agreement:read',
  Figure: 'figure:read',
  FigureConnection: 'figure:read',
  FigureEdge: 'figure:read',
  FigurePeriod: 'figure:read',
  Indicator: 'indicator:read',
  IndicatorConnection: 'indicator:read',
  IndicatorEdge: 'indicator:read',
  Dashboard: 'figure:read',
  ReportedFigures: 'figure:read',
  ImportedRow: 'figure:import',
  ImportFiguresPayload: 'figure:import',
  FigurePayload: 'figure:import',
  AuditEntry: 'audit:read',
  AuditEntryConnection: 'audit:read',
  AuditEntryEdge: 'audit:read',
  AuditChange: 'audit:read',
  Job: 'job:read',
  JobFile: 'job:read',
  FileProblem: 'job:read',
  RowOutcomes: 'job:read',
  ClassCount: 'job:read',
  AcceptedFile: 'job:read',
  JobConnection: 'job:read',
  JobEdge: 'job:read',
  JobPayload: 'job:read',
  Upload: 'upload:create',
  UploadHeader: 'upload:create',
  UploadPayload: 'upload:create',
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
