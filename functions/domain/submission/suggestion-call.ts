import type { BodyRow } from '../body-row.ts';
import type { Action } from '../caller/permission.ts';
import type { LocalDate } from '../day.ts';
import type { ProgramId, SuggestionCallId } from '../ids.ts';
import type { Fen } from '../money.ts';
import type { Stepped } from '../stepped.ts';

/** Where a call for suggestions stands: 草稿, 征集中, 评选中, 已结束, 已取消. */
export const CALL_STATES = ['DRAFT', 'OPEN', 'JUDGING', 'CLOSED', 'CANCELLED'] as const;
export type CallState = (typeof CALL_STATES)[number];

/** A rank of prizes: how many there are of it, and the money that goes with each. */
export interface Prize {
  /** From 1, the highest. */
  readonly rank: number;
  readonly name: string;
  readonly count: number;
  /** Null where no money goes with it. */
  readonly fen: Fen | null;
}

/** What a call says. */
export interface CallTerms {
  readonly title: string;
  /** The first day on which suggestions are taken. */
  readonly from: LocalDate;
  /** The first day on which they are taken no more. */
  readonly to: LocalDate;
  /** What suggestions may be about; empty where that is open. */
  readonly topics: readonly string[];
  /** In the order of their ranks. */
  readonly prizes: readonly Prize[];
}

/** A call of a body for suggestions (金点子征集): it bounds the days on which they come in, and the prizes. */
export interface SuggestionCall extends CallTerms, BodyRow, Stepped<CallState> {
  readonly id: SuggestionCallId;
  /** The programme it is part of; null for none. */
  readonly programId: ProgramId | null;
}

/** Everything that may be done with a call, and the states in which it may. What is not listed is illegal. */
export const STATES_OF_CALL_ACTION = {
  REVISE: ['DRAFT'],
  OPEN: ['DRAFT'],
  START_JUDGING: ['OPEN'],
  CLOSE: ['JUDGING'],
  CANCEL: ['DRAFT', 'OPEN', 'JUDGING'],
} as const satisfies Record<string, readonly CallState[]>;

/** Something that may be done with a call. */
export type CallAction = keyof typeof STATES_OF_CALL_ACTION;

/** Which permission each of these takes. */
export const PERMISSION_OF_CALL_ACTION = {
  REVISE: 'suggestionCall:record',
  OPEN: 'suggestionCall:record',
  START_JUDGING: 'suggestionCall:record',
  CLOSE: 'suggestionCall:record',
  CANCEL: 'suggestionCall:record',
} as const satisfies Record<CallAction, Action>;

/** How calls are moved. */
export const CALL_MACHINE = { states: STATES_OF_CALL_ACTION, personal: [] } as const;

/** The prize of a rank; undefined where the call has none. */
export function prizeOf({ prizes }: Pick<SuggestionCall, 'prizes'>, rank: number): Prize | undefined {
  return prizes.find((prize) => prize.rank === rank);
}
