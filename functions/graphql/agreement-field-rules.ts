import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes that reads agreements. */
const AGREEMENT_QUERY_RULES = {
  agreement: 'agreement:read',
  agreements: 'agreement:read',
} as const satisfies Record<string, Action>;

/** Which permission each change of agreements takes. */
const AGREEMENT_MUTATION_RULES = {
  recordAgreement: 'agreement:record',
  endAgreement: 'agreement:record',
  answerBargainingOffer: 'agreement:record',
  startBargaining: 'agreement:record',
  lapseBargainingOffer: 'agreement:record',
  fileAgreement: 'agreement:record',
} as const satisfies Record<string, Action>;

/** Which permission reading a field of each type takes that tells of agreements. */
const AGREEMENT_TYPE_RULES = {
  Agreement: 'agreement:read',
  Bargaining: 'agreement:read',
  BargainingStep: 'agreement:read',
  BargainingAnswer: 'agreement:read',
  CongressVote: 'agreement:read',
  AgreementFiling: 'agreement:read',
  AgreementConnection: 'agreement:read',
  AgreementEdge: 'agreement:read',
  AgreementPayload: 'agreement:read',
} as const satisfies Record<string, Action>;

/** The rules of agreements. */
export const AGREEMENT_RULES = {
  Query: AGREEMENT_QUERY_RULES,
  Mutation: AGREEMENT_MUTATION_RULES,
  types: AGREEMENT_TYPE_RULES,
} as const;
