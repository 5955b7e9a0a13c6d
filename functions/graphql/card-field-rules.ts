import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads cards and what they are good for. */
export const CARD_QUERY_RULES = {
  cardProgram: 'cardProgram:read',
  cardPrograms: 'cardProgram:read',
} as const satisfies Record<string, Action>;

/** Which permission each change takes of cards and of what they are good for. */
export const CARD_MUTATION_RULES = {
  createCardProgram: 'cardProgram:manage',
} as const satisfies Record<string, Action>;

/** Which permission reading a field takes of each type that tells of cards and of what they are good for. */
export const CARD_TYPE_RULES = {
  CardProgram: 'cardProgram:read',
  CardProgramConnection: 'cardProgram:read',
  CardProgramEdge: 'cardProgram:read',
  CardProgramPayload: 'cardProgram:manage',
} as const satisfies Record<string, Action>;
