import { END_OF_TIME } from '../day.ts';
import type { IllegalTransition } from '../problem.ts';
import { BANK_STATES, type BankState, type BenefitCard, type CardState } from './benefit-card.ts';
import { stateAt, type CardStateSpan } from './card-at.ts';

/** The life of a card: which state may follow which. What is not listed is illegal. */
export const CARD_TRANSITIONS = {
  APPLIED: ['SENT_TO_BANK'],
  SENT_TO_BANK: ['ISSUED', 'REJECTED_BY_BANK'],
  REJECTED_BY_BANK: ['APPLIED'],
  ISSUED: ['ACTIVATED', 'FROZEN', 'LOST', 'CANCELLED'],
  ACTIVATED: ['FROZEN', 'LOST', 'CANCELLED'],
  FROZEN: ['ACTIVATED', 'LOST', 'CANCELLED'],
  LOST: ['ACTIVATED', 'REPLACED', 'CANCELLED', 'ISSUED'],
  REPLACED: ['ISSUED'],
  CANCELLED: [],
} as const satisfies Record<CardState, readonly CardState[]>;

const STATES_OF_BANK: ReadonlySet<CardState> = new Set(BANK_STATES);

/** Whether only the bank brings a card into this state. */
export function isBankState(state: CardState): state is BankState {
  return STATES_OF_BANK.has(state);
}

/** The state that stands last in effective time, as far as is known today. A card has one from its application on. */
export function lastState({ states }: Pick<BenefitCard, 'states'>): CardStateSpan {
  const span = stateAt(states, END_OF_TIME, END_OF_TIME);
  if (span === undefined) throw new Error('A card has no state.');
  return span;
}

/** Whether the card takes its holder's one place in the programme: any that is not cancelled. */
export function isOpenCard(card: Pick<BenefitCard, 'states'>): boolean {
  return lastState(card).state !== 'CANCELLED';
}

/** Whether a card may go from a state to another. */
export function mayFollow(state: CardState, next: CardState): boolean {
  const allowed: readonly CardState[] = CARD_TRANSITIONS[state];
  return allowed.includes(next);
}

/** The refusal of a step that is not listed. */
export function illegalCardStep(state: CardState, next: CardState): IllegalTransition {
  return { code: 'ILLEGAL_TRANSITION', from: state, action: next, allowed: CARD_TRANSITIONS[state] };
}
