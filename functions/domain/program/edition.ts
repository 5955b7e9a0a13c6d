import type { Instant, LocalDate } from '../day.ts';
import type { ApiClientId, ProgramEditionId, ProgramId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { RegionCode } from '../region/region-code.ts';
import { allowedIn } from '../stepped.ts';
import type { EditionRules } from './edition-rules.ts';

/** Where an edition stands. */
export const EDITION_STATES = ['DRAFT', 'OPEN', 'CLOSED', 'SETTLING', 'SETTLED', 'CANCELLED'] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** A state with the day it took effect and who recorded it when; it held until the next one. */
export interface EditionStep {
  readonly state: EditionState;
  readonly from: LocalDate;
  readonly recordedAt: Instant;
  readonly by: ApiClientId;
  /** Why it was cancelled; null for every other step. */
  readonly reason: string | null;
}

/** What an edition is to be. All of it is frozen when it is opened. */
export interface EditionTerms {
  /** E.g. 第五期 or 2017. */
  readonly name: string;
  /** The days the edition is of: `from` is the first, `to` the first behind it. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** How many may be enrolled; null for no bound. */
  readonly quota: number | null;
  /** What may be granted in all; null for no bound of its own. */
  readonly budgetFen: Fen | null;
  /** The edition that this one goes on from, of the same programme: who was covered by it is a renewal. */
  readonly previousId: ProgramEditionId | null;
  readonly rules: EditionRules;
}

/** An edition (期) of a programme: its days, quota, budget and rules, and where it stands. */
export interface ProgramEdition extends EditionTerms {
  readonly id: ProgramEditionId;
  readonly version: number;
  readonly programId: ProgramId;
  /** Where lists find it: with the programme's body and for its division. */
  readonly bodyPath: string;
  readonly federation: RegionCode;
  readonly regionCode: RegionCode;
  readonly state: EditionState;
  /** In the order of recording; their days never go back. */
  readonly steps: readonly EditionStep[];
  /** Who drafted or revised it: nobody of them opens it. */
  readonly makers: readonly ApiClientId[];
}

/** Whether something may still be asked for in an edition: to take part while it is open, and what it gives until it is settled. */
export function isOnOffer({ state, rules }: Pick<ProgramEdition, 'state' | 'rules'>): boolean {
  return state === 'OPEN' || (state === 'CLOSED' && rules.grant !== null);
}

/** Whether the next step of an edition is a second person's: drafts are opened, and what was settled is found settled. */
export function waitsForSecond({ state }: Pick<ProgramEdition, 'state'>): boolean {
  return state === 'DRAFT' || state === 'SETTLING';
}

/** Everything that may be done with an edition, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_EDITION_ACTION = {
  REVISE: ['DRAFT'],
  OPEN: ['DRAFT'],
  CLOSE: ['OPEN'],
  BEGIN_SETTLEMENT: ['CLOSED'],
  SETTLE: ['SETTLING'],
  CANCEL: ['DRAFT', 'OPEN', 'CLOSED', 'SETTLING'],
} as const satisfies Record<string, readonly EditionState[]>;

/** Whether an edition is over: nothing of it changes any more but for money that comes back. */
export function isEditionOver({ state }: Pick<ProgramEdition, 'state'>): boolean {
  return state === 'SETTLED' || state === 'CANCELLED';
}

/** Something that may be done with an edition. */
export type EditionAction = keyof typeof STATES_OF_EDITION_ACTION;

/** The actions that an edition's state allows, whoever asks. */
export function allowedEditionActions({ state }: Pick<ProgramEdition, 'state'>): readonly EditionAction[] {
  return allowedIn(STATES_OF_EDITION_ACTION, state);
}
