import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads programmes. */
const PROGRAM_QUERY_RULES = {
  program: 'program:read',
  programs: 'program:list',
  publishedPrograms: 'program:read',
  programEdition: 'program:read',
  enrolment: 'enrolment:read',
  enrolments: 'enrolment:list',
  myEnrolments: 'enrolment:own',
  mySupport: 'enrolment:own',
} as const satisfies Record<string, Action>;

/** Which permission each change of programmes takes. */
const PROGRAM_MUTATION_RULES = {
  createProgram: 'program:record',
  reviseProgram: 'program:record',
  endProgram: 'program:record',
  draftProgramEdition: 'program:record',
  reviseProgramEdition: 'program:record',
  openProgram: 'program:open',
  closeProgramEdition: 'program:record',
  beginProgramSettlement: 'program:record',
  settleProgramEdition: 'program:open',
  cancelProgramEdition: 'program:open',
  enrolInProgram: 'enrolment:record',
  approveEnrolment: 'enrolment:decide',
  rejectEnrolment: 'enrolment:decide',
  admitFromWaitList: 'enrolment:step',
  pauseEnrolment: 'enrolment:step',
  resumeEnrolment: 'enrolment:step',
  exitEnrolment: 'enrolment:record',
  revealEnrollee: 'enrolment:reveal',
} as const satisfies Record<string, Action>;

/** Which permission reading a field of each type takes. */
const PROGRAM_TYPE_RULES = {
  Program: 'program:read',
  ProgramPartner: 'program:read',
  ProgramTarget: 'program:read',
  ProgramConnection: 'program:read',
  ProgramEdge: 'program:read',
  ProgramPayload: 'program:record',
  ProgramEdition: 'program:read',
  ProgramEditionStep: 'program:read',
  ProgramEditionConnection: 'program:read',
  ProgramEditionEdge: 'program:read',
  ProgramEditionPayload: 'program:list',
  EditionTotals: 'program:list',
  EditionRules: 'program:read',
  EnrolmentRule: 'program:read',
  CoverRule: 'program:read',
  GrantRule: 'program:read',
  AmountRule: 'program:read',
  FixedAmount: 'program:read',
  TierAmounts: 'program:read',
  TierAmount: 'program:read',
  CostShareAmount: 'program:read',
  CostBand: 'program:read',
  AssessedAmount: 'program:read',
  Enrolment: 'enrolment:read',
  EnrolmentStep: 'enrolment:read',
  Cover: 'enrolment:read',
  CoverPause: 'enrolment:read',
  Enrollee: 'enrolment:read',
  MemberEnrollee: 'enrolment:read',
  HouseholdEnrollee: 'enrolment:read',
  BodyEnrollee: 'enrolment:read',
  EmployerEnrollee: 'enrolment:read',
  NonMemberEnrollee: 'enrolment:read',
  EnrolmentConnection: 'enrolment:list',
  EnrolmentEdge: 'enrolment:list',
  EnrolmentPayload: 'enrolment:read',
  RevealedEnrollee: 'enrolment:reveal',
  RevealEnrolleePayload: 'enrolment:reveal',
  MemberSupport: 'enrolment:own',
  EnrolmentProspect: 'enrolment:own',
  ClaimProspect: 'enrolment:own',
  MemberSupportConnection: 'enrolment:own',
  MemberSupportEdge: 'enrolment:own',
} as const satisfies Record<string, Action>;

/** The rules of programmes and of what is enrolled in them. */
export const PROGRAM_RULES = {
  Query: PROGRAM_QUERY_RULES,
  Mutation: PROGRAM_MUTATION_RULES,
  types: PROGRAM_TYPE_RULES,
} as const;
