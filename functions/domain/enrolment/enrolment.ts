import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, EnrolmentId, ProgramEditionId, ProgramId, UnionBodyId } from '../ids.ts';
import type { DayInterval } from '../interval.ts';
import type { Fen } from '../money.ts';
import type { RegionCode } from '../region/region-code.ts';
import { allowedIn } from '../stepped.ts';
import type { Enrollee } from './enrollee.ts';

/** Where an enrolment stands. EXPIRED comes by time alone, and is never written down: see `stateOn`. */
export const ENROLMENT_STATES = [
  'APPLIED',
  'WAITLISTED',
  'ENROLLED',
  'PAUSED',
  'EXPIRED',
  'REJECTED',
  'EXITED',
] as const;
export type EnrolmentState = (typeof ENROLMENT_STATES)[number];

/** What is written down of it. */
export type StoredState = Exclude<EnrolmentState, 'EXPIRED'>;

/** A state with the day it took effect and who recorded it when. */
export interface EnrolmentStep {
  readonly state: StoredState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  readonly reason: string | null;
}

/** The days on which an enrollee is covered, and from which on what happens is. */
export interface Cover {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The first day on which what happens is covered: `from`, or behind the waiting period. */
  readonly claimableFrom: LocalDate;
}

/** Somebody in an edition of a programme. */
export interface Enrolment {
  readonly id: EnrolmentId;
  readonly version: number;
  readonly programId: ProgramId;
  readonly editionId: ProgramEditionId;
  readonly enrollee: Enrollee;
  readonly names: readonly string[];
  /** The body through which it was asked for, and where that counts. */
  readonly unionBodyId: UnionBodyId;
  readonly bodyPath: string;
  readonly federation: RegionCode;
  readonly regionCode: RegionCode;
  readonly state: StoredState;
  readonly steps: readonly EnrolmentStep[];
  /** Null where enrolling covers nothing. */
  readonly cover: Cover | null;
  /** Days on which the cover did not hold; the last one is open while it is paused. */
  readonly pauses: readonly DayInterval[];
  readonly contributionFen: Fen;
  /** Whether it goes on from an enrolment in the edition before. */
  readonly renewal: boolean;
}

/** The facts of an enrolment that are personal: the trail names them and never shows them. */
export const PERSONAL_ENROLMENT_FACTS = ['enrollee', 'names'] as const satisfies readonly (keyof Enrolment)[];

/** The state on a day: behind its last day an enrolment has expired, whether anybody wrote that down or not. */
export function stateOn({ state, cover }: Pick<Enrolment, 'state' | 'cover'>, day: LocalDate): EnrolmentState {
  const isInForce = state === 'ENROLLED' || state === 'PAUSED';
  return isInForce && cover !== null && cover.to <= day ? 'EXPIRED' : state;
}

/** Whether it holds the names of its enrollee in its edition: who left is not enrolled again, who was turned down may ask again. */
export function holdsEnrollee({ state }: Pick<Enrolment, 'state'>): boolean {
  return state !== 'REJECTED';
}

/** Everything that may be done with an enrolment, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_ENROLMENT_ACTION = {
  APPROVE: ['APPLIED'],
  REJECT: ['APPLIED', 'WAITLISTED'],
  ADMIT: ['WAITLISTED'],
  PAUSE: ['ENROLLED'],
  RESUME: ['PAUSED'],
  EXIT: ['APPLIED', 'WAITLISTED', 'ENROLLED', 'PAUSED'],
} as const satisfies Record<string, readonly EnrolmentState[]>;

/** Something that may be done with an enrolment. */
export type EnrolmentAction = keyof typeof STATES_OF_ENROLMENT_ACTION;

/** The actions that a state allows, whoever asks. */
export function allowedEnrolmentActions(state: EnrolmentState): readonly EnrolmentAction[] {
  return allowedIn(STATES_OF_ENROLMENT_ACTION, state);
}

const NEXT: Partial<Record<EnrolmentState, EnrolmentAction>> = {
  APPLIED: 'APPROVE',
  WAITLISTED: 'ADMIT',
  PAUSED: 'RESUME',
};

/** What an enrolment waits for in its state, whoever does it; null where it waits for nothing. */
export function nextEnrolmentAction(state: EnrolmentState): EnrolmentAction | null {
  return NEXT[state] ?? null;
}
