import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, DisbursementId, ProgramEditionId, ProgramId, UnionBodyId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { RegionCode } from '../region/region-code.ts';
import { allowedIn } from '../stepped.ts';

/** Where a batch of payments stands. */
export const DISBURSEMENT_STATES = [
  'DRAFT',
  'LOCKED',
  'APPROVED',
  'SENT',
  'PARTIALLY_SETTLED',
  'RECONCILED',
  'CANCELLED',
] as const;
export type DisbursementState = (typeof DISBURSEMENT_STATES)[number];

/** A state with who recorded it when. */
export interface DisbursementStep {
  readonly state: DisbursementState;
  readonly on: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
}

/** So many lines that come to so much. */
export interface LineSum {
  readonly count: number;
  readonly fen: Fen;
}

/** A batch (发放批次) of payments of claims of an edition. Its lines are the claims; its sums follow from them. */
export interface Disbursement {
  readonly id: DisbursementId;
  readonly version: number;
  /** By which the bank names it: one in the federation. */
  readonly code: string;
  readonly programId: ProgramId;
  readonly editionId: ProgramEditionId;
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  readonly state: DisbursementState;
  readonly steps: readonly DisbursementStep[];
  /** Who opened it, put claims into it or locked it: nobody of them approves it. */
  readonly makers: readonly ApiClientId[];
  readonly lines: LineSum;
  /** What it was declared to come to when it was locked; null while it is a draft. */
  readonly declared: LineSum | null;
  /** Of its lines: carried out, and neither returned nor reversed; returned; confirmed by the bank's statement and not reversed; reversed. */
  readonly paid: LineSum;
  readonly returned: LineSum;
  readonly confirmed: LineSum;
  readonly reversed: LineSum;
}

/** The most lines of a batch. */
export const MOST_LINES = 500;

/** Everything that may be done with a batch, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_DISBURSEMENT_ACTION = {
  FILL: ['DRAFT'],
  LOCK: ['DRAFT'],
  UNLOCK: ['LOCKED'],
  APPROVE: ['LOCKED'],
  SEND: ['APPROVED'],
  SETTLE: ['SENT', 'PARTIALLY_SETTLED'],
  CANCEL: ['DRAFT', 'LOCKED', 'APPROVED'],
} as const satisfies Record<string, readonly DisbursementState[]>;

/** Something that may be done with a batch. */
export type DisbursementAction = keyof typeof STATES_OF_DISBURSEMENT_ACTION;

/** The actions that a batch's state allows, whoever asks. */
export function allowedDisbursementActions({ state }: Pick<Disbursement, 'state'>): readonly DisbursementAction[] {
  return allowedIn(STATES_OF_DISBURSEMENT_ACTION, state);
}
