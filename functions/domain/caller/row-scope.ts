import { isWithin, type RegionCode } from '../region/region-code.ts';
import type { UnionBodyId } from '../ids.ts';
import type { Action } from './permission.ts';
import type { Scope } from './caller.ts';

/** Where a row belongs: the region it counts for, and its union body with all bodies above it today. */
export interface RowPlace {
  readonly regionCode: RegionCode;
  /** The body and its ancestors, a closed one with those it stood below last; empty for rows that belong to no body. */
  readonly bodyLine: readonly UnionBodyId[];
  /** The code of the card programme that the row is of, whose region `regionCode` is; left out for rows of none. */
  readonly cardProgram?: string;
  /** For rows of a bank: the programme that the caller's scope names, where the bank is that programme's. */
  readonly programOfBank?: { readonly code: string; readonly regionCode: RegionCode };
}

/**
 * How the rows of a noun are limited: by nothing, by the region alone, by the body or region of the caller, by the card
 * programme: then a bank has those of its own, and others have those whose region holds theirs or lies in it; or by the bank:
 * then it has its own by any programme of it, and others have those whose region lies in theirs as a whole.
 */
export type RowRule = 'OPEN' | 'BY_REGION' | 'BY_BODY' | 'BY_PROGRAM' | 'BY_BANK';

/** The one declaration of row scope per noun; get, list, nested field, node, audit and export all go by it. */
export const ROW_SCOPES = {
  region: { rule: 'OPEN', read: 'region:read' },
  indicator: { rule: 'OPEN', read: 'indicator:read' },
  figure: { rule: 'BY_REGION', read: 'figure:read' },
  unionBody: { rule: 'BY_BODY', read: 'unionBody:read' },
  officer: { rule: 'BY_BODY', read: 'officer:read' },
  coveredUnit: { rule: 'BY_BODY', read: 'coveredUnit:read' },
  facility: { rule: 'BY_BODY', read: 'facility:read' },
  agreement: { rule: 'BY_BODY', read: 'agreement:read' },
  member: { rule: 'BY_BODY', read: 'member:read' },
  hardshipFile: { rule: 'BY_BODY', read: 'hardshipFile:read' },
  sponsor: { rule: 'BY_BODY', read: 'sponsor:read' },
  virtualPost: { rule: 'BY_BODY', read: 'virtualPost:read' },
  program: { rule: 'BY_BODY', read: 'program:read' },
  enrolment: { rule: 'BY_BODY', read: 'enrolment:read' },
  claim: { rule: 'BY_BODY', read: 'claim:read' },
  disbursement: { rule: 'BY_BODY', read: 'disbursement:read' },
  fundReceipt: { rule: 'BY_BODY', read: 'fund:read' },
  serviceItem: { rule: 'BY_BODY', read: 'facility:read' },
  case: { rule: 'BY_BODY', read: 'case:read' },
  activity: { rule: 'BY_BODY', read: 'activity:read' },
  honour: { rule: 'BY_BODY', read: 'honour:read' },
  suggestionCall: { rule: 'BY_BODY', read: 'suggestionCall:read' },
  submission: { rule: 'BY_BODY', read: 'submission:read' },
  evaluationScheme: { rule: 'BY_BODY', read: 'evaluationScheme:read' },
  evaluation: { rule: 'BY_BODY', read: 'evaluation:read' },
  evaluationBoard: { rule: 'BY_BODY', read: 'evaluationBoard:read' },
  linkDuty: { rule: 'BY_BODY', read: 'linkDuty:read' },
  volunteer: { rule: 'BY_BODY', read: 'volunteer:read' },
  bank: { rule: 'BY_BANK', read: 'bank:read' },
  break: { rule: 'BY_BANK', read: 'break:read' },
  bankTransaction: { rule: 'BY_BANK', read: 'bankTransaction:read' },
  cardProgram: { rule: 'BY_PROGRAM', read: 'cardProgram:read' },
  benefitCard: { rule: 'BY_PROGRAM', read: 'benefitCard:read' },
  discount: { rule: 'BY_PROGRAM', read: 'discount:read' },
  issueBatch: { rule: 'BY_PROGRAM', read: 'issueBatch:read' },
  merchant: { rule: 'BY_PROGRAM', read: 'merchant:read' },
  offer: { rule: 'BY_PROGRAM', read: 'offer:read' },
  apiClient: { rule: 'BY_REGION', read: 'apiClient:read' },
  job: { rule: 'BY_BODY', read: 'job:read' },
} as const satisfies Record<string, { readonly rule: RowRule; readonly read: Action }>;

/** The nouns that have rows. */
export type ScopedNoun = keyof typeof ROW_SCOPES;

/** Whether a scope reaches the region at all. Scopes of a card programme, of one person or of one sponsor reach none. */
export function holdsRegion(scope: Scope, regionCode: RegionCode): boolean {
  if (scope.kind === 'CARD_PROGRAM' || scope.kind === 'SELF' || scope.kind === 'SPONSOR') return false;
  return isWithin(regionCode, scope.regionCode);
}

/** Whether a row of a card programme lies in `scope`. The region of a bank's scope was checked when it was registered. */
function holdsProgram(scope: Scope, { regionCode, cardProgram }: RowPlace): boolean {
  if (scope.kind === 'SPONSOR') return false;
  if (scope.kind === 'CARD_PROGRAM') return scope.cardProgram === cardProgram && scope.regionCode === regionCode;
  return isWithin(regionCode, scope.regionCode) || isWithin(scope.regionCode, regionCode);
}

/** Whether a row of a bank lies in `scope`. */
function holdsBank(scope: Scope, { regionCode, bodyLine, programOfBank }: RowPlace): boolean {
  if (scope.kind !== 'CARD_PROGRAM') return holdsRegion(scope, regionCode);
  if (programOfBank === undefined) return false;
  return holdsProgram(scope, { regionCode: programOfBank.regionCode, bodyLine, cardProgram: programOfBank.code });
}

/** Whether a row of `noun` at `place` lies in `scope`. What no rule grants is refused. */
export function isInScope(noun: ScopedNoun, scope: Scope, place: RowPlace): boolean {
  const rule: RowRule = ROW_SCOPES[noun].rule;
  if (rule === 'OPEN') return true;
  if (rule === 'BY_PROGRAM') return holdsProgram(scope, place);
  if (rule === 'BY_BANK') return holdsBank(scope, place);
  if (rule === 'BY_BODY' && scope.kind === 'BODY') return place.bodyLine.includes(scope.bodyId);
  return holdsRegion(scope, place.regionCode);
}
