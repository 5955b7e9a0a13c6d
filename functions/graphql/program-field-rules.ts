import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads programmes. */
export const PROGRAM_QUERY_RULES = {
  program: 'program:read',
  programs: 'program:list',
  publishedPrograms: 'program:read',
  programEdition: 'program:read',
} as const satisfies Record<string, Action>;

/** Which permission each change of programmes takes. */
export const PROGRAM_MUTATION_RULES = {
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
} as const satisfies Record<string, Action>;

/** Which permission reading a field of each type takes. */
export const PROGRAM_TYPE_RULES = {
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
  FixedAmount: 'program:read',
  TierAmounts: 'program:read',
  TierAmount: 'program:read',
  CostShareAmount: 'program:read',
  CostBand: 'program:read',
  AssessedAmount: 'program:read',
} as const satisfies Record<string, Action>;
