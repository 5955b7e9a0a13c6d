import { describe, expect, it } from 'vitest';
import { BANK_STATES, CARD_STATES, type CardState } from '#domain/card/benefit-card.ts';
import { illegalCardStep, isBankState, isOpenCard, lastState, mayFollow } from '#domain/card/transitions.ts';
import { applicationWith, cardWith, stateFrom } from '../../support/card-with.ts';

/** The life of a card as the design tells it: written down a second time, for a table proves nothing of itself. */
const LIFE: Readonly<Record<CardState, string>> = {
  APPLIED: 'SENT_TO_BANK',
  SENT_TO_BANK: 'REJECTED_BY_BANK ISSUED',
  REJECTED_BY_BANK: 'APPLIED',
  ISSUED: 'ACTIVATED FROZEN LOST CANCELLED',
  ACTIVATED: 'FROZEN LOST CANCELLED',
  FROZEN: 'ACTIVATED LOST CANCELLED',
  LOST: 'ISSUED ACTIVATED REPLACED CANCELLED',
  REPLACED: 'ISSUED',
  CANCELLED: '',
};

describe('a card', () => {
  it.each(CARD_STATES)('that is %s goes where the design says, and nowhere else', (state) => {
    expect(CARD_STATES.filter((next) => mayFollow(state, next)).join(' ')).toBe(LIFE[state]);
  });

  it.each(CARD_STATES)('that is %s tells where it may go when it may not', (state) => {
    const refused = illegalCardStep(state, 'APPLIED');
    expect(refused).toMatchObject({ code: 'ILLEGAL_TRANSITION', from: state, action: 'APPLIED' });
    expect([...refused.allowed].sort().join(' ')).toBe(LIFE[state].split(' ').sort().join(' '));
  });

  it('is brought by the bank alone into the states of its axis', () => {
    expect(CARD_STATES.filter(isBankState)).toEqual([...BANK_STATES]);
  });

  it.each(CARD_STATES)('takes the place of its holder while it is %s, unless that is CANCELLED', (state) => {
    const card = applicationWith({ states: [stateFrom(state, '2026-02-01')] });
    expect(isOpenCard(card)).toBe(state !== 'CANCELLED');
  });

  it('stands where the last instant says, not the last record', () => {
    const card = cardWith([['CANCELLED', '2026-03-01']]);
    const late = { ...card, states: [...card.states, stateFrom('FROZEN', '2026-02-01', '2026-04-01')] };
    expect(lastState(late).state).toBe('CANCELLED');
    expect(isOpenCard(late)).toBe(false);
  });
});
