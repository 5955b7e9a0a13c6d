import type { FieldRules } from './field-rule.ts';

/** Which permission each root field and each type takes that tells of union bodies. */
export const BODY_RULES = {
  Query: {
    unionBody: 'unionBody:read',
    unionBodies: 'unionBody:read',
  },
  Mutation: {
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
  },
  types: {
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
  },
} as const satisfies FieldRules;
