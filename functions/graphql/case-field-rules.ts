import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads cases. */
const CASE_QUERY_RULES = {
  case: 'case:read',
  cases: 'case:read',
  myCases: 'case:own',
  arrearsWarnings: 'case:read',
  serviceItem: 'facility:read',
} as const satisfies Record<string, Action>;

/** Which permission each change of cases takes. */
const CASE_MUTATION_RULES = {
  receiveCase: 'case:record',
  reviseCase: 'case:record',
  acceptCase: 'case:record',
  assignCase: 'case:record',
  startCase: 'case:record',
  recordRecovery: 'case:record',
  referCase: 'case:record',
  answerReferral: 'case:record',
  prolongCase: 'case:record',
  resolveCase: 'case:record',
  withdrawCase: 'case:record',
  stateCaseRemainder: 'case:record',
  closeCase: 'case:close',
  revealCasePersons: 'case:reveal',
  openServiceItem: 'facility:record',
  reviseServiceItem: 'facility:record',
  closeServiceItem: 'facility:record',
} as const satisfies Record<string, Action>;

/** Which permission reading a field of each type takes that tells of cases. */
const CASE_TYPE_RULES = {
  ServiceItem: 'facility:read',
  ServiceItemCount: 'facility:read',
  ServiceItemConnection: 'facility:read',
  ServiceItemEdge: 'facility:read',
  ServiceItemPayload: 'facility:read',
  Case: 'case:read',
  OwnCase: 'case:own',
  CaseStep: 'case:read',
  CasePerson: 'case:read',
  CaseEmployer: 'case:read',
  CaseRecovery: 'case:read',
  CaseRemainder: 'case:read',
  CaseProlongation: 'case:read',
  CaseHandling: 'case:read',
  CaseReferral: 'case:read',
  CaseConnection: 'case:read',
  CaseEdge: 'case:read',
  CasePayload: 'case:read',
  ArrearsWarning: 'case:read',
  ArrearsWarningConnection: 'case:read',
  ArrearsWarningEdge: 'case:read',
  RevealedCasePersons: 'case:reveal',
  RevealCasePersonsPayload: 'case:reveal',
} as const satisfies Record<string, Action>;

/** The rules of cases and service items. */
export const CASE_RULES = { Query: CASE_QUERY_RULES, Mutation: CASE_MUTATION_RULES, types: CASE_TYPE_RULES } as const;
