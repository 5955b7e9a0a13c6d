import type { Fen } from '../money.ts';
import type { EditionState } from './edition.ts';

/** What the store counts for an edition, in the transaction of each change. Sums are whole fen. */
export interface PurseNumbers {
  /** Places not taken; counted only where the edition has a quota. */
  readonly placesLeft: number;
  /** Budget not granted; counted only where the edition has one. */
  readonly budgetLeftFen: number;
  /** Enrolments that wait for a decision, are in force or paused, wait for a place, and that were ever in force. */
  readonly applied: number;
  readonly enrolled: number;
  readonly waiting: number;
  readonly everEnrolled: number;
  /** What was paid in for those ever enrolled. */
  readonly contributionsFen: number;
  /** Claims that were submitted, and those of them of which not all is done. */
  readonly claims: number;
  readonly openClaims: number;
  /** Granted and neither reversed nor taken back, and what of it was paid and stays paid. */
  readonly grantedFen: number;
  readonly paidFen: number;
  readonly paidClaims: number;
}

type Sums = 'budgetLeftFen' | 'contributionsFen' | 'grantedFen' | 'paidFen';

/** An edition's purse as it was read: `null` for what the edition does not bound. */
export interface EditionPurse extends Omit<PurseNumbers, Sums | 'placesLeft'> {
  readonly stage: EditionState;
  readonly placesLeft: number | null;
  readonly budgetLeftFen: Fen | null;
  readonly contributionsFen: Fen;
  readonly grantedFen: Fen;
  readonly paidFen: Fen;
}

const NOTHING = 0 as Fen;

/** Of an edition that was never opened. */
export const EMPTY_PURSE: EditionPurse = {
  ...{ stage: 'DRAFT', placesLeft: null, budgetLeftFen: null, applied: 0, enrolled: 0, waiting: 0, everEnrolled: 0 },
  ...{ claims: 0, openClaims: 0, paidClaims: 0 },
  ...{ contributionsFen: NOTHING, grantedFen: NOTHING, paidFen: NOTHING },
};
